import type {Span} from '../../ast/fact.js'

/** A date as far as the text tells it: what is missing comes from the context. */
export interface PartialDate {
  /** A year, or the distance from the year of the article (去年 is -1). */
  readonly year?: number | {readonly offset: number}
  /** 1-12, or the distance from the month of the article (上月 is -1). */
  readonly month?: number | {readonly offset: number}
  /** 1-31, the distance from the day of the article (昨日 is -1), or the day named last (当天). */
  readonly day?: number | {readonly offset: number} | 'same'
  /** Time of day, `18:30`. */
  readonly clock?: string
}

/** What a date wording means before its gaps are filled. */
export type DatePattern =
  | {readonly type: 'point'; readonly at: PartialDate}
  | {readonly type: 'interval'; readonly from: PartialDate; readonly to: PartialDate}
  /** 2018年至今: open towards the present. */
  | {readonly type: 'since'; readonly from: PartialDate}
  /** 近两年来: the years up to that of the article. */
  | {readonly type: 'recent-years'; readonly years: number}

/** A date wording with its place in a text. */
export interface DateMention extends Span {
  readonly pattern: DatePattern
}

/** A date of a document in its order, ready to be resolved. */
export interface DateDraft {
  readonly pattern: DatePattern
  /** The dates behind it may take their year and month from it. */
  readonly anchors: boolean
}
