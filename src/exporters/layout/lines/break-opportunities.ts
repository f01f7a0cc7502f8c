import {CharacterClass, mayBreakBetween} from './character-class.js'
import type {Glyphs} from './glyphs.js'
import {findNumbers} from './number-units.js'

/** Whether a line may end before a character. */
export const BreakBefore = {
  never: 0,
  /** Only where nothing better can be had: inside a very long word. */
  reluctantly: 1,
  /** Where it makes lines clearly more even: between a number and a word that bounds it. */
  sparingly: 2,
  gladly: 3,
  /** The text asks for it. */
  always: 4,
} as const

/** A word or a figure longer than this may be broken, in ems: else the line before it would be full of holes. */
const LONGEST_WHOLE = 10

const C = CharacterClass

/** Where the lines of a paragraph may end: one of {@link BreakBefore} for each character and for the end. */
export function findBreaks(glyphs: Glyphs): Uint8Array {
  const {count, kind} = glyphs
  const breaks = new Uint8Array(count + 1)
  for (let i = 1; i < count; i++) {
    if (kind[i - 1] === C.lineFeed) breaks[i] = BreakBefore.always
    else breaks[i] = mayBreakBetween(kind[i - 1]!, kind[i]!) ? BreakBefore.gladly : BreakBefore.never
  }
  breaks[count] = BreakBefore.always
  keepNumbersWhole(glyphs, breaks)
  keepNamesWhole(glyphs, breaks)
  keepPiecesWhole(glyphs, breaks)
  loosenLongWords(glyphs, breaks)
  return breaks
}

/** Numbers hold to their units; the parts of a date (2019年11月) hold to each other. */
function keepNumbersWhole(glyphs: Glyphs, breaks: Uint8Array): void {
  const {text} = glyphs
  const indexAt = indexOfOffset(glyphs)
  let previousEnd = -1
  for (const {start, end, joints, inDigits} of findNumbers(text)) {
    const goesOn = inDigits && start === previousEnd && dateParts.has(text[start - 1]! + text[end - 1]!)
    let from = indexAt(start) + (goesOn ? 0 : 1)
    for (const joint of joints) {
      const at = indexAt(joint)
      keepTogether(breaks, from, at)
      if (breaks[at] === BreakBefore.gladly) breaks[at] = BreakBefore.sparingly
      from = at + 1
    }
    keepTogether(breaks, from, indexAt(end))
    previousEnd = end
  }
}

/** Last characters of neighbouring numbers that make one date or one time of day. */
const dateParts = new Set(['年月', '月日', '月号', '时分', '時分', '点分', '分秒'])

/** Hanzi behind a wide blank that are no more than this are the name of a person: 市政府新闻办主任　夏侯宁. */
const LONGEST_NAME = 4

function keepNamesWhole({count, kind}: Glyphs, breaks: Uint8Array): void {
  for (let i = 1; i < count; i++) {
    if (kind[i - 1] !== C.ideographicSpace || kind[i] !== C.ideograph) continue
    let end = i + 1
    while (end < count && kind[end] === C.ideograph && end - i <= LONGEST_NAME) end++
    if (end - i <= LONGEST_NAME) keepTogether(breaks, i + 1, end)
  }
}

function keepPiecesWhole(glyphs: Glyphs, breaks: Uint8Array): void {
  const {count, piece, pieces} = glyphs
  for (let i = 1; i < count; i++) {
    if (piece[i] === piece[i - 1] && pieces[piece[i]!]!.whole) keepTogether(breaks, i, i + 1)
  }
}

function keepTogether(breaks: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (breaks[i] === BreakBefore.gladly) breaks[i] = BreakBefore.never
}

/** Index of the character at an offset; offsets must ascend from call to call. */
function indexOfOffset(glyphs: Glyphs): (offset: number) => number {
  let index = 0
  return (offset) => {
    while (glyphs.offset[index]! < offset) index++
    return index
  }
}

/** Lets what is longer than {@link LONGEST_WHOLE} be broken: words between any two letters, chains of figures. */
function loosenLongWords(glyphs: Glyphs, breaks: Uint8Array): void {
  const {count, width, kind, piece, pieces} = glyphs
  for (let start = 0; start < count; ) {
    let end = start + 1
    let length = width[start]!
    while (end < count && breaks[end] === BreakBefore.never) length += width[end++]!
    if (length > LONGEST_WHOLE * pieces[piece[start]!]!.style.size) {
      for (let i = start + 1; i < end; i++) if (mayBeForced(kind[i - 1]!, kind[i]!)) breaks[i] = BreakBefore.reluctantly
    }
    start = end
  }
}

/** Even a forced break spares marks that hold to their neighbour, unless the neighbour is part of a word. */
function mayBeForced(before: number, after: number): boolean {
  if (mayBreakBetween(before, after)) return true
  return (isInWord(before) && isInWord(after)) || (before === C.connector && isInWord(after))
}

function isInWord(kind: number): boolean {
  return kind === C.letter || kind === C.digit
}
