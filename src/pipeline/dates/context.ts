import type {CalendarDate} from './calendar.js'

/** What the text and the article tell where a date stands. Every part is there, so that all contexts have one shape. */
export interface DateContext {
  /** Date of publication. */
  readonly article: CalendarDate | undefined
  /** The year that a yearly report is about. */
  readonly report: number | undefined
  /** The year that the text told last. */
  readonly year: number | undefined
  /** The year that 去年 told in a paragraph: it holds to the end of that paragraph. */
  readonly blockYear: {readonly year: number; readonly block: string} | undefined
  /** The month that the text told last, which a day without its month takes. */
  readonly month: YearMonth | undefined
  /** The month that 当月 means: also the last one of 1—10月. */
  readonly namedMonth: YearMonth | undefined
  /** The day that 当天 means. */
  readonly day: YearMonthDay | undefined
}

/** Where no date of the text was told yet. */
export function atBeginning(article: CalendarDate | undefined, report: number | undefined): DateContext {
  return {
    article,
    report,
    year: undefined,
    blockYear: undefined,
    month: undefined,
    namedMonth: undefined,
    day: undefined,
  }
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
  const {article, report} = context
  const inYear = month === undefined || reach === 'year' ? undefined : {year, month}
  return {
    article,
    report,
    year,
    blockYear: undefined,
    month: reach === 'all' ? (inYear ?? context.month) : context.month,
    namedMonth: inYear ?? context.namedMonth,
    day: inYear && reach === 'all' && day !== undefined ? {year, month: inYear.month, day} : context.day,
  }
}
