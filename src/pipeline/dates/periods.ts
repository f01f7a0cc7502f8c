import {notLeading, planPeriodCues, planPeriods} from '../../language/dates.js'
import type {DateMention, DatePattern, PartialDate} from './pattern.js'
import {numberIn} from './small-number.js'

/** The months of a year from the first to the last, as a point where they are one. */
export function monthSpan(inYear: PartialDate, first: number, last: number): DatePattern {
  if (first === last) return {type: 'point', at: {...inYear, month: first}}
  return {type: 'interval', from: {...inYear, month: first}, to: {...inYear, month: last}}
}

/** 前11个月, 前11月. */
export function readLeadingMonths(
  text: string,
  at: number,
): {readonly end: number; readonly months: number} | undefined {
  if (text[at] !== '前') return undefined
  const count = numberIn(text, at + 1, 2, 12)
  const unit = count && ['个月', '月'].find((word) => text.startsWith(word, count.end))
  return count && unit ? {end: count.end + unit.length, months: count.value} : undefined
}

/** 前11月 without a year: at the number, with the 前 before it. */
export function readBareLeadingMonths(text: string, at: number): DateMention | undefined {
  if (text[at - 1] !== '前' || notLeading.includes(text[at - 2] ?? ' ')) return undefined
  const leading = readLeadingMonths(text, at - 1)
  return leading && {start: at - 1, end: leading.end, pattern: monthSpan({}, 1, leading.months)}
}

/** 近两年来, 近三年: at the number, with the 近 before it. */
export function readRecentYears(text: string, at: number): DateMention | undefined {
  if (text[at - 1] !== '近' || '附最'.includes(text[at - 2] ?? ' ')) return undefined
  const count = numberIn(text, at, 2, 99)
  if (count === undefined || text[count.end] !== '年' || text[count.end + 1] === '级') return undefined
  const end = count.end + (text[count.end + 1] === '来' ? 2 : 1)
  return {start: at - 1, end, pattern: {type: 'recent-years', years: count.value}}
}

/** “十四五”期间: at the number, with the quotation mark before it. */
export function readPlanPeriod(text: string, at: number): DateMention | undefined {
  const plan = planPeriods.find(([name]) => text.startsWith(name, at))
  if (plan === undefined) return undefined
  const [name, first, last] = plan
  const quoted = '“"「'.includes(text[at - 1] ?? ' ')
  const behind = at + name.length + (quoted ? 1 : 0)
  const cue = planPeriodCues.find((word) => text.startsWith(word, behind))
  if (cue === undefined) return undefined
  const pattern: DatePattern = {type: 'interval', from: {year: first}, to: {year: last}}
  return {start: quoted ? at - 1 : at, end: behind + cue.length, pattern}
}
