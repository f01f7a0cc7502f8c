import type {Entity} from '../entity.js'
import {pseudonyms, staff} from './lexicon.js'
import {titleBefore} from './role.js'

/** 文/图 记者 某某 at the end of a text tells who made it, and belongs to no fact. */
export function isClosingCredit({passage: {text}, start, role}: Entity): boolean {
  if (role === undefined || role.start > start || titleBefore(text, role.end, role.start) !== 'credit') return false
  return staff.endingAt(text, role.end, role.start) > 0 || !'（('.includes(text[role.start - 1] ?? ' ') || isNote(text)
}

/** A paragraph that is one bracket: a note on the text. */
function isNote(text: string): boolean {
  return '（('.includes(text[0] ?? ' ') && '）)'.includes(text.at(-1) ?? ' ')
}

const PSEUDONYM = 3

/** 通讯员 宁医宣: an office signs with the first signs of its name. */
export function isPseudonym(text: string, start: number, end: number): boolean {
  return end - start === PSEUDONYM && pseudonyms.endingAt(text, end, start + 1) > 0
}
