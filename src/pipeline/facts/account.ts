import type {VFile} from 'vfile'
import type {Coverage} from '../../ast/document.js'
import type {Span, UnusedNumeral} from '../../ast/fact.js'
import type {Passage} from './passage.js'
import {excerptOf} from './place.js'
import {unusedReason} from './unused.js'
import type {Values} from './values.js'

/** What became of the numbers of a passage. */
export interface Account {
  readonly unused: readonly UnusedNumeral[]
  readonly coverage: Coverage
}

/**
 * Accounts for every number of a passage: it stands in a fact or is unused with a reason. What is in facts is counted from
 * those that found their place in the tree, so that a lost one shows.
 */
export function account(
  file: VFile,
  {reading, text, facts}: Passage,
  {numerals, phrases}: Values,
  placed: readonly Span[],
): Account {
  const inFacts = coverIn(facts)
  const inPhrases = coverIn(phrases)
  const unused = numerals
    .filter((numeral) => inFacts(numeral) === undefined)
    .map((numeral) => ({
      ...excerptOf(file, reading, numeral.start, numeral.end),
      reason: unusedReason(text, numeral, inPhrases(numeral)),
    }))
  const inPlaced = coverIn(placed)
  const used = numerals.filter((numeral) => inPlaced(numeral) !== undefined)
  return {unused, coverage: {numerals: numerals.length, explained: used.length + unused.length}}
}

/** Finds, for spans asked in their order, the one of some disjoint spans in their order that overlaps. */
function coverIn<Item extends Span>(spans: readonly Item[]): (span: Span) => Item | undefined {
  let at = 0
  return (span) => {
    while (at < spans.length && spans[at]!.end <= span.start) at++
    const candidate = spans[at]
    return candidate !== undefined && candidate.start < span.end ? candidate : undefined
  }
}
