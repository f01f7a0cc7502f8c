import type {Amount, FactFields, FactKind, Span, UnusedReason} from '../../ast/fact.js'
import type {Dimension} from '../../language/units/row.js'
import type {PassageFact} from './passage.js'
import type {Quantity} from './quantity.js'

/** What the scanner stops at: a number with its surroundings, a word that a kind asked for, or a phrase that counts nothing. */
export type Token = Quantity | WordToken | PhraseToken

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

/** What the whole document tells, for kinds that cannot read a fact by itself. */
export interface ArticleContext {
  /** Date of publication, ISO 8601. */
  readonly date?: string
  /** The currency that a bare 元 means, ISO 4217; absent where the text does not tell. */
  readonly currency?: string
}

/** What a number has behind it: a unit of some dimension, or none that is known. */
export type UnitClass = Dimension | 'none'

/** A span that a kind reads as a fact of its own: the fact, or a draft that the kind settles later. */
export type Claim = PassageFact | DraftClaim

/** A claim whose fields are still to be settled. */
export interface DraftClaim extends Span {
  readonly kind: SettlingKind
  readonly draft: unknown
}

/** A kind of fact as the engine sees it. */
export interface AnyKind {
  readonly kind: FactKind
  /** Words without a number in them that can start a fact of this kind. */
  readonly words?: readonly string[]
  /** The units whose numbers the kind is shown; absent where it is shown every number. */
  readonly units?: readonly UnitClass[]
  /** The fact that a word stands for, if it is one of this kind, or the name that it begins. The text is that of the block. */
  readWord?(word: Span, text: string): Claim | PhraseToken | undefined
  /** The fact that a number stands for, if it is one of this kind. */
  readNumber?(quantity: Quantity, text: string, article: ArticleContext): Claim | undefined
}

/** A kind whose drafts wait for the whole document, as the engine sees it. */
export interface SettlingKind extends AnyKind {
  settle(drafts: readonly unknown[], context: ArticleContext): FactFields[]
}

/** A fact of one kind where it stands. */
export interface Claimed<K extends FactKind> extends Span {
  readonly fields: Extract<FactFields, {readonly kind: K}>
}

/** A kind whose facts can be read where they stand: each says which kind it is. */
export interface SimpleKind<K extends FactKind> extends AnyKind {
  readonly kind: K
  readWord?(word: Span, text: string): Claimed<K> | PhraseToken | undefined
  readNumber?(quantity: Quantity, text: string, article: ArticleContext): Claimed<K> | undefined
}

/** A draft of a fact where it stands. */
export interface Drafted<Draft> extends Span {
  readonly draft: Draft
}

/** A kind whose facts need those before them, such as a date without its year. */
export interface ContextualKind<K extends FactKind, Draft> {
  readonly kind: K
  readonly words?: readonly string[]
  readonly units?: readonly UnitClass[]
  readWord(word: Span, text: string): Drafted<Draft> | undefined
  readNumber(quantity: Quantity, text: string): Drafted<Draft> | undefined
  /** Reads all drafts of a document that held, in the order of the text. */
  settle(drafts: readonly Draft[], context: ArticleContext): Claimed<K>['fields'][]
}

/** A kind in the form of the list. */
export function simpleKind<K extends FactKind>(kind: SimpleKind<K>): AnyKind {
  return kind
}

/** A kind that settles its drafts over the whole document, in the form of the list. */
export function contextualKind<K extends FactKind, Draft>(kind: ContextualKind<K, Draft>): AnyKind {
  const drafted = (found: Drafted<Draft> | undefined) =>
    found && {start: found.start, end: found.end, kind: settling, draft: found.draft}
  const settling: SettlingKind = {
    ...kind,
    readWord: (word, text) => drafted(kind.readWord(word, text)),
    readNumber: (quantity, text) => drafted(kind.readNumber(quantity, text)),
    // The engine hands back to each kind the drafts that the same kind made, and nothing else.
    settle: (drafts, context) => kind.settle(drafts as readonly Draft[], context) as FactFields[],
  }
  return settling
}

/** What is said of an amount. */
type Numbers = Pick<Quantity, 'value' | 'low' | 'high' | 'cmp'>

/** The fields of an amount: its kind, its numbers and bound, and its unit. */
export function amountOf<K extends FactKind, Unit extends string>(
  kind: K,
  {value, low, high, cmp}: Numbers,
  unit: Unit,
): {readonly kind: K} & Omit<Amount, 'unit'> & {readonly unit: Unit} {
  // Most amounts are one number.
  if (value !== undefined) return cmp === undefined ? {kind, value, unit} : {kind, value, cmp, unit}
  return {
    kind,
    ...(low !== undefined && {low}),
    ...(high !== undefined && {high}),
    ...(cmp !== undefined && {cmp}),
    unit,
  }
}

/** Four decimal digits: a third is 33.3333 %. What is less than the last of them keeps four significant ones. */
const PRECISION = 10_000
const SIGNIFICANT = 4

function rounded(number: number): number {
  const fixed = Math.round(number * PRECISION) / PRECISION
  return Math.abs(number) * PRECISION < 1 ? Number(number.toPrecision(SIGNIFICANT)) : fixed
}

/** The numbers of a quantity times a factor. */
export function scaled({value, low, high, cmp}: Numbers, factor: number): Numbers {
  const times = (number: number | undefined) => (number === undefined ? undefined : rounded(number * factor))
  return {value: times(value), low: times(low), high: times(high), cmp}
}

/** Whether the number of a quantity is one that counts: no string of digits, no code, no part of another number, no denominator. */
export function counts({numeral: {form, denominator}, ordinal, per, broken}: Quantity): boolean {
  return !ordinal && !per && !broken && denominator === undefined && form !== 'digits' && form !== 'code'
}
