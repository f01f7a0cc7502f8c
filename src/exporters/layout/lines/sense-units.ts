import {commonWords} from './common-words.js'

/**
 * What belongs together in a headline. Three witnesses are heard: the facts of the article name its people, offices, dates
 * and figures; a list knows common words; and the body proves the rest, since a string that it writes several times, with
 * something else before and behind it each time, is a word or a phrase.
 */
export interface Sense {
  /** The text below the headline. */
  readonly body: string
  /** Names of people and offices and dates that the article is known to hold. */
  readonly names: readonly string[]
  /** Its figures, with their units. */
  readonly figures: readonly string[]
}

/** For each place in a headline, what a line end there would part; counted in UTF-16 units from its start. */
export interface SenseUnits {
  /** From 0 to 1: how surely the characters on both sides are of one word. */
  readonly word: Float64Array
  /** 1 inside a name, a date, a figure or a short text in marks. */
  readonly name: Uint8Array
  /** 1 at the edges of names and dates, where the sense pauses. */
  readonly nameEdge: Uint8Array
  /** 1 at the edges of figures, which cling to what they count. */
  readonly figureEdge: Uint8Array
}

/** Words and phrases that the body proves are at most so long. */
const LONGEST_PHRASE = 6
/** Text in quotation marks up to this length, the marks included, is a unit. */
const LONGEST_MARKED = 12
/** Words of the lists are at most so long. */
const LONGEST_WORD = 16
/** How much each witness is believed. */
const trust = {list: 1, body: 0.8, name: 0.5}
/** Characters that neither begin nor end a phrase. */
const neverAtEdges = '的了和与及在为将对向让以把等并'
const closingMarks: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '（': '）',
  '『': '』',
}

/** Finds the units of a headline. */
export function findSenseUnits(headline: string, {body, names, figures}: Sense): SenseUnits {
  const name = new Uint8Array(headline.length + 1)
  const nameEdge = new Uint8Array(headline.length + 1)
  const figureEdge = new Uint8Array(headline.length + 1)
  markWords(headline, names, name, nameEdge)
  markWords(headline, figures, name, figureEdge)
  markMarked(headline, name)
  const word = partWords(headline, body.split(headline).join('\n'), new Set(names))
  return {word, name, nameEdge, figureEdge}
}

function markWords(headline: string, words: readonly string[], inside: Uint8Array, edges: Uint8Array): void {
  for (const word of new Set(words)) {
    if (word.length < 2) continue
    for (let at = headline.indexOf(word); at !== -1; at = headline.indexOf(word, at + 1)) {
      inside.fill(1, at + 1, at + word.length)
      edges[at] = 1
      edges[at + word.length] = 1
    }
  }
}

function markMarked(headline: string, inside: Uint8Array): void {
  for (let at = 0; at < headline.length; at++) {
    const closing = closingMarks[headline[at]!]
    if (closing === undefined) continue
    const end = headline.indexOf(closing, at) + 1
    if (end - at > 1 && end - at <= LONGEST_MARKED) inside.fill(1, at + 1, end)
  }
}

/** Parts a headline into words: of all ways the one that the witnesses believe most. */
function partWords(headline: string, body: string, names: ReadonlySet<string>): Float64Array {
  const {length} = headline
  const counts = countPhrases(headline, body)
  const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
  const origin = new Int32Array(length + 1)
  const belief = new Float64Array(length + 1)
  best[0] = 0
  for (let start = 0; start < length; start++) {
    for (let end = start + 1; end <= Math.min(length, start + LONGEST_WORD); end++) {
      const trusted = end === start + 1 ? 0 : believe(headline.slice(start, end), counts, names)
      if (end > start + 1 && trusted === 0) continue
      const score = best[start]! + trusted * (end - start - 1)
      if (score <= best[end]!) continue
      best[end] = score
      origin[end] = start
      belief[end] = trusted
    }
  }
  const inside = new Float64Array(length + 1)
  for (let end = length; end > 0; end = origin[end]!) inside.fill(belief[end]!, origin[end]! + 1, end)
  return inside
}

function believe(word: string, phrases: ReadonlySet<string>, names: ReadonlySet<string>): number {
  if (commonWords().has(word)) return trust.list
  if (phrases.has(word)) return trust.body
  return names.has(word) ? trust.name : 0
}

/** Where a phrase stands in the body. */
interface Phrase {
  count: number
  readonly before: Set<string>
  readonly behind: Set<string>
}

/** Phrases of the headline that the body writes more than once, and not always between the same neighbours. */
function countPhrases(headline: string, body: string): ReadonlySet<string> {
  const phrases = new Map<string, Phrase>()
  const starts = new Set<string>()
  for (let at = 0; at + 1 < headline.length; at++) {
    for (let end = at + 2; end <= Math.min(headline.length, at + LONGEST_PHRASE); end++) {
      const word = headline.slice(at, end)
      if (!isPhrase(word)) continue
      phrases.set(word, {count: 0, before: new Set(), behind: new Set()})
      starts.add(word.slice(0, 2))
    }
  }
  for (let at = 0; at + 1 < body.length; at++) {
    if (!starts.has(body.slice(at, at + 2))) continue
    for (let end = at + 2; end <= at + LONGEST_PHRASE; end++) {
      const phrase = phrases.get(body.slice(at, end))
      if (phrase === undefined) continue
      phrase.count++
      phrase.before.add(body[at - 1] ?? '')
      phrase.behind.add(body[end] ?? '')
    }
  }
  const proven = [...phrases].filter(([, {count, before, behind}]) => count > 1 && before.size > 1 && behind.size > 1)
  return new Set(proven.map(([word]) => word))
}

function isPhrase(word: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(word)) return false
  return !neverAtEdges.includes(word[0]!) && !neverAtEdges.includes(word.at(-1)!)
}
