import type {FactContext, Span} from '../../../ast/fact.js'
import type {ArticleContext} from '../kind.js'
import type {Passage, PassageFact} from '../passage.js'

/** The time of a value that a list of times hands out, as EDTF, and the words that say so; empty where it is not clear. */
export interface Handed {
  readonly value?: string
  readonly place?: Span
}

/** What a finder found out about a fact. Spans are those of the passage. */
export interface Note {
  /** The words that name what is counted or measured. */
  readonly of?: Span | undefined
  /** The time that the value holds for, as EDTF, and the words that say so where the passage has them. */
  readonly time?: {readonly value: string; readonly place?: Span} | undefined
  /** What a list of times gives to the value, where 分别 hands times out. */
  readonly handed?: Handed | undefined
  readonly change?: NonNullable<FactContext['change']> | undefined
  readonly basis?: string | undefined
  /** On a date: it is only what others are compared with, and no time of its own. */
  readonly isBasis?: true | undefined
}

/** What the whole document tells the finders. */
export interface TextContext extends ArticleContext {
  /** The text of the passage in simplified characters. */
  readonly folded: string
  /** The year that a passage reports on, where the title or an earlier passage has named it. */
  readonly reportYear?: string
  /** The year that the title of the text names. */
  readonly titleYear?: string
  /** Whether the text compares with the year before: it does somewhere (`some`), or notes it for all its rates (`all`). */
  readonly comparesYearly?: 'some' | 'all'
}

/** Notes by the facts that they are about. */
export type Notes = ReadonlyMap<PassageFact, Note>

/**
 * Finds out something about the facts of a passage, whose text comes in simplified characters; `known` are the notes of
 * the finders before it. Pure, and linear in the text.
 */
export type ContextFinder = (passage: Passage, known: Notes, article: TextContext) => Notes
