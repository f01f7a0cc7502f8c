import type {RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../../src/build/library.js'
import {ARTIFACT, type Layout, type Page} from '../../../src/exporters/layout/page-model.js'
import {gbt9704 as theme} from '../../../src/exporters/layout/themes/gbt9704.js'
import {plan} from '../../../src/exporters/pdf/plan.js'
import {linesOf, textOf} from './page-text.js'
import {articleOf, facts, paragraph, section} from './sample-article.js'
import {assets} from './typesetting.js'

const report = `云泽市一季度经济运行平稳
来源：云泽日报
2024年4月20日，云泽市统计局发布数据。全市地区生产总值846.3亿元，同比增长5.6%。
进出口总额386.7亿元，同比增长8.2%。全市共有外贸企业1260家。
`
const article = await readArticle(report, {name: 'a.txt'})

/** What a page has at the places of its links. */
const linkedTexts = ({model}: {model: Layout}, prefix: string): string[] => {
  const numbers = new Map<number, string>()
  const page = model.pages[0]!
  for (const {runs} of page.lines)
    for (const {element, text} of runs)
      if (element !== undefined) numbers.set(element, (numbers.get(element) ?? '') + text)
  return page.links.filter(({target}) => target.startsWith(prefix)).map(({element}) => numbers.get(element) ?? '')
}

describe('the box of key facts', () => {
  const planned = plan(article, assets)
  const lines = linesOf(planned.model.pages[0]!)

  test('shows figures in the scale of the source, with growth, and leads to the text', () => {
    const from = lines.indexOf('要点')
    expect(lines.slice(from + 1, from + 9)).toEqual([
      ...['地区生产总值', '846.3亿元', '同比上升5.6%'],
      ...['进出口总额', '386.7亿元', '同比上升8.2%'],
      ...['外贸企业', '1260家'],
    ])
    expect(linkedTexts(planned, '#money').slice(0, 2)).toEqual(['846.3亿元', '386.7亿元'])
  })

  test('stands between two rules, above the text', () => {
    expect(lines.indexOf('要点')).toBeLessThan(lines.findIndex((line) => line.startsWith('2024年4月20日，')))
  })

  test('is left out if so wished, and where there are too few', () => {
    expect(linesOf(plan(article, assets, {keyFacts: 0}).model.pages[0]!)).not.toContain('要点')
    expect(textOf(plan(articleOf([paragraph('一段。')], {facts}), assets).model)).not.toContain('要点')
  })

  test('gives the file its keywords', () => {
    const {info} = planned.model
    expect(info.keywords.slice(0, 3)).toEqual(['地区生产总值', '进出口总额', '外贸企业'])
    expect(info.keywords).toContain('云泽市统计局')
    expect(info.keywords.length).toBeLessThanOrEqual(8)
    expect(info.author).toBe('云泽日报')
  })
})

/** Rectangles of a page that are neither hairlines nor rules. */
const marksOf = ({shapes}: Page) => shapes.filter((shape) => shape.height > 2)

describe('parts of the text that stand apart', () => {
  const question = (speaker?: string): RootContent => ({
    type: 'question',
    ...(speaker && {speaker}),
    children: [paragraph('为什么？')],
  })

  test('a question that nobody asks has a square before it, which is not copied', () => {
    const pageOf = (node: RootContent) => plan(articleOf([node]), assets).model.pages[0]!
    const anonymous = pageOf(question())
    expect(linesOf(anonymous)).toContain('为什么？')
    expect(marksOf(anonymous)).toHaveLength(1)
    expect(marksOf(anonymous)[0]!.element).toBe(ARTIFACT)
    expect(linesOf(pageOf(question('记者')))).toContain('记者：为什么？')
    expect(marksOf(pageOf(question('记者')))).toEqual([])
  })

  test.for([
    ['链接', 3],
    ['【名词解释】', 3],
    ['工作成效', 0],
  ] as const)('a part headed %s has a bar beside its %i lines', ([title, bars]) => {
    const [page] = plan(articleOf([section(2, title, paragraph('甲。'), paragraph('乙。'))]), assets).model.pages
    expect(marksOf(page!)).toHaveLength(bars)
    const [heading, ...text] = page!.lines.filter(({runs}) => runs[0]!.text === title || /甲|乙/.test(runs[0]!.text))
    const inset = bars > 0 ? theme.sidebar.inset : 0
    for (const {runs} of [heading!, ...text]) expect(runs[0]!.x).toBeGreaterThanOrEqual(inset + theme.grid.cell)
  })

  test('a quotation stands two characters in, nested ones no narrower than lines can bear', () => {
    let nested: RootContent = paragraph('引文。'.repeat(40))
    for (let depth = 0; depth < 20; depth++) nested = {type: 'blockquote', children: [nested as never]}
    const {pages} = plan(articleOf([nested]), assets).model
    const quoted = pages.flatMap(({lines}) => lines).filter(({runs}) => runs[0]!.text.includes('引文'))
    expect(quoted[1]!.runs[0]!.x).toBeCloseTo(4 * theme.grid.cell, 0)
    expect(pages.flatMap(linesOf).join('')).toContain('引文。'.repeat(40))
  })
})

describe('a long table', () => {
  test('never leaves fewer than three rows on its last page, nor a head without rows', () => {
    for (let count = 12; count < 40; count++) {
      const many = Array.from({length: count}, () => facts[0]!)
      const {pages} = plan(articleOf([paragraph('一段。')], {facts: many}), assets).model
      for (const page of pages.slice(1)) {
        const rows = linesOf(page).filter((line) => line.startsWith('全区科普经费'))
        expect(rows.length).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('with a cell taller than a page goes on on the next', () => {
    const text = '很长的句子没有标点'.repeat(300)
    const tall = {...facts[0]!, of: {text, start: 0, end: text.length}}
    const {pages} = plan(articleOf([paragraph('一段。')], {facts: [tall]}), assets).model
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap(linesOf).join('')).toContain('很长的句子')
    for (const {lines} of pages)
      for (const {baseline} of lines.filter(({element}) => element !== ARTIFACT))
        expect(baseline).toBeLessThan(theme.page.top + theme.block.height)
  })
})

test('3,000 facts are listed, each once', () => {
  const many = Array.from({length: 3000}, (_, i) => ({...facts[0]!, id: `money-${i}`}))
  const {model} = plan(articleOf([paragraph('一段。')], {facts: many}), assets)
  expect(model.destinations.filter(({name}) => name.startsWith('row-'))).toHaveLength(3000)
  expect(model.pages.flatMap(linesOf)).toContain('3000')
})
