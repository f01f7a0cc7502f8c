import {foundingsBefore} from '../../../language/dates/anchors.js'
import {
  departures,
  extremes,
  pointEnds,
  records,
  startsBehind,
  termsBehind,
  untilMarks,
} from '../../../language/times.js'
import {isGoal} from '../../dates/anchors.js'
import type {ArticleContext} from '../kind.js'
import type {PassageFact} from '../passage.js'
import {wordSet} from './words.js'

/**
 * What a date is to the figures behind it.
 *
 * - `period`: a stretch of time, of the sentence and of what continues it;
 * - `month`: the same, unless it dates an event whose report follows or another event comes behind a semicolon;
 * - `day`: the date of an event, and a time only of what is counted by the day;
 * - `point`: at or up to then, in its part of the sentence;
 * - `goal`: a time to come, in its sentence;
 * - `departure`: the time of the one figure that it stands at: 由2017年的58个增至81个;
 * - `stock`: a point that was told before a semicolon, and holds for what is counted behind it;
 * - `aside`: names a record and changes no time: 33年来最低;
 * - `none`: no time of figures.
 */
export type DateRole = 'period' | 'month' | 'day' | 'point' | 'goal' | 'departure' | 'stock' | 'aside' | 'none'

const starts = wordSet(startsBehind)
const terms = wordSet(termsBehind)
const untils = wordSet(untilMarks)
const foundings = wordSet(foundingsBefore.join(' '))

const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/
const MONTH = /^\d{4}-\d\d$/

const superlatives = wordSet(extremes)
const highs = wordSet(records)

/** The role of a date that has a value and is no base of a comparison. */
export function roleOf(text: string, {start, end}: PassageFact, value: string, article: ArticleContext): DateRole {
  const extreme = text[end - 1] === '来' ? superlatives : value.includes('/') ? highs : undefined
  if (extreme?.startingAt(text, end) !== undefined) return 'aside'
  if (foundings.endingAt(text, start) !== undefined) return 'none'
  if (text[end] === '的' && departures.includes(text[start - 1] ?? ' ')) return 'departure'
  if (terms.startingAt(text, end) !== undefined) return isAhead(value, article) ? 'point' : 'none'
  if (starts.startingAt(text, end) !== undefined) return 'none'
  if (isGoal(text, start) && text[end] !== '的') return 'goal'
  if (untils.endingAt(text, start) !== undefined || pointEnds.includes(text[end - 1]!)) return 'point'
  if (DAY.test(value)) return 'day'
  return MONTH.test(value) ? 'month' : 'period'
}

function isAhead(value: string, {date}: ArticleContext): boolean {
  return date !== undefined && value > date
}
