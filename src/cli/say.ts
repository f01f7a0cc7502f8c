import type {Language} from '../ast/message.js'
import {type WordId, words} from '../language/interface.js'

/** Says a word or sentence of the command line, its holes filled. */
export type Say = (word: WordId, values?: Readonly<Record<string, string | number>>) => string

/** Speaks one language. */
export function speaker(language: Language): Say {
  return (word, values = {}) =>
    words[word][language].replace(/\{([a-z]+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}
