import type {Span} from '../../../../ast/fact.js'
import {growthNames} from '../../../../language/indicators/function-words.js'
import {countedGroups, countingWords, heads, importNouns, memberCounts} from '../../../../language/indicators/nouns.js'
import {unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import type {Handed} from '../note.js'
import {type Clauses, type Run, spanOf, trimmed, wordsIn} from './phrase.js'
import type {Role, Token} from './tokens.js'

const joints: ReadonlySet<Role | undefined> = new Set(['pause', 'joining'])

/** The nearest list of the wanted length in an earlier clause of the sentence: 与甲公司、乙公司签约，投资额分别为…. */
export function membersBefore(clauses: Clauses, from: number, count: number): readonly Run[] | undefined {
  const {tokens} = clauses
  for (let i = from; i > 0; i--) {
    const {role, fact} = tokens[i]!
    if (isMaterial(clauses, i)) continue
    // 教育、水利、城管三部门: a value that counts the members.
    const counts = fact !== undefined && 'value' in fact.fields && fact.fields.value === count
    if (role === 'value' && !counts) return undefined
    const members = membersEndingAt(clauses, i - 1, count, inside) ?? membersByPause(clauses, i - 1, count)
    if (members !== undefined) return members
  }
  return undefined
}

const inside: ReadonlySet<Role> = new Set([
  'plain',
  'noun',
  'predicate',
  'quoted',
  'scope',
  'article',
  'edge',
  'mark',
  'of',
  'bracket',
  'name',
  'degree',
])
/** Members that stand right before their values may be acts: 拆除重建、整治提升的面积. */
const insideVerbal: ReadonlySet<Role> = new Set([...inside, 'act', 'growth'])

function isMaterial({tokens}: Clauses, i: number): boolean {
  const {role} = tokens[i]!
  return inside.has(role) || joints.has(role)
}

/** 九年义务教育: a stretch of time in a name. */
function isTimeInName({tokens}: Clauses, i: number): boolean {
  const {role, fact} = tokens[i] ?? {}
  return role === 'time' && fact?.fields.kind === 'duration'
}

/** The members of a list that ends right before a row, where there are as many as asked; they may be acts. */
export function membersAt(clauses: Clauses, last: number, count: number): readonly Run[] | undefined {
  return membersEndingAt(clauses, last, count, insideVerbal) ?? membersByPause(clauses, last, count)
}

/** The members of a list that ends at a token, where there are as many as asked: 城镇、农村居民收入. */
function membersEndingAt(
  clauses: Clauses,
  last: number,
  count: number,
  material: ReadonlySet<Role>,
): readonly Run[] | undefined {
  const {tokens} = clauses
  const members: Run[] = []
  let end = last
  let hasPause = false
  for (let i = last; i >= -1 && members.length <= count; i--) {
    const role = tokens[i]?.role
    if (role !== undefined && (material.has(role) || isTimeInName(clauses, i))) continue
    // 新材料三大主导产业: a value within the last member counts the members.
    if (role === 'value' && members.length === 0 && inside.has(tokens[i - 1]?.role ?? 'stop')) continue
    const member = memberOf(clauses, {first: i + 1, last: end})
    if (member === undefined) return undefined
    members.push(member)
    // 管委会、港务集团与甲公司、乙公司: behind a 、 a joining word parts two lists.
    if (!joints.has(role) || (hasPause && role === 'joining' && members.length === count)) break
    hasPause ||= role === 'pause'
    end = i - 1
  }
  if (members.length !== count) return undefined
  members[0] = beforeTail(clauses, beforeCount(clauses, members[0]!, count))
  const isOfActs = members.slice(0, -1).some((member) => holdsAct(clauses, member))
  if (!isOfActs) members[count - 1] = behindVerb(clauses, members[count - 1]!)
  if (isImport(clauses, members[0]!)) members[count - 1] = behindSource(clauses, members[count - 1]!)
  return members.reverse()
}

const insideJoined: ReadonlySet<Role> = new Set([...inside, 'joining'])

/** 软件和信息技术服务业、科学研究和技术服务业: members with 和 inside them are parted by 、. */
function membersByPause(clauses: Clauses, last: number, count: number): readonly Run[] | undefined {
  return membersEndingAt(clauses, last, count, insideJoined)
}

/** A member may be a single character: 甲、乙. */
function memberOf(clauses: Clauses, {first, last}: Run): Run | undefined {
  return trimmed(clauses, {first, last}) ?? (isOfCharacters(clauses, {first, last}) ? {first, last} : undefined)
}

/** 中东: a word that we do not know, of characters that may be words at its edge. */
function isOfCharacters({tokens}: Clauses, {first, last}: Run): boolean {
  if (first >= last) return first === last
  for (let i = first; i <= last; i++) if (tokens[i]!.role !== 'plain' && tokens[i]!.role !== 'edge') return false
  return true
}

const countable = unitSet(countedGroups)
const numerals = wordsOf(memberCounts)

/** 两市投资, 三大产业增加值: whether a phrase counts members that it does not name. */
export function countsMembers(clauses: Clauses, phrase: Run, count: number): boolean {
  const {text, tokens} = clauses
  for (let i = phrase.first; i <= phrase.last; i++) {
    const {role, start} = tokens[i]!
    if (role === 'value' || (role === 'scope' && text[start] === '各')) return true
    for (let at = start; at < tokens[i]!.end; at++)
      if (numerals[count - 1]?.includes(text[at]!) && countable.has(text.charCodeAt(at + 1))) return true
  }
  return false
}

/** 城管|三部门: a value that counts the members is no part of the last. */
function beforeCount(clauses: Clauses, {first, last}: Run, count: number): Run {
  const {text, tokens} = clauses
  for (let i = first + 1; i <= last; i++) {
    const {role, start} = tokens[i]!
    const isCounted = numerals[count - 1]?.includes(text[start]!) && countable.has(text.charCodeAt(start + 1))
    if (role === 'value' || isCounted) return {first, last: i - 1}
  }
  return {first, last}
}

/** …、技术服务业|等现代服务业, 电子信息|增幅最大: what is told of the whole list is no part of the last member. */
function beforeTail(clauses: Clauses, {first, last}: Run): Run {
  for (let i = first + 1; i <= last; i++) {
    const word = wordsIn(clauses, {first: i, last: i})
    if (word === '等' || (i < last && growths.has(word))) return {first, last: i - 1}
  }
  return {first, last}
}

const growths: ReadonlySet<string> = new Set(wordsOf(growthNames))

/** 整治提升 is a member of acts, and the others are too. */
function holdsAct({tokens}: Clauses, {first, last}: Run): boolean {
  for (let i = first; i <= last; i++) if (verbs.has(tokens[i]!.role)) return true
  return false
}

const verbs: ReadonlySet<Role> = new Set(['act', 'growth'])

/** 完善|学前教育: a verb before a noun is none of the member; 整治提升 is a member of verbs. */
function behindVerb({tokens}: Clauses, {first, last}: Run): Run {
  let i = first
  while (i < last && verbs.has(tokens[i]!.role)) i++
  return verbs.has(tokens[i]!.role) ? {first, last} : {first: i, last}
}

const imports = wordsOf(importNouns)

function isImport(clauses: Clauses, member: Run): boolean {
  const words = wordsIn(clauses, member)
  return imports.some((noun) => words.endsWith(noun))
}

/** 自|东盟、欧盟进口: where goods come from. */
function behindSource({text, tokens}: Clauses, {first, last}: Run): Run {
  return first < last && text.slice(tokens[first]!.start, tokens[first]!.end) === SOURCE
    ? {first: first + 1, last}
    : {first, last}
}

const SOURCE = '自'

const counting: ReadonlySet<string> = new Set(wordsOf(countingWords))

/** What 分别 gives to the values of a row, and what all of them share where the text says so apart. */
export interface Shares {
  readonly own: readonly (Span | undefined)[]
  readonly head?: Span
  /** The times of the values, where a list of times stands before them. */
  readonly times?: readonly Handed[]
}

/** 汽车、家电、新材料三大产业产值: what stands behind the counting word is shared, and no part of the last member. */
export function sharesOf(clauses: Clauses, members: readonly Run[]): Shares {
  const {text, tokens} = clauses
  const own = members.map((member) => spanOf(clauses, member))
  const {first, last} = members.at(-1)!
  for (let i = first + 1; i < last; i++) {
    const {start} = tokens[i]!
    if (!counting.has(text.slice(start, start + 2))) continue
    const head = {start: start + 2, end: tokens[last]!.end}
    return {own: [...own.slice(0, -1), spanOf(clauses, {first, last: i - 1})], head}
  }
  const {start, end} = own.at(-1)!
  const label = labelEnd(clauses, members)
  return {own: [...own.slice(0, -1), {start, end: label}], ...(label < end && {head: {start: label, end}})}
}

/** Where the label of the last member ends, and what the members share begins: 小学、初中|生均经费, 甲公司、乙公司|营收. */
function labelEnd({text, tokens}: Clauses, members: readonly Run[]): number {
  const {first, last} = members.at(-1)!
  const others = members.slice(0, -1)
  for (let i = first; i < last; i++) if (tokens[i + 1]!.role === 'of') return tokens[i]!.end
  if (others.every((other) => other.first === other.last && tokens[other.first]!.role === 'name'))
    if (tokens[first]!.role === 'name') return tokens[first]!.end
  // Labels are of one length, and a known word shows where theirs ends.
  const lengths = new Set(others.map((other) => tokens[other.last]!.end - tokens[other.first]!.start))
  const [length = 0] = lengths
  const end = tokens[first]!.start + length
  for (let i = first; lengths.size === 1 && i < last; i++) {
    if (tokens[i]!.end !== end) continue
    if (staying.some((word) => text.startsWith(word, end) || text.endsWith(word, end))) break
    if (isWord(tokens[i]!) || isWord(tokens[i + 1]!) || verbs.has(tokens[i + 1]!.role)) return end
  }
  return tokens[last]!.end
}

/** Heads that a label is no name without: 城镇、农村居民. */
const staying = wordsOf(heads)

function isWord({role, start, end}: Token): boolean {
  return role === 'noun' && end - start > 1
}
