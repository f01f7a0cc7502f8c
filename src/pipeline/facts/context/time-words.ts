import {clauseEnds, sentenceEnds} from '../../../language/characters.js'
import {notBeforeWholeYear} from '../../../language/times.js'
import {
  anyWord,
  deals,
  events,
  planned,
  targets,
  together,
  unresolved,
  vague,
  yearEndWords,
  years,
} from './time-marks.js'

/** A word that bears on the time of the figures behind it. */
export interface TimeWord {
  /**
   * What it tells: an event, that something was agreed, that more happened with the event before, the whole year, the end of
   * the year of the report, a plan, or a time that nobody can tell (近日). An aside says nothing of the figures: 为年初预算的54.1%.
   */
  readonly sort: 'event' | 'deal' | 'together' | 'year' | 'yearEnd' | 'plan' | 'distant' | 'aside'
  readonly end: number
}

/** The word that starts at an offset. The end of a year is one only in a report on a year. */
export function timeWordAt(text: string, at: number, isOnYear: boolean): TimeWord | undefined {
  if (anyWord.startingAt(text, at) === undefined) return undefined
  const event = events.startingAt(text, at)
  if (event !== undefined) return {sort: 'event', end: event.end}
  const deal = deals.startingAt(text, at)
  if (deal !== undefined) return {sort: 'deal', end: deal.end}
  const same = together.startingAt(text, at)
  if (same !== undefined) return {sort: 'together', end: same.end}
  const year = years.startingAt(text, at)
  if (year !== undefined) return {sort: isAside(text, at, year.end) ? 'aside' : 'year', end: year.end}
  const word = vague.startingAt(text, at)
  if (word !== undefined && isAside(text, at, word.end)) return {sort: 'aside', end: word.end}
  const opensClause = isClauseStart(text, at)
  const yearEnd = isOnYear && opensClause ? yearEndWords.startingAt(text, at) : undefined
  if (yearEnd !== undefined) return {sort: 'yearEnd', end: yearEnd.end}
  const distant = word ?? (opensClause ? unresolved.startingAt(text, at) : undefined)
  if (distant !== undefined) return {sort: 'distant', end: distant.end}
  const plan = planned.startingAt(text, at)
  return plan && {sort: 'plan', end: plan.end}
}

/** 年初预算, 全年目标: what was set then; 比年初: the base of a comparison. */
function isAside(text: string, start: number, end: number): boolean {
  return targets.startingAt(text, end) !== undefined || notBeforeWholeYear.includes(text[start - 1] ?? ' ')
}

function isClauseStart(text: string, at: number): boolean {
  const before = text[at - 1]
  return before === undefined || clauseEnds.includes(before) || sentenceEnds.includes(before)
}
