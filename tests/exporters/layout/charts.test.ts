import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../../src/build/library.js'
import {barDrawing} from '../../../src/exporters/layout/charts/bars.js'
import type {Chart, ChartPoint} from '../../../src/exporters/layout/charts/chart.js'
import {columnDrawing} from '../../../src/exporters/layout/charts/columns.js'
import type {Drawing} from '../../../src/exporters/layout/charts/drawing.js'
import {roughWidth, setParagraph} from '../../../src/exporters/layout/lines/paragraph.js'
import type {Layout, Page} from '../../../src/exporters/layout/page-model.js'
import type {ThemeName} from '../../../src/exporters/layout/theme.js'
import {themes} from '../../../src/exporters/layout/themes/index.js'
import {plan} from '../../../src/exporters/pdf/plan.js'
import {assets, fonts} from './typesetting.js'

const theme = themes.gbt9704
const style = theme.styles.chartLabel
const widthOf = (text: string): number => roughWidth([{text, style}], fonts) + 3

async function briefing(text: string, name: ThemeName = 'gbt9704'): Promise<Layout> {
  const article = await readArticle(`云泽市发布有关情况\n2024年10月24日，云泽市发布有关情况。\n${text}\n`, {
    name: 'a.txt',
  })
  return plan(article, assets, {theme: name}).model
}

const isFigure =
  ({elements}: Layout) =>
  (element: number) =>
    elements[element]?.role === 'Figure'
const altsOf = ({elements}: Layout): string[] => elements.flatMap(({alt}) => alt ?? [])
const captionsOf = ({elements, pages}: Layout): string[] =>
  pages
    .flatMap(({lines}) => lines.filter(({element}) => elements[element]?.role === 'Caption'))
    .map(({runs}) => runs.map(({text}) => text).join(''))

/** Numbers of the pages on which shapes or labels of each figure stand. */
function pagesOfFigures(layout: Layout): number[][] {
  const found = new Map<number, Set<number>>()
  layout.pages.forEach(({lines, shapes}, page) => {
    for (const {element} of [...lines, ...shapes].filter(({element}) => isFigure(layout)(element)))
      found.set(element, (found.get(element) ?? new Set()).add(page))
  })
  return [...found.values()].map((pages) => [...pages])
}

const course = '全市研发经费2019年为80.1亿元，2020年增加到88.9亿元，2021年达到95.3亿元。'
const step = '高新技术企业数量从2018年的60家增至2023年的145家。'
const fall = '2021年出口总额增长8.1%，2022年增长3.0%，2023年下降0.5%。'
const shares = '第一产业、第二产业、第三产业占比分别为6.6%、42.6%和50.8%。'
const parts = '2023年，进出口总额386.7亿元，其中出口268.4亿元，进口118.3亿元。'

