import {countBefore} from '../../../../ast/count-before.js'
import type {Span} from '../../../../ast/fact.js'
import {blanks, clauseEnds, closers, openers, sentenceEnds} from '../../../../language/characters.js'
import {joiners as joinerWords} from '../../../../language/persons/borders.js'
import {unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import type {Ground} from './ground.js'
import {isHan} from './han.js'
import {
  acrossBorders,
  credits,
  impersonal,
  offices,
  personEnds,
  roleBreaks,
  roleParts,
  trades,
  verbsBeforeBodies,
} from './lexicon.js'
import {wordTable} from './word-table.js'

const stops = unitSet(`${blanks}${clauseEnds.replace('、', '')}${openers}${closers}${sentenceEnds}|｜/／\n□■◆▲●★…—`)
const joiners = wordTable(wordsOf(joinerWords))

/** A title with its organisation is no longer than this. */
const LONGEST_ROLE = 48

/** An office, a trade, one who makes the text, or no more than a word that ends like one for persons. */
export type TitleKind = 'office' | 'trade' | 'credit' | 'kind'

/** What makes a title end before an offset, and how long it is; blanks between the two are the caller's. */
export function titleBefore(text: string, end: number, from: number): TitleKind | undefined {
  if (credits.endingAt(text, end, from) > 0) return 'credit'
  const office = offices.endingAt(text, end, from)
  const trade = trades.endingAt(text, end, from)
  if (office === 0 && trade === 0) return endsLikePerson(text, end, from) ? 'kind' : undefined
  return office >= trade ? 'office' : 'trade'
}

/** What makes a title in quotation marks that ends before an offset: “的哥”. */
export function quotedTitle(text: string, end: number, from: number): TitleKind | undefined {
  const start = end - 1 > from && closing.includes(text[end - 1]!) ? openingOf(text, end - 1, from) : end
  if (start >= end - 1) return undefined
  const kind = titleBefore(text, end - 1, start + 1)
  return kind === 'office' ? 'trade' : kind
}

/** A word for a person that no table has: 护林员, 琴师. */
function endsLikePerson(text: string, end: number, from: number): boolean {
  if (end - from < 2 || !personEnds.has(text.charCodeAt(end - 1)) || !isHan(text.charCodeAt(end - 2))) return false
  return impersonal.endingAt(text, end, from) === 0 && acrossBorders.startingAt(text, end - 1) === 0
}

/**
 * The whole title that ends at an offset: 广州市科协党组成员、副主席. It begins behind the last mark, number, name or verb
 * before it; 、 is passed where a title stands before that too.
 */
export function roleEndingAt(ground: Ground, end: number, from: number): Span | undefined {
  const {text} = ground
  const floor = floorOf(ground, Math.max(from, end - LONGEST_ROLE), end)
  let start = end
  while (start > floor && (start === end || !stops.has(text.charCodeAt(start - 1)) || isQuoted(text, start, floor))) {
    if (text[start - 1] === '、' && titleBefore(text, start - 1, floor) === undefined) break
    start--
    if (closing.includes(text[start]!)) start = openingOf(text, start, floor)
  }
  start = behindBreaks(ground, start, end)
  return start < end ? {start, end} : undefined
}

const opening = '“「《'
const closing = '”」》'
/** A term in quotation marks within a title is no longer than this: “五一劳动奖章”获得者. */
const LONGEST_TERM = 16

/** Whether a term in quotation marks, no sentence, ends before an offset. */
function isQuoted(text: string, end: number, floor: number): boolean {
  return closing.includes(text[end - 1]!) && openingOf(text, end - 1, floor) < end - 1
}

/** Where the term that a mark closes opens; the mark itself where it is no term. */
function openingOf(text: string, close: number, floor: number): number {
  const open = opening[closing.indexOf(text[close]!)]!
  for (let i = close - 1; i >= floor && close - i <= LONGEST_TERM; i--) {
    if (text[i] === open) return i
    if (stops.has(text.charCodeAt(i))) return close
  }
  return close
}

/** Where the last value before a title ends: 12月28日 in 12月28日市科协主席, 三名. Ordinals are parts of titles. */
function floorOf({text, values: facts}: Ground, from: number, end: number): number {
  for (let i = countBefore(facts, end) - 1; i >= 0 && facts[i]!.end > from; i--) {
    const {fields, end: last} = facts[i]!
    if (fields.kind === 'ordinal' || fields.kind === 'doc' || last >= end) continue
    // 红十字会: a numeral within a word.
    if (roleParts.endingAt(text, last) > 0) continue
    return last
  }
  return Math.min(from, text.length)
}

/** The first place behind which no verb or preposition stands before the title; what a name of an organisation holds is none. */
function behindBreaks({text, organisations}: Ground, from: number, end: number): number {
  let start = from
  for (let i = from; i < end; ) {
    const body = organisations.get(i)
    if (body !== undefined && body <= end) {
      // 敲省科学院研究员的门: one sign before the name of an organisation that is a verb.
      if (i === start + 1 && verbsBeforeBodies.has(text.charCodeAt(start))) start = i
      i = body
      continue
    }
    const kept = roleParts.startingAt(text, i)
    if (kept > 0) {
      i += kept
      continue
    }
    const broken = Math.max(roleBreaks.startingAt(text, i), joinsTitles(text, i, start))
    if (broken > 0 && i + broken < end && !isStub(text, i + broken, end)) start = i + broken
    i += Math.max(1, broken)
  }
  return start
}

const units = unitSet('科处處部会會局室院所站队隊组組厅廳司署委办辦')

/** Whether what would be left of a title is the last sign of a name and the office: 会|会长 of 党组织会会长. */
function isStub(text: string, start: number, end: number): boolean {
  if (end - start < 2) return true
  return units.has(text.charCodeAt(start)) && offices.endingAt(text, end, start) === end - start - 1
}

/** 市长和书记: a joiner behind a title, or at the very start, joins two persons. 、 joins two titles of one. */
function joinsTitles(text: string, at: number, start: number): number {
  const length = joiners.startingAt(text, at)
  if (length === 0) return 0
  if (at === start) return length
  if (text[at] === '、' || text[at] === '兼' || text[at] === '暨') return 0
  return titleBefore(text, at, start) === undefined ? 0 : length
}
