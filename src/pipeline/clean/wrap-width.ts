import {clauseEnds, openEnds} from '../../language/characters.js'
import {inkEnd, inkStart, isBlank, type Line, type LinedText} from './lined-text.js'
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
  if (!hasWideLines(text)) return undefined
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

/** Units of a line that may be as wide as the narrowest width. */
const FEWEST_UNITS = 12

/** Whether enough lines may be wide enough: what has short lines alone need not be measured. */
function hasWideLines({starts}: LinedText): boolean {
  let count = 0
  for (let i = 1; i < starts.length && count < FEWEST_LINES; i++)
    if (starts[i]! - starts[i - 1]! >= FEWEST_UNITS) count++
  return count === FEWEST_LINES
}

const blankShape: LineShape = {width: 0, isBlank: true, closes: false, cut: false, midClause: false}

/** Whether a line is as long as the width allows. */
export function fills(shape: LineShape, {width, raggedness}: Wrap): boolean {
  return shape.width >= width - raggedness && shape.width <= width + raggedness
}

function shapeOf(text: string, line: Line, {widest, widthOf}: Measure): LineShape {
  const start = inkStart(text, line)
  const end = inkEnd(text, line)
  if (start >= end) return blankShape
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

/** The brackets of Chinese. */
const OPENING = 0xff08
const CLOSING = 0xff09

/** A tab, a run of blanks or several blanks between Han characters: columns of a table, names in a row. Not （记者 王磊）. */
function hasColumns(text: string, start: number, end: number): boolean {
  let gaps = 0
  let brackets = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === OPENING) brackets++
    else if (unit === CLOSING) brackets--
    if (!isBlank(unit)) continue
    if (text[at] === '\t' || isBlank(text.charCodeAt(at + 1))) return true
    if (brackets <= 0 && text[at - 1]! > '\u2e80' && text[at + 1]! > '\u2e80' && ++gaps > 1) return true
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
