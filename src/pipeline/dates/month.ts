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
import {hanDigits, hanTens} from '../../language/numerals.js'
import {unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'
import {readDay} from './day.js'
import {inMonth, type Part, type PartialDate} from './pattern.js'
import {monthSpan} from './periods.js'
import {isRecurring} from './recurrence.js'
import {numberIn, type SmallNumber, smallNumberAt, within} from './small-number.js'
import {calendarWords, rangeMarkBetween} from './words.js'

const relative = calendarWords(relativeMonths)
const following = calendarWords(nextMonths)
const january = calendarWords([firstMonth])
const approaching = wordList(approaches)
const lunar = wordList(lunarMarks)
const names = wordList(namesWithMonth)
const periods = wordList(planPeriodCues)
const thirds = wordList(thirdsOfMonth)
const MONTH = '月'.charCodeAt(0)

/** 上月, 当月, with a day behind it: 上月20日. */
export function readMonthWord(text: string, at: number): Part | undefined {
  const near = relative.at(text, at)
  if (near !== undefined) {
    return readInMonth(text, at + near.word.length, {month: {offset: near.offset, from: 'article'}})
  }
  const next = following.at(text, at)
  return next && readInMonth(text, at + next.word.length, {month: {offset: next.offset, from: 'nearest'}})
}

/**
 * 11月, 11月20日, 1—11月, 5月底, 5月上旬 with the number that was read, or 元月. Months that come every year and those of the
 * moon are none.
 */
export function readMonth(
  text: string,
  at: number,
  number: SmallNumber | undefined,
  inYear: PartialDate,
): Part | undefined {
  const month = number === undefined ? readJanuary(text, at, inYear) : readMonthNumber(text, at, number, inYear)
  return month !== undefined && inYear.year === undefined && isNoneOfThisYear(text, at) ? undefined : month
}

function isNoneOfThisYear(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  // 码头12月底: the 头 belongs to the word before.
  const isWordEnd = leadingMarks.includes(before) && notLeading.includes(text[at - 2] ?? ' ')
  const isCount = notBeforeMonth.includes(before) && !isWordEnd && approaching.endingAt(text, at) === undefined
  return isCount || lunar.endingAt(text, at) !== undefined || isRecurring(text, at)
}

function readJanuary(text: string, at: number, inYear: PartialDate): Part | undefined {
  const word = january.at(text, at)
  return word && readInMonth(text, at + word.word.length, inMonth(inYear, 1))
}

function readMonthNumber(text: string, at: number, number: SmallNumber, inYear: PartialDate): Part | undefined {
  const month = within(number, 1, 12)
  if (month === undefined) return undefined
  if (text.charCodeAt(month.end) !== MONTH) return readMonthRange(text, at, month, inYear)
  const end = month.end + 1
  if (isName(text, at, end)) return undefined
  return readInMonth(text, end, inMonth(inYear, month.value))
}

const hanDigitUnits = unitSet(Object.keys(hanDigits).join(''))
const hanUnits = unitSet(`${Object.keys(hanDigits).join('')}十`)
const START = '初'.charCodeAt(0)

const moonTens = unitSet(Object.keys(hanTens).join(''))

/** 三月三, 八月初一, 五月廿八: days of the moon. 5月龄, 3月期: a length of time. */
function isName(text: string, start: number, end: number): boolean {
  if (isLengthOfTime(text, end)) return true
  if (hanUnits.has(text.charCodeAt(start)) && names.startingAt(text, end) !== undefined) return true
  const feast =
    hanDigitUnits.has(text.charCodeAt(start)) &&
    hanUnits.has(text.charCodeAt(end)) &&
    numberIn(text, end, 1, 31) !== undefined
  if (feast) return readDay(text, end, smallNumberAt(text, end), {month: 1}) === undefined
  if (hanUnits.has(text.charCodeAt(start)) && moonTens.has(text.charCodeAt(end))) return true
  return text.charCodeAt(end) === START && hanUnits.has(text.charCodeAt(end + 1))
}

const otherWords = unitSet(notAfterMonth)

/** 3月龄, 6月期; 3月期间 is the month. */
function isLengthOfTime(text: string, end: number): boolean {
  return otherWords.has(text.charCodeAt(end)) && periods.startingAt(text, end) === undefined
}

const opensTail = unitSet(`底末份初${thirdsOfMonth.map((third) => third[0]).join('')}`)

/** What stands behind a month: its edges and thirds are told by the month alone. */
function readInMonth(text: string, end: number, month: PartialDate): Part {
  const point = {type: 'point', at: month} as const
  if (!opensTail.has(text.charCodeAt(end)))
    return readDay(text, end, smallNumberAt(text, end), month) ?? {end, pattern: point}
  const tail = text[end]!
  const behind = text[end + 1] ?? ' '
  if ('底末'.includes(tail) && !notAfterEnd.includes(behind)) return {end: end + 1, pattern: {type: 'end', at: month}}
  if (tail === '份' || (tail === '初' && !notAfterStart.includes(behind))) return {end: end + 1, pattern: point}
  const third = thirds.startingAt(text, end)
  return {end: third === undefined ? end : end + third.length, pattern: point}
}

/** 1—11月: the first month without its 月. */
function readMonthRange(text: string, start: number, first: SmallNumber, inYear: PartialDate): Part | undefined {
  const between = rangeMarkBetween(text, start, first)
  const last = between && numberIn(text, between.end, 1, 12)
  if (!last || text[last.end] !== '月' || last.value <= first.value) return undefined
  if (last.value - first.value > between.largestStep) return undefined
  const end = last.end + 1
  if (isLengthOfTime(text, end)) return undefined
  // 3—5月5日 is no range of months.
  if (readDay(text, end, smallNumberAt(text, end), {month: last.value}) !== undefined) return undefined
  return {end: text[end] === '份' ? end + 1 : end, pattern: monthSpan(inYear, first.value, last.value)}
}
