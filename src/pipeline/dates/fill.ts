import {type CalendarDate, onCalendar, shiftDay, shiftMonth} from './calendar.js'
import type {DateContext} from './context.js'
import type {Distance, PartialDate, Weekday} from './pattern.js'

/** Where the missing parts of a date came from: an earlier date of the text, or the date of the article. */
export type Origin = 'text' | 'article'

/** A date without gaps, and whence its missing parts came. */
export interface Filled {
  readonly date: CalendarDate
  readonly origin: Origin | undefined
}

/** Fills the gaps of a date from the context; undefined where it does not tell enough, or where the calendar has no such day. */
export function fillGaps(partial: PartialDate, context: DateContext): Filled | undefined {
  const filled = fillDay(partial, context)
  if (filled === undefined || onCalendar(filled.date) === undefined) return undefined
  return partial.clock === undefined ? filled : {...filled, date: {...filled.date, clock: partial.clock}}
}

function fillDay(partial: PartialDate, context: DateContext): Filled | undefined {
  const {day} = partial
  if (day === undefined) return fillMonth(partial, context)
  if (typeof day === 'object') return 'weekday' in day ? dayOfWeek(day, context) : distantDay(day, context)
  const filled = partial.month === undefined ? nearestMonth(context) : fillMonth(partial, context)
  if (filled?.date.month === undefined) return undefined
  const {year, month} = filled.date
  return {date: {year, month, day}, origin: filled.origin}
}

/** 昨日 from the article, 当天 and 次日 from the day named last; 当天 falls back on the article. */
function distantDay({offset, from, told}: Distance & {readonly told?: number}, {day, article}: DateContext) {
  const useText = from === 'nearest' && day !== undefined
  if (from === 'nearest' && !useText && offset !== 0) return undefined
  const base = useText ? day : article
  if (base?.month === undefined || base.day === undefined) return undefined
  const date = shiftDay(base.year, base.month, base.day, offset)
  if (told !== undefined && told !== date.day) return undefined
  return {date, origin: useText ? 'text' : 'article'} as const
}

/** 上周五: Friday of the week before that of the article. Weeks begin on Monday. */
function dayOfWeek({weeks, weekday}: Weekday, {article}: DateContext): Filled | undefined {
  if (article?.month === undefined || article.day === undefined) return undefined
  const {year, month, day} = article
  const today = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
  return {date: shiftDay(year, month, day, weeks * 7 + weekday - today), origin: 'article'}
}

function nearestMonth({month, article}: DateContext): Filled | undefined {
  if (month !== undefined) return {date: month, origin: 'text'}
  if (article?.month === undefined) return undefined
  return {date: {year: article.year, month: article.month}, origin: 'article'}
}

function fillMonth(partial: PartialDate, context: DateContext): Filled | undefined {
  const {month} = partial
  if (typeof month === 'object') return distantMonth(month, context)
  const filled = fillYear(partial, context)
  if (filled === undefined || month === undefined) return filled
  return {date: {year: filled.date.year, month}, origin: filled.origin}
}

/** 上月 from the article, 当月 and 次月 from the month named last; 当月 falls back on the article. */
function distantMonth({offset, from}: Distance, {namedMonth, article}: DateContext): Filled | undefined {
  const useText = from === 'nearest' && namedMonth !== undefined
  if (from === 'nearest' && !useText && offset !== 0) return undefined
  const base = useText ? namedMonth : article
  if (base?.month === undefined) return undefined
  return {date: shiftMonth(base.year, base.month, offset), origin: useText ? 'text' : 'article'}
}

function fillYear({year}: PartialDate, {year: nearest, report, article}: DateContext): Filled | undefined {
  if (typeof year === 'number') return {date: {year}, origin: undefined}
  const {offset, from} = year ?? {offset: 0, from: undefined}
  const told = typeof from === 'number' ? from : from === 'report' ? report : from === 'article' ? undefined : nearest
  if (told !== undefined) return {date: {year: told + offset}, origin: 'text'}
  if (from === 'nearest' || article === undefined) return undefined
  return {date: {year: article.year + offset}, origin: 'article'}
}
