import {leadingMarks, yearParts} from '../../language/dates/parts.js'
import {behindUntilNow, notAfterNow, rangeStartEnds, startOfRange, untilNow} from '../../language/dates/ranges.js'
import {
  daysInBrackets,
  firstMonth,
  nextDays,
  nextMonths,
  nextYears,
  relativeDays,
  relativeMonths,
  relativePartsOfDay,
  relativeWeeks,
  relativeYears,
  reportYears,
  yearInQuestion,
} from '../../language/dates/relative.js'
import {lastCenturies} from '../../language/dates/years.js'
import {rangeMarks} from '../../language/numerals.js'
import type {Numeral} from '../numerals/index.js'
import {unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'
import {readDay} from './day.js'
import {yearsOf} from './decades.js'
import type {DateMention, DatePattern, Part, PartialDate} from './pattern.js'
import {readBareLeading} from './periods.js'
import {readPlanPeriod} from './plan-periods.js'
import {readPoint} from './point.js'
import {readRecentYears} from './recent-years.js'
import {type SmallNumber, smallNumberAt} from './small-number.js'
import {calendarWords, rangeMarkEnd} from './words.js'

/** Words without a number that a date can start with. */
export const dateWords: readonly string[] = [
  ...[
    relativeYears,
    reportYears,
    nextYears,
    yearInQuestion,
    relativeMonths,
    nextMonths,
    relativeDays,
    relativePartsOfDay,
    relativeWeeks,
    nextDays,
  ]
    .flat()
    .map(({word}) => word),
  ...daysInBrackets.flatMap(({word}) => [`${word}(`, `${word}（`]),
  ...yearParts.map(([word]) => word),
  ...lastCenturies,
  firstMonth.word,
]

/**
 * The date wording at an offset, the longest reading: 2021年1—11月, 去年上半年, 2018年至今, 2021-02-20, 近两年来. Words that
 * belong before the number there (近, 前, “) are taken in. A number that could be a length of time (3年, 5日内) is none.
 */
export function readDate(text: string, at: number): DateMention | undefined {
  const number = smallNumberAt(text, at)
  return (
    readPlanPeriod(text, at) ??
    readRecentYears(text, at, number) ??
    readBareLeading(text, at) ??
    readStretch(text, at, number)
  )
}

/** What can stand behind the first number of a date: its unit, or what joins it to the next number. */
const behindNumbers = unitSet(`年月日号號季世、/.．${[startOfRange, ...rangeMarks].map((mark) => mark[0]).join('')}`)
/** Behind the first number of 前11个月, which has a mark before it. */
const behindLeadingNumbers = unitSet('个個')
const BLANK = ' '.charCodeAt(0)

/**
 * Whether a date wording can begin with a number, by one look at what stands behind it: most numbers of a text are in none.
 * Dates with points in them (2021.02.20) are read as codes.
 */
export function canBeginDate(text: string, {start, end, form}: Numeral): boolean {
  const behind = text.charCodeAt(text.charCodeAt(end) === BLANK ? end + 1 : end)
  if (behindNumbers.has(behind)) return true
  if (behindLeadingNumbers.has(behind)) return leadingMarks.includes(text[start - 1] ?? ' ')
  return form === 'code' || readPlanPeriod(text, start) !== undefined
}

/** A date with what opens or closes it: 2018年至今, 2019年至2021年. */
function readStretch(text: string, at: number, number: SmallNumber | undefined): DateMention | undefined {
  const first = closesRange(text, at) ? undefined : readPoint(text, at, number)
  if (first === undefined) return undefined
  const from = startOf(first.pattern)
  const end = readUntilNow(text, first.end)
  if (end !== undefined && from !== undefined) return {start: at, end, pattern: {type: 'since', from}}
  const stretch = readRangeEnd(text, first) ?? first
  return {start: at, end: stretch.end, pattern: stretch.pattern}
}

const presentMarks = wordList(untilNow)

/** 至今 and 以来, not 至今年; 来 only where a clause ends. */
function readUntilNow(text: string, at: number): number | undefined {
  const now = presentMarks.startingAt(text, at)
  if (now === undefined) return undefined
  const end = at + now.length
  const behind = text[end] ?? ' '
  if (now.endsWith('今') && notAfterNow.includes(behind)) return undefined
  return now.length > 1 || behindUntilNow.includes(behind) ? end : undefined
}

const joints = wordList(rangeMarks)
const following = calendarWords([...nextYears, ...nextMonths, ...nextDays])

/** 22时至次日6时, 每年11月至次年3月: the end of a range that comes every day or year. */
function closesRange(text: string, at: number): boolean {
  const mark = joints.endingAt(text, at)
  if (mark === undefined || !rangeStartEnds.includes(text[at - mark.length - 1] ?? ' ')) return false
  return following.at(text, at) !== undefined
}

function startOf(pattern: DatePattern): PartialDate | undefined {
  switch (pattern.type) {
    case 'point':
    case 'end':
      return pattern.at
    case 'interval':
      return pattern.from
    case 'decade':
      return yearsOf(pattern.stem).first
    case 'vague':
      return Object.keys(pattern.at).length > 0 ? pattern.at : undefined
    default:
      return undefined
  }
}

/** The range that a point begins: 2019年至2021年, 11月至12月, 2020年下半年至2021年上半年. */
function readRangeEnd(text: string, {end, pattern}: Part): Part | undefined {
  const from = pattern.type === 'vague' ? undefined : startOf(pattern)
  if (from === undefined) return undefined
  const behind = rangeMarkEnd(text, end)
  if (behind === undefined) return undefined
  const number = smallNumberAt(text, behind)
  // 9日到15日, and 9号到15号, where the second day needs the month of the first to be one.
  const second =
    readPoint(text, behind, number) ??
    (from.month === undefined ? undefined : readDay(text, behind, number, {month: from.month}))
  const to = second && endOf(second.pattern)
  if (second === undefined || to === undefined || grain(to) !== grain(from)) return undefined
  return {end: second.end, pattern: {type: 'interval', from, to: inherit(from, to)}}
}

function endOf(pattern: DatePattern): PartialDate | undefined {
  switch (pattern.type) {
    case 'point':
    case 'end':
      return pattern.at
    case 'interval':
      return pattern.to
    case 'decade':
      return yearsOf(pattern.stem).last
    default:
      return undefined
  }
}

/** The smallest part that a date tells. */
function grain({month, day}: PartialDate): 'day' | 'month' | 'year' {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
}

/** The end of a range takes the larger parts from its start. */
function inherit(from: PartialDate, to: PartialDate): PartialDate {
  if (to.year !== undefined || typeof to.month === 'object' || typeof to.day === 'object') return to
  return {
    ...(from.year !== undefined && {year: from.year}),
    ...(from.month !== undefined && {month: from.month}),
    ...to,
  }
}
