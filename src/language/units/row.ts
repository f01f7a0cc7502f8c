/**
 * What a unit measures; each fact kind reads one or more of these. A dimension that no kind reads still stands here: it
 * keeps its numbers from being read as something else.
 */
export type Dimension =
  | 'classifier'
  | 'currency'
  | 'percent'
  | 'tenths'
  | 'points'
  | 'multiple'
  | 'doubling'
  | 'measure'
  | 'duration'
  | 'span'
  | 'clock'
  | 'degree'
  | 'other'
  | 'edition'

/** A word behind a number, with what is not plain about it. */
export type UnitRow = readonly [word: string, about?: UnitTraits]

/** What a unit word does not say by itself. */
export interface UnitTraits {
  /** Its name in a fact, where that is another: ISO 4217 for a currency, 公里 for 千米. */
  readonly code?: string
  /** Characters that may not follow, because they make another word. */
  readonly not?: string
  /** How many of the unit that `code` names it is: a 季度 is three months. */
  readonly times?: number
  /** It adds a half to the number before it: 两个半月. */
  readonly half?: true
  /** It says that there is more than the number before it: 3个多月. */
  readonly more?: true
}
