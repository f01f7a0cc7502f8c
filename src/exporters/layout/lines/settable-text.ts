import {invisibleRanges} from '../../../language/characters.js'
import type {FontRole, FontSet} from '../fonts/font-set.js'

/** Characters that no face has, with their counts. */
export type MissingGlyphs = Map<string, number>

/** Stands for a character that no face has: 〓, the geta sign of printers. */
export const MISSING_SIGN = '〓'

const TAB = 0x09
const LINE_FEED = 0x0a
const ZERO_WIDTH_JOINER = 0x200d

/**
 * The text as the faces can set it: tabs are spaces, invisible characters go, and each character without a glyph becomes
 * 〓 and is counted. Most text comes back as it is.
 */
export function settableText(text: string, role: FontRole, fonts: FontSet, missing: MissingGlyphs): string {
  let set = ''
  let kept = 0
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const end = at + widthOf(code)
    if (code !== TAB && (code === LINE_FEED || fonts.faceFor(role, code) !== -1) && !isInvisible(code)) {
      at = end
      continue
    }
    set += text.slice(kept, at)
    if (code === TAB) set += ' '
    kept = end
    if (code !== TAB && !isInvisible(code)) {
      kept = clusterEnd(text, end)
      const character = text.slice(at, kept)
      missing.set(character, (missing.get(character) ?? 0) + 1)
      set += MISSING_SIGN
    }
    at = kept
  }
  return kept === 0 ? text : set + text.slice(kept)
}

/** End of an emoji with its skin tone, its variation selector and what is joined to it: one missing sign, not five. */
function clusterEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.codePointAt(at) ?? 0
    if (code === ZERO_WIDTH_JOINER && at + 1 < text.length) at += 1 + widthOf(text.codePointAt(at + 1)!)
    else if (isVariationSelector(code) || isSkinTone(code)) at += widthOf(code)
    else return at
  }
}

function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}

function isInvisible(code: number): boolean {
  if (code >= 0x20 && code < 0x7f) return false
  if (code === TAB || code === LINE_FEED) return false
  return isVariationSelector(code) || invisibleRanges.some(([first, last]) => code >= first && code <= last)
}

function isVariationSelector(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff
}
