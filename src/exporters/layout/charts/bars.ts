import type {BoxShape} from '../flow.js'
import type {Theme} from '../theme.js'
import {wording} from '../wording.js'
import type {Chart} from './chart.js'
import type {Drawing, Label, LabelWidth} from './drawing.js'

/** Least share of the width that the longest bar has. */
const SHORTEST_BAR = 0.25

/**
 * Bars one below the other from a zero line to the right, names before them and values behind them. Undefined where that does
 * not fit, or where a value is negative.
 */
export function barDrawing(
  {points, accent}: Chart,
  width: number,
  theme: Theme,
  widthOf: LabelWidth,
): Drawing | undefined {
  const {pitch, rowPitch, barThickness, gap, fill, axis} = theme.chart
  const highest = Math.max(...points.map(({value}) => value))
  if (highest <= 0 || points.some(({value}) => value < 0)) return undefined
  const nameWidth = Math.max(...points.map(({name}) => widthOf(name)))
  const valueWidth = Math.max(...points.map(({text}) => widthOf(text)))
  const zero = nameWidth + gap
  const longest = width - zero - gap - valueWidth
  if (longest < SHORTEST_BAR * width) return undefined
  const scale = longest / highest
  const shapes: BoxShape[] = []
  const labels: Label[] = []
  points.forEach(({name, value, text}, i) => {
    const middle = (i + 0.5) * rowPitch
    const length = value * scale
    const top = middle - pitch / 2
    labels.push({text: name, left: 0, right: nameWidth + ROUNDING, top, alignment: 'right'})
    const ink = i === accent ? theme.chart.accent : fill
    shapes.push({x: zero, y: middle - barThickness / 2, width: length, height: barThickness, ink})
    labels.push({text, left: zero + length + gap, right: width + ROUNDING, top, alignment: 'left'})
  })
  const height = points.length * rowPitch
  shapes.push({x: zero - axis / 2, y: 0, width: axis, height, ink: 0})
  return {width, height, labels, shapes, form: wording.barChart, unitInCaption: false}
}

/** A label that fits exactly must not be broken for what arithmetic is off by, in points. */
const ROUNDING = 0.5
