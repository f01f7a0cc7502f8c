import type {Span} from '../../../../ast/fact.js'
import {gifts} from '../../../../language/indicators/nouns.js'
import type {PassageFact} from '../../passage.js'
import type {Role, Token} from './tokens.js'
import {wordsOf} from './vocabulary.js'

/** A sentence with its tokens. */
export interface Clauses {
  /** Of the passage, in simplified characters. */
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Indices of tokens, the last one included. */
export interface Run {
  readonly first: number
  readonly last: number
}

const joints: ReadonlySet<Role> = new Set(['pause', 'joining'])
const trailing: ReadonlySet<Role> = new Set([...joints, 'bracket', 'scope'])
const leading: ReadonlySet<Role> = new Set([...trailing, 'article', 'light', 'time', 'of', 'per', 'each', 'edge'])
const single: ReadonlySet<Role> = new Set(['plain', 'edge'])

/** The place of a run in the passage. */
export function spanOf({tokens}: Clauses, {first, last}: Run): Span {
  return {start: tokens[first]!.start, end: tokens[last]!.end}
}

/** The words of a run, in simplified characters. */
export function wordsIn({text, tokens}: Clauses, {first, last}: Run): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end)
}

/** A phrase without what does not belong to it at its edges; nothing where no more than a stray character is left. */
export function trimmed({text, tokens}: Clauses, {first, last}: Run): Run | undefined {
  while (last >= first && trailing.has(tokens[last]!.role)) last--
  if (last > first && text.startsWith('占比', tokens[last]!.start)) last--
  first = afterList(tokens, {first, last})
  while (first < last && isLeading(tokens, first)) first++
  if (last < first) return undefined
  const {role, start, end} = tokens[first]!
  const isStray = single.has(role) ? end - start < 2 : leading.has(role)
  return first === last && isStray ? undefined : {first, last}
}

function isLeading(tokens: readonly Token[], first: number): boolean {
  const {role} = tokens[first]!
  // 成功落地的项目: an adverb before a verb belongs to the clause.
  return role === 'light' ? tokens[first + 1]!.role !== 'act' : leading.has(role)
}

/** 汽车、锂电池、光伏“新三样”: the list is named by the words in quotation marks. */
function afterList(tokens: readonly Token[], {first, last}: Run): number {
  let isListed = false
  for (let i = first; i <= last; i++) {
    const {role} = tokens[i]!
    if (role === 'pause') isListed = true
    else if (isListed && role === 'quoted' && !joints.has(tokens[i - 1]!.role)) return i
  }
  return first
}

const gift: ReadonlySet<string> = new Set(wordsOf(gifts))

/** A longer phrase has a modifier of its own, and the age is of that: 35岁以下青年科学家年薪. In characters. */
const LONGEST_WITH_AGE = 6

/** 人均: what has it is a figure, and no group of that age. */
const PER_HEAD = '均'

/** 65岁及以上人口, 慈善基金会捐款: an age before the noun or the name of a giver is part of the phrase. */
export function withOwner(clauses: Clauses, {first, last}: Run): Run {
  const {tokens} = clauses
  const previous = tokens[first - 1]
  if (previous?.end !== tokens[first]!.start) return {first, last}
  const words = wordsIn(clauses, {first, last})
  const isOwned =
    previous.role === 'name'
      ? gift.has(words)
      : previous.fact !== undefined &&
        isAge(previous.fact) &&
        words.length <= LONGEST_WITH_AGE &&
        !words.includes(PER_HEAD)
  return isOwned ? {first: first - 1, last} : {first, last}
}

/** Whether a value is somebody's age. */
export function isAge({fields}: PassageFact): boolean {
  const unit = 'unit' in fields ? fields.unit : undefined
  return unit === '岁' || unit === '歲'
}

/** Longest phrase with its clause, in characters. */
const LONGEST_WITH_CLAUSE = 32

const clauseBorders: ReadonlySet<Role> = new Set(['stop', 'value', 'pause'])

/** A phrase with the clause before its 的, which stands at `of`: 来自粤港澳大湾区的参展项目. */
export function withClause(clauses: Clauses, {first, last}: Run, of: number): Run {
  const {tokens} = clauses
  const fits = (i: number) => tokens[last]!.end - tokens[i]!.start <= LONGEST_WITH_CLAUSE
  let start = of
  while (start > 0 && !clauseBorders.has(tokens[start - 1]!.role) && fits(start - 1)) start--
  return trimmed(clauses, {first: start, last}) ?? {first, last}
}
