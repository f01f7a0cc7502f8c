import type {Edit} from './edit.js'
import type {Excerpt, Fact, Span, UnusedNumeral} from './fact.js'
import type {Message} from './message.js'

/** Names of the encodings that jianbao reads; `unknown` where the bytes were no text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'unknown'

/** Where a document came from. */
export interface Source {
  /** File name without its folders. */
  readonly name: string
  /** SHA-256 of the bytes that were read (UTF-8 bytes where text was given), in hexadecimal. */
  readonly sha256: string
  readonly encoding: Encoding
  /** UTF-16 units of the decoded raw text. */
  readonly length: number
}

/** A line that names who is responsible: 来源, 责任编辑, 记者. */
export interface CreditEntry extends Span {
  readonly role: string
  readonly names: readonly string[]
}

/**
 * Where the date of publication was found: `credit` (发布时间：…), `line` (a line of its own, a signature), `lead` (it opens a
 * sentence of the lead), `given` (by the caller), `inferred` (the text tells the day, and elsewhere what proves its year).
 */
export type DateSource = 'credit' | 'line' | 'lead' | 'given' | 'inferred'

/** What the document says about itself. */
export interface Metadata {
  /** The headline; the empty string where the document has none. */
  readonly title: string
  /** Date of publication, ISO 8601, where the text or the caller tells one. */
  readonly date?: string
  /** Only with a date. */
  readonly dateSource?: DateSource
  readonly publisher?: string
  readonly credits: readonly CreditEntry[]
}

/** A heading with all that belongs to it. The lead above the first heading is the section without a title. */
export interface SectionEntry extends Span {
  readonly id: string
  /** 1 for the document itself, 2 for its headings, … */
  readonly depth: number
  /** The heading without its marker. */
  readonly title?: string
  readonly parent?: string
}

/** A question of an interview with its answers. */
export interface QuestionEntry extends Excerpt {
  readonly speaker?: string
  readonly answers: readonly (Span & {readonly speaker?: string})[]
}

/** The account of the numbers of a text. */
export interface Coverage {
  /** Written-out numbers found in the clean text. */
  readonly numerals: number
  /** Of these, how many are in a fact or, with a reason, in `unused`. */
  readonly explained: number
}

/**
 * A whole article as plain data: what the JSON output holds and what scripts rely on.
 * All offsets are UTF-16 units into the decoded raw text, the end exclusive.
 */
export interface PressDocument {
  readonly version: 1
  readonly source: Source
  /** The clean text: the raw text with `edits` applied. */
  readonly text: string
  readonly metadata: Metadata
  /** In the order of the text; the first is the document itself. */
  readonly sections: readonly SectionEntry[]
  readonly questions: readonly QuestionEntry[]
  /** Sorted by start, then by end. */
  readonly facts: readonly Fact[]
  /** Sorted by start. */
  readonly unused: readonly UnusedNumeral[]
  readonly coverage: Coverage
  /** Sorted and disjoint. */
  readonly edits: readonly Edit[]
  readonly messages: readonly Message[]
}
