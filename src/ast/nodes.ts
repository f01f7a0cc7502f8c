import type {Data, PhrasingContent, RootContent} from 'mdast'
import type {Parent} from 'unist'
import type {Coverage, CreditEntry, DateSource} from './document.js'
import type {Fact, UnusedNumeral} from './fact.js'

/**
 * The press tree: mdast with six nodes more. Positions are coordinates of the raw text, always, so that
 * `raw.slice(start.offset, end.offset)` is the surface of a node with the edits inside it not yet applied.
 */

/** A heading with all that belongs to it; sections nest. The first child is the heading. */
export interface Section extends Parent {
  type: 'section'
  /** Depth of the heading: 2 for the first level below the title. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: RootContent[]
  data?: SectionData
}

/** What the parser found out about a section. */
export interface SectionData extends Data {
  id?: string
}

/** The question of an interview turn. Its paragraphs hold the text without the speaker's label. */
export interface Question extends Parent {
  type: 'question'
  /** Who asks, as written: 记者, 问. */
  speaker?: string
  children: RootContent[]
  data?: Data
}

/** The answer of an interview turn: one or more paragraphs. */
export interface Answer extends Parent {
  type: 'answer'
  /** Who answers, as written with the title: 广州市科协副主席张勇. */
  speaker?: string
  children: RootContent[]
  data?: Data
}

/** A quotation with its speaker; its children may hold facts. */
export interface Quote extends Parent {
  type: 'quote'
  speaker?: string
  children: PhrasingContent[]
  data?: Data
}

/**
 * A mention of a fact. Its visible text is that of its children, unchanged.
 * A fact whose wording runs over Markdown emphasis is several mentions of the same `fact`.
 */
export interface FactMention extends Parent {
  type: 'fact'
  fact: Fact
  children: PhrasingContent[]
  data?: Data
}

/** A line such as 责任编辑：某某: kept, shown small, no part of the body. */
export interface Credit extends Parent {
  type: 'credit'
  role: string
  names: string[]
  children: PhrasingContent[]
  data?: Data
}

declare module 'mdast' {
  /** What the pipeline found out about the document as a whole. */
  interface RootData {
    /** Id of the document as a section: the parent of all others. */
    id?: string
    title?: string
    /** ISO 8601. */
    date?: string
    dateSource?: DateSource
    publisher?: string
    credits?: CreditEntry[]
    facts?: Fact[]
    unused?: UnusedNumeral[]
    coverage?: Coverage
  }
  interface HeadingData {
    /** The number that the line begins with, as written: 一、, （二）. It is no part of the heading's text. */
    number?: string
  }
  interface RootContentMap {
    section: Section
    question: Question
    answer: Answer
    quote: Quote
    fact: FactMention
    credit: Credit
  }
  interface PhrasingContentMap {
    quote: Quote
    fact: FactMention
  }
  interface BlockContentMap {
    section: Section
    question: Question
    answer: Answer
    credit: Credit
  }
}

export type {Root} from 'mdast'
