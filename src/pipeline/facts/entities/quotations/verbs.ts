import {
  addressingVerbs,
  longestListener,
  notSpeech,
  speakingManners,
  speechTails,
  speechVerbs,
  tellingVerbs,
} from '../../../../language/speech/verbs.js'

/** A clause is read back so far for its verb. */
const LONGEST_TAIL = 40

/** Where the verb of speech begins in which a clause ends; what may follow the verb (记者, 道) is passed over. */
export function speechVerbStart(clause: string): number | undefined {
  const from = Math.max(0, clause.length - LONGEST_TAIL)
  const tail = clause.slice(from)
  const at = tellingStart(tail) ?? endingVerbStart(tail)
  return at === undefined ? undefined : from + at
}

/** Where the words begin that show somebody who has just spoken or is about to. */
export function mannerStart(clause: string): number | undefined {
  const tail = clause.slice(0, LONGEST_TAIL)
  for (const manner of speakingManners) {
    const at = tail.indexOf(manner)
    if (at >= 0) return at
  }
  return undefined
}

/** Where a verb of address begins that a text ends in; the one addressed stands behind the text. */
export function addressStart(text: string): number | undefined {
  const verb = endingIn(addressing, text, text.length)
  return verb === 0 || endingIn(others, text, text.length) > verb ? undefined : text.length - verb
}

function tellingStart(tail: string): number | undefined {
  for (const verb of tellingVerbs) {
    const at = tail.lastIndexOf(verb)
    if (at >= 0 && tail.length - at - verb.length <= longestListener) return at
  }
  return undefined
}

function endingVerbStart(tail: string): number | undefined {
  let end = tail.length
  // 告诉我们说起来 has no more than three of them.
  for (let round = 0; round < 4; round++) {
    const verb = endingIn(verbs, tail, end)
    if (verb > 0) return endingIn(others, tail, end) > verb ? undefined : firstVerb(tail, end - verb)
    const word = endingIn(tails, tail, end)
    if (word === 0) return undefined
    end -= word
  }
  return undefined
}

/** Two verbs that say the same stand side by side: 补充说, 感慨道. */
function firstVerb(tail: string, start: number): number {
  const before = endingIn(verbs, tail, start)
  return before < 2 ? start : start - before
}

interface Words {
  readonly words: ReadonlySet<string>
  readonly longest: number
}

const verbs = wordsOf(speechVerbs)
const addressing = wordsOf(addressingVerbs)
const tails = wordsOf(speechTails)
const others = wordsOf(notSpeech)

function wordsOf(list: readonly string[]): Words {
  return {words: new Set(list), longest: Math.max(...list.map(({length}) => length))}
}

/** Length of the longest word of a list that a text has right before an offset, 0 for none. */
function endingIn({words, longest}: Words, text: string, end: number): number {
  for (let length = Math.min(longest, end); length > 0; length--) {
    if (words.has(text.slice(end - length, end))) return length
  }
  return 0
}
