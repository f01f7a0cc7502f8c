import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {LayoutOptions} from '../../../src/exporters/layout/options.js'
import {ARTIFACT, type Page, type Rectangle} from '../../../src/exporters/layout/page-model.js'
import {gbt9704 as theme} from '../../../src/exporters/layout/themes/gbt9704.js'
import {plan} from '../../../src/exporters/pdf/plan.js'
import {linesOf} from './page-text.js'
import {articleOf, paragraph, sample} from './sample-article.js'
import {assets} from './typesetting.js'

const MM = 72 / 25.4
const left = 28 * MM

const pagesOf = (options: LayoutOptions, article = sample) => plan(article, assets, options).model.pages

const rectangles = ({shapes}: Page): Rectangle[] => [...shapes]

describe('the masthead', () => {
  const masthead = {name: '工作简报', number: '第3期', publisher: '云溪区科协', date: '2023-04-20'}
  const [first] = pagesOf({masthead})
  const red = theme.styles.masthead.ink

  test('is not there unless asked for', () => {
    expect(rectangles(pagesOf({})[0]!).filter(({ink}) => ink === red)).toEqual([])
  })

  test('is the name in red, the number, publisher and date on one line, then the title', () => {
    expect(linesOf(first!).slice(0, 5)).toEqual([
      '工作简报',
      '第3期',
      '云溪区科协',
      '2023年4月20日',
      '云溪区：把科普大篷车开进山村，',
    ])
    const [name, number, publisher, date] = first!.lines
    expect(name!.runs.every(({style}) => style.ink === red)).toBe(true)
    expect(publisher!.baseline).toBe(date!.baseline)
    for (const {runs} of [name!, number!]) {
      const middle = (runs[0]!.x + runs.at(-1)!.x + runs.at(-1)!.width) / 2
      expect(middle).toBeCloseTo((156 * MM) / 2, 0)
    }
  })

  test('ends with a red rule as wide as the type area', () => {
    const [rule, ...more] = rectangles(first!).filter(({ink}) => ink === red)
    expect(more).toEqual([])
    expect(rule).toMatchObject({x: left, width: 156 * MM})
    expect(rule!.y - first!.lines[2]!.baseline).toBeGreaterThan(4 * MM)
    expect(rule!.y - first!.lines[2]!.baseline).toBeLessThan(7 * MM)
  })

  test('shows the date of the article where it has none, which is then not said twice', () => {
    const [page] = pagesOf({masthead: {name: '简报'}})
    expect(linesOf(page!).filter((line) => line === '2023年4月18日')).toHaveLength(1)
  })

  test('keeps a long number and a long publisher whole, and the date beside the last line of the publisher', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 60}), (numbers, publishers) => {
        const head = {
          name: '工作简报',
          number: '甲'.repeat(numbers),
          publisher: '乙'.repeat(publishers),
          date: '2023-12-20',
        }
        const [page] = pagesOf({masthead: head}, articleOf([paragraph('一段。')]))
        const all = linesOf(page!).join('')
        expect([...all.matchAll(/甲/g)]).toHaveLength(numbers)
        expect([...all.matchAll(/乙/g)]).toHaveLength(publishers)
        const last = page!.lines.filter(({runs}) => runs[0]!.text.startsWith('乙')).at(-1)!
        const date = page!.lines.find(({runs}) => runs[0]!.text.startsWith('2'))!
        expect(date.baseline).toBe(last.baseline)
        expect(last.runs.at(-1)!.x + last.runs.at(-1)!.width).toBeLessThan(date.runs[0]!.x)
      }),
      {numRuns: 30},
    )
  })

  test('with a name of any length stays within the type area', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), (length) => {
        const [page] = pagesOf({masthead: {name: '简'.repeat(length)}}, articleOf([paragraph('一段。')]))
        const named = page!.lines.filter(({runs}) => runs[0]?.style.ink === red)
        expect(named.flatMap(({runs}) => runs.map(({text}) => text)).join('')).toBe('简'.repeat(length))
        for (const {runs} of named) {
          expect(runs[0]!.x).toBeGreaterThanOrEqual(-1)
          expect(runs.at(-1)!.x + runs.at(-1)!.width).toBeLessThanOrEqual(156 * MM + 1)
        }
      }),
      {numRuns: 20},
    )
  })
})

