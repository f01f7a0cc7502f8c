import {CharacterClass, hasBlankBehind, isFullWidthPunctuation} from './character-class.js'
import {type Glyphs, sizeOf} from './glyphs.js'

const C = CharacterClass

/** The classes that give up their blanks when a line is too full, in the order in which they do. */
const squeezeOrder: readonly (readonly number[])[] = [
  [C.space],
  [C.middleDot],
  [C.opening, C.closing],
  [C.pause],
  [C.ideograph, C.letter, C.digit], // the gaps between them
  [C.stop],
]

/** What a space between words keeps, in ems. */
const NARROWEST_SPACE = 1 / 4
/** Share of its blank that a sign which ends a sentence gives up at most: it parts more than the others. */
const STOP_SHARE = 1 / 2
/** Share of the gap between hanzi and letters that may go. */
const GAP_SHARE = 1 / 2

/**
 * How much narrower the box of a character or the gap before it can become inside a line, in points. Two marks side by side
 * have given up one blank already and keep the other.
 */
export function squeezeLimit(glyphs: Glyphs, i: number): number {
  const kind = glyphs.kind[i]!
  if (kind === C.space) return Math.max(0, glyphs.width[i]! - NARROWEST_SPACE * sizeOf(glyphs, i))
  if (!isFullWidthPunctuation(kind) && kind !== C.middleDot) return glyphs.gap[i]! * GAP_SHARE
  const cell = sizeOf(glyphs, i)
  const isTrimmed = glyphs.width[i]! < cell
  const followsMark = kind === C.opening && i > 0 && isFullWidthPunctuation(glyphs.kind[i - 1]!)
  if (isTrimmed || followsMark) return 0
  return kind === C.stop ? (cell / 2) * STOP_SHARE : cell / 2
}

/** Blank that the opening mark at the start of a line loses, in points. */
export function blankAtStart(glyphs: Glyphs, i: number): number {
  return glyphs.kind[i] === C.opening ? glyphs.width[i]! - sizeOf(glyphs, i) / 2 : 0
}

/** Blank that the mark at the end of a line loses, in points. */
export function blankAtEnd(glyphs: Glyphs, i: number): number {
  return hasBlankBehind(glyphs.kind[i]!) ? glyphs.width[i]! - sizeOf(glyphs, i) / 2 : 0
}

/**
 * Takes `excess` points out of a line: what to add, below 0, before each of its characters. The characters at its edges lose
 * nothing more. One class is asked after the other; within a class all give the same share of what they have.
 */
export function squeezeLine(glyphs: Glyphs, start: number, end: number, excess: number): Float64Array {
  const added = new Float64Array(end - start)
  let left = excess
  for (const members of squeezeOrder) {
    if (left <= 0) break
    let total = 0
    for (let i = start + 1; i < end - 1; i++) if (members.includes(glyphs.kind[i]!)) total += squeezeLimit(glyphs, i)
    if (total === 0) continue
    const share = Math.min(1, left / total)
    for (let i = start + 1; i < end - 1; i++) {
      const kind = glyphs.kind[i]!
      if (!members.includes(kind)) continue
      const loss = squeezeLimit(glyphs, i) * share
      const behind = loss * shareBehind(kind)
      added[i - start]! -= loss - behind
      added[i + 1 - start]! -= behind
    }
    left -= total * share
  }
  return added
}

/** The share of the blank of a character that is on its right. */
function shareBehind(kind: number): number {
  if (kind === C.middleDot) return 1 / 2
  return hasBlankBehind(kind) || kind === C.space ? 1 : 0
}
