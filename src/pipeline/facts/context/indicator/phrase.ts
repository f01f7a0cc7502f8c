import type {Span} from '../../../../ast/fact.js'
import {gifts, grants, listNamers, mostlyVerbs, namedByVerb, shortNouns} from '../../../../language/indicators/nouns.js'
import {unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import type {PassageFact} from '../../passage.js'
import type {Role, Token} from './tokens.js'

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

/** What a noun phrase is made of. */
export const nominal: ReadonlySet<Role> = new Set([
  'plain',
  'noun',
  'predicate',
  'quoted',
  'bracket',
  'scope',
  'article',
  'edge',
  'joining',
  'pause',
  'mark',
  'degree',
])
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
  // 千兆用户|占比; 药占比 is one word.
  if (last > first && text.startsWith('占比', tokens[last]!.start) && !isStrayAt(tokens, {first, last: last - 1}))
    last--
  first = afterList({text, tokens}, {first, last})
  while (first < last && isLeading(tokens, first)) first++
  if (last < first) return undefined
  const {role, start, end} = tokens[first]!
  const isStray = single.has(role) ? end - start < 2 : leading.has(role)
  // 年产|伞二十万把: a noun of one character behind a verb.
  if (first === last && role === 'plain' && tokens[first - 1]?.role === 'act' && counted.has(text.charCodeAt(start)))
    return {first, last}
  return first === last && isStray ? undefined : {first, last}
}

function isStrayAt(tokens: readonly Token[], {first, last}: Run): boolean {
  return first === last && single.has(tokens[last]!.role)
}

function isLeading(tokens: readonly Token[], first: number): boolean {
  const {role} = tokens[first]!
  // 成功落地的项目: an adverb before a verb belongs to the clause.
  return role === 'light' ? tokens[first + 1]!.role !== 'act' : leading.has(role)
}

/** 汽车、锂电池、光伏“新三样”: the list is named by the words in quotation marks. */
function afterList({text, tokens}: Clauses, {first, last}: Run): number {
  let isListed = false
  for (let i = last - 1; i > first; i--) if (text[tokens[i]!.start] === '等' && namesList(text, tokens, i)) return i + 1
  for (let i = first; i <= last; i++) {
    const {role} = tokens[i]!
    if (role === 'pause') isListed = true
    else if (isListed && role === 'quoted' && !joints.has(tokens[i - 1]!.role)) return i
  }
  return first
}

/** 《规范》等|团体标准, 高考、自考等|各类考试: behind a list of titles, or before 各类, the noun is the name of them all. */
function namesList(text: string, tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]!
  if (previous.role === 'quoted' && text[previous.start] === '《') return true
  return namers.some((word) => text.startsWith(word, tokens[i + 1]!.start))
}

const namers = wordsOf(listNamers)
const gift: ReadonlySet<string> = new Set(wordsOf(gifts))

const counted = unitSet(shortNouns)
const granting: ReadonlySet<string> = new Set(wordsOf(grants))

/** 高校毕业生最高|补贴3万元: the superlative belongs to the value, and what stands before it to another phrase. */
export function behindDegree(clauses: Clauses, {first, last}: Run): Run {
  for (let i = last - 1; i >= first; i--) {
    if (clauses.tokens[i]!.role !== 'degree') continue
    const rest = {first: i + 1, last}
    return granting.has(wordsIn(clauses, rest)) ? rest : {first, last}
  }
  return {first, last}
}

const mostly: ReadonlySet<string> = new Set(wordsOf(mostlyVerbs))
const verbNamers: readonly string[] = wordsOf(namedByVerb)
const opening: ReadonlySet<Role | undefined> = new Set(['stop', 'light', 'time', 'act', undefined])

/** 共整治|城中村241个: a verbal noun that opens the clause of its object; 培训人次 and 销售收入 are names. */
export function behindVerbal(clauses: Clauses, {first, last}: Run): Run {
  const {tokens} = clauses
  const isVerb =
    last > first && opening.has(tokens[first - 1]?.role) && mostly.has(wordsIn(clauses, {first, last: first}))
  if (!isVerb || tokens[first + 1]!.role === 'of') return {first, last}
  const object = trimmed(clauses, {first: first + 1, last})
  if (object === undefined) return {first, last}
  const words = wordsIn(clauses, object)
  // 清查整治|汽修厂: behind a verb another one is no part of the name.
  const isSecond = tokens[first - 1]?.role === 'act'
  return words.length < 2 || (!isSecond && verbNamers.some((name) => words.endsWith(name))) ? {first, last} : object
}

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
