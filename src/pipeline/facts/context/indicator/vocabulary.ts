import * as functionWords from '../../../../language/indicators/function-words.js'
import * as nouns from '../../../../language/indicators/nouns.js'
import {simplifiedForms} from '../../../../language/indicators/simplified.js'
import * as verbs from '../../../../language/indicators/verbs.js'
import {wordsOf} from '../../../word-list.js'

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
  /** 最高: part of the noun behind it, and before a value an adverb. */
  | 'degree'
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
  ['degree', functionWords.degreeWords],
  ['light', functionWords.lightWords],
  ['scope', functionWords.scopeWords],
  ['article', functionWords.articles],
  ['mark', nouns.marks],
  ['predicate', nouns.predicates],
  ['noun', `${nouns.wholeNouns} ${nouns.verbalNouns} ${nouns.mostlyVerbs}`],
  ['edge', [...functionWords.edgeCharacters].join(' ')],
]

/** For each unit of a traditional form, the simplified one; 0 where it stays. */
const simplified = new Uint16Array(0x10000)
for (const row of simplifiedForms.split(' ')) simplified[row.charCodeAt(0)] = row.charCodeAt(1)

/** A text with the traditional characters of our words made simplified, character for character. */
export function simplify(text: string): string {
  let result = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const other = simplified[text.charCodeAt(at)]!
    if (other === 0) continue
    result += text.slice(from, at) + String.fromCharCode(other)
    from = at + 1
  }
  return from === 0 ? text : result + text.slice(from)
}

/** A word of the vocabulary. */
export interface Word {
  /** In UTF-16 units. */
  readonly length: number
  readonly role: WordRole
}

/** What can stand at one place of a word: the word that ends there, and the units that others go on with. */
interface Branch {
  word: Word | undefined
  readonly next: Map<number, Branch>
}

/** By the first unit of the words: the number of a branch, and 0 where none starts. Small tables stay in the cache. */
const roots = new Uint16Array(0x10000)
const branches: (Branch | undefined)[] = [undefined]

/** Marks the pairs of units that words begin with; two pairs may share a mark. It spares most look-ups of a second unit. */
const pairs = new Uint8Array(0x10000)

function pairOf(first: number, second: number): number {
  return ((first * 7919) ^ second) & 0xffff
}

for (const [role, words] of tables) {
  for (const word of wordsOf(words)) {
    const first = word.charCodeAt(0)
    if (roots[first] === 0) roots[first] = branches.push({word: undefined, next: new Map()}) - 1
    if (word.length > 1) pairs[pairOf(first, word.charCodeAt(1))] = 1
    let branch = branches[roots[first]!]!
    for (let i = 1; i < word.length; i++) branch = branchOf(branch, word.charCodeAt(i))
    branch.word ??= {length: word.length, role}
  }
}

function branchOf({next}: Branch, unit: number): Branch {
  const branch = next.get(unit) ?? {word: undefined, next: new Map()}
  next.set(unit, branch)
  return branch
}

/** The longest word of simplified text that starts at an offset and ends before a limit, or at it. */
export function wordAt(text: string, at: number, limit: number): Word | undefined {
  const first = text.charCodeAt(at)
  let branch = branches[roots[first]!]
  if (branch === undefined) return undefined
  if (at + 1 >= limit || pairs[pairOf(first, text.charCodeAt(at + 1))] === 0) return branch.word
  let found: Word | undefined
  for (let end = at + 1; branch !== undefined && end <= limit; end++) {
    found = branch.word ?? found
    branch = branch.next.get(text.charCodeAt(end))
  }
  return found
}

/** Whether a word starts with a UTF-16 unit. */
export function opensWord(unit: number): boolean {
  return roots[unit] !== 0
}
