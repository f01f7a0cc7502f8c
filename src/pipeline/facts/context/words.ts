import type {Direction, Directions} from '../../../language/growth.js'
import {type Lexicon, lexicon, type Match} from '../../lexicon.js'

/** A lexicon of words that all mean the same. */
export function wordSet(words: string): Lexicon<true> {
  return lexicon(words.split(' ').map((word) => [word, true]))
}

/** A lexicon of words by what they mean. */
export function wordsBy<Meaning extends string>(table: Readonly<Partial<Record<Meaning, string>>>): Lexicon<Meaning> {
  return lexicon(
    (Object.entries(table) as [Meaning, string][]).flatMap(([meaning, words]) =>
      words.split(' ').map((word) => [word, meaning] as const),
    ),
  )
}

/** A lexicon of words by the direction that they tell. */
export function directions(...tables: readonly Directions[]): Lexicon<Direction> {
  return lexicon(
    tables.flatMap((table) =>
      (Object.entries(table) as [Direction, string][]).flatMap(([direction, words]) =>
        words.split(' ').map((word) => [word, direction] as const),
      ),
    ),
  )
}

/** The offset behind the longest of some words that starts here, or the offset itself. */
export function endOf(words: Lexicon<unknown>, text: string, at: number): number {
  return words.startingAt(text, at)?.end ?? at
}

/** The offset before the words that end here, up to three of them. */
export function beforeWords(words: Lexicon<unknown>, text: string, at: number): number {
  let start = at
  for (let i = 0; i < 3; i++) start = words.endingAt(text, start)?.start ?? start
  return start
}

/** The last of some words in a stretch of text, which is to be short. */
export function lastWordIn<Meaning>(
  words: Lexicon<Meaning>,
  text: string,
  from: number,
  to: number,
): Match<Meaning> | undefined {
  for (let at = to; at > from; at--) {
    const match = words.endingAt(text, at)
    if (match !== undefined && match.start >= from) return match
  }
  return undefined
}