describe('the imprint', () => {
  const imprint = {copies: '市科协，区委办公室', publisher: '云溪区科协办公室', date: '2023-04-20'}
  const bottom = (37 + 225) * MM

  const pagesWith = (lines: number) =>
    pagesOf({imprint}, articleOf(Array.from({length: lines}, (_, i) => paragraph(`第${i}行。`))))

  test('keeps a long office whole, above the lower edge, and free of the day', () => {
    for (const length of [10, 22, 60, 200]) {
      const imprint = {copies: '各镇', publisher: '乙'.repeat(length), date: '2023-12-20'}
      const page = pagesOf({imprint}, articleOf([paragraph('一段。')])).at(-1)!
      const office = page.lines.filter(({runs}) => runs[0]!.text.startsWith('乙'))
      const date = page.lines.find(({runs}) => runs.some(({text}) => text.includes('印发')))!
      expect(office.flatMap(({runs}) => runs.map(({text}) => text)).join('')).toHaveLength(length)
      expect(date.baseline).toBe(office.at(-1)!.baseline)
      for (const {runs} of office) expect(runs.at(-1)!.x + runs.at(-1)!.width).toBeLessThan(date.runs[0]!.x)
      const lowest = Math.max(...rectangles(page).map(({y, height}) => y + height))
      expect(date.baseline).toBeLessThan(lowest)
    }
  })

  test('stands at the foot of the last page, its last rule on the edge of the type area', () => {
    const pages = pagesWith(3)
    expect(pages).toHaveLength(1)
    const rules = rectangles(pages[0]!).sort((a, b) => a.y - b.y)
    expect(rules.map(({height}) => Math.round((height / MM) * 100) / 100)).toEqual([0.35, 0.25, 0.35])
    expect(rules[2]!.y + rules[2]!.height).toBeCloseTo(bottom, 5)
    for (const {width} of rules) expect(width).toBeCloseTo(156 * MM, 5)
    expect(linesOf(pages[0]!).slice(-3)).toEqual([
      '抄送：市科协，区委办公室。',
      '云溪区科协办公室',
      '2023年4月20日印发',
    ])
  })

  test('never covers text: it has a page of its own where there is no room', () => {
    for (let lines = 12; lines < 26; lines++) {
      const pages = pagesWith(lines)
      const last = pages.at(-1)!
      const top = Math.min(...rectangles(last).map(({y}) => y))
      const printed = last.lines.filter(({element, runs}) => element !== ARTIFACT && /^第\d+行/.test(runs[0]!.text))
      for (const {baseline} of printed) expect(baseline).toBeLessThan(top)
      expect(pages.flatMap(linesOf).filter((line) => /^第\d+行。$/.test(line))).toHaveLength(lines)
      expect(linesOf(last).at(-1)).toBe('2023年4月20日印发')
    }
  })

  test('with a list of offices longer than a page keeps every line on a page', () => {
    const copies = '区属各单位，'.repeat(400)
    const pages = pagesOf({imprint: {...imprint, copies}}, articleOf([paragraph('一段。')]))
    expect(pages.flatMap(linesOf).join('')).toContain(copies.slice(0, -1))
    for (const {baseline} of pages.flatMap(({lines}) => lines.filter(({element}) => element !== ARTIFACT)))
      expect(baseline).toBeLessThan(bottom)
  })

  test('has only what is told', () => {
    const [page] = pagesOf({imprint: {date: '2023-04-20'}}, articleOf([paragraph('一段。')]))
    expect(rectangles(page!)).toHaveLength(2)
    expect(pagesOf({imprint: {}}, articleOf([paragraph('一段。')])).flatMap(rectangles)).toEqual([])
  })
})
