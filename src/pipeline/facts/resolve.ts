import type {Span} from '../../ast/fact.js'
import type {AnyKind, ArticleContext, Claim, PhraseToken, Token, UnitClass} from './kind.js'

/** What competes for a span: a claim, or a set phrase, whose number counts nothing. */
export type Candidate = Claim | PhraseToken

/** Settles what the tokens of a text stand for: what holds is disjoint, and in the order of the text. */
export type Resolver = (tokens: readonly Token[], text: string, article: ArticleContext) => readonly Candidate[]

/**
 * A resolver that asks some kinds about the numbers whose units they read, and about the words that they asked for, and
 * keeps, of claims that overlap, the longest; of equally long ones the one that starts first, then the first in the list of
 * kinds. A set phrase competes like a claim: 三个和尚 beats 三个, 十一家 beats 十一.
 */
export function resolver(kinds: readonly AnyKind[]): Resolver {
  const readersOf = new Map<UnitClass, readonly AnyKind[]>()
  const readers = (unit: UnitClass) => {
    const known = readersOf.get(unit)
    if (known !== undefined) return known
    const found = kinds.filter(({readNumber, units}) => readNumber && (!units || units.includes(unit)))
    readersOf.set(unit, found)
    return found
  }
  return (tokens, text, article) => {
    const candidates: Candidate[] = []
    for (const token of tokens) {
      if (token.type === 'phrase') candidates.push(token)
      else if (token.type === 'word') {
        for (const kind of token.kinds) offer(candidates, kind.readWord?.(token, text))
      } else {
        for (const kind of readers(token.unit === undefined ? 'none' : token.unit.dimension))
          offer(candidates, kind.readNumber!(token, text, article))
      }
    }
    return longest(candidates)
  }
}

function offer(candidates: Candidate[], claim: Candidate | undefined): void {
  if (claim !== undefined) candidates.push(claim)
}

/** What holds of some candidates. The array is used up: what holds is gathered at its front, where there is room by then. */
function longest(candidates: Candidate[]): readonly Candidate[] {
  putInOrder(candidates)
  let held = 0
  for (const candidate of candidates) {
    while (held > 0 && candidates[held - 1]!.end > candidate.start && isLonger(candidate, candidates[held - 1]!)) held--
    if (held === 0 || candidates[held - 1]!.end <= candidate.start) candidates[held++] = candidate
  }
  candidates.length = held
  return candidates
}

/** By their start; a phrase yields to a claim of the same span. Most come in order, and the sort keeps that of the kinds. */
function putInOrder(candidates: Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    if (compare(candidates[i - 1]!, candidates[i]!) > 0) {
      candidates.sort(compare)
      return
    }
  }
}

function compare(a: Candidate, b: Candidate): number {
  return a.start - b.start || Number(isPhrase(a)) - Number(isPhrase(b))
}

/** Whether something that holds is a set phrase. */
export function isPhrase(candidate: Candidate): candidate is PhraseToken {
  return 'type' in candidate
}

function isLonger(a: Span, b: Span): boolean {
  return a.end - a.start > b.end - b.start
}
