import type {FactFields} from '../../ast/fact.js'
import type {Numeral} from '../numerals/index.js'
import type {AnyKind, ArticleContext, PhraseToken} from './kind.js'
import type {PassageFact} from './passage.js'
import {type Holding, resolveClaims} from './resolve.js'
import {scanner} from './scan.js'

/** What one text says in numbers. */
export interface Values {
  /** Every written-out number, in the order of the text. */
  readonly numerals: readonly Numeral[]
  /** Disjoint, in the order of the text. */
  readonly facts: readonly PassageFact[]
  /** Set phrases that no fact covers. */
  readonly phrases: readonly PhraseToken[]
}

/** Reads the values of the texts of a document: one scan each, claims settled kind by kind over all of them. */
export function readValues(kinds: readonly AnyKind[]): (texts: readonly string[], article: ArticleContext) => Values[] {
  const scan = scanner(kinds)
  return (texts, article) => {
    const read = texts.map((text) => {
      const {numerals, tokens} = scan(text)
      return {numerals, ...resolveClaims(kinds, tokens, text, article)}
    })
    const next = settle(kinds, read, article)
    return read.map(({numerals, claims, phrases}) => ({
      numerals,
      phrases,
      facts: claims.map(({start, end, kind}) => ({start, end, fields: next(kind)})),
    }))
  }
}

/** Settles all claims of a document, and hands out the fields of each kind in the order of its claims. */
function settle(
  kinds: readonly AnyKind[],
  texts: readonly {readonly claims: readonly Holding[]}[],
  article: ArticleContext,
): (kind: AnyKind) => FactFields {
  const drafts = new Map<AnyKind, unknown[]>(kinds.map((kind) => [kind, []]))
  for (const {claims} of texts) for (const {kind, draft} of claims) drafts.get(kind)!.push(draft)
  const queues = new Map<AnyKind, {readonly fields: readonly FactFields[]; next: number}>()
  for (const [kind, own] of drafts) queues.set(kind, {fields: kind.settle(own, article), next: 0})
  return (kind) => {
    const queue = queues.get(kind)!
    return queue.fields[queue.next++]!
  }
}
