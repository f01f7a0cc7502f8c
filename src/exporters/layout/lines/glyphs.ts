import type {FontRole, FontSet} from '../fonts/font-set.js'
import {
  CharacterClass,
  characterClass,
  hasBlankBehind,
  isFullWidthPunctuation,
  isRightToLeft,
  isWordLike,
} from './character-class.js'
import {type MissingGlyphs, settableText} from './settable-text.js'

/** Lightness from 0 (black) to 1, or red, green and blue of sRGB, each from 0 to 1. */
export type Ink = number | readonly [red: number, green: number, blue: number]

/** How a piece of text looks. */
export interface TextStyle {
  readonly font: FontRole
  /** In points. */
  readonly size: number
  /** Default: black. */
  readonly ink?: Ink
  readonly struck?: boolean
  /** Marked by a hairline: a figure that is in the table of facts. */
  readonly underlined?: boolean
}

/** A piece of text in one style. A line feed in it ends the line. */
export interface StyledText {
  readonly text: string
  readonly style: TextStyle
  /** Address that the piece leads to. */
  readonly link?: string
  /** Number of the element of the piece, where it has one of its own inside that of its block. */
  readonly element?: number
  /** Name of the place where the piece begins. */
  readonly anchor?: string
  /** Present where the piece stays on one line: a figure with its unit. */
  readonly whole?: true
}

/**
 * A paragraph ready for breaking, one entry a character in each array. Behind its `gap`, a character has a box `width`
 * wide, in which its glyph stands `shift` from the left edge. All in points.
 */
export interface Glyphs {
  readonly count: number
  /** The text that is set. */
  readonly text: string
  /** Offset of each character in `text`, and behind them the length of the text. */
  readonly offset: Int32Array
  /** Values of {@link CharacterClass}. */
  readonly kind: Uint8Array
  /** Numbers of faces in the font set. */
  readonly face: Uint8Array
  /** Numbers of `pieces`. */
  readonly piece: Uint32Array
  /** Width of the glyph itself. */
  readonly advance: Float64Array
  readonly width: Float64Array
  readonly shift: Float64Array
  readonly gap: Float64Array
  readonly pieces: readonly StyledText[]
  /** Whether the text has letters that are written from right to left. */
  readonly hasRightToLeft: boolean
}

/** Space between hanzi and letters or digits, in ems. From a tenth of an em on, readers of PDF take a gap for a space. */
export const WORD_GAP = 1 / 12

const C = CharacterClass
const BEYOND_BASIC_PLANE = 0x10000
const QUOTATION_MARK = 0x22
const RIGHT_SINGLE_QUOTE = 0x2019

/** Finds glyphs and boxes for the text of a paragraph. */
export function shape(pieces: readonly StyledText[], fonts: FontSet, missing: MissingGlyphs): Glyphs {
  const texts = pieces.map(({text, style}) => settableText(text, style.font, fonts, missing))
  const text = texts.join('')
  const {offset, kind, face, piece, advance, width, shift, gap} = arraysFor(text.length)
  let count = 0
  let at = 0
  let quoteIsOpen = false
  let hasRightToLeft = false

  for (let p = 0; p < pieces.length; p++) {
    const {font, size} = pieces[p]!.style
    const end = at + texts[p]!.length
    while (at < end) {
      const code = text.codePointAt(at)!
      const found = fonts.faceFor(font, code)
      let characterKind = characterClass(code)
      if (code === QUOTATION_MARK) {
        characterKind = quoteIsOpen ? C.narrowClosing : C.narrowOpening
        quoteIsOpen = !quoteIsOpen
      }
      if (characterKind === C.letter && isRightToLeft(code)) hasRightToLeft = true
      offset[count] = at
      kind[count] = characterKind
      face[count] = found
      piece[count] = p
      advance[count] = characterKind === C.lineFeed ? 0 : (fonts.advance(found, code) * size) / 1000
      count++
      at += code < BEYOND_BASIC_PLANE ? 1 : 2
    }
  }
  offset[count] = text.length
  width.set(advance)
  const glyphs = {count, text, offset, kind, face, piece, advance, width, shift, gap, pieces, hasRightToLeft}
  fitBoxes(glyphs, fonts)
  return glyphs
}

