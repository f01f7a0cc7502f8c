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
  readonly lines: readonly Line[]
}

/** Splits a text at LF, CR LF and CR. The text behind the last line end is a line only if it has characters. */
export function splitLines(text: string): LinedText {
  const lines: Line[] = []
  // Each of the two marks is searched for on its own; the engine does that many units at a time.
  let feed = find(text, '\n', 0)
  let carriage = find(text, '\r', 0)
  for (let start = 0; start < text.length; ) {
    const end = Math.min(feed, carriage, text.length)
    const next = Math.min(text.length, carriage + 1 === feed ? end + 2 : end + 1)
    lines.push({start, end, next})
    if (feed < next) feed = find(text, '\n', next)
    if (carriage < next) carriage = find(text, '\r', next)
    start = next
  }
  return {text, lines}
}

/** Offset of a mark; behind any text where there is none. */
function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? Number.MAX_SAFE_INTEGER : at
}

const isBlank = new Uint8Array(0x10000)
for (const blank of blanks) isBlank[blank.charCodeAt(0)] = 1

/** Offset of the first character of a line that is no blank; its end where there is none. */
export function inkStart(text: string, line: Line): number {
  let at = line.start
  while (at < line.end && isBlank[text.charCodeAt(at)] === 1) at++
  return at
}

/** Offset behind the last character of a line that is no blank; its start where there is none. */
export function inkEnd(text: string, line: Line): number {
  let at = line.end
  while (at > line.start && isBlank[text.charCodeAt(at - 1)] === 1) at--
  return at
}

/** The first line with ink from a line on, upwards or downwards; one past the text where there is none. */
export function inkLineFrom({text, lines}: LinedText, from: number, step: 1 | -1): number {
  let number = from
  while (number >= 0 && number < lines.length && inkStart(text, lines[number]!) === lines[number]!.end) number += step
  return number
}
