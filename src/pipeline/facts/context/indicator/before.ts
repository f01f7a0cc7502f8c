import {
  growthCharacters,
  partyWords,
  sourceWord,
  takingCharacters,
} from '../../../../language/indicators/function-words.js'
import {bareShares, relational} from '../../../../language/indicators/nouns.js'
import {unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import {behindCounted, upToAct, withActs} from './acts.js'
import {objectOf} from './clause.js'
import {
  behindDegree,
  behindVerbal,
  type Clauses,
  nominal,
  type Run,
  trimmed,
  withClause,
  withOwner,
  wordsIn,
} from './phrase.js'
import type {Role, Token} from './tokens.js'

/** What stands before a value in its clause. */
export interface Before {
  /** The noun phrase nearest to the value; none where only verbs stand there. */
  readonly phrase: Run | undefined
  /** A verb of growth stands between the phrase and the value. */
  readonly grows: boolean
  /** The base of a comparison or share stands there: what the value is of was said before it. */
  readonly compares: boolean
  /** A verb of an act or a level stands there. */
  readonly acts: boolean
  /** A verb of an act stands there. */
  readonly does: boolean
  /** 分别 stands there. */
  readonly each: boolean
  /** Words stand there that are no noun phrase that we know. */
  readonly unclear: boolean
  /** Index of the token that ended the search, -1 at the start of the sentence. */
  readonly border: number
}

/** What the kind of a value lets the words before it be. */
export interface Allowed {
  /** 是 and 为 open a base: 是去年的2.3倍. */
  readonly equates: boolean
  /** The phrase is the subject of a share: it keeps its clause before 的. */
  readonly shares: boolean
}

/** What can stand between a noun phrase and its value. */
const transparent: ReadonlySet<Role> = new Set([
  'growth',
  'level',
  'act',
  'light',
  'base',
  'equation',
  'per',
  'each',
  'of',
  'time',
  'bracket',
  'degree',
])
const joints: ReadonlySet<Role> = new Set(['pause', 'joining'])

const sharesAlone: ReadonlySet<string> = new Set(wordsOf(bareShares))
const needOwner: ReadonlySet<string> = new Set(wordsOf(relational))
const taking = unitSet(takingCharacters)
const parties: ReadonlySet<string> = new Set(wordsOf(partyWords))
const growths = unitSet(growthCharacters)

/** Looks from a value to the left, up to the start of its clause. */
export function before(clauses: Clauses, at: number, {equates, shares}: Allowed): Before {
  const {tokens} = clauses
  const state: Finding = {
    phrase: undefined,
    grows: false,
    compares: false,
    acts: false,
    does: false,
    each: false,
    unclear: false,
    border: -1,
  }
  let i = at - 1
  for (;;) {
    const verbs = passVerbs(clauses, i, state)
    const isDone = isDoneAt(clauses, verbs.end)
    state.acts ||= isDone
    state.does ||= isDone
    const last = isDone ? verbs.end - 1 : verbs.end
    // Behind a 、 the value is a member of its own.
    if (last >= 0 && joints.has(tokens[last]!.role)) return withBorder(state, last)
    i = last
    while (i >= 0 && isInside(tokens, i)) i--
    const border = tokens[i]?.role
    const share = verbs.of || border === 'of' ? shareBefore(clauses, i, shares && verbs.of) : undefined
    const isBase = border === 'base' || (border === 'equation' && (equates || verbs.of))
    if (share !== undefined || (i < last && isBase)) {
      i = share ?? i
      continue
    }
    const whole = trimmed(clauses, objectOf(clauses, behindCounted(clauses, {first: i + 1, last})))
    const phrase = whole && behindVerbal(clauses, behindDegree(clauses, whole))
    state.border = i
    if (phrase === undefined) {
      state.unclear = i < last
      return state
    }
    // 向亲戚借了五千元: who it was got from is not what it is.
    if (verbs.does && phrase.last < at - 1 && isParty(clauses, i, phrase.last + 1, at)) return state
    // 达成意向的超过三成: the noun is left out.
    if (verbs.of && border === 'act') return state
    const words = wordsIn(clauses, phrase)
    if (border !== 'of') {
      if (sharesAlone.has(words)) {
        const clause = border === 'act' ? clauseOf(clauses, phrase, i) : undefined
        state.phrase = clause
        state.compares ||= clause === undefined
      } else state.phrase = withOwner(clauses, withActs(clauses, upToAct(clauses, phrase, at)))
      return state
    }
    const isWide = (shares && !state.grows) || needOwner.has(words)
    state.phrase = isWide ? withClause(clauses, phrase, i) : phrase
    return state
  }
}

type Finding = {-readonly [Key in keyof Before]: Before[Key]}

function withBorder(state: Finding, border: number): Before {
  state.border = border
  return state
}

/** 随迁子女在公办学校就读|比例: a clause that the name of a share makes a noun of; not 提高|比例. */
function clauseOf(clauses: Clauses, phrase: Run, verb: number): Run | undefined {
  const {tokens} = clauses
  if (tokens[verb]!.end !== tokens[phrase.first]!.start) return undefined
  const previous = tokens[verb - 1]?.role
  return previous !== undefined && nominal.has(previous) ? withClause(clauses, phrase, verb) : undefined
}

function isParty({text, tokens}: Clauses, i: number, verb: number, at: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  const word = text.slice(token.start, token.end)
  if (word !== sourceWord) return parties.has(word)
  return tokens.slice(verb, at).some(({start}) => taking.has(text.charCodeAt(start)))
}

/** What stands between a value and its phrase. */
interface Passed {
  /** Index of the first token that is none of the verbs and function words. */
  readonly end: number
  readonly of: boolean
  readonly does: boolean
}

/** Passes from a token to the left over verbs and function words, and tells what they are. */
function passVerbs({text, tokens}: Clauses, from: number, passed: Finding): Passed {
  let of = false
  let does = false
  let i = from
  for (; i >= 0; i--) {
    const {role, start} = tokens[i]!
    if (role === 'growth') passed.grows = true
    else if (role === 'act' || role === 'level') passed.acts = true
    else if (role === 'each') passed.each = true
    else if (role === 'base') passed.compares = true
    // 2015年的196立方米: the 的 is that of the time.
    else if (role === 'of') of ||= tokens[i - 1]?.role !== 'time'
    else if (role === 'edge' && isVerb(tokens, i)) passed.grows ||= growths.has(text.charCodeAt(start))
    else if (!transparent.has(role)) break
    if (role === 'act') does = true
  }
  passed.does ||= does
  return {end: i, of, does}
}

/** Whether a clause begins with a single character and 了, which makes a verb of it: ，走了. */
function isDoneAt({text, tokens}: Clauses, i: number): boolean {
  if (tokens[i]?.role !== 'plain' || text[tokens[i]!.end] !== '了') return false
  return i === 0 || tokens[i - 1]!.role === 'stop'
}

/** A character that can be a verb is none behind a single character of no known word: the two are a noun. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]
  if (previous?.role !== 'plain' && previous?.role !== 'edge') return true
  return tokens[i - 2]?.role === 'plain'
}

/** Whether a token belongs to the phrase that ends behind it; a list does not go on over a value. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const {role} = tokens[i]!
  if (!joints.has(role)) return nominal.has(role)
  const previous = tokens[i - 1]
  return previous !== undefined && nominal.has(previous.role)
}

/** Index of the 占 in the clause: what stands between it and the value is the whole of the share, 占全市出口的比重. */
function shareBefore({text, tokens}: Clauses, from: number, isOf: boolean): number | undefined {
  for (let i = from; i >= 0; i--) {
    const {role, start} = tokens[i]!
    if (role === 'stop' || role === 'value') return undefined
    if (role === 'base' && text.startsWith('占', start)) return i
    // 收入完成103亿元，为年初预算的54.1%
    if (isOf && role === 'equation' && (i === 0 || tokens[i - 1]!.role === 'stop')) return i
  }
  return undefined
}
