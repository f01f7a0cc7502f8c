import {lunarMarks} from '../../language/dates/parts.js'
import {
  clauseStarts,
  nextYears,
  relativeYears,
  reportYears,
  samePeriods,
  yearAttributes,
  yearInQuestion,
} from '../../language/dates/relative.js'
import {namesWithYear, otherEras, yearLengthsBefore, yearLengthsBehind} from '../../language/dates/years.js'
import {hanDigits} from '../../language/numerals.js'
import {unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'
import type {Distance, Part} from './pattern.js'
import {numberIn, type SmallNumber, within} from './small-number.js'
import {calendarWords, rangeMarkEnd} from './words.js'

const relative = calendarWords(relativeYears)
const reported = calendarWords(reportYears)
const following = calendarWords(nextYears)
const inQuestion = calendarWords(yearInQuestion)
const samePeriod = wordList(samePeriods)
const attributes = wordList(yearAttributes)
const otherYears = wordList([...otherEras, ...lunarMarks])
const names = wordList(namesWithYear)
const lengths = wordList(yearLengthsBehind)

/** A year with the offset behind it. */
export interface YearPart {
  readonly value: number | Distance
  readonly end: number
  /** It is a time of its own; 上年 in 比上年增长 is one only with a month or an end behind it. */
  readonly alone: boolean
}

/** 去年, 上年, 次年. 去年同期 tells no time that a calendar has. */
export function readYearWord(text: string, at: number): YearPart | undefined {
  const year = readAnyYearWord(text, at)
  return year === undefined || samePeriod.startingAt(text, year.end) === undefined ? year : undefined
}

function readAnyYearWord(text: string, at: number): YearPart | undefined {
  const near = relative.at(text, at)
  if (near !== undefined)
    return {value: {offset: near.offset, from: 'article'}, end: at + near.word.length, alone: true}
  const report = reported.at(text, at)
  if (report !== undefined) {
    const end = at + report.word.length
    const from = report.offset === 0 ? 'report' : (yearToldBefore(text, at) ?? 'report')
    return {value: {offset: report.offset, from}, end, alone: report.offset === 0 || opensClause(text, at, end)}
  }
  const next = following.at(text, at)
  if (next !== undefined) {
    const from = yearToldBefore(text, at) ?? 'nearest'
    return {value: {offset: next.offset, from}, end: at + next.word.length, alone: true}
  }
  const question = inQuestion.at(text, at)
  const told = question && yearToldBefore(text, at)
  if (question === undefined || told === undefined) return undefined
  return {value: {offset: 0, from: told}, end: at + question.word.length, alone: true}
}

/** Whether 上年 is the time of a clause: 上年为5%, not 比上年增长 and not 上年结转. */
function opensClause(text: string, at: number, end: number): boolean {
  return clauseStarts.includes(text[at - 1] ?? '\n') && attributes.startingAt(text, end) === undefined
}

/** 2021年, 二〇二一年: the number was read. */
export function readYearNumber(text: string, at: number, number: SmallNumber): YearPart | undefined {
  const year = within(number, 1000, 2999)
  if (year === undefined || text.charCodeAt(year.end) !== YEAR || text[year.end + 1] === '代') return undefined
  const end = year.end + 1
  if (otherYears.endingAt(text, at) !== undefined || names.startingAt(text, end) !== undefined) return undefined
  return isLengthOfTime(text, at, end, year.value) ? undefined : {value: year.value, end, alone: true}
}

/** 2019—2022年: the first year, which was read, without its 年. */
export function readYearRange(text: string, number: SmallNumber): Part | undefined {
  const first = within(number, 1000, 2999)
  const behind = first && rangeMarkEnd(text, first.end)
  const last = behind === undefined ? undefined : numberIn(text, behind, 1000, 2999)
  if (first === undefined || last === undefined || text[last.end] !== '年' || last.value <= first.value)
    return undefined
  if (text[last.end + 1] === '代') return undefined
  return {end: last.end + 1, pattern: {type: 'interval', from: {year: first.value}, to: {year: last.value}}}
}

/** Before this year a round number of years is more often a length of time. */
const FIRST_SAFE_YEAR = 1840

/** 有1300年历史, 2000年前: a length of time in the form of a year. */
function isLengthOfTime(text: string, start: number, end: number, value: number): boolean {
  if (value >= FIRST_SAFE_YEAR && value % 100 !== 0) return false
  return lengths.startingAt(text, end) !== undefined || yearLengthsBefore.includes(text[start - 1] ?? '　')
}

const sentenceEnds = unitSet('。！？\n')
const YEAR = '年'.charCodeAt(0)

/** How far back in its sentence a year is looked for. */
const SENTENCE_REACH = 100

/** The last year in figures that the sentence tells before an offset. */
function yearToldBefore(text: string, at: number): number | undefined {
  const from = Math.max(4, at - SENTENCE_REACH)
  for (let end = at - 1; end >= from && !sentenceEnds.has(text.charCodeAt(end)); end--) {
    if (text.charCodeAt(end) !== YEAR) continue
    const year = fourDigits(text, end - 4)
    if (year !== undefined) return year
  }
  return undefined
}

function fourDigits(text: string, from: number): number | undefined {
  let value = 0
  for (let at = from; at < from + 4; at++) {
    const unit = text[at]!
    const digit = unit >= '0' && unit <= '9' ? Number(unit) : hanDigits[unit]
    if (digit === undefined) return undefined
    value = value * 10 + digit
  }
  return value >= 1000 && value < 3000 ? value : undefined
}
