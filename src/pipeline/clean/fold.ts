import {blanks, invisibleRanges} from '../../language/characters.js'
import {lineMarkers, previewMarks} from '../../language/line-marks.js'
import type {LinedText} from './lined-text.js'

/**
 * A text as it is compared, never as it is written: without blanks and invisible characters, in half width, with one
 * kind of quotation mark. Lines run into each other, so that a copy is found across hard line ends.
 */
export interface Folded {
  readonly of: LinedText
  /** The folded UTF-16 units. Numbers instead of a string: every search here hashes or compares single units. */
  readonly units: Uint16Array
  /** For each line where its folded units start; one more entry for the end. */
  readonly lineStarts: Int32Array
  /** For each block of the text how many folded units stand before it: the way back without an offset per unit. */
  readonly blockStarts: Int32Array
}

/** A range of folded units. */
export interface FoldedRange {
  readonly start: number
  readonly end: number
}

/** Units of the text in a block, as a power of two. */
const BLOCK_SHIFT = 10

/** What a unit without a folded form folds to. */
const DROPPED = 0

/** Full-width forms U+FF01-FF5E lie at this distance above ASCII. */
export const FULL_WIDTH_SHIFT = 0xfee0

/** Line ends and blanks that stand in no table of blanks: they are no part of any wording. */
const lineBreaks = '\n\v\f\r\u0085\u2028\u2029'

const foldedQuotes = {'“': '"', '”': '"', '「': '"', '」': '"', '‘': "'", '’': "'", '『': "'", '』': "'"} as const

/** The folded form of each UTF-16 unit. */
const folds = Uint16Array.from({length: 0x10000}, (_, unit) => unit)
for (let unit = 0xff01; unit <= 0xff5e; unit++) folds[unit] = unit - FULL_WIDTH_SHIFT
for (const [quote, folded] of Object.entries(foldedQuotes)) folds[quote.charCodeAt(0)] = folded.charCodeAt(0)
for (const [first, last] of invisibleRanges) folds.fill(DROPPED, first, last + 1)
for (const blank of blanks + lineBreaks) folds[blank.charCodeAt(0)] = DROPPED

const isMarker = setOf(lineMarkers)
const foldedPreviewMarks = previewMarks.map(foldUnits)
const endsPreviewMark = setOf(previewMarks.map((mark) => mark.at(-1)).join(''))

/** Several rules compare the same text; it is folded once. */
const known = new WeakMap<LinedText, Folded>()

/** The folded form of a text. */
export function fold(of: LinedText): Folded {
  const earlier = known.get(of)
  if (earlier !== undefined) return earlier
  const {text, starts} = of
  const units = new Uint16Array(text.length)
  const lineStarts = new Int32Array(starts.length)
  const blockStarts = new Int32Array((text.length >> BLOCK_SHIFT) + 1)
  let length = 0
  let block = 0
  for (let i = 0; i < starts.length - 1; i++) {
    lineStarts[i] = length
    // Line ends have no folded form.
    const end = starts[i + 1]!
    for (let at = starts[i]!; at < end; ) {
      while (block << BLOCK_SHIFT <= at) blockStarts[block++] = length
      const stop = Math.min(end, block << BLOCK_SHIFT)
      for (; at < stop; at++) {
        const unit = folds[text.charCodeAt(at)]!
        units[length] = unit
        if (unit !== DROPPED) length++
      }
    }
  }
  lineStarts[starts.length - 1] = length
  blockStarts.fill(length, block)
  const folded = {of, units: units.subarray(0, length), lineStarts, blockStarts}
  known.set(of, folded)
  return folded
}

/** The folded form of a short piece of text. */
export function foldUnits(text: string): Uint16Array {
  return Uint16Array.from(text.split(''), (unit) => folds[unit.charCodeAt(0)]!).filter((unit) => unit !== DROPPED)
}

/** The folded form of a piece of text as a string. */
export function foldText(text: string): string {
  const pieces: string[] = []
  const piece = new Uint16Array(1 << BLOCK_SHIFT)
  for (let from = 0; from < text.length; from += piece.length) {
    let length = 0
    const stop = Math.min(text.length, from + piece.length)
    for (let at = from; at < stop; at++) {
      const unit = folds[text.charCodeAt(at)]!
      piece[length] = unit
      if (unit !== DROPPED) length++
    }
    pieces.push(String.fromCharCode(...piece.subarray(0, length)))
  }
  return pieces.join('')
}

/** Whether a line has no folded units. */
export function isEmpty({lineStarts}: Folded, line: number): boolean {
  return lineStarts[line] === lineStarts[line + 1]
}

/** The folded units of a line without the marker before it and the preview marks behind it. */
export function essence({units, lineStarts}: Folded, line: number): FoldedRange {
  let start = lineStarts[line]!
  let end = lineStarts[line + 1]!
  while (start < end && isMarker[units[start]!] === 1) start++
  while (end > start && endsPreviewMark[units[end - 1]!] === 1) {
    const mark = foldedPreviewMarks.find((mark) => endsWith(units, start, end, mark))
    if (mark === undefined) break
    end -= mark.length
  }
  return {start, end}
}

/** Whether a range is longer than a mark and ends with it. */
function endsWith(units: Uint16Array, start: number, end: number, mark: Uint16Array): boolean {
  const from = end - mark.length
  return from > start && mark.every((unit, i) => units[from + i] === unit)
}

/** The span in the text of a folded range that is not empty. */
export function unfold(folded: Folded, {start, end}: FoldedRange): {start: number; end: number} {
  return {start: offsetOf(folded, start), end: offsetOf(folded, end - 1) + 1}
}

/** The offset in the text of a folded unit. */
function offsetOf({of: {text}, blockStarts}: Folded, index: number): number {
  const block = lastAtMost(blockStarts, blockStarts.length - 1, index)
  let at = block << BLOCK_SHIFT
  for (let count = blockStarts[block]!; ; at++) {
    if (folds[text.charCodeAt(at)] !== DROPPED && count++ === index) return at
  }
}

/** The line that holds a folded unit. */
export function lineAt({lineStarts}: Folded, at: number): number {
  // Blank lines share their start with the next line that has text; the last of them is the one with the unit.
  return lastAtMost(lineStarts, lineStarts.length - 2, at)
}

/** Whether two ranges hold the same units. */
export function sameUnits({units}: Folded, one: FoldedRange, other: FoldedRange): boolean {
  const length = one.end - one.start
  if (length !== other.end - other.start) return false
  for (let i = 0; i < length; i++) if (units[one.start + i] !== units[other.start + i]) return false
  return true
}

/** Whether a range has a Han character: what has none is code, an address, a row of figures. */
export function hasHan({units}: Folded, {start, end}: FoldedRange): boolean {
  for (let at = start; at < end; at++) if (units[at]! >= 0x3400 && units[at]! <= 0x9fff) return true
  return false
}

/** A class of characters as a table over all UTF-16 units, in folded form where that differs. */
export function setOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at)
    table[unit] = 1
    table[folds[unit]!] = 1
  }
  table[DROPPED] = 0
  return table
}

/** Index of the last of the sorted numbers up to `last` that is at most `value`. */
function lastAtMost(sorted: Int32Array, last: number, value: number): number {
  let low = 0
  let high = last
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
