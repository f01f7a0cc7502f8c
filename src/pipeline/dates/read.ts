import {
  lastYear,
  relativeDays,
  relativeMonths,
  relativeYears,
  sameDay,
  untilNow,
  yearEnds,
  yearParts,
} from '../../language/dates.js'
import {rangeMarks} from '../../language/numerals.js'
import {readClock} from './clock.js'
import {readNumericDate} from './numeric-date.js'
import type {DateMention, DatePattern, PartialDate} from './pattern.js'
import {monthSpan, readBareLeadingMonths, readLeadingMonths, readPlanPeriod, readRecentYears} from './periods.js'
import {numberIn} from './small-number.js'

/** Words without a number that a date can start with. */
export const dateWords: readonly string[] = [
  ...relativeYears.map(([word]) => word),
  ...relativeMonths.map(([word]) => word),
  ...relativeDays.map(([word]) => word),
  ...sameDay.map(([word]) => word),
  lastYear[0],
  ...yearParts.map(([word]) => word).filter((word) => word.endsWith('半年') || word.startsWith('前')),
]

/**
 * The date wording that starts at an offset, the longest reading: 2021年1—11月, 去年上半年, 2018年至今, 2021-02-20, 近两年来.
 * A number that could be a length of time (3年, 5日内) is none.
 */
export function readDate(text: string, at: number): DateMention | undefined {
  return (
    readPlanPeriod(text, at) ??
    readRecentYears(text, at) ??
    readBareLeadingMonths(text, at) ??
    readNumericDate(text, at) ??
    readCalendarDate(text, at)
  )
}

/** A partial date and where its wording ends. */
interface Part {
  readonly end: number
  readonly pattern: DatePattern
}

function readCalendarDate(text: string, at: number): DateMention | undefined {
  const first = readPoint(text, at)
  if (first === undefined) return undefined
  const now = untilNow.find((word) => text.startsWith(word, first.end))
  if (first.pattern.type === 'point' && now !== undefined) {
    return {start: at, end: first.end + now.length, pattern: {type: 'since', from: first.pattern.at}}
  }
  const whole = readRangeEnd(text, first) ?? first
  return {start: at, ...whole}
}

/** The range that a point begins: 2019年至2021年, 11月至12月, 3月1日至5日. */
function readRangeEnd(text: string, {end, pattern}: Part): Part | undefined {
  if (pattern.type !== 'point') return undefined
  const mark = rangeMarks.find((candidate) => text.startsWith(candidate, end))
  if (mark === undefined) return undefined
  const second = readPoint(text, end + mark.length)
  if (second?.pattern.type !== 'point' || grain(second.pattern.at) !== grain(pattern.at)) return undefined
  return {end: second.end, pattern: {type: 'interval', from: pattern.at, to: inherit(pattern.at, second.pattern.at)}}
}

/** The smallest part that a date tells. */
function grain({month, day}: PartialDate): 'day' | 'month' | 'year' {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
}

/** The end of a range takes the larger parts from its start. */
function inherit(from: PartialDate, to: PartialDate): PartialDate {
  if (to.year !== undefined) return to
  const year = from.year === undefined ? {} : {year: from.year}
  const month = to.month ?? from.month
  return {...year, ...(month !== undefined && {month}), ...to}
}

function readPoint(text: string, at: number): Part | undefined {
  const years = readYearRange(text, at)
  if (years !== undefined) return years
  const year = readYear(text, at)
  const from = year?.end ?? at
  const inYear = year === undefined ? {} : {year: year.value}
  const part = yearParts.find(([word]) => text.startsWith(word, from))
  if (part !== undefined) {
    const [word, first, last] = part
    return {end: from + word.length, pattern: monthSpan(inYear, first, last)}
  }
  if (year !== undefined) {
    if (yearEnds.some((word) => text.startsWith(word, from))) {
      return {end: from + 1, pattern: {type: 'point', at: {...inYear, month: 12}}}
    }
    const leading = readLeadingMonths(text, from)
    if (leading !== undefined) return {end: leading.end, pattern: monthSpan(inYear, 1, leading.months)}
  }
  return readMonthOrDay(text, from, inYear) ?? (year && {end: year.end, pattern: {type: 'point', at: inYear}})
}

