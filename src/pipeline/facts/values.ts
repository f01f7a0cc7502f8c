import type {FactFields} from '../../ast/fact.js'
import type {Numeral} from '../numerals/index.js'
import type {AnyKind, ArticleContext, DraftClaim, PhraseToken, SettlingKind} from './kind.js'
import type {PassageFact} from './passage.js'
import {type Candidate, isPhrase, resolver} from './resolve.js'
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

/** Reads the values of the texts of a document: one scan each, drafts settled kind by kind over all of them. */
export function readValues(kinds: readonly AnyKind[]): (texts: readonly string[], article: ArticleContext) => Values[] {
  const scan = scanner(kinds)
  const resolve = resolver(kinds)
  return (texts, article) => {
    const drafts: DraftClaim[] = []
    const read = texts.map((text) => {
      const {numerals, tokens} = scan(text)
      const held = resolve(tokens, text, article)
      for (const one of held) if (isDraft(one)) drafts.push(one)
      return {numerals, held}
    })
    const next = settle(drafts, article)
    return read.map(({numerals, held}) => valuesOf(numerals, held, next))
  }
}

function isDraft(candidate: Candidate): candidate is DraftClaim {
  return 'draft' in candidate
}

function valuesOf(
  numerals: readonly Numeral[],
  held: readonly Candidate[],
  next: (kind: SettlingKind) => FactFields,
): Values {
  const facts: PassageFact[] = []
  const phrases: PhraseToken[] = []
  for (const one of held) {
    if (isPhrase(one)) phrases.push(one)
    else facts.push(isDraft(one) ? {start: one.start, end: one.end, fields: next(one.kind)} : one)
  }
  return {numerals, facts, phrases}
}

/** Settles all drafts of a document, and hands out the fields of each kind in the order of its drafts. */
function settle(drafts: readonly DraftClaim[], article: ArticleContext): (kind: SettlingKind) => FactFields {
  const byKind = new Map<SettlingKind, unknown[]>()
  for (const {kind, draft} of drafts) {
    const own = byKind.get(kind)
    if (own === undefined) byKind.set(kind, [draft])
    else own.push(draft)
  }
  const queues = new Map<SettlingKind, {readonly fields: readonly FactFields[]; next: number}>()
  for (const [kind, own] of byKind) queues.set(kind, {fields: kind.settle(own, article), next: 0})
  return (kind) => {
    const queue = queues.get(kind)!
    return queue.fields[queue.next++]!
  }
}
