import type {Amount, FactFields, FactKind, FactKinds, Span, UnusedReason} from '../../ast/fact.js'
import type {Quantity} from './quantity.js'

/** What the scanner stops at: a number with its surroundings, a word that a kind asked for, or a phrase that counts nothing. */
export type Token = FactToken | PhraseToken

/** What a kind can claim. */
export type FactToken = QuantityToken | WordToken

/** A number. */
export interface QuantityToken extends Span {
  readonly type: 'quantity'
  readonly quantity: Quantity
}

/** A word that some kinds asked for. Only they are shown it. */
export interface WordToken extends Span {
  readonly type: 'word'
  /** The kinds that asked for the word. */
  readonly kinds: readonly AnyKind[]
}

/** A set phrase or a name with a number in it that counts nothing. */
export interface PhraseToken extends Span {
  readonly type: 'phrase'
  readonly reason: UnusedReason
}

/** A span that a kind reads as a fact of its own. */
export interface Claim<Draft> extends Span {
  readonly draft: Draft
}

/** What the whole document tells, for kinds that cannot read a fact by itself. */
export interface ArticleContext {
  /** Date of publication, ISO 8601. */
  readonly date?: string
  /** The currency that a bare 元 means, ISO 4217; absent where the text does not tell. */
  readonly currency?: string
}

/** A kind of fact as the engine sees it, whatever its drafts are. */
export interface AnyKind {
  readonly kind: FactKind
  readonly words: readonly string[]
  claim(token: FactToken, text: string, article: ArticleContext): Claim<unknown> | undefined
  settle(drafts: readonly unknown[], context: ArticleContext): FactFields[]
}

/** The fields that only this kind has. */
type Own<K extends FactKind> = FactKinds[K]

/** A kind whose facts can be read where they stand. */
export interface SimpleKind<K extends FactKind> {
  readonly kind: K
  /** Words without a number in them that can start a fact of this kind. */
  readonly words?: readonly string[]
  /** The fact that a token stands for, if it is one of this kind. The text is that of the block. */
  claim(token: FactToken, text: string, article: ArticleContext): Claim<Own<K>> | undefined
}

/** A kind whose facts need those before them, such as a date without its year. */
export interface ContextualKind<K extends FactKind, Draft> {
  readonly kind: K
  readonly words?: readonly string[]
  claim(token: FactToken, text: string, article: ArticleContext): Claim<Draft> | undefined
  /** Reads all claims of a document that held, in the order of the text. */
  settle(drafts: readonly Draft[], context: ArticleContext): Own<K>[]
}

/** A kind in the form of the list. */
export function simpleKind<K extends FactKind>(kind: SimpleKind<K>): AnyKind {
  return contextualKind<K, Own<K>>({...kind, settle: (drafts) => [...drafts]})
}

/** A kind that settles its drafts over the whole document, in the form of the list. */
export function contextualKind<K extends FactKind, Draft>(kind: ContextualKind<K, Draft>): AnyKind {
  return {
    kind: kind.kind,
    words: kind.words ?? [],
    claim: (token, text, article) => kind.claim(token, text, article),
    // The engine hands back to each kind the drafts that the same kind made, and nothing else.
    settle: (drafts, context) =>
      kind.settle(drafts as readonly Draft[], context).map((own) => ({kind: kind.kind, ...own}) as FactFields),
  }
}

/** The amount of a quantity: its numbers and bound, without the unit. */
export function amountOf({
  value,
  low,
  high,
  cmp,
}: Pick<Quantity, 'value' | 'low' | 'high' | 'cmp'>): Partial<Omit<Amount, 'unit'>> {
  // Most amounts are one number.
  if (value !== undefined) return cmp === undefined ? {value} : {value, cmp}
  return {
    ...(low !== undefined && {low}),
    ...(high !== undefined && {high}),
    ...(cmp !== undefined && {cmp}),
  }
}

/** Four decimal digits: a third is 33.3333 %. What is less than the last of them keeps four significant ones. */
const PRECISION = 10_000
const SIGNIFICANT = 4

function rounded(number: number): number {
  const fixed = Math.round(number * PRECISION) / PRECISION
  return Math.abs(number) * PRECISION < 1 ? Number(number.toPrecision(SIGNIFICANT)) : fixed
}

/** The amount of a quantity times a factor. */
export function scaledAmount(quantity: Quantity, factor: number) {
  const times = (number: number | undefined) => (number === undefined ? undefined : rounded(number * factor))
  const {value, low, high, cmp} = quantity
  return amountOf({value: times(value), low: times(low), high: times(high), cmp})
}

/** Whether the number of a quantity is one that counts: no string of digits, no code, no part of another number, no denominator. */
export function counts({numeral: {form, denominator}, ordinal, per, broken}: Quantity): boolean {
  return !ordinal && !per && !broken && denominator === undefined && form !== 'digits' && form !== 'code'
}
