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
    const settled = settle(
      kinds,
      read.flatMap(({claims}) => claims),
      article,
    )
    return read.map(({numerals, claims, phrases}) => ({
      numerals,
      phrases,
      facts: claims.map((claim) => ({start: claim.start, end: claim.end, fields: settled.get(claim)!})),
    }))
  }
}

/** The fields of all claims of a document, each kind with its own in the order of the text. */
function settle(
  kinds: readonly AnyKind[],
  claims: readonly Holding[],
  article: ArticleContext,
): ReadonlyMap<Holding, FactFields> {
  const byKind = new Map<AnyKind, Holding[]>(kinds.map((kind) => [kind, []]))
  for (const claim of claims) byKind.get(claim.kind)!.push(claim)
  const settled = new Map<Holding, FactFields>()
  for (const [kind, own] of byKind) {
    const drafts = own.map(({draft}) => draft)
    kind.settle(drafts, article).forEach((fields, i) => {
      settled.set(own[i]!, fields)
    })
  }
  return settled
}
