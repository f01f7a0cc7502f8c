import {
  addressingVerbs,
  longestListener,
  notSpeech,
  speakingManners,
  speechTails,
  speechVerbs,
  tellingVerbs,
} from '../../../../language/speech/verbs.js'
import {unitSet} from '../../../unit-set.js'
import {indexBeginnings, indexList, lengthEndingAt, opensWith} from '../word-index.js'

/** A clause is read back so far for its verb. */
const LONGEST_TAIL = 40

const verbs = indexList(speechVerbs)
const addressing = indexList(addressingVerbs)
const tails = indexList(speechTails)
const others = indexList(notSpeech)
const telling = unitSet(tellingVerbs.map((verb) => verb[0]).join(''))
const manners = indexBeginnings(speakingManners)
const ranks: ReadonlyMap<string, number> = new Map(speakingManners.map((manner, rank) => [manner, rank]))

/** Where the verb of speech begins in which a clause ends; what may follow the verb (记者, 道) is passed over. */
export function speechVerbStart(text: string, start: number, end: number): number | undefined {
  const from = Math.max(start, end - LONGEST_TAIL)
  return tellingStart(text, from, end) ?? endingVerbStart(text, from, end)
}

/** Where the words begin that show somebody who has just spoken or is about to: the first of the list that a clause has. */
export function mannerStart(text: string, start: number, clauseEnd: number): number | undefined {
  const end = Math.min(clauseEnd, start + LONGEST_TAIL)
  let best: number = speakingManners.length
  let found: number | undefined
  for (let at = start; at < end; at++) {
    for (const manner of manners.get(text.charCodeAt(at)) ?? []) {
      const rank = ranks.get(manner)!
      if (rank >= best || at + manner.length > end || !text.startsWith(manner, at)) continue
      best = rank
      found = at
    }
  }
  return found
}

/** Where the first verb of speech of two signs or more begins that stands near the beginning of a clause. */
export function firstVerbStart(text: string, start: number, end: number): number | undefined {
  const last = Math.min(end, start + LONGEST_OPENING)
  for (let at = start + 1; at < last; at++) if (opensWith(longVerbs, text, at, end)) return at
  return undefined
}

/** A subject with its adverbs before the verb is no longer. */
const LONGEST_OPENING = 12
const longVerbs = indexBeginnings(speechVerbs.filter(({length}) => length > 1))

/** Where a verb of address begins that a stretch ends in; the one addressed stands behind it. */
export function addressStart(text: string, start: number, end: number): number | undefined {
  const verb = lengthEndingAt(addressing, text, end, start)
  return verb === 0 || lengthEndingAt(others, text, end, start) > verb ? undefined : end - verb
}

function tellingStart(text: string, from: number, end: number): number | undefined {
  const first = Math.max(from, end - longestListener - LONGEST_TELLING)
  for (let at = first; at < end; at++)
    if (telling.has(text.charCodeAt(at))) return tellingIn(text.slice(from, end), from)
  return undefined
}

const LONGEST_TELLING = Math.max(...tellingVerbs.map(({length}) => length))

function tellingIn(tail: string, from: number): number | undefined {
  for (const verb of tellingVerbs) {
    const at = tail.lastIndexOf(verb)
    if (at >= 0 && tail.length - at - verb.length <= longestListener) return from + at
  }
  return undefined
}

function endingVerbStart(text: string, from: number, clauseEnd: number): number | undefined {
  let end = clauseEnd
  // 告诉我们说起来 has no more than three of them.
  for (let round = 0; round < 4; round++) {
    const verb = lengthEndingAt(verbs, text, end, from)
    if (verb > 0) {
      return lengthEndingAt(others, text, end, from) > verb ? undefined : firstVerb(text, from, end - verb)
    }
    const word = lengthEndingAt(tails, text, end, from)
    if (word === 0) return undefined
    end -= word
  }
  return undefined
}

/** Two verbs that say the same stand side by side: 补充说, 感慨道. */
function firstVerb(text: string, from: number, start: number): number {
  const before = lengthEndingAt(verbs, text, start, from)
  return before < 2 ? start : start - before
}
