import * as functionWords from '../../../../language/indicators/function-words.js'
import * as nouns from '../../../../language/indicators/nouns.js'
import {simplifiedForms} from '../../../../language/indicators/simplified.js'
import * as verbs from '../../../../language/indicators/verbs.js'
import {lexicon} from '../../../lexicon.js'

/** What a word can do at the border of a noun phrase. */
export type WordRole =
  /** A noun, or a word that would look like a verb in pieces. */
  | 'noun'
  /** What happened to the counted: a noun by itself, a border behind another noun. */
  | 'predicate'
  | 'growth'
  | 'level'
  | 'act'
  | 'light'
  /** Opens the base of a comparison or share. */
  | 'base'
  /** 是, 为, 完成: opens a base with some kinds, else a verb. */
  | 'equation'
  | 'per'
  | 'scope'
  /** 一颗 */
  | 'article'
  | 'joining'
  /** 分别: the values belong to the members of a list. */
  | 'each'
  /** 的 */
  | 'of'
  /** A mark that was passed: 大关. */
  | 'mark'
  /** A character that is a word at the edge of a phrase and mostly a part of one inside it. */
  | 'edge'

/** Words of several roles have the first of this order. */
const tables: readonly (readonly [WordRole, string])[] = [
  ['of', '的'],
  ['each', functionWords.eachWords],
  ['equation', functionWords.equations],
  ['base', functionWords.baseWords],
  ['growth', verbs.growthVerbs],
  ['level', verbs.levelVerbs],
  ['act', verbs.actVerbs],
  ['per', functionWords.perWords],
  ['joining', functionWords.joiningWords],
  ['light', functionWords.lightWords],
  ['scope', functionWords.scopeWords],
  ['article', functionWords.articles],
  ['mark', nouns.marks],
  ['predicate', nouns.predicates],
  ['noun', nouns.wholeNouns],
  ['edge', [...functionWords.edgeCharacters].join(' ')],
]

const simplified = new Map(simplifiedForms.split(' ').map(([from, to]) => [from!, to!]))
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

/** A text with the traditional characters of our words made simplified, character for character. */
export function simplify(text: string): string {
  return text.replace(traditional, (character) => simplified.get(character)!)
}

/** The words of simplified text with their roles. */
export const vocabulary = lexicon<WordRole>(
  tables.flatMap(([role, words]) => wordsOf(words).map((word) => [word, role] as const)),
)

/** The words of a table in the language folder. */
export function wordsOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}
