import {factSeries} from '../../fact-series/index.js'
import type {FactSeries} from '../../fact-series/series.js'
import {barDrawing} from '../charts/bars.js'
import {type Chart, chartOf} from '../charts/chart.js'
import {columnDrawing} from '../charts/columns.js'
import type {Drawing, Label} from '../charts/drawing.js'
import {addElement, DOCUMENT, type Draft} from '../draft.js'
import type {Box, BoxLine, BoxShape} from '../flow.js'
import type {TextStyle} from '../lines/glyphs.js'
import {roughWidth, setParagraph} from '../lines/paragraph.js'
import {baselineIn} from '../theme.js'
import {chartText, wording} from '../wording.js'

/** A briefing is no yearbook. */
const MOST_CHARTS = 4
/** From so many points on, a course in time is drawn as columns; more than the most are a table. */
const FEWEST_COLUMNS = 3
const MOST_POINTS = 12

/** Charts of what the text proves to be a series or parts of one whole; none where there is nothing of the kind. */
export function charts(draft: Draft): Box[] {
  const {facts, metadata} = draft.article.document
  const drawn = chosen(factSeries(facts, metadata.date)).flatMap((series) => drawingOf(chartOf(series), draft))
  const boxes: Box[] = []
  for (let i = 0; i < drawn.length; ) {
    const row = drawn.slice(i, i + 2).every(({isSmall}) => isSmall) ? drawn.slice(i, i + 2) : [drawn[i]!]
    boxes.push(rowBox(row, i + 1, draft))
    i += row.length
  }
  return boxes
}

/** Those with most points, in the order of the text. */
function chosen(series: readonly FactSeries[]): FactSeries[] {
  const fitting = series.filter(({points}) => points.length <= MOST_POINTS)
  const best = fitting.toSorted((a, b) => b.points.length - a.points.length).slice(0, MOST_CHARTS)
  return fitting.filter((one) => best.includes(one))
}

/** A chart that has found its form. */
interface DrawnChart {
  readonly chart: Chart
  readonly drawing: Drawing
  /** Whether another one has room beside it. */
  readonly isSmall: boolean
}

/** The first form that fits: half as wide as the type area if possible; none where no form does. */
function drawingOf(chart: Chart, draft: Draft): DrawnChart[] {
  const {theme, fonts} = draft
  const {width} = theme.block
  const half = (width - theme.chart.gutter) / 2
  const widthOf = (text: string): number => roughWidth([{text, style: theme.styles.chartLabel}], fonts) + GAPS
  const isLong = chart.points.length >= FEWEST_COLUMNS || chart.points.some(({value}) => value < 0)
  for (const draw of chart.isCourse && isLong ? [columnDrawing, barDrawing] : [barDrawing]) {
    for (const room of [half, width]) {
      const drawing = draw(chart, room, theme, widthOf)
      if (drawing !== undefined) return [{chart, drawing, isSmall: room === half}]
    }
  }
  return []
}

/** What gaps between hanzi and digits add to a label, in points. */
const GAPS = 3

/** One chart, or two beside each other with their captions on one line. */
function rowBox(row: readonly DrawnChart[], number: number, draft: Draft): Box {
  const {block, chart} = draft.theme
  const half = (block.width - chart.gutter) / 2
  const plot = Math.max(...row.map(({drawing}) => drawing.height))
  const set = row.map((one, i) => {
    const width = one.isSmall ? half : block.width
    const left = row.length === 1 ? (block.width - width) / 2 : i * (half + chart.gutter)
    return placeChart(one, {left, width, plot, number: number + i}, draft)
  })
  const captionLines = Math.max(...set.map(({caption}) => caption.length))
  return {
    height: plot + chart.captionGap + captionLines * chart.pitch + chart.spaceAfter,
    spaceBefore: chart.spaceBefore,
    lines: set.flatMap(({labels, caption}) => [...labels, ...caption]),
    shapes: set.flatMap(({shapes}) => shapes),
  }
}

/** Where a chart stands: the strip that it has, how deep the row is above the captions, and its number. */
interface Place {
  readonly left: number
  readonly width: number
  readonly plot: number
  readonly number: number
}

/** A chart whose lines and shapes have their places in the box. */
interface PlacedChart {
  readonly labels: readonly BoxLine[]
  readonly caption: readonly BoxLine[]
  readonly shapes: readonly BoxShape[]
}

function placeChart({chart, drawing}: DrawnChart, {left, width, plot, number}: Place, draft: Draft): PlacedChart {
  const text = fittingCaption(chart, drawing, number, width, draft)
  const points = chart.points.map(({name, text}) => [name, text] as const)
  const figure = addElement(draft, 'Figure', DOCUMENT, {alt: chartText(drawing.form, chart.captions[0], points)})
  const x = left + (width - drawing.width) / 2
  const y = plot - drawing.height
  const {captionGap} = draft.theme.chart
  const below = {text, left, right: left + width, top: plot + captionGap, alignment: 'centre'} as const
  const {chartLabel, chartCaption} = draft.theme.styles
  return {
    labels: drawing.labels.flatMap((label) => {
      const place = {left: x + label.left, right: x + label.right, top: y + label.top}
      return labelLines({...label, ...place}, chartLabel, figure, draft)
    }),
    caption: labelLines(below, chartCaption, addElement(draft, 'Caption', figure), draft),
    shapes: drawing.shapes.map((shape) => ({...shape, x: x + shape.x, y: y + shape.y, element: figure})),
  }
}

/** The fullest caption that fits on a line, with the unit where the labels are without it; else the shortest one. */
function fittingCaption(
  {captions, unit}: Chart,
  drawing: Drawing,
  number: number,
  width: number,
  draft: Draft,
): string {
  const style = draft.theme.styles.chartCaption
  const behind = drawing.unitInCaption ? `（${unit}）` : ''
  const texts = captions.map((caption) => `${wording.chart} ${number}　${caption}${behind}`)
  return texts.find((text) => roughWidth([{text, style}], draft.fonts) + GAPS <= width) ?? texts.at(-1)!
}

function labelLines(label: Label, style: TextStyle, element: number, draft: Draft): BoxLine[] {
  const {text, left, right, top, alignment} = label
  const {pitch} = draft.theme.chart
  const set = setParagraph([{text, style}], {left, right, indent: 0, alignment}, draft.fonts, draft.missing)
  return set.map((line, i) => ({line, baseline: top + i * pitch + baselineIn(pitch, style), element}))
}
