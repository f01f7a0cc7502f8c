import {notAfterEnd, notAfterStart, vagueStarts, yearEnds} from '../../language/dates/parts.js'
import {wordList} from '../word-list.js'
import {readDay, readDayWord} from './day.js'
import {readDecadeNumber, readDecadeWord} from './decades.js'
import {readMonth, readMonthWord} from './month.js'
import {readNumericDate} from './numeric-date.js'
import type {Part, PartialDate} from './pattern.js'
import {readPeriod} from './periods.js'
import {isRecurring} from './recurrence.js'
import {type SmallNumber, smallNumberAt} from './small-number.js'
import {readWeekday} from './weekday.js'
import {readYearNumber, readYearRange, readYearWord, type YearPart} from './year.js'

const ends = wordList(yearEnds)
const starts = wordList(vagueStarts)
const YEAR = '年'.charCodeAt(0)

/** One end of a date wording, from the largest part that it names to the smallest, at a number that was read or at a word. */
export function readPoint(text: string, at: number, number: SmallNumber | undefined): Part | undefined {
  const figures = readNumericDate(text, at)
  if (figures !== undefined) return figures
  return number === undefined ? readPointAtWord(text, at) : readPointAtNumber(text, at, number)
}

/** 2019—2022年, 1980年代, 2021年2月20日, 11月20日, 一季度, 20日. */
function readPointAtNumber(text: string, at: number, number: SmallNumber): Part | undefined {
  const years = readYearRange(text, number) ?? readDecadeNumber(text, at, number)
  if (years !== undefined) return years
  const year = readYearNumber(text, at, number)
  const inYear = year && readInYear(text, year)
  if (inYear !== undefined) return inYear
  // 21年3月15日, 民国三十八年十月: a year that was not read must not be replaced by another.
  if (text.charCodeAt(at - 1) === YEAR) return undefined
  return readPeriod(text, at, number, {}) ?? readMonth(text, at, number, {}) ?? readBareDay(text, at, number)
}

/** 上世纪80年代, 去年上半年, 上月, 昨日, 上周五, 上半年, 第三季度. */
function readPointAtWord(text: string, at: number): Part | undefined {
  const decade = readDecadeWord(text, at)
  if (decade !== undefined) return decade
  const year = readYearWord(text, at)
  const inYear = year && readInYear(text, year)
  if (inYear !== undefined) return inYear
  const word = readMonthWord(text, at) ?? readDayWord(text, at) ?? readWeekday(text, at)
  if (word !== undefined || text.charCodeAt(at - 1) === YEAR) return word
  return readPeriod(text, at, undefined, {}) ?? readMonth(text, at, undefined, {})
}

/** 2021年, 去年上半年, 2022年末, 2021年2月20日. */
function readInYear(text: string, {value, end, alone}: YearPart): Part | undefined {
  const inYear = {year: value}
  const edge = readEdgeOfYear(text, end, inYear)
  if (edge !== undefined) return edge
  const number = smallNumberAt(text, end)
  const inside = readPeriod(text, end, number, inYear) ?? readMonth(text, end, number, inYear)
  if (inside !== undefined) return inside
  return alone ? {end, pattern: {type: 'point', at: inYear}} : undefined
}

/** 2022年末 is its last month; 2021年初 has no bounds. */
function readEdgeOfYear(text: string, at: number, inYear: PartialDate): Part | undefined {
  const last = ends.startingAt(text, at)
  if (last !== undefined && !notAfterEnd.includes(text[at + last.length] ?? ' '))
    return {end: at + last.length, pattern: {type: 'end', at: {...inYear, month: 12}}}
  const first = starts.startingAt(text, at)
  if (first !== undefined && !notAfterStart.includes(text[at + first.length] ?? ' '))
    return {end: at + first.length, pattern: {type: 'vague', at: inYear}}
  return undefined
}

function readBareDay(text: string, at: number, number: SmallNumber): Part | undefined {
  const day = readDay(text, at, number, {})
  return day !== undefined && isRecurring(text, at) ? undefined : day
}
