import type {CalendarDate} from './calendar.js'

/** What the text and the article tell where a date stands. */
export interface DateContext {
  /** Date of publication. */
  readonly article?: CalendarDate
  /** The year that a yearly report is about. */
  readonly report?: number
  /** The year that the text told last. */
  readonly year?: number
  /** The year that 去年 told in a paragraph: it holds to the end of that paragraph. */
  readonly blockYear?: {readonly year: number; readonly block: string}
  /** The month that the text told last, which a day without its month takes. */
  readonly month?: YearMonth
  /** The month that 当月 means: also the last one of 1—10月. */
  readonly namedMonth?: YearMonth
  /** The day that 当天 means. */
  readonly day?: YearMonthDay
}

interface YearMonth {
  readonly year: number
  readonly month: number
}

interface YearMonthDay extends YearMonth {
  readonly day: number
}

/** How much of a date the dates behind it may take over. */
export type Reach = 'all' | 'year' | 'year-and-named-month'

/** The context as a block sees it. */
export function inBlock(context: DateContext, block: string): DateContext {
  return context.blockYear?.block === block ? {...context, year: context.blockYear.year} : context
}

/** The context behind a date. */
export function behind(context: DateContext, {year, month, day}: CalendarDate, reach: Reach): DateContext {
  const {blockYear: _, ...rest} = context
  if (month === undefined || reach === 'year') return {...rest, year}
  if (reach === 'year-and-named-month') return {...rest, year, namedMonth: {year, month}}
  const inYear = {year, month}
  return {...rest, year, month: inYear, namedMonth: inYear, ...(day !== undefined && {day: {...inYear, day}})}
}
