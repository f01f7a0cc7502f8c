import type {Span} from '../../../../ast/fact.js'
import {countingWords} from '../../../../language/indicators/nouns.js'
import type {Before} from './before.js'
import {type Clauses, type Run, spanOf, trimmed} from './phrase.js'
import type {Role} from './tokens.js'
import type {Trail} from './trail.js'
import {wordsOf} from './vocabulary.js'

const joints: ReadonlySet<Role | undefined> = new Set(['pause', 'joining'])

/** The indices of the values that stand in a row from one on, joined by 、 or 和 alone: 3.2%、4.5%和5.1%. */
export function valuesInRow({tokens}: Clauses, first: number): readonly number[] {
  const found = [first]
  for (let i = first + 1; i + 1 < tokens.length; i += 2) {
    if (!joints.has(tokens[i]!.role) || tokens[i + 1]!.role !== 'value') break
    found.push(i + 1)
  }
  return found
}

/** What 分别 gives to the values of a row, and what all of them share where the text says so apart. */
export interface Shares {
  readonly own: readonly (Span | undefined)[]
  readonly head?: Span
}

/** 分别: each value of a row with its own member of the list before it, or of the values before. */
export function sharedOut(clauses: Clauses, row: readonly number[], first: Before, trail: Trail): Shares {
  const {phrase, border} = first
  const count = row.length
  if (phrase !== undefined) {
    const members = membersEndingAt(clauses, phrase.last, count)
    if (members !== undefined) return sharesOf(clauses, members)
    // A list of another length does not say which value is whose.
    if (isList(clauses, phrase)) return {own: []}
  }
  const spans = trail.values.slice(-count).map((fact) => trail.found.get(fact)!)
  if (new Set(spans.map(({start}) => start)).size === count) return {own: spans}
  const members = membersBefore(clauses, border, count)
  return members === undefined ? {own: []} : {own: members.map((member) => spanOf(clauses, member))}
}

function isList({tokens}: Clauses, {first, last}: Run): boolean {
  for (let i = first; i <= last; i++) if (joints.has(tokens[i]!.role)) return true
  return false
}

/** A list of the wanted length at the end of an earlier clause of the sentence. */
function membersBefore(clauses: Clauses, from: number, count: number): readonly Run[] | undefined {
  const {tokens} = clauses
  for (let i = from; i > 0; i--) {
    const {role} = tokens[i]!
    if (role === 'value') return undefined
    const members = role === 'stop' ? membersEndingAt(clauses, i - 1, count) : undefined
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
])

/** The members of a list that ends at a token, where there are as many as asked: 城镇、农村居民收入. */
function membersEndingAt(clauses: Clauses, last: number, count: number): readonly Run[] | undefined {
  const {tokens} = clauses
  const members: Run[] = []
  let end = last
  for (let i = last; i >= -1 && members.length <= count; i--) {
    const role = tokens[i]?.role
    if (role !== undefined && inside.has(role)) continue
    // 新材料三大主导产业: a value within the last member counts the members.
    if (role === 'value' && members.length === 0 && inside.has(tokens[i - 1]?.role ?? 'stop')) continue
    const member = memberOf(clauses, {first: i + 1, last: end})
    if (member === undefined) return undefined
    members.push(member)
    if (!joints.has(role)) break
    end = i - 1
  }
  return members.length === count ? members.reverse() : undefined
}

/** A member may be a single character: 甲、乙. */
function memberOf(clauses: Clauses, {first, last}: Run): Run | undefined {
  return trimmed(clauses, {first, last}) ?? (first === last ? {first, last} : undefined)
}

const counting: ReadonlySet<string> = new Set(wordsOf(countingWords))

/** 汽车、家电、新材料三大产业产值: what stands behind the counting word is shared, and no part of the last member. */
function sharesOf(clauses: Clauses, members: readonly Run[]): Shares {
  const {text, tokens} = clauses
  const own = members.map((member) => spanOf(clauses, member))
  const {first, last} = members.at(-1)!
  for (let i = first + 1; i < last; i++) {
    const {start} = tokens[i]!
    if (!counting.has(text.slice(start, start + 2))) continue
    const head = {start: start + 2, end: tokens[last]!.end}
    return {own: [...own.slice(0, -1), spanOf(clauses, {first, last: i - 1})], head}
  }
  return {own}
}
