import {describe, expect, test} from 'vitest'
import {ARTIFACT} from '../../../src/exporters/layout/page-model.js'
import {plan} from '../../../src/exporters/pdf/plan.js'
import {linesOf, textOf} from './page-text.js'
import {articleOf, fact, facts, paragraph, sample} from './sample-article.js'
import {assets} from './typesetting.js'

const {model} = plan(sample, assets)

describe('the annexes', () => {
  const all = model.pages.flatMap(linesOf)

  test('list each fact in its clause, with its value and place', () => {
    const row = all.slice(all.indexOf('数据与事实')).join('')
    expect(row).toContain('1约1.25亿元—2:38全区科普经费约1.25亿元')
    expect(row).toContain('2—上升12.5%2:50同比增长12.5%')
  })

  test('tell where the places are and that each number was looked at', () => {
    const {model: counted} = plan(articleOf([], {facts, coverage: {numerals: 9, explained: 9}}), assets)
    expect(textOf(counted)).toContain(
      '位置为源文件 yunxi.txt 的“行:列”，点击可跳至正文。原文共有数字 9 处，均已逐一核对。',
    )
    expect(textOf(model)).not.toContain('原文共有')
  })

  test('leave out a column that says nothing of any row', () => {
    const heads = all.slice(all.indexOf('序号'), all.indexOf('1'))
    expect(heads).toEqual(['序号', '数值', '单位', '增减', '位置', '原文'])
  })

  test('cut a long clause short, but never a number in it', () => {
    const clause = `${'甲'.repeat(30)}12345${'乙'.repeat(16)}`
    const long = {...facts[0]!, text: '30家', start: clause.length, end: clause.length + 3}
    const noted = {...long, sentence: {text: `${clause}30家${'丙'.repeat(16)}678${'丁'.repeat(9)}`, start: 0, end: 100}}
    const {model: briefing} = plan(articleOf([paragraph('一段。')], {facts: [noted]}), assets)
    expect(textOf(briefing)).toContain(`…12345${'乙'.repeat(16)}30家${'丙'.repeat(16)}678…`)
  })

  test('lead from each fact to its row and from each row to its fact', () => {
    const targets = model.pages.flatMap(({links}) => links.map(({target}) => target))
    expect(targets).toEqual([...facts.map(({id}) => `#row-${id}`), ...facts.map(({id}) => `#${id}`)])
  })

  test('are led to by no link where the text does not show the fact', () => {
    const {model: untold} = plan(articleOf([paragraph('一段。')], {facts}), assets)
    expect(untold.pages.flatMap(({links}) => links)).toEqual([])
  })

  test('name each date and document once, behind the figures', () => {
    const day = {...fact('date', '4月18日', {value: '2023-04-18'}), id: 'date-1'}
    const again = {...day, id: 'date-2'}
    const {model: dated} = plan(articleOf([paragraph('一段。')], {facts: [day, facts[0]!, again]}), assets)
    const lines = dated.pages.flatMap(linesOf)
    expect(lines.slice(lines.lastIndexOf('序号')).join('')).toBe(
      '序号类别内容原文提及首见2日期2023年4月18日4月18日22:1',
    )
  })

  test('set people with their titles, and organisations two on a line', () => {
    const person = fact('person', '林远', {role: {text: '区科协主席', start: 0, end: 5}})
    const offices = ['云溪区', '云溪日报', '区科协', '区财政'].map((name) => fact('org', name, {}))
    const {model: named} = plan(articleOf([paragraph('一段。')], {facts: [person, ...offices]}), assets)
    const lines = named.pages.flatMap(linesOf)
    expect(lines.slice(lines.indexOf('序号')).join('')).toBe(
      '序号人物职务提及首见1林远区科协主席14:19' +
        '序号机构提及首见序号机构提及首见1云溪区11:12云溪日报19:4' +
        '3区科协14:144区财政16:4',
    )
  })

  test('count what other rules changed', () => {
    const furniture = {rule: 'furniture', start: 0, end: 2, text: '首页', replacement: ''}
    const {model: cleaned} = plan(articleOf([paragraph('一段。')], {edits: [furniture, furniture]}), assets)
    expect(textOf(cleaned)).toMatch(/清理说明其他清理：网页导航等 2 处。$/)
  })

  test('show a removed copy and the place that it copies', () => {
    const from = all.indexOf('清理说明')
    expect(all.slice(from).join('')).toContain('14月18日，云溪区召开科普工作会议——部署全年十10:12:1')
  })

  test('show warnings, and no other messages', () => {
    expect(all.at(-1)).toBe('6:1　疑似重复：第 7 行的文字在第 4 行已出现，但证据不足，未删除')
  })

  test('are left out where there is nothing to say', () => {
    const {model: bare} = plan(articleOf([paragraph('一段。')]), assets)
    expect(bare.outline).toEqual([])
  })

  test('repeat the head of a long table on each page and close it there', () => {
    const many = Array.from({length: 120}, () => facts[0]!)
    const {model: long} = plan(articleOf([paragraph('一段。')], {facts: many}), assets)
    const tables = long.pages.filter(({shapes}) => shapes.length > 0)
    expect(tables.length).toBeGreaterThan(2)
    for (const {lines, shapes} of tables) {
      expect(lines.map(({runs}) => runs[0]?.text)).toContain('序号')
      expect(shapes.map(({height}) => height).sort()).toEqual([0.5, 1, 1])
    }
    const heads = long.pages.flatMap(({lines}) => lines).filter(({runs}) => runs[0]?.text === '序号')
    expect(heads.filter(({element}) => element === ARTIFACT)).toHaveLength(heads.length - 1)
  })
})
