import type {Span} from '../../../ast/fact.js'
import {isValue, type PassageFact} from '../passage.js'
import {type Before, before} from './indicator/before.js'
import {behind} from './indicator/behind.js'
import type {Shares} from './indicator/members.js'
import {ownPhrase, sharedByRow} from './indicator/own.js'
import {type Clauses, spanOf} from './indicator/phrase.js'
import {isSharedOut, sharedAgain, sharedOut, valuesInRow, valuesShared} from './indicator/sharing.js'
import {factsBySentence, tokensOf} from './indicator/tokens.js'
import {carried, ofGrowth, type Timed, type Trail} from './indicator/trail.js'
import {simplify} from './indicator/vocabulary.js'
import type {ContextFinder, Handed, Note} from './note.js'

/**
 * What each value counts or measures: the noun phrase behind it (14个区块链项目) or before it (引进区块链企业243家), or
 * that of a value before it in the sentence (同比增长4.2%). Where neither is clear a value has none.
 */
export const indicators: ContextFinder = (passage, known) => {
  const found = new Map<PassageFact, Span>()
  const handed = new Map<PassageFact, Handed>()
  const text = simplify(passage.text)
  let values: PassageFact[] = []
  let title: PassageFact | undefined
  factsBySentence(passage).forEach((facts, i) => {
    const sentence = passage.sentences[i]!
    const before = values
    const from = title
    title = facts.findLast(({fields}) => fields.kind === 'doc')
    const earlier = values.at(-1)
    if (!text.startsWith(AMONG_THEM, sentence.start)) values = []
    if (!facts.some(isValue)) return
    read(
      {text, tokens: tokensOf(text, sentence, facts)},
      {
        found,
        values,
        earlier,
        head: undefined,
        shared: [],
        timed: undefined,
        handed,
        known,
        before,
        text: title ?? from,
      },
    )
  })
  const notes = new Map<PassageFact, Note>()
  for (const [fact, of] of found) notes.set(fact, {of})
  for (const [fact, told] of handed) notes.set(fact, {...notes.get(fact), handed: told})
  return notes
}

/** A sentence that begins with it goes on from the one before. */
const AMONG_THEM = '其中'

/** Finds the indicators of the values of a sentence and leaves them on the trail. */
function read(clauses: Clauses, trail: Trail): void {
  const {tokens} = clauses
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.role !== 'value') continue
    const first = leftOf(clauses, i)
    const isShared = isSharedOut(clauses, first)
    const row = isShared ? valuesShared(clauses, i) : valuesInRow(clauses, i)
    const shares =
      row.length < 2 ? undefined : isShared ? sharedOut(clauses, row, first, trail) : sharedAgain(row, first, trail)
    row.forEach((at, n) => {
      const told = shares?.times?.[n]
      if (told !== undefined) trail.handed.set(tokens[at]!.fact!, told)
      const of =
        shares === undefined
          ? indicatorOf(clauses, at, n === 0 ? first : leftOf(clauses, at), row, trail)
          : shares.own[n]
      if (of === undefined) return
      const fact = tokens[at]!.fact!
      trail.found.set(fact, of)
      trail.values.push(fact)
    })
    if (shares?.head !== undefined) trail.head = shares.head
    if (row.length > 1) trail.timed = timedBy(shares)
    if (row.length > 1) trail.shared = distinct(row.map((at) => trail.found.get(tokens[at]!.fact!)))
    i = row.at(-1)!
  }
}

function timedBy(shares: Shares | undefined): Timed | undefined {
  return shares?.times && {own: shares.own, times: shares.times}
}

function leftOf(clauses: Clauses, at: number): Before {
  return before(clauses, at, readingOf(clauses.tokens[at]!.fact!))
}

function indicatorOf(
  clauses: Clauses,
  at: number,
  left: Before,
  row: readonly number[],
  trail: Trail,
): Span | undefined {
  const right = behind(clauses, at)
  const own = ownPhrase(clauses, at, left, right)
  if (own !== undefined) {
    trail.head = undefined
    const of = spanOf(clauses, own)
    return ofGrowth(clauses, clauses.tokens[at]!.fact!, of, trail) ?? of
  }
  return sharedByRow(clauses, at, row, right, trail) ?? carried(clauses, at, left, right, trail)
}

/** The spans, where each value has one of its own. */
function distinct(spans: readonly (Span | undefined)[]): readonly Span[] {
  const known = spans.filter((span) => span !== undefined)
  return new Set(known.map(({start}) => start)).size === spans.length ? known : []
}

function readingOf({fields: {kind}}: PassageFact) {
  return {equates: kind === 'multiple', shares: kind === 'percent'}
}