function readMonthOrDay(text: string, at: number, inYear: PartialDate): Part | undefined {
  const relative = relativeMonths.find(([word, , not]) => standsAt(text, at, word, not))
  if (relative !== undefined && inYear.year === undefined) {
    return withDay(text, at + relative[0].length, {month: {offset: relative[1]}})
  }
  if (inYear.year === undefined) {
    const near = relativeDays.find(([word, , not]) => standsAt(text, at, word, not))
    if (near !== undefined) return {end: at + near[0].length, pattern: {type: 'point', at: {day: {offset: near[1]}}}}
    const same = sameDay.find(([word, not]) => standsAt(text, at, word, not))
    if (same !== undefined) return {end: at + same[0].length, pattern: {type: 'point', at: {day: 'same'}}}
  }
  // 21年3月15日, 民国三十八年十月: a year that was not read must not be replaced by another.
  if (inYear.year === undefined && text[at - 1] === '年') return undefined
  const month = numberIn(text, at, 1, 12)
  if (month === undefined) return inYear.year === undefined ? readDay(text, at, {}) : undefined
  if (text[month.end] === '月') {
    const inMonth = {...inYear, month: month.value}
    const tail = text[month.end + 1] ?? ' '
    if (tail === '份' || yearEnds.some((word) => word === tail))
      return {end: month.end + 2, pattern: {type: 'point', at: inMonth}}
    return withDay(text, month.end + 1, inMonth)
  }
  return readMonthRange(text, month, inYear) ?? (inYear.year === undefined ? readDay(text, at, {}) : undefined)
}

/** 1—11月: the first month without its 月. */
function readMonthRange(
  text: string,
  first: {readonly value: number; readonly end: number},
  inYear: PartialDate,
): Part | undefined {
  const mark = rangeMarks.find((candidate) => text.startsWith(candidate, first.end))
  const last = mark === undefined ? undefined : numberIn(text, first.end + mark.length, 1, 12)
  if (last === undefined || text[last.end] !== '月' || last.value <= first.value) return undefined
  const end = last.end + (text.startsWith('份', last.end + 1) ? 2 : 1)
  return {end, pattern: monthSpan(inYear, first.value, last.value)}
}

function withDay(text: string, at: number, month: PartialDate): Part {
  return readDay(text, at, month) ?? {end: at, pattern: {type: 'point', at: month}}
}

/** A day of the month: 20日, 20号 behind a month, 1—5日. 5日内 and 3日游 are lengths of time. */
function readDay(text: string, from: number, inMonth: PartialDate): Part | undefined {
  // 13月5日, 国庆前5日, 连续3日: no day of a month that the context tells.
  if (inMonth.month === undefined && '月前期续近后每第过'.includes(text[from - 1] ?? ' ')) return undefined
  const day = numberIn(text, from, 1, 31)
  if (day === undefined) return undefined
  const mark = rangeMarks.find((candidate) => text.startsWith(candidate, day.end))
  const last = mark === undefined ? undefined : numberIn(text, day.end + mark.length, 1, 31)
  if (last !== undefined && text[last.end] === '日' && last.value > day.value && inMonth.month !== undefined) {
    return {
      end: last.end + 1,
      pattern: {type: 'interval', from: {...inMonth, day: day.value}, to: {...inMonth, day: last.value}},
    }
  }
  const isDay = text[day.end] === '日' || (text[day.end] === '号' && inMonth.month !== undefined)
  if (!isDay || '内游均间'.includes(text[day.end + 1] ?? ' ')) return undefined
  const clock = readClock(text, day.end + 1)
  const at = {...inMonth, day: day.value, ...(clock && {clock: clock.value})}
  return {end: clock?.end ?? day.end + 1, pattern: {type: 'point', at}}
}

/** 2019—2022年: the first year without its 年. */
function readYearRange(text: string, at: number): Part | undefined {
  const first = numberIn(text, at, 1000, 2999)
  const mark = first && rangeMarks.find((candidate) => text.startsWith(candidate, first.end))
  const last = first && mark ? numberIn(text, first.end + mark.length, 1000, 2999) : undefined
  if (first === undefined || last === undefined || text[last.end] !== '年' || last.value <= first.value)
    return undefined
  return {end: last.end + 1, pattern: {type: 'interval', from: {year: first.value}, to: {year: last.value}}}
}

interface YearPart {
  readonly value: Exclude<PartialDate['year'], undefined>
  readonly end: number
}

function readYear(text: string, at: number): YearPart | undefined {
  const relative = relativeYears.find(([word, , not]) => standsAt(text, at, word, not))
  if (relative !== undefined) {
    const end = at + relative[0].length
    // 去年年底 says the year twice.
    const twice = text[end] === '年' && yearEnds.some((word) => text.startsWith(word, end + 1))
    return {value: {offset: relative[1]}, end: twice ? end + 1 : end}
  }
  const [last, offset] = lastYear
  if (text.startsWith(last, at) && yearEnds.some((word) => text.startsWith(word, at + last.length))) {
    return {value: {offset}, end: at + last.length}
  }
  const year = numberIn(text, at, 1000, 2999)
  if (year === undefined || text[year.end] !== '年' || text[year.end + 1] === '代') return undefined
  return {value: year.value, end: year.end + 1}
}

/** Whether a word stands here and is not the end of another. */
function standsAt(text: string, at: number, word: string, not: string): boolean {
  return text.startsWith(word, at) && !not.includes(text[at - 1] ?? ' ')
}
