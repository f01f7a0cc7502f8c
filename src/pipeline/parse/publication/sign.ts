import type {PressSentence} from './text.js'

/**
 * What a wording tells of the year of publication:
 * - `current`: it is this year;
 * - `over`: it is a later year, since this one is over;
 * - `not-before`: it is this year or a later one;
 * - `not-after`: it is this year or an earlier one.
 */
export type Claim = 'current' | 'over' | 'not-before' | 'not-after'

/**
 * How much a sign proves. `bound` only excludes years; `hint` needs company; `proof` decides unless a later year is told;
 * `statement` says it in so many words, and nothing may contradict it.
 */
export type Weight = 'bound' | 'hint' | 'proof' | 'statement'

/** The sorts of evidence, each read by a file of its own. */
export type Evidence =
  | 'stretch'
  | 'as-of'
  | 'document-number'
  | 'record-number'
  | 'series'
  | 'report'
  | 'event'
  | 'this-year'
  | 'anniversary'
  | 'plan-year'
  | 'since'
  | 'completed-year'
  | 'measured-year'
  | 'year-end'
  | 'year-end-stock'
  | 'year-end-base'
  | 'mention'

/** A sign of the year of publication with its place in a sentence. */
export interface YearSign {
  readonly year: number
  readonly claim: Claim
  readonly weight: Weight
  readonly evidence: Evidence
  readonly sentence: PressSentence
  readonly start: number
  readonly end: number
}

/** The day and month that are told without their year. */
export interface DayOfYear {
  readonly month: number
  readonly day: number
}

/** Reads the signs of one sort in a sentence, seen from the day of publication. */
export type SignReader = (sentence: PressSentence, day: DayOfYear) => Iterable<YearSign>

/** Whether a sentence stands where the news itself is told. */
export function isProminent({place}: PressSentence): boolean {
  return place !== 'body'
}
