import {
  anyOne,
  everyQuarter,
  leadingMarks,
  leadingMonthUnits,
  leadingStarts,
  notAfterQuarter,
  notLeading,
  quarterWords,
  quarterWordsBehindYear,
  traditionalMarks,
  yearParts,
  yearPartsBehindYear,
} from '../../language/dates/parts.js'
import {unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'
import {type DateMention, type DatePattern, inMonth, type Part, type PartialDate} from './pattern.js'
import {numberIn, type SmallNumber, smallNumberAt, within} from './small-number.js'
import {rangeMarkBetween} from './words.js'

const leading = unitSet(leadingMarks)
const monthUnits = wordList(leadingMonthUnits)
const quarters = wordList(quarterWords)
const shortQuarters = wordList(quarterWordsBehindYear)
const otherQuarters = wordList(everyQuarter)

/** Stretches of months that a year is divided into: halves, quarters, the first months. */

/** The months of a year from the first to the last, as a point where they are one. */
export function monthSpan(inYear: PartialDate, first: number, last: number): DatePattern {
  if (first === last) return {type: 'point', at: inMonth(inYear, first)}
  return {type: 'interval', from: inMonth(inYear, first), to: inMonth(inYear, last)}
}

/** 上半年, 第三季度, 前三季度, 前11个月, 一季度末; behind a year also 第三季 and 前三季. A number there was read. */
export function readPeriod(
  text: string,
  at: number,
  number: SmallNumber | undefined,
  inYear: PartialDate,
): Part | undefined {
  const months =
    number === undefined
      ? (readHalf(text, at, inYear) ?? readNumberedQuarters(text, at, inYear) ?? readLeading(text, at, inYear))
      : readQuarters(text, at, number, inYear)
  if (months === undefined) return undefined
  const {first, last, end} = months
  // 一季度末 is the last month of it.
  if ('末底'.includes(text[end] ?? ' ')) return {end: end + 1, pattern: {type: 'end', at: inMonth(inYear, last)}}
  return {end, pattern: monthSpan(inYear, first, last)}
}

/** So many months can be those before an event. */
const FEW_MONTHS = 6

/** 前11个月 or 首5個月 without a year: at the number, with the mark before it. */
export function readBareLeading(text: string, at: number): DateMention | undefined {
  if (!leading.has(text.charCodeAt(at - 1)) || notLeading.includes(text[at - 2] ?? ' ')) return undefined
  const part = readPeriod(text, at - 1, undefined, {})
  const count = numberIn(text, at, 2, FEW_MONTHS)
  const isFew = count !== undefined && monthUnits.startingAt(text, count.end) !== undefined
  if (isFew && !leadingStarts.includes(text[at - 2] ?? '\n')) return undefined
  return part && {start: at - 1, end: part.end, pattern: part.pattern}
}

const LAST_QUARTER = 4

interface Months {
  readonly first: number
  readonly last: number
  readonly end: number
}

const allYearParts = [...yearParts, ...yearPartsBehindYear]
const opensPart = unitSet(allYearParts.map(([word]) => word[0]).join(''))

function readHalf(text: string, at: number, {year}: PartialDate): Months | undefined {
  if (!opensPart.has(text.charCodeAt(at))) return undefined
  const words = year === undefined ? yearParts : allYearParts
  const part = words.find(([word]) => text.startsWith(word, at))
  return part && {first: part[1], last: part[2], end: at + part[0].length}
}

/** 第3季度. */
function readNumberedQuarters(text: string, at: number, inYear: PartialDate): Months | undefined {
  return text[at] === '第' ? readQuarters(text, at, smallNumberAt(text, at + 1), inYear) : undefined
}

/** 一季度, 第3季度, 一至三季度, with the number that was read. */
function readQuarters(
  text: string,
  at: number,
  number: SmallNumber | undefined,
  {year}: PartialDate,
): Months | undefined {
  const first = within(number, 1, LAST_QUARTER)
  if (first === undefined) return undefined
  const unit = quarterUnitAt(text, first.end, {mark: at, isInYear: year !== undefined})
  if (anyOne.includes(text[at - 1] ?? ' ')) return undefined
  if (unit !== undefined) {
    const end = first.end + unit.length
    const isOther = notAfterQuarter.includes(text[end] ?? ' ') || otherQuarters.startingAt(text, end) !== undefined
    return isOther ? undefined : monthsOfQuarters(first.value, first.value, end)
  }
  const between = rangeMarkBetween(text, at, first)
  const last = between && readQuarterNumber(text, between.end)
  const lastUnit = last && quarters.startingAt(text, last.end)
  if (!last || lastUnit === undefined || last.value <= first.value) return undefined
  if (last.value - first.value > between.largestStep) return undefined
  return monthsOfQuarters(first.value, last.value, last.end + lastUnit.length)
}

/** How far around a word traditional characters are looked for. */
const NEIGHBOURHOOD = 30

/** Where a quarter is told: what stands before its number, and whether its year is known. */
interface QuarterPlace {
  readonly mark: number
  readonly isInYear: boolean
}

/** The unit behind the number of a quarter. 第四季 alone is one only where the text is traditional and counts it. */
function quarterUnitAt(text: string, at: number, {mark, isInYear}: QuarterPlace): string | undefined {
  const full = quarters.startingAt(text, at)
  if (full !== undefined) return full
  const short = shortQuarters.startingAt(text, at)
  return short !== undefined && (isInYear || isCountedInTraditional(text, mark)) ? short : undefined
}

function isCountedInTraditional(text: string, at: number): boolean {
  if (!`第${leadingMarks}`.includes(text[at] ?? ' ')) return false
  const around = text.slice(Math.max(0, at - NEIGHBOURHOOD), at + NEIGHBOURHOOD)
  return [...traditionalMarks].some((mark) => around.includes(mark))
}

function readQuarterNumber(text: string, at: number) {
  return numberIn(text, text[at] === '第' ? at + 1 : at, 1, LAST_QUARTER)
}

function monthsOfQuarters(first: number, last: number, end: number): Months {
  return {first: first * 3 - 2, last: last * 3, end}
}

/** 前11个月, 前11月, 首五個月, 前三季度, 头两个季度. */
function readLeading(text: string, at: number, {year}: PartialDate): Months | undefined {
  if (!leading.has(text.charCodeAt(at))) return undefined
  const count = numberIn(text, at + 1, 2, 12)
  if (count === undefined) return undefined
  const months = monthUnits.startingAt(text, count.end)
  if (months !== undefined) return {first: 1, last: count.value, end: count.end + months.length}
  const from = '个個'.includes(text[count.end] ?? ' ') ? count.end + 1 : count.end
  const unit = quarterUnitAt(text, from, {mark: at, isInYear: year !== undefined})
  if (unit === undefined || count.value > LAST_QUARTER) return undefined
  return {first: 1, last: count.value * 3, end: from + unit.length}
}
