import {
  approaches,
  leadingMarks,
  lunarMarks,
  namesWithMonth,
  notAfterEnd,
  notAfterMonth,
  notAfterStart,
  notBeforeMonth,
  notLeading,
  thirdsOfMonth,
} from '../../language/dates/parts.js'
import {firstMonth, nextMonths, relativeMonths} from '../../language/dates/relative.js'
import {planPeriodCues} from '../../language/dates/years.js'
import {hanDigits} from '../../language/numerals.js'
import {readDay} from './day.js'
import type {Part, PartialDate} from './pattern.js'
import {monthSpan} from './periods.js'
import {isRecurring} from './recurrence.js'
import {numberIn} from './small-number.js'
import {endsWithAny, prefixAt, rangeMarkBetween, wordAt} from './words.js'

/** 上月, 当月, with a day behind it: 上月20日. */
export function readMonthWord(text: string, at: number): Part | undefined {
  const relative = wordAt(text, at, relativeMonths)
  if (relative !== undefined) {
    return readInMonth(text, at + relative.word.length, {month: {offset: relative.offset, from: 'article'}})
  }
  const next = wordAt(text, at, nextMonths)
  return next && readInMonth(text, at + next.word.length, {month: {offset: next.offset, from: 'nearest'}})
}

/** 11月, 11月20日, 1—11月, 5月底, 5月上旬. Months that come every year and those of the moon are none. */
export function readMonth(text: string, at: number, inYear: PartialDate): Part | undefined {
  const month = readAnyMonth(text, at, inYear)
  return month !== undefined && inYear.year === undefined && isNoneOfThisYear(text, at) ? undefined : month
}

function isNoneOfThisYear(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  // 码头12月底: the 头 belongs to the word before.
  const isWordEnd = leadingMarks.includes(before) && notLeading.includes(text[at - 2] ?? ' ')
  const isCount = notBeforeMonth.includes(before) && !isWordEnd && !endsWithAny(text, at, approaches)
  return isCount || endsWithAny(text, at, lunarMarks) || isRecurring(text, at)
}

function readAnyMonth(text: string, at: number, inYear: PartialDate): Part | undefined {
  if (wordAt(text, at, [firstMonth]) !== undefined)
    return readInMonth(text, at + firstMonth.word.length, {...inYear, month: 1})
  const month = numberIn(text, at, 1, 12)
  if (month === undefined) return undefined
  if (text[month.end] !== '月') return readMonthRange(text, at, month, inYear)
  const end = month.end + 1
  if (isName(text, at, end)) return undefined
  return readInMonth(text, end, {...inYear, month: month.value})
}

/** 三月三, 八月初一: feasts of the moon. 5月龄, 3月期: a length of time. */
function isName(text: string, start: number, end: number): boolean {
  const behind = text[end] ?? ' '
  if (isLengthOfTime(text, end)) return true
  if (text[start]! in {...hanDigits, 十: 10} && prefixAt(text, end, namesWithMonth) !== undefined) return true
  const feast =
    text[start]! in hanDigits && (behind in hanDigits || behind === '十') && numberIn(text, end, 1, 31) !== undefined
  if (feast) return readDay(text, end, {month: 1}) === undefined
  return behind === '初' && (text[end + 1] ?? ' ') in {...hanDigits, 十: 10}
}

/** 3月龄, 6月期; 3月期间 is the month. */
function isLengthOfTime(text: string, end: number): boolean {
  return notAfterMonth.includes(text[end] ?? ' ') && prefixAt(text, end, planPeriodCues) === undefined
}

/** What stands behind a month: its edges and thirds are told by the month alone. */
function readInMonth(text: string, end: number, inMonth: PartialDate): Part {
  const tail = text[end] ?? ' '
  const behind = text[end + 1] ?? ' '
  if ('底末'.includes(tail) && !notAfterEnd.includes(behind)) return {end: end + 1, pattern: {type: 'end', at: inMonth}}
  const point = {type: 'point', at: inMonth} as const
  if (tail === '份' || (tail === '初' && !notAfterStart.includes(behind))) return {end: end + 1, pattern: point}
  const third = prefixAt(text, end, thirdsOfMonth)
  if (third !== undefined) return {end: end + third.length, pattern: point}
  return readDay(text, end, inMonth) ?? {end, pattern: point}
}

/** 1—11月: the first month without its 月. */
function readMonthRange(
  text: string,
  start: number,
  first: {readonly value: number; readonly end: number},
  inYear: PartialDate,
): Part | undefined {
  const between = rangeMarkBetween(text, start, first)
  const last = between && numberIn(text, between.end, 1, 12)
  if (!last || text[last.end] !== '月' || last.value <= first.value) return undefined
  if (last.value - first.value > between.largestStep) return undefined
  const end = last.end + 1
  if (isLengthOfTime(text, end)) return undefined
  // 3—5月5日 is no range of months.
  if (readDay(text, end, {month: last.value}) !== undefined) return undefined
  return {end: text[end] === '份' ? end + 1 : end, pattern: monthSpan(inYear, first.value, last.value)}
}