/** The arrays of a paragraph in one piece of memory: eight would be asked for, and cleared away, eight times. */
function arraysFor(length: number) {
  const memory = new ArrayBuffer(42 * length + 4)
  return {
    advance: new Float64Array(memory, 0, length),
    width: new Float64Array(memory, 8 * length, length),
    shift: new Float64Array(memory, 16 * length, length),
    gap: new Float64Array(memory, 24 * length, length),
    piece: new Uint32Array(memory, 32 * length, length),
    offset: new Int32Array(memory, 36 * length, length + 1),
    kind: new Uint8Array(memory, 40 * length + 4, length),
    face: new Uint8Array(memory, 41 * length + 4, length),
  }
}

/** Sets boxes that differ from the glyph: signs that fill a cell, blanks that neighbours trim, gaps around words. */
function fitBoxes(glyphs: Glyphs, fonts: FontSet): void {
  const {count, kind} = glyphs
  for (let i = 0; i < count; i++) {
    const before = i > 0 ? kind[i - 1]! : C.space
    const here = kind[i]!
    const after = i + 1 < count ? kind[i + 1]! : C.space
    if (here === C.dash) i = fitDashes(glyphs, i, fonts)
    else if (here === C.closing && isApostrophe(glyphs, i, before, after)) fitApostrophe(glyphs, i, fonts)
    else if (hasBlankBehind(here) && isFullWidthPunctuation(after)) trimBehind(glyphs, i)
    else if (here === C.opening && before === C.opening) trimBefore(glyphs, i)
    else if (isGapped(before, here)) glyphs.gap[i] = WORD_GAP * sizeOf(glyphs, i)
  }
}

/** Size of the type that sets a character. */
export function sizeOf(glyphs: Glyphs, i: number): number {
  return glyphs.pieces[glyphs.piece[i]!]!.style.size
}

/** Cuts the blank right half off the box of a character. */
function trimBehind(glyphs: Glyphs, i: number): void {
  glyphs.width[i]! -= sizeOf(glyphs, i) / 2
}

/** Cuts the blank left half off the box of a character. */
function trimBefore(glyphs: Glyphs, i: number): void {
  trimBehind(glyphs, i)
  glyphs.shift[i]! -= sizeOf(glyphs, i) / 2
}

function isGapped(before: number, here: number): boolean {
  return (before === C.ideograph && isWordLike(here)) || (isWordLike(before) && here === C.ideograph)
}

/**
 * Dashes in a row are one line: each has a cell, as the standard wants, and their ink joins in the middle of the cells,
 * since that of many fonts does not fill them. Returns the last dash.
 */
function fitDashes(glyphs: Glyphs, first: number, fonts: FontSet): number {
  const {kind, face, advance, width, shift} = glyphs
  let last = first
  while (last + 1 < glyphs.count && kind[last + 1] === C.dash && face[last + 1] === face[first]) last++
  const size = sizeOf(glyphs, first)
  const bearing = (fonts.leftBearing(face[first]!, glyphs.text.charCodeAt(glyphs.offset[first]!)) * size) / 1000
  const ink = advance[first]! - 2 * bearing
  const dashes = last - first + 1
  const margin = (dashes * (size - ink)) / 2
  for (let i = first; i <= last; i++) {
    width[i] = size
    shift[i] = margin + (i - first) * (ink - size) - bearing
  }
  return last
}

function isApostrophe(glyphs: Glyphs, i: number, before: number, after: number): boolean {
  return before === C.letter && after === C.letter && glyphs.text.charCodeAt(glyphs.offset[i]!) === RIGHT_SINGLE_QUOTE
}

/** The glyph of most Chinese fonts fills a cell: one as narrow as in a Latin font takes its place, where there is any. */
function fitApostrophe(glyphs: Glyphs, i: number, fonts: FontSet): void {
  const {apostropheFace: face} = fonts
  if (face === -1) return
  glyphs.kind[i] = C.letter
  glyphs.face[i] = face
  glyphs.advance[i] = (fonts.advance(face, RIGHT_SINGLE_QUOTE) * sizeOf(glyphs, i)) / 1000
  glyphs.width[i] = glyphs.advance[i]!
}
