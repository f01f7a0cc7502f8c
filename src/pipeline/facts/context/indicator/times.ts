import {numeralsToTen} from '../../../../language/numerals.js'
import {
  comparedBefore,
  dateListMarks,
  fromFirstOf,
  nearYears,
  planPeriods,
  spanEndings,
  stretchMarks,
} from '../../../../language/times.js'
import {unitSet} from '../../../unit-set.js'
import type {PassageFact} from '../../passage.js'
import type {Handed, Notes} from '../note.js'
import {wordSet} from '../words.js'
import {countOfPeriods, numeralsBefore, periodsOf} from './periods.js'
import type {Clauses} from './phrase.js'

/** The times that stand together before a row of values, which 分别 may hand out. */
export interface Times {
  /** As many as there are, in order; empty ones where the text does not tell which they are: 近三年. */
  readonly each: readonly Handed[]
  /** They are told one by one, and not by the first and the last of them: 2021年、2022年; not 2021年至2023年. */
  readonly isListed: boolean
  /** Whether they can be one stretch for all of the values too, though the numbers do not agree: 前三季度. */
  readonly isWhole: boolean
  /** They are what others are compared with: 比2019年、2020年. */
  readonly isBase: boolean
  /** Indices of the first and the last token of them. */
  readonly first: number
  readonly last: number
}

const plans = wordSet(planPeriods)
const marks = unitSet(dateListMarks)
const stretches = unitSet(stretchMarks)
const compared = unitSet(comparedBefore)
const spans = unitSet(spanEndings)
const recent = wordSet(nearYears)
const cumulative = wordSet(fromFirstOf)

/** The several times nearest before a token, with no value between; nothing where one time stands there, or none. */
export function timesBefore(clauses: Clauses, at: number, known: Notes): Times | undefined {
  const {text, tokens} = clauses
  for (let i = at - 1; i >= 0; i--) {
    const {role, fact, start} = tokens[i]!
    if (role === 'value' || text[start] === '；' || text[start] === ';') return undefined
    if (role !== 'time' || fact === undefined) continue
    if (fact.fields.kind === 'date') return isFigureTime(clauses, i) ? timesEndingAt(clauses, i, known) : undefined
    const near = recentTimes(text, fact)
    if (near !== undefined) return {...near, first: i, last: i}
  }
  return undefined
}

/** Whether a date is of no value that follows at once: 由2017年的|58个. */
function isFigureTime({tokens}: Clauses, i: number): boolean {
  return tokens[i + 1]?.role !== 'of' || tokens[i + 2]?.role !== 'value'
}

function timesEndingAt(clauses: Clauses, last: number, known: Notes): Times | undefined {
  const {text, tokens} = clauses
  const dates = [tokens[last]!.fact!]
  let first = last
  for (let i = dateBefore(clauses, first); i !== undefined; i = dateBefore(clauses, first)) {
    first = i
    dates.unshift(tokens[i]!.fact!)
  }
  const isBase =
    dates.some((fact) => known.get(fact)?.isBasis === true) || compared.has(text.charCodeAt(dates[0]!.start - 1))
  if (dates.length > 1) return {each: dates.map(handed), isListed: true, isWhole: false, isBase, first, last}
  if (isBase) return undefined
  const near = recentTimes(text, dates[0]!)
  return near === undefined ? oneByOne(text, dates[0]!, last) : {...near, first, last}
}

/** Index of the date that a list has before a date: 2021年度、|2022年. */
function dateBefore({text, tokens}: Clauses, i: number): number | undefined {
  const mark = tokens[i - 1]
  if (mark === undefined || !marks.has(text.charCodeAt(mark.start))) return undefined
  const at = spans.has(text.charCodeAt(tokens[i - 2]?.start ?? 0)) ? i - 3 : i - 2
  return isDate(tokens[at]?.fact) ? at : undefined
}

function isDate(fact: PassageFact | undefined): boolean {
  return fact?.fields.kind === 'date'
}

function handed({start, end, fields}: PassageFact): Handed {
  const value = fields.kind === 'date' ? fields.value : undefined
  return value === undefined ? {} : {value, place: {start, end}}
}

/** 2019—2021年, 一、二、三季度: the several times that one date tells, with the numerals of a list before it. */
function oneByOne(text: string, fact: PassageFact, at: number): Times | undefined {
  const wording = text.slice(fact.start, fact.end)
  // “十三五”“十四五”期间
  if (plans.endingAt(text, fact.start) !== undefined) return {...unknownTimes(2), isListed: true, first: at, last: at}
  const {value} = handed(fact)
  const isStretch = hasAny(wording, stretches)
  const isList = hasAny(wording, marks)
  if (value === undefined) {
    const count = isStretch || isList ? countOfPeriods(text, fact.start, fact.end, isStretch) : 0
    return count > 1 && count <= MOST_UNKNOWN
      ? {...unknownTimes(count), isListed: !isStretch, first: at, last: at}
      : undefined
  }
  const periods = periodsOf(value, wording)
  if (periods === undefined) return undefined
  const before = isStretch ? [] : numeralsBefore(text, fact.start, periods[0]!)
  if (before === undefined)
    return {each: [{}, ...periods.map(() => ({}))], isListed: true, isWhole: false, isBase: false, first: at, last: at}
  if (!isStretch && !isList && before.length === 0) return undefined
  const own = periods.map((period) => ({value: period, place: {start: fact.start, end: fact.end}}))
  const earlier = before.map(({value, start}) => ({value, place: {start, end: fact.end}}))
  return {each: [...earlier, ...own], isListed: !isStretch, isWhole: false, isBase: false, first: at, last: at}
}

/** Most times that are counted without being known: the days of a month. */
const MOST_UNKNOWN = 31

function unknownTimes(count: number) {
  return {each: Array.from({length: count}, (): Handed => ({})), isWhole: false, isBase: false}
}

function hasAny(wording: string, units: {has(unit: number): boolean}): boolean {
  for (let i = 0; i < wording.length; i++) if (units.has(wording.charCodeAt(i))) return true
  return false
}

/** 近三年, 过去三个月, 前三季度: so many times that the text leaves to the reader. */
function recentTimes(text: string, {start, end}: PassageFact) {
  const from = recent.startingAt(text, start) ?? recent.endingAt(text, start) ?? cumulative.startingAt(text, start)
  if (from === undefined) return undefined
  const count = countIn(text.slice(start, end))
  if (count === undefined) return undefined
  const isWhole = cumulative.startingAt(text, start) !== undefined
  return {...unknownTimes(count), isListed: false, isWhole}
}

/** The number from 2 on that a wording of one numeral tells: 近三年, 过去10年. */
function countIn(wording: string): number | undefined {
  const digits = /\d{1,2}/.exec(wording)?.[0]
  if (digits !== undefined) return Number(digits) > 1 ? Number(digits) : undefined
  for (const character of wording) {
    const at = character === '两' ? 1 : numeralsToTen.indexOf(character)
    if (at > 0) return at + 1
  }
  return undefined
}
