import {blanks} from '../../language/characters.js'
import {lineMarkers, previewMarks} from '../../language/line-marks.js'
import type {LinedText} from './lined-text.js'

/**
 * A text as it is compared, never as it is written: without blanks, in half width, with one kind of quotation mark.
 * Lines run into each other, so that a copy is found across hard line ends.
 */
export interface Folded {
  readonly text: string
  /** For each folded UTF-16 unit the offset of its unit in the text. */
  readonly offsets: Int32Array
  /** For each line where its folded text starts; one more entry for the end. */
  readonly lineStarts: Int32Array
}

/** Folds a text once; every comparison after that is a plain string search. */
export function fold({text, lines}: LinedText): Folded {
  const pieces: string[] = []
  const offsets = new Int32Array(text.length)
  const lineStarts = new Int32Array(lines.length + 1)
  let length = 0
  lines.forEach((line, i) => {
    lineStarts[i] = length
    let piece = ''
    for (let at = line.start; at < line.end; at++) {
      const unit = text[at]!
      if (blanks.includes(unit)) continue
      piece += foldUnit(unit)
      offsets[length++] = at
    }
    pieces.push(piece)
  })
  lineStarts[lines.length] = length
  return {text: pieces.join(''), offsets: offsets.subarray(0, length), lineStarts}
}

/** A range of folded units. */
export interface FoldedRange {
  readonly start: number
  readonly end: number
}

/** The folded text of a line without the marker before it and the preview mark behind it. */
export function essence(folded: Folded, line: number): FoldedRange {
  let start = folded.lineStarts[line]!
  let end = folded.lineStarts[line + 1]!
  while (start < end && lineMarkers.includes(folded.text[start]!)) start++
  for (const mark of previewMarks) {
    const folds = [...mark].map(foldUnit).join('')
    if (end - start > folds.length && folded.text.endsWith(folds, end)) {
      end -= folds.length
      break
    }
  }
  return {start, end}
}

/** The span in the text of a folded range that is not empty. */
export function unfold(folded: Folded, range: FoldedRange): {start: number; end: number} {
  return {start: folded.offsets[range.start]!, end: folded.offsets[range.end - 1]! + 1}
}

/** The line that holds a folded unit. */
export function lineAt(folded: Folded, at: number): number {
  let low = 0
  let high = folded.lineStarts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (folded.lineStarts[middle]! <= at) low = middle
    else high = middle - 1
  }
  // Blank lines share their start with the next line that has text; the search above finds the last of them.
  return low
}

/** Full-width forms U+FF01-FF5E lie at this distance above ASCII. */
const FULL_WIDTH_SHIFT = 0xfee0

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_SHIFT)
  return foldedQuotes.get(unit) ?? unit
}

const foldedQuotes: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['『', "'"],
  ['』', "'"],
])