describe('charts of a briefing', () => {
  test.for<[why: string, text: string, alt: string, caption: string]>([
    [
      'a course in time is columns',
      course,
      '柱状图：研发经费，2019年 80.1亿元，2020年 88.9亿元，2021年 95.3亿元',
      '图 1　研发经费',
    ],
    ['two points are bars', step, '条形图：高新技术企业数量，2018年 60家，2023年 145家', '图 1　高新技术企业数量'],
    [
      'what falls says so',
      fall,
      '柱状图：出口总额同比增速，2021年 8.1%，2022年 3.0%，2023年 下降0.5%',
      '图 1　出口总额同比增速',
    ],
    [
      'shares are bars',
      shares,
      '条形图：第一产业、第二产业、第三产业占比，第一产业 6.6%，第二产业 42.6%，第三产业 50.8%',
      '图 1　第一产业、第二产业、第三产业占比',
    ],
    [
      'parts name their total and its time',
      parts,
      '条形图：2023年进出口总额构成（共386.7亿元），出口 268.4亿元，进口 118.3亿元',
      '图 1　2023年进出口总额构成（共386.7亿元）',
    ],
    [
      'a year that all share stands in the caption, as does a unit without room',
      `用电量${[1, 2, 3, 4, 5, 6].map((month) => `${month}月为1${month}.1亿千瓦时`).join('，')}。`,
      '柱状图：2024年用电量，1月 11.1亿千瓦时，2月 12.1亿千瓦时，3月 13.1亿千瓦时，4月 14.1亿千瓦时，5月 15.1亿千瓦时，6月 16.1亿千瓦时',
      '图 1　2024年用电量（亿千瓦时）',
    ],
    [
      'steps that are not even are bars',
      '全市失业率2015年为5.2%，2022年为5.1%，2023年为4.9%。',
      '条形图：失业率，2015年 5.2%，2022年 5.1%，2023年 4.9%',
      '图 1　失业率',
    ],
  ])('%s', async ([, text, alt, caption]) => {
    const layout = await briefing(text)
    expect(altsOf(layout)).toEqual([alt])
    expect(captionsOf(layout)).toEqual([caption])
  })

  test('are not there where nothing makes a series', async () => {
    const layout = await briefing('全市研发经费80.1亿元，同比增长5%。')
    expect(layout.elements.some(({role}) => role === 'Figure' || role === 'Caption')).toBe(false)
  })

  test('are no more than four: those with most points, in the order of the text', async () => {
    const layout = await briefing([step, course, fall, shares, parts, course.replace('研发', '教育')].join('\n'))
    expect(captionsOf(layout)).toHaveLength(4)
    expect(captionsOf(layout).map((caption) => caption.slice(0, 3))).toEqual(['图 1', '图 2', '图 3', '图 4'])
    expect(altsOf(layout).some((alt) => alt.includes('高新技术企业') || alt.includes('进出口'))).toBe(false)
  })

  test.for(['gbt9704', 'plain'] as const)('of the look %s stay within the type area and on one page', async (name) => {
    const filling = '云泽市科技工作平稳推进。'
    for (const lines of [0, 12, 18, 30]) {
      const layout = await briefing(`${course}\n${step}\n${fall}\n${shares}\n${`${filling}\n`.repeat(lines)}`, name)
      const {page, block} = themes[name]
      expect(pagesOfFigures(layout)).toEqual([[0], [0], [0], [0]])
      for (const shape of layout.pages[0]!.shapes) {
        if (!isFigure(layout)(shape.element)) continue
        expect(shape.x).toBeGreaterThanOrEqual(page.left - 0.5)
        expect(shape.x + shape.width).toBeLessThanOrEqual(page.left + block.width + 0.5)
        expect(shape.y).toBeGreaterThanOrEqual(page.top)
        expect(shape.y + shape.height).toBeLessThanOrEqual(page.top + block.height)
      }
      expect(overlapsOf(layout.pages[0]!, isFigure(layout))).toEqual([])
    }
  })
})

/** Labels of figures that share ink with another one. */
function overlapsOf({lines}: Page, isOfFigure: (element: number) => boolean): string[] {
  const boxes = lines
    .filter(({element}) => isOfFigure(element))
    .map(({x, baseline, runs}) => ({
      text: runs.map(({text}) => text).join(''),
      left: x + runs[0]!.x,
      right: x + runs.at(-1)!.x + runs.at(-1)!.width,
      baseline,
      size: runs[0]!.style.size,
    }))
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.baseline - b.baseline) < a.size)
      .map((b) => `${a.text} ${b.text}`),
  )
}

/** Rectangles of a drawing that stand for its points: all but its zero line. */
const filled = ({shapes}: Drawing) => shapes.slice(0, -1)
const zeroLine = ({shapes}: Drawing) => shapes.at(-1)!

const point = fc
  .tuple(fc.integer({min: -9999, max: 9999}), fc.constantFrom('', '约', '超过'), fc.constantFrom('家', '亿元', '万吨'))
  .map(([value, hedge, unit]) => ({value, text: `${hedge}${value}${unit}`}))
