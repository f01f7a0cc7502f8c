import {blanks} from '../../language/characters.js'

/** A line by its offsets. */
export interface Line {
  readonly start: number
  /** Behind the last character before the line end. */
  readonly end: number
  /** Behind the line end: where the next line starts. */
  readonly next: number
}

/** A text with its lines, which is how rules look at it. */
export interface LinedText {
  readonly text: string
  /** Where each line starts, and one entry more: the end of the text. What asks about every line asks here. */
  readonly starts: Int32Array
  /** The lines one by one. They are made when first asked for: millions of short lines would take long. */
  readonly lines: readonly Line[]
}

/** Splits a text at LF, CR LF and CR. The text behind the last line end is a line only if it has characters. */
export function splitLines(text: string): LinedText {
  const starts = findStarts(text)
  let lines: readonly Line[] | undefined
  const lined: LinedText = {
    text,
    starts,
    get lines() {
      lines ??= Array.from({length: lineCount(lined)}, (_, number) => lineOf(lined, number))
      return lines
    },
  }
  return lined
}

/** Units of a line, as a first guess of how many lines there are. */
const USUAL_LENGTH = 32

function findStarts(text: string): Int32Array {
  let starts = new Int32Array(Math.ceil(text.length / USUAL_LENGTH) + 2)
  let count = 0
  // Each of the two marks is searched for on its own; the engine does that many units at a time.
  let feed = find(text, '\n', 0)
  let carriage = find(text, '\r', 0)
  for (let start = 0; start < text.length; ) {
    if (count + 2 > starts.length) starts = extended(starts)
    starts[count++] = start
    const end = Math.min(feed, carriage, text.length)
    start = Math.min(text.length, carriage + 1 === feed ? end + 2 : end + 1)
    if (feed < start) feed = find(text, '\n', start)
    if (carriage < start) carriage = find(text, '\r', start)
  }
  starts[count] = text.length
  return starts.slice(0, count + 1)
}

function extended(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(values.length * 2)
  longer.set(values)
  return longer
}

/** Offset of a mark; behind any text where there is none. */
function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? Number.MAX_SAFE_INTEGER : at
}

/** Number of lines. */
export function lineCount({starts}: LinedText): number {
  return starts.length - 1
}

/** A line by its number. */
export function lineOf({text, starts}: LinedText, number: number): Line {
  const start = starts[number]!
  const next = starts[number + 1]!
  let end = next
  if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--
  // A carriage return at the end of a line ends it, alone or before a line feed.
  if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--
  return {start, end, next}
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

const blankUnits = new Uint8Array(0x10000)
for (const blank of blanks) blankUnits[blank.charCodeAt(0)] = 1

/** Whether a UTF-16 unit is a blank. */
export function isBlank(unit: number): boolean {
  return blankUnits[unit] === 1
}

/** Offset of the first character of a line that is no blank; its end where there is none. */
export function inkStart(text: string, line: Line): number {
  let at = line.start
  while (at < line.end && blankUnits[text.charCodeAt(at)] === 1) at++
  return at
}

/** Offset behind the last character of a line that is no blank; its start where there is none. */
export function inkEnd(text: string, line: Line): number {
  let at = line.end
  while (at > line.start && blankUnits[text.charCodeAt(at - 1)] === 1) at--
  return at
}

/** Whether a line has a character that is no blank. */
export function hasInk({text, starts}: LinedText, number: number): boolean {
  const next = starts[number + 1]!
  let at = starts[number]!
  while (at < next && blankUnits[text.charCodeAt(at)] === 1) at++
  const first = at < next ? text.charCodeAt(at) : LINE_FEED
  return first !== LINE_FEED && first !== CARRIAGE_RETURN
}

/** The first line with ink from a line on, upwards or downwards; one past the text where there is none. */
export function inkLineFrom(text: LinedText, from: number, step: 1 | -1): number {
  const count = lineCount(text)
  let number = from
  while (number >= 0 && number < count && !hasInk(text, number)) number += step
  return number
}
