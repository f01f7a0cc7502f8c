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
  for (let start = 0; start < text.length; ) {
    let end = start
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
    const next = end === text.length ? end : text.startsWith('\r\n', end) ? end + 2 : end + 1
    lines.push({start, end, next})
    start = next
  }
  return {text, lines}
}

/** Offset of the first character of a line that is no blank; its end where there is none. */
export function inkStart(text: string, line: Line): number {
  let at = line.start
  while (at < line.end && blanks.includes(text[at]!)) at++
  return at
}

/** Offset behind the last character of a line that is no blank; its start where there is none. */
export function inkEnd(text: string, line: Line): number {
  let at = line.end
  while (at > line.start && blanks.includes(text[at - 1]!)) at--
  return at
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13
}
