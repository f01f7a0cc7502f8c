import type {Heading, Paragraph, TableCell} from 'mdast'
import type {FactFields, Span} from '../../ast/fact.js'
import {figureKinds} from '../../ast/figures.js'
import type {Reading} from '../parse/reading.js'

/** A block of running text with the facts in it, as the finders of entities and of context see it. Offsets are those of `text`. */
export interface Passage {
  readonly block: Paragraph | Heading | TableCell
  /** Id of the innermost section. */
  readonly section: string
  /** Who speaks in this turn of an interview, as the label says it. */
  readonly speaker?: string
  readonly reading: Reading
  /** The text as a reader sees it. */
  readonly text: string
  /** Without the blanks around them, in order. */
  readonly sentences: readonly Span[]
  /** Disjoint, in the order of the text. */
  readonly facts: readonly PassageFact[]
}

/** A fact of a passage. */
export interface PassageFact extends Span {
  readonly fields: FactFields
}

/** A span of one of the passages of a document. */
export interface PassageSpan extends Span {
  readonly passage: Passage
}

/** The sentence of a passage that holds an offset, and the first where none does. */
export function sentenceAt({sentences, text}: Passage, at: number): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return sentences[low] ?? {start: 0, end: text.length}
}

/** Whether a fact is one that counts or measures something. */
export function isValue({fields: {kind}}: PassageFact): boolean {
  return figureKinds.has(kind)
}
