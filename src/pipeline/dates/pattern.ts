import type {Span} from '../../ast/fact.js'

/**
 * What a distance is counted from: the date of the article, the year that a yearly report is about, the date that the text
 * named last, or a year that the same sentence tells.
 */
export type Base = 'article' | 'report' | 'nearest' | number

/** A distance in years, months or days. */
export interface Distance {
  readonly offset: number
  readonly from: Base
}

/** A day of a week, counted in weeks from that of the article. */
export interface Weekday {
  readonly weeks: number
  /** 1 is Monday. */
  readonly weekday: number
}

/** A date as far as the text tells it: what is missing comes from the context. */
export interface PartialDate {
  /** A year, or its distance from another (去年 is -1 from that of the article). */
  readonly year?: number | Distance
  /** 1-12, or its distance from another (上月 is -1). */
  readonly month?: number | Distance
  /** 1-31, or its distance from another (昨日 is -1); `told` is the day of the month in 昨(20)日. */
  readonly day?: number | (Distance & {readonly told?: number}) | Weekday
  /** Time of day, `18:30`. */
  readonly clock?: string
}

/** A month of the year that a date tells, if it tells one. Spelled out, since dates are made by the thousand. */
export function inMonth({year}: PartialDate, month: number): PartialDate {
  return year === undefined ? {month} : {year, month}
}

/** A day of the month that a date tells, if it tells one. */
export function onDay({year, month}: PartialDate, day: number): PartialDate {
  if (month === undefined) return year === undefined ? {day} : {year, day}
  return year === undefined ? {month, day} : {year, month, day}
}

/** What a date wording means before its gaps are filled. */
export type DatePattern =
  | {readonly type: 'point'; readonly at: PartialDate}
  /** 2022年末, 10月底: a month as the end of something, in which the days of a text do not lie. */
  | {readonly type: 'end'; readonly at: PartialDate}
  | {readonly type: 'interval'; readonly from: PartialDate; readonly to: PartialDate}
  /** 2018年至今: open towards the present. */
  | {readonly type: 'since'; readonly from: PartialDate}
  /** 近两年来: the years up to that of the article. */
  | {readonly type: 'recent-years'; readonly years: number}
  /** 20世纪90年代 is 199, 19世纪 is 18: the year without its last digits, which EDTF writes as X. */
  | {readonly type: 'decade'; readonly stem: number}
  /** 2021年初: no calendar tells its bounds, but later dates can take their year from it. */
  | {readonly type: 'vague'; readonly at: PartialDate}

/** A date wording with its place in a text. */
export interface DateMention extends Span {
  readonly pattern: DatePattern
}

/** A wording, or a part of one, read up to an offset. */
export interface Part {
  readonly end: number
  readonly pattern: DatePattern
}

/** A date of a document in its order, ready to be resolved. */
export interface DateDraft {
  readonly pattern: DatePattern
  /** The dates behind it may take their year and month from it. */
  readonly anchors: boolean
  /** The text of the block that it stands in. */
  readonly block: string
  /** It names the year of a yearly report. */
  readonly reports: boolean
}
