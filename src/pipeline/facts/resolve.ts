import type {Span} from '../../ast/fact.js'
import type {AnyKind, ArticleContext, Claim, PhraseToken, Token} from './kind.js'

/** A claim with the kind that made it. */
export interface Holding extends Claim<unknown> {
  readonly kind: AnyKind
}

/** What holds in a text. */
export interface Resolution {
  /** Disjoint, in the order of the text. */
  readonly claims: readonly Holding[]
  /** Set phrases that no longer claim covers: the numbers in them count nothing. Disjoint, in the order of the text. */
  readonly phrases: readonly PhraseToken[]
}

/**
 * Asks every kind about every number, and about the words that it asked for, and keeps, of claims that overlap, the longest; of equally long ones the one that
 * starts first, then the first in the list of kinds. A set phrase competes like a claim: 三个和尚 beats 三个, 十一家 beats 十一.
 */
export function resolveClaims(
  kinds: readonly AnyKind[],
  tokens: readonly Token[],
  text: string,
  article: ArticleContext,
): Resolution {
  const candidates: (Holding | PhraseToken)[] = []
  for (const token of tokens) {
    if (token.type === 'phrase') {
      candidates.push(token)
      continue
    }
    for (const kind of token.type === 'word' ? token.kinds : kinds) {
      const claim = kind.claim(token, text, article)
      if (claim !== undefined) candidates.push({start: claim.start, end: claim.end, draft: claim.draft, kind})
    }
  }
  // A stable sort keeps the order of the kinds; a phrase yields to a claim of the same span.
  candidates.sort((a, b) => a.start - b.start || Number(isPhrase(a)) - Number(isPhrase(b)))
  const held: (Holding | PhraseToken)[] = []
  for (const candidate of candidates) {
    let wins = true
    while (held.length > 0 && held.at(-1)!.end > candidate.start) {
      if (lengthOf(candidate) <= lengthOf(held.at(-1)!)) {
        wins = false
        break
      }
      held.pop()
    }
    if (wins) held.push(candidate)
  }
  return {claims: held.filter((one): one is Holding => !isPhrase(one)), phrases: held.filter(isPhrase)}
}

function isPhrase(candidate: Holding | PhraseToken): candidate is PhraseToken {
  return 'type' in candidate
}

function lengthOf({start, end}: Span): number {
  return end - start
}
