/**
 * What a fact is. The kinds are an open registry: each file in `pipeline/facts/kinds/` adds its own entry to
 * {@link FactKinds} by module augmentation, and every type below follows.
 */

/** How the written number bounds the true one. `eq` is the default and is left out of a fact. */
export type Comparator = 'eq' | 'approx' | 'almost' | 'gt' | 'ge' | 'lt' | 'le'

/** A half-open range of UTF-16 offsets into the raw text. */
export interface Span {
  /** First UTF-16 unit, counted from 0. */
  readonly start: number
  /** One past the last UTF-16 unit. */
  readonly end: number
}

/** A verbatim piece of the clean text with its place in the raw text. */
export interface Excerpt extends Span {
  readonly text: string
}

/** A quantity: one number, or a range, with its unit and bound. */
export interface Amount {
  /** The number, multiplied out: 8_890_000_000 for 88.9亿, 50 for 50%. Absent on a range. */
  readonly value?: number
  /** Lower end of a range, or the order of magnitude that 数十, 上百 leave open. */
  readonly low?: number
  /** Upper end of a range. */
  readonly high?: number
  /** A classifier as written (家), an ISO 4217 code (CNY), `%`, … */
  readonly unit: string
  readonly cmp?: Comparator
}

/** Every kind of fact with the fields that only it has. Augmented by the kinds themselves. */
// biome-ignore lint/suspicious/noEmptyInterface: a registry that other modules fill.
export interface FactKinds {}

/** The name of a kind: `count`, `money`, … */
export type FactKind = keyof FactKinds

/** Fields that any kind of fact can have. */
export interface FactContext {
  /** The indicator: the noun phrase that the value counts or measures, verbatim. */
  readonly of?: Excerpt
  /** The time that the value holds for, as EDTF, with the place that says so where there is one. */
  readonly time?: {readonly value: string; readonly start?: number; readonly end?: number}
  /** Direction of a growth figure. */
  readonly change?: 'up' | 'down' | 'flat'
  /** Base of a growth figure: `yoy`, `qoq`, `mom`, or an EDTF date. */
  readonly basis?: string
  /** Title of a person, verbatim. */
  readonly role?: Excerpt
  /** Speaker of a quotation, verbatim. */
  readonly by?: Excerpt
}

/** What a kind reads from the text: its own fields and those of the context. */
export type FactFields = {
  readonly [K in FactKind]: {readonly kind: K} & FactKinds[K] & FactContext
}[FactKind]

/** A fact with its place, as it stands in the JSON output. */
export type Fact = FactFields &
  Excerpt & {
    /** Kind and raw offset, `money-1523`: the same in every output and every build of the same raw text. */
    readonly id: string
    /** Id of the innermost section that holds the fact. */
    readonly section: string
    readonly sentence: Excerpt
  }

/** Why a numeral is in no fact. */
export type UnusedReason =
  /** 一 before a classifier is an article: 一家企业. */
  | 'article'
  /** Part of a fixed phrase: 一系列, 一方面. */
  | 'idiom'
  /** Part of a name, a title in 《》, or a word with letters: 5G, 二维码. */
  | 'name'
  /** Numbering of the text itself: 第三，. */
  | 'list-ordinal'
  /** Outside the running text: a heading's number, a speaker's label, a link's address. */
  | 'structure'
  /** A number with 第 or a rank. */
  | 'ordinal'
  /** Telephone, postal code, registration or document number. */
  | 'identifier'
  /** A time of day without its day. */
  | 'clock'
  /** A length of time: 三年, 两周年. */
  | 'duration'
  /** What another number is counted by: 每股, 每千人口. */
  | 'denominator'
  /** A unit that no kind reads. */
  | 'unit'
  /** No unit at all. */
  | 'bare'

/** A numeral that is in no fact, with the reason. */
export interface UnusedNumeral extends Excerpt {
  readonly reason: UnusedReason
}
