import type {Comparator, Excerpt, Fact, Span} from '../../ast/fact.js'
import {unprovenWords} from '../../language/fact-series.js'
import {between, clauseBorders} from '../clauses.js'
import {isProspect} from '../key-facts/self-contained.js'
import {wordsOf} from '../word-run.js'

/** A figure with one value that the text says of an indicator. */
export type Point = Fact & {
  readonly value: number
  readonly unit: string
  readonly of: Excerpt
  readonly cmp?: Comparator
}

const digit = /[\d０-９]/
const unproven = [...wordsOf(unprovenWords)]

/** Characters of the longest sentence that is looked at: what is longer is a list, and no search in it should take long. */
export const LONGEST_SENTENCE = 1000

/** Facts by the starts of their sentences. */
export type FactsBySentence = ReadonlyMap<number, readonly Fact[]>

/** Gathers facts by their sentences. */
export function gatherBySentence(facts: readonly Fact[]): FactsBySentence {
  const gathered = new Map<number, Fact[]>()
  for (const fact of facts) {
    const own = gathered.get(fact.sentence.start)
    if (own === undefined) gathered.set(fact.sentence.start, [fact])
    else own.push(fact)
  }
  return gathered
}

/**
 * Whether a fact can be a point: a value in digits with its indicator, both where the sentence has them, of which the sentence
 * does not say that it is planned.
 */
export function isPoint(fact: Fact): fact is Point {
  if (!('value' in fact) || !('unit' in fact) || typeof fact.value !== 'number' || fact.of === undefined) return false
  if ('high' in fact || !digit.test(fact.text) || fact.sentence.text.length > LONGEST_SENTENCE) return false
  return isInSentence(fact, fact) && isInSentence(fact, fact.of)
}

/** An edit inside a sentence moves its words, so that offsets no longer tell where they are. */
function isInSentence({sentence}: Fact, {text, start, end}: Excerpt): boolean {
  return sentence.text.slice(start - sentence.start, end - sentence.start) === text
}

/** The words of a sentence between two offsets without what lies in the spans, which may overlap. */
export function betweenWithout(fact: Fact, start: number, end: number, spans: readonly Span[]): string {
  const inside = spans.filter((span) => span.end > start && span.start < end).sort((a, b) => a.start - b.start)
  let left = ''
  let at = start
  for (const span of inside) {
    if (span.start > at) left += between(fact, at, span.start)
    at = Math.max(at, span.end)
  }
  return at < end ? left + between(fact, at, end) : left
}

/** Whether the sentence up to a figure and the rest of its clause speak of something planned, supposed or to come. */
export function isPlanned(fact: Fact): boolean {
  const rest = between(fact, fact.end, fact.sentence.end).split(clauseBorders, 1)[0] ?? ''
  const text = between(fact, fact.sentence.start, fact.start) + rest
  return isProspect(text) || unproven.some((word) => text.includes(word))
}

/** What stands behind a figure when its clause does not go on with another noun. */
export function endsClause(fact: Fact, end = fact.end): boolean {
  return clauseEnds.includes(between(fact, end, end + 1) || '。')
}

const clauseEnds = '，。；：！？、（）和及以与等'
