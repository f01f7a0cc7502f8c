import {frequentHan} from '../language/frequent-han.js'

/** What speaks for an encoding that bytes do not name themselves. All figures are shares between 0 and 1. */

/** How much of text in two-byte characters reads like Chinese. */
export interface Legibility {
  /** Share of its characters in the rows of punctuation and common characters of their standard. */
  readonly common: number
  /** Share of its Han characters among the few hundred that every text uses. */
  readonly frequent: number
}

/** A two-byte encoding: the codes of its punctuation and of its common characters. */
interface CommonCodes {
  readonly lowestTrail: number
  readonly rows: readonly (readonly [first: number, last: number])[]
}

/** GB 2312 rows 1-9 and 16-55: punctuation and 3,755 common characters. */
const gbCommon: CommonCodes = {
  lowestTrail: 0xa1,
  rows: [
    [0xa1, 0xa9],
    [0xb0, 0xd7],
  ],
}

/** Big5 level 1: punctuation and 5,401 common characters. */
const big5Common: CommonCodes = {lowestTrail: 0x40, rows: [[0xa1, 0xc6]]}

/** How well bytes read as GB18030, given their text in it. */
export function gbLegibility(bytes: Uint8Array, text: string): Legibility {
  return {common: commonShare(bytes, gbCommon), frequent: frequentShare(text)}
}

/** How well bytes read as Big5, given their text in it. */
export function big5Legibility(bytes: Uint8Array, text: string): Legibility {
  return {common: commonShare(bytes, big5Common), frequent: frequentShare(text)}
}

function commonShare(bytes: Uint8Array, {lowestTrail, rows}: CommonCodes): number {
  let pairs = 0
  let common = 0
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i]!
    if (lead < 0x81) continue
    const trail = bytes[++i]!
    pairs++
    if (trail >= lowestTrail && rows.some(([first, last]) => lead >= first && lead <= last)) common++
  }
  return pairs === 0 ? 0 : common / pairs
}

const frequentUnits = new Set(Array.from(frequentHan, (character) => character.charCodeAt(0)))

function frequentShare(text: string): number {
  let han = 0
  let frequent = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x3400 || (unit > 0x9fff && (unit < 0xe000 || unit > 0xfaff))) continue
    han++
    if (frequentUnits.has(unit)) frequent++
  }
  return han === 0 ? 0 : frequent / han
}

/**
 * High bytes of UTF-16 units in Chinese text: ASCII and Latin, general punctuation and symbols, CJK punctuation, Han,
 * halves of emoji, presentation and full-width forms.
 */
const utf16HighBytes = [
  [0x00, 0x00],
  [0x20, 0x27],
  [0x30, 0x30],
  [0x4e, 0x9f],
  [0xd8, 0xdf],
  [0xfe, 0xff],
] as const

/** Share of the units that Chinese text in UTF-16 would have, with the high byte at the odd or at the even places. */
export function utf16Share(bytes: Uint8Array, highByte: 0 | 1): number {
  let plausible = 0
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const high = bytes[i + highByte]!
    const low = bytes[i + 1 - highByte]!
    if (high === 0 && low < 0x20 ? low >= 0x09 && low <= 0x0d : isUtf16High(high)) plausible++
  }
  return plausible / Math.max(1, bytes.length >> 1)
}

function isUtf16High(byte: number): boolean {
  return utf16HighBytes.some(([first, last]) => byte >= first && byte <= last)
}
