import {describe, expect, test} from 'vitest'
import {ARTIFACT} from '../../../src/exporters/layout/page-model.js'
import {plan} from '../../../src/exporters/pdf/plan.js'
import {linesOf, textOf} from './page-text.js'
import {articleOf, facts, paragraph, sample} from './sample-article.js'
import {assets} from './typesetting.js'

const {model} = plan(sample, assets)

describe('the annexes', () => {
  const all = model.pages.flatMap(linesOf)

  test('list each fact in its clause, with its value and place', () => {
    const row = all.slice(all.indexOf('数据与事实')).join('')
    expect(row).toContain('1金额约 125,000,000元全区科普经费约1.25亿元2:')
    expect(row).toContain('3数量')
  })

  test('cut a long clause short, but never a number in it', () => {
    const clause = `${'甲'.repeat(30)}12345${'乙'.repeat(16)}`
    const long = {...facts[0]!, text: '30家', start: clause.length, end: clause.length + 3}
    const noted = {...long, sentence: {text: `${clause}30家${'丙'.repeat(16)}678${'丁'.repeat(9)}`, start: 0, end: 100}}
    const {model: briefing} = plan(articleOf([paragraph('一段。')], {facts: [noted]}), assets)
    expect(textOf(briefing)).toContain(`…12345${'乙'.repeat(16)}30家${'丙'.repeat(16)}678…`)
  })

  test('lead from each fact to its place', () => {
    expect(model.pages.flatMap(({links}) => links.map(({target}) => target))).toEqual(facts.map(({id}) => `#${id}`))
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
      expect(shapes.map((shape) => shape.type === 'rectangle' && shape.height).sort()).toEqual([0.5, 1, 1])
    }
    const heads = long.pages.flatMap(({lines}) => lines).filter(({runs}) => runs[0]?.text === '序号')
    expect(heads.filter(({element}) => element === ARTIFACT)).toHaveLength(heads.length - 1)
  })
})
