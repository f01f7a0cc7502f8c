import {notAfterEnd, notAfterStart, vagueStarts, yearEnds} from '../../language/dates/parts.js'
import {readDay, readDayWord} from './day.js'
import {readDecade} from './decades.js'
import {readMonth, readMonthWord} from './month.js'
import {readNumericDate} from './numeric-date.js'
import type {Part, PartialDate} from './pattern.js'
import {readPeriod} from './periods.js'
import {isRecurring} from './recurrence.js'
import {readWeekday} from './weekday.js'
import {prefixAt} from './words.js'
import {readYear, readYearRange} from './year.js'

/** One end of a date wording, from the largest part that it names to the smallest. */
export function readPoint(text: string, at: number): Part | undefined {
  return (
    readNumericDate(text, at) ??
    readYearRange(text, at) ??
    readDecade(text, at) ??
    readInKnownYear(text, at) ??
    readInOpenYear(text, at)
  )
}

/** 2021年, 去年上半年, 2022年末, 2021年2月20日. */
function readInKnownYear(text: string, at: number): Part | undefined {
  const year = readYear(text, at)
  if (year === undefined) return undefined
  const inYear = {year: year.value}
  const part = readEdgeOfYear(text, year.end, inYear) ?? readPeriod(text, year.end, inYear)
  const inside = part ?? readMonth(text, year.end, inYear)
  if (inside !== undefined) return inside
  return year.alone ? {end: year.end, pattern: {type: 'point', at: inYear}} : undefined
}

/** 2022年末 is its last month; 2021年初 has no bounds. */
function readEdgeOfYear(text: string, at: number, inYear: PartialDate): Part | undefined {
  const last = prefixAt(text, at, yearEnds)
  if (last !== undefined && !notAfterEnd.includes(text[at + last.length] ?? ' '))
    return {end: at + last.length, pattern: {type: 'end', at: {...inYear, month: 12}}}
  const first = prefixAt(text, at, vagueStarts)
  if (first !== undefined && !notAfterStart.includes(text[at + first.length] ?? ' '))
    return {end: at + first.length, pattern: {type: 'vague', at: inYear}}
  return undefined
}

/** 上半年, 上月, 昨日, 11月20日, 20日. */
function readInOpenYear(text: string, at: number): Part | undefined {
  const word = readMonthWord(text, at) ?? readDayWord(text, at) ?? readWeekday(text, at)
  if (word !== undefined) return word
  // 21年3月15日, 民国三十八年十月: a year that was not read must not be replaced by another.
  if (text[at - 1] === '年') return undefined
  return readPeriod(text, at, {}) ?? readMonth(text, at, {}) ?? readBareDay(text, at)
}

function readBareDay(text: string, at: number): Part | undefined {
  const day = readDay(text, at, {})
  return day !== undefined && isRecurring(text, at) ? undefined : day
}
