import {blanks, clauseEnds, openEnds} from '../../language/characters.js'
import {inkEnd, inkStart, type Line, type LinedText} from './lined-text.js'
import {breaksOff, columnsOf, endsSentence} from './running-text.js'

/** The width at which the lines of a text were broken, with the lines as they are measured for it. */
export interface Wrap {
  readonly width: number
  /** A line may be this much narrower or wider: a mark that may not begin a line, a word or number kept whole. */
  readonly raggedness: number
  readonly shapes: readonly LineShape[]
}

/** What is asked about a line. */
export interface LineShape {
  /** With the indent; 0 for a blank line, and for what is no running text: a row of a table, a list of names. */
  readonly width: number
  readonly isBlank: boolean
  /** Ends a sentence, or introduces what follows. */
  readonly closes: boolean
  /** Stops in the middle of a sentence. */
  readonly cut: boolean
  /** Stops in the middle of a clause: nobody breaks a line there by hand. */
  readonly midClause: boolean
}

/** A way to measure lines. Verse is narrower than the narrowest; what is wider than the widest was not broken. */
interface Measure {
  readonly narrowest: number
  readonly widest: number
  readonly raggedness: number
  widthOf(text: string, start: number, end: number): number
}

/** Terminals and pages break by columns, two to a Han character; simple programs count characters. */
const measures: readonly Measure[] = [
  {narrowest: 24, widest: 160, raggedness: 6, widthOf: columnsOf},
  {narrowest: 14, widest: 120, raggedness: 4, widthOf: (_, start, end) => end - start},
]

/** So many lines have to show the same width. */
const FEWEST_LINES = 4

/**
 * The width that most broken lines show; undefined where too few do, where most of them end with a mark of their own, or
 * where many lines are wider.
 */
export function findWrap(text: LinedText): Wrap | undefined {
  let best: (Wrap & {readonly lines: number}) | undefined
  for (const measure of measures) {
    const shapes = text.lines.map((line) => shapeOf(text.text, line, measure))
    const found = commonWidth(shapes, measure)
    if (found !== undefined && found.lines > (best?.lines ?? 0)) {
      best = {...found, raggedness: measure.raggedness, shapes}
    }
  }
  return best
}

/** Whether a line is as long as the width allows. */
export function fills(shape: LineShape, {width, raggedness}: Wrap): boolean {
  return shape.width >= width - raggedness && shape.width <= width + raggedness
}

function shapeOf(text: string, line: Line, {widest, widthOf}: Measure): LineShape {
  const start = inkStart(text, line)
  const end = inkEnd(text, line)
  if (start >= end) return {width: 0, isBlank: true, closes: false, cut: false, midClause: false}
  const isLong = line.end - line.start > widest
  const width = isLong ? widest + 1 : hasColumns(text, start, end) ? 0 : widthOf(text, line.start, end)
  const cut = !isLong && breaksOff(text, line)
  const last = text[end - 1]!
  return {
    width,
    isBlank: false,
    closes: endsSentence(text, line) || openEnds.includes(last),
    cut,
    midClause: cut && !clauseEnds.includes(last),
  }
}

/** A tab, a run of blanks or several blanks between Han characters: columns of a table, names in a row. */
function hasColumns(text: string, start: number, end: number): boolean {
  let gaps = 0
  for (let at = start; at < end; at++) {
    if (!blanks.includes(text[at]!)) continue
    if (text[at] === '\t' || blanks.includes(text[at + 1] ?? '')) return true
    if (text[at - 1]! > '\u2e80' && text[at + 1]! > '\u2e80' && ++gaps > 1) return true
  }
  return false
}

function commonWidth(shapes: readonly LineShape[], {narrowest, widest, raggedness}: Measure) {
  const counts = new Int32Array(widest + 1)
  const midClauses = new Int32Array(widest + 1)
  shapes.forEach(({width, cut, midClause}, i) => {
    const next = shapes[i + 1]
    if (!cut || width < narrowest || width > widest || next === undefined || next.isBlank) return
    counts[width]!++
    if (midClause) midClauses[width]!++
  })
  let best = {width: 0, lines: 0, midClauses: 0}
  for (let width = narrowest; width <= widest; width++) {
    const sum = (values: Int32Array) =>
      values.subarray(Math.max(0, width - raggedness), width + 1).reduce((total, value) => total + value, 0)
    const lines = sum(counts)
    if (lines > best.lines) best = {width, lines, midClauses: sum(midClauses)}
  }
  const wider = shapes.filter((shape) => shape.width > best.width + raggedness).length
  const isBroken = best.lines >= FEWEST_LINES && best.midClauses * 2 >= best.lines && wider * 2 <= best.lines
  return isBroken ? {width: best.width, lines: best.lines} : undefined
}
