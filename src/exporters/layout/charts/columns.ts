import {writtenFigure} from '../../rows/written-figure.js'
import type {BoxShape} from '../flow.js'
import type {Theme} from '../theme.js'
import {wording} from '../wording.js'
import type {Chart} from './chart.js'
import type {Drawing, Label, LabelWidth} from './drawing.js'

/** What stands above and below the columns. */
interface Labels {
  readonly values: readonly string[]
  /** Lines of the name of each column. */
  readonly names: readonly (readonly string[])[]
  readonly unitInCaption: boolean
}

/** Share of its place that a column fills. */
const COLUMN_SHARE = 0.5

/**
 * Columns from left to right on a zero line, their values above them, below those that are negative. Undefined where the
 * labels do not fit beside each other, or nothing is to be seen but the line.
 */
export function columnDrawing(chart: Chart, width: number, theme: Theme, widthOf: LabelWidth): Drawing | undefined {
  if (chart.points.every(({value}) => value === 0)) return undefined
  const {gap, widestSlot} = theme.chart
  const count = chart.points.length
  const slot = Math.min(widestSlot, width / count)
  const labels = fittingLabels(chart, slot - gap, widthOf)
  if (labels === undefined) return undefined
  return {
    width: slot * count,
    form: wording.columnChart,
    unitInCaption: labels.unitInCaption,
    ...draw(chart, labels, slot, theme),
  }
}

/** Values with their units if they fit, otherwise numbers alone; times on one line if they fit, otherwise on two. */
function fittingLabels({points, unit}: Chart, room: number, widthOf: LabelWidth): Labels | undefined {
  const allFit = (texts: readonly string[]): boolean => texts.every((text) => widthOf(text) <= room)
  const written = points.map(({text}) => text)
  const numbers = unit === undefined ? written : written.map((text) => writtenFigure(text).number)
  const values = allFit(written) ? written : numbers
  const whole = points.map(({name}) => [name])
  const parted = points.map(({name}) => name.split(behindYear))
  const names = allFit(whole.flat()) ? whole : parted
  return allFit(values) && allFit(names.flat()) ? {values, names, unitInCaption: values !== written} : undefined
}

const behindYear = /(?<=年)(?=.)/

function draw(
  {points, accent}: Chart,
  {values, names}: Labels,
  slot: number,
  {chart}: Theme,
): Pick<Drawing, 'height' | 'labels' | 'shapes'> {
  const {pitch, columnHeight, widestColumn, fill, axis} = chart
  const highest = Math.max(0, ...points.map(({value}) => value))
  const lowest = Math.min(0, ...points.map(({value}) => value))
  const scale = columnHeight / (highest - lowest)
  const above = points.some(({value}) => value >= 0) ? pitch : 0
  const zero = above + highest * scale
  const foot = zero - lowest * scale + (lowest < 0 ? pitch + NAME_GAP : 0)
  const column = Math.min(widestColumn, slot * COLUMN_SHARE)
  const shapes: BoxShape[] = []
  const labels: Label[] = []
  points.forEach(({value}, i) => {
    const left = i * slot
    const length = Math.abs(value) * scale
    const y = value < 0 ? zero : zero - length
    const place = {left, right: left + slot, alignment: 'centre'} as const
    shapes.push({
      x: left + (slot - column) / 2,
      y,
      width: column,
      height: length,
      ink: i === accent ? chart.accent : fill,
    })
    names[i]!.forEach((text, line) => {
      labels.push({...place, text, top: foot + NAME_GAP + line * pitch})
    })
    labels.push({...place, text: values[i]!, top: value < 0 ? zero + length + NAME_GAP : y - pitch})
  })
  shapes.push({x: 0, y: zero - axis / 2, width: slot * points.length, height: axis, ink: 0})
  return {height: foot + NAME_GAP + pitch * Math.max(...names.map((lines) => lines.length)), labels, shapes}
}

/** Between the columns and their names, in points. */
const NAME_GAP = 1.5
