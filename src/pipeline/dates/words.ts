import {listStarts, startOfRange} from '../../language/dates/ranges.js'
import type {CalendarWord} from '../../language/dates/relative.js'
import {rangeMarks} from '../../language/numerals.js'
import {unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'

/** Words of the calendar, to be found in a text. */
export interface CalendarWords {
  /** The first of the words that stands here and is neither the end nor the start of another word. */
  at(text: string, at: number): CalendarWord | undefined
}

/** Words of the calendar in the order in which they are tried. */
export function calendarWords(words: readonly CalendarWord[]): CalendarWords {
  const opens = unitSet(words.map(({word}) => word[0]).join(''))
  return {
    at(text, at) {
      if (!opens.has(text.charCodeAt(at))) return undefined
      for (const word of words) if (text.startsWith(word.word, at) && isMeant(text, at, word)) return word
      return undefined
    },
  }
}

function isMeant(text: string, at: number, {word, notAfter, onlyAfter, notBefore}: CalendarWord): boolean {
  const before = text[at - 1]
  const behind = text[at + word.length]
  if (before !== undefined && notAfter?.includes(before)) return false
  if (before !== undefined && onlyAfter !== undefined && !onlyAfter.includes(before)) return false
  return behind === undefined || !notBefore?.includes(behind)
}

const dateRangeMarks = wordList([startOfRange, ...rangeMarks])
const BLANK = ' '.charCodeAt(0)

/** The offset behind a range mark, with a blank on each side where there is one. */
export function rangeMarkEnd(text: string, from: number): number | undefined {
  const at = text.charCodeAt(from) === BLANK ? from + 1 : from
  const mark = dateRangeMarks.startingAt(text, at)
  if (mark === undefined) return undefined
  const end = at + mark.length
  return text.charCodeAt(end) === BLANK ? end + 1 : end
}

/** A mark between two numbers. */
interface RangeMark {
  /** Offset behind it. */
  readonly end: number
  /** How far apart the numbers can be. */
  readonly largestStep: number
}

/**
 * The mark that joins two numbers of a calendar: 1—11月, and between neighbours also 、 (7、8月). Where a clause begins, 、
 * stands behind the number of a list.
 */
export function rangeMarkBetween(
  text: string,
  start: number,
  first: {readonly value: number; readonly end: number},
): RangeMark | undefined {
  const end = rangeMarkEnd(text, first.end)
  if (end !== undefined) return {end, largestStep: Number.POSITIVE_INFINITY}
  const isList = text[first.end] === '、' && !listStarts.includes(text[start - 1] ?? '\n')
  return isList ? {end: first.end + 1, largestStep: 1} : undefined
}

/** The first of some words that starts here. Where the same words are asked for often, {@link wordList} is quicker. */
export function prefixAt<Word extends string>(text: string, at: number, words: readonly Word[]): Word | undefined {
  for (const word of words) if (text.startsWith(word, at)) return word
  return undefined
}

/** Whether one of some words ends here. */
export function endsWithAny(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (text.endsWith(word, at)) return true
  return false
}
