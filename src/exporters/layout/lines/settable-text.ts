import {invisibleRanges} from '../../../language/characters.js'
import type {FontRole, FontSet} from '../fonts/font-set.js'
import {CharacterClass, characterClass, markRanges} from './character-class.js'

/** Characters that no face has, with their counts. */
export type MissingGlyphs = Map<string, number>

/** Stands for a character that no face has: 〓, the geta sign of printers. */
export const MISSING_SIGN = '〓'

const BASIC_PLANE = 0x10000
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const ZERO_WIDTH_JOINER = 0x200d
/** Marks behind a character that are looked at with it, in UTF-16 units: a heap of them is no sign of any script. */
const LONGEST_CLUSTER = 32

/** Control characters that become others whatever the faces have. */
const controls = new Map<number, string>([
  [0x09, ' '],
  [0x0b, '\n'],
  [0x0c, '\n'],
  [CARRIAGE_RETURN, '\n'],
  [0x85, '\n'],
  [0x2028, '\n'],
  [0x2029, '\n'],
])

/** Stands in for characters that faces often lack and that mean the same: blanks, the minus, dots, dashes. */
const standIns = new Map<number, string>([
  [0x1680, ' '],
  [0x2003, '\u3000'],
  ...[0x2000, 0x2002, 0x2004, 0x2005, 0x2006, 0x2008, 0x2009, 0x200a, 0x205f].map((code) => [code, ' '] as const),
  [0x2001, '\u3000'],
  [0x2007, '\u00a0'],
  [0x202f, '\u00a0'],
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2212, '–'],
  [0x22ef, '…'],
  [0x2e3a, '——'],
  [0x30fb, '·'],
  [0x2027, '·'],
])

/** Ranges whose characters are others in another shape: radicals, ligatures, hanzi coded twice, letters of another width. */
const sameInAnotherShape = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xff00, 0xffef],
  [0x2f800, 0x2fa1f],
] as const

/** Code points below {@link BASIC_PLANE} that are not simply set: 1. */
const special = buildSpecialTable()

function buildSpecialTable(): Uint8Array {
  const table = new Uint8Array(BASIC_PLANE)
  for (const [first, last] of [...invisibleRanges, ...markRanges]) table.fill(1, first, last + 1)
  for (const code of controls.keys()) table[code] = 1
  table.fill(1, 0xfe00, 0xfe10)
  return table
}

/**
 * The text as the faces can set it: control characters are blanks or ends of lines, invisible ones go, and each character
 * without a glyph becomes one that says the same, or else 〓 and is counted. Most text comes back as it is.
 */
export function settableText(text: string, role: FontRole, fonts: FontSet, missing: MissingGlyphs): string {
  let set = ''
  let kept = 0
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const end = at + lengthOf(code)
    if (code === LINE_FEED || (!isSpecial(code) && fonts.faceFor(role, code) !== -1)) {
      at = end
      continue
    }
    const clusterStart = isMark(code) ? startOfBase(text, at, kept) : at
    const clusterEnd = endOfCluster(text, end)
    set += text.slice(kept, clusterStart) + settableCluster(text.slice(clusterStart, clusterEnd), role, fonts, missing)
    at = clusterEnd
    kept = clusterEnd
  }
  return kept === 0 ? text : set + text.slice(kept)
}

/** What is set for a character, with all that belongs to it, of which something cannot be set as it is. */
function settableCluster(cluster: string, role: FontRole, fonts: FontSet, missing: MissingGlyphs): string {
  const code = cluster.codePointAt(0)!
  if (cluster === '\r\n') return '\n'
  const control = controls.get(code)
  if (control !== undefined) return control + settableText(cluster.slice(1), role, fonts, missing)
  const visible = withoutInvisible(cluster)
  const base = visible.slice(0, lengthOf(visible.codePointAt(0) ?? 0))
  for (const candidate of [visible, visible.normalize('NFC'), ...shapesOf(base, visible)]) {
    if (canBeSet(candidate, role, fonts)) return candidate
  }
  const isBaseSet = canBeSet(base, role, fonts)
  const lost = isBaseSet ? cluster.slice(cluster.indexOf(base) + base.length) : cluster
  missing.set(lost, (missing.get(lost) ?? 0) + 1)
  return (isBaseSet ? base : '') + MISSING_SIGN
}

function* shapesOf(base: string, visible: string): Generator<string> {
  const code = base.codePointAt(0) ?? 0
  const marks = visible.slice(base.length)
  const standIn = standIns.get(code)
  if (standIn !== undefined) yield standIn + marks
  if (sameInAnotherShape.some(([first, last]) => code >= first && code <= last)) yield base.normalize('NFKC') + marks
}

function canBeSet(text: string, role: FontRole, fonts: FontSet): boolean {
  for (const character of text) if (fonts.faceFor(role, character.codePointAt(0)!) === -1) return false
  return true
}

function withoutInvisible(cluster: string): string {
  let visible = ''
  for (const character of cluster) if (!isInvisible(character.codePointAt(0)!)) visible += character
  return visible
}

/** Start of the character before a mark; the mark's own place where there is none to bear it. */
function startOfBase(text: string, at: number, floor: number): number {
  if (at === floor) return at
  const isPair = at - 2 >= floor && text.codePointAt(at - 2)! >= BASIC_PLANE
  const start = isPair ? at - 2 : at - 1
  return text.charCodeAt(start) === LINE_FEED ? at : start
}

/** End of a character with its marks, its variation selector, its skin tone and what is joined to it: one sign, not five. */
function endOfCluster(text: string, from: number): number {
  let at = from
  if (isRegion(text.codePointAt(from - 2) ?? 0) && isRegion(text.codePointAt(from) ?? 0)) at += 2
  if (text.charCodeAt(from - 1) === CARRIAGE_RETURN) return text.charCodeAt(from) === LINE_FEED ? from + 1 : from
  while (at - from < LONGEST_CLUSTER) {
    const code = text.codePointAt(at) ?? 0
    if (code === ZERO_WIDTH_JOINER && at + 1 < text.length) at += 1 + lengthOf(text.codePointAt(at + 1)!)
    else if (isMark(code) || isVariationSelector(code) || isSkinTone(code) || isTag(code)) at += lengthOf(code)
    else break
  }
  return at
}

function lengthOf(code: number): number {
  return code < BASIC_PLANE ? 1 : 2
}

function isSpecial(code: number): boolean {
  return code < BASIC_PLANE ? special[code] === 1 : isVariationSelector(code) || isTag(code)
}

function isMark(code: number): boolean {
  return characterClass(code) === CharacterClass.mark
}

function isInvisible(code: number): boolean {
  if (isVariationSelector(code) || isTag(code)) return true
  return code < BASIC_PLANE && special[code] === 1 && !isMark(code) && !controls.has(code)
}

function isVariationSelector(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff
}

function isRegion(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

function isTag(code: number): boolean {
  return code >= 0xe0000 && code <= 0xe007f
}
