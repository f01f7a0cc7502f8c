import {unitSet} from './unit-set.js'

/** Plain words, to be found in a text. */
export interface WordList<Word extends string> {
  /** The first of the words that starts here. */
  startingAt(text: string, at: number): Word | undefined
  /** The first of the words that ends here. */
  endingAt(text: string, at: number): Word | undefined
}

/** Words in the order in which they are tried. Most places of a text are told by one look to have none of them. */
export function wordList<Word extends string>(words: readonly Word[]): WordList<Word> {
  const opens = unitSet(words.map((word) => word[0]).join(''))
  const closes = unitSet(words.map((word) => word.at(-1)).join(''))
  return {
    startingAt(text, at) {
      if (!opens.has(text.charCodeAt(at))) return undefined
      for (const word of words) if (text.startsWith(word, at)) return word
      return undefined
    },
    endingAt(text, at) {
      if (!closes.has(text.charCodeAt(at - 1))) return undefined
      for (const word of words) if (text.endsWith(word, at)) return word
      return undefined
    },
  }
}

/** The words of a table of language that is written as words between white space. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '')
}

/** The words of a table of groups: a sign, then the signs with each of which it makes a word. */
export function wordsOfGroups(table: string): string[] {
  return wordsOf(table).flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`))
}