const charts = fc
  .tuple(fc.array(point, {minLength: 2, maxLength: 12}), fc.constantFrom('', '7月', '1—3月'), fc.nat())
  .map(([points, month, accent]): Chart => {
    const named = points.map((one, i): ChartPoint => ({...one, name: `${2010 + i}年${month}`}))
    return {captions: ['指标'], points: named, accent: accent % points.length, isCourse: true}
  })
const widths = fc.integer({min: 150, max: 460})

describe('columns and bars', () => {
  /** Whether each label is one line between its edges and none shares ink with another one. */
  function expectLegible({labels, width, height}: Drawing): void {
    const boxes = labels.map(({text, left, right, top, alignment}) => {
      const lines = setParagraph([{text, style}], {left, right, indent: 0, alignment}, fonts, new Map())
      expect(lines, text).toHaveLength(1)
      return {text, left: lines[0]!.left, right: lines[0]!.right, top}
    })
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(-0.5)
      expect(a.right).toBeLessThanOrEqual(width + 0.5)
      expect(a.top).toBeGreaterThanOrEqual(-1e-9)
      expect(a.top + style.size).toBeLessThanOrEqual(height + 0.5)
      for (const b of boxes.slice(i + 1))
        if (Math.abs(a.top - b.top) < style.size)
          expect(a.right <= b.left || b.right <= a.left, a.text + b.text).toBe(true)
    }
  }

  test('columns have heights in proportion to their values, above and below one zero line', () => {
    let drawn = 0
    fc.assert(
      fc.property(charts, widths, (chart, width) => {
        const drawing = columnDrawing(chart, width, theme, widthOf)
        if (drawing === undefined) return
        drawn++
        const columns = filled(drawing)
        const {y, height} = zeroLine(drawing)
        const zero = y + height / 2
        const most = Math.max(...chart.points.map(({value}) => Math.abs(value)))
        const longest = Math.max(...columns.map((column) => column.height))
        columns.forEach((column, i) => {
          const {value} = chart.points[i]!
          if (most > 0) expect(column.height).toBeCloseTo((Math.abs(value) / most) * longest, 6)
          expect(value < 0 ? column.y : column.y + column.height).toBeCloseTo(zero, 6)
          expect(column.x).toBeGreaterThanOrEqual(0)
          expect(column.x + column.width).toBeLessThanOrEqual(drawing.width)
        })
        expect(drawing.width).toBeLessThanOrEqual(width)
        expect(columns.filter(({ink}) => ink === theme.chart.accent)).toHaveLength(1)
        expectLegible(drawing)
      }),
      {numRuns: 1000},
    )
    // Most random labels are too wide for columns, which then become bars.
    expect(drawn).toBeGreaterThan(10)
  })

  test('bars have lengths in proportion to their values, from one zero line', () => {
    fc.assert(
      fc.property(charts, widths, (given, width) => {
        const chart = {...given, points: given.points.map((one) => ({...one, value: Math.abs(one.value)}))}
        const drawing = barDrawing(chart, width, theme, widthOf)
        if (drawing === undefined) return
        const bars = filled(drawing)
        const {x, width: thickness} = zeroLine(drawing)
        const most = Math.max(...chart.points.map(({value}) => value))
        const longest = Math.max(...bars.map((bar) => bar.width))
        bars.forEach((bar, i) => {
          if (most > 0) expect(bar.width).toBeCloseTo((chart.points[i]!.value / most) * longest, 6)
          expect(bar.x).toBeCloseTo(x + thickness / 2, 6)
        })
        expectLegible(drawing)
      }),
    )
  })

  test('bars are never drawn for what is below zero', () => {
    const points = [1, -1].map((value): ChartPoint => ({name: '甲', value, text: `${value}家`}))
    expect(barDrawing({captions: ['指标'], points, accent: 0, isCourse: false}, 400, theme, widthOf)).toBeUndefined()
  })
})
