import type {Fact} from '../ast/fact.js'

/** Marks between clauses, and between sentences. */
export const clauseBorders = /[，。；：！？\n]/

/** The words of the sentence of a fact between two offsets of the raw text. */
export function between({sentence}: Fact, start: number, end: number): string {
  return sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start))
}

/** The clause before an offset, in the sentence of a fact. */
export function clauseBefore(fact: Fact, offset: number): string {
  return between(fact, fact.sentence.start, offset).split(clauseBorders).at(-1) ?? ''
}
