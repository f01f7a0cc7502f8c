import {
  headsByUnit,
  indicatorNames,
  outcomes,
  peopleUnits,
  perHeadWords,
  relational,
  shortNouns,
  verbalNouns,
} from '../../../../language/indicators/nouns.js'
import {unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import {subjectOf} from './clause.js'
import {type Clauses, type Run, wordsIn} from './phrase.js'
import type {Role, Token} from './tokens.js'

/** What stands behind a value in its clause. */
export interface Behind {
  readonly phrase?: Run
  /** How the phrase is joined to the value. */
  readonly joint: 'direct' | 'of' | 'clause' | 'none'
  /** What happens to the counted: 63人死亡. */
  readonly predicate?: Run
  /** The word behind is a verb or an adverb: the value is a subject. */
  readonly isSubject: boolean
}

const unitHeads = new Map(Object.entries(headsByUnit).map(([unit, heads]) => [unit, wordsOf(heads)]))
const verbals: ReadonlySet<string> = new Set(wordsOf(verbalNouns))
const counted = unitSet(shortNouns)
const perHead: ReadonlySet<string> = new Set(wordsOf(perHeadWords))
const people: ReadonlySet<string> = new Set(wordsOf(peopleUnits))

const material: ReadonlySet<Role> = new Set([
  'plain',
  'noun',
  'quoted',
  'scope',
  'article',
  'edge',
  'predicate',
  'name',
])
const trailing: ReadonlySet<Role> = new Set(['edge', 'joining', 'scope'])
const ends: ReadonlySet<Role | undefined> = new Set([
  'stop',
  'pause',
  'value',
  'time',
  'act',
  'level',
  'growth',
  'light',
  undefined,
])
const verbal: ReadonlySet<Role | undefined> = new Set(['act', 'level', 'growth', 'light', 'base', 'equation'])

/** Longest phrase, and longest clause between a value and its noun, in tokens. */
const LONGEST = 24

/** Looks from a value to the right, up to the end of its clause. */
export function behind(clauses: Clauses, at: number): Behind {
  const {tokens} = clauses
  let i = at + 1
  const isOf = tokens[i]?.role === 'of'
  if (isOf) i++
  // 14个亿元以上项目: another value belongs to the words behind it.
  // 不到30岁的9名徒弟: a count behind 的 as well.
  const measured =
    (measures(tokens[i]) || (isOf && tokens[i]?.role === 'value')) &&
    tokens[i + 1] !== undefined &&
    material.has(tokens[i + 1]!.role)
  const first = isOf && measured ? i + 1 : i
  if (measured) i++
  const role = tokens[i]?.role
  if (!isOf && role === 'predicate' && ends.has(tokens[i + 1]?.role)) {
    return {joint: 'none', predicate: {first: i, last: i}, isSubject: true}
  }
  const whole = phraseFrom(clauses, i)
  const phrase = whole
    ? subjectOf(clauses, beforeAct(clauses, beforeIndicator(clauses, at, whole)), countsPeople(tokens[at]!))
    : isOf
      ? undefined
      : headed(clauses, at)
  if (phrase !== undefined) return {phrase: {...phrase, first}, joint: isOf ? 'of' : 'direct', isSubject: false}
  const clause = isOf ? undefined : behindClause(clauses, i)
  return {...(clause && {phrase: clause}), joint: clause ? 'clause' : 'none', isSubject: verbal.has(role)}
}

function isVerbal({text, tokens}: Clauses, i: number): boolean {
  const token = tokens[i]
  return token?.role === 'noun' && verbals.has(text.slice(token.start, token.end))
}

/** 28个行业|增加值实现增长: the name of an indicator before a verb is told of what is counted. */
function beforeIndicator(clauses: Clauses, at: number, {first, last}: Run): Run {
  const {tokens} = clauses
  if (tokens[at]!.fact?.fields.kind !== 'count' || last <= first || !moves.has(tokens[last + 1]?.role))
    return {first, last}
  if (!names.has(wordsIn(clauses, {first: last, last}))) return {first, last}
  for (let i = first; i < last; i++) if (!partsOfName.has(tokens[i]!.role)) return {first, last}
  return {first, last: last - 1}
}

const moves: ReadonlySet<Role | undefined> = new Set(['growth', 'level', 'base', 'act'])
const names: ReadonlySet<string> = new Set([...wordsOf(relational), ...wordsOf(indicatorNames)])
const partsOfName: ReadonlySet<Role> = new Set(['noun', 'plain', 'edge'])

/** 163个项目|转化落地: a verbal noun behind the noun, with a verb behind it, is a verb too. */
function beforeAct(clauses: Clauses, {first, last}: Run): Run {
  const {text, tokens} = clauses
  const {role, start, end} = tokens[last]!
  const isAct = last > first && role === 'noun' && isActAt(clauses, last + 1) && verbals.has(text.slice(start, end))
  return isAct && material.has(tokens[last - 1]!.role) && tokens[last - 1]!.role !== 'of'
    ? {first, last: last - 1}
    : {first, last}
}

const outcomeWords: ReadonlySet<string> = new Set(wordsOf(outcomes))

function isActAt({text, tokens}: Clauses, i: number): boolean {
  const token = tokens[i]
  return token !== undefined && (token.role === 'act' || outcomeWords.has(text.slice(token.start, token.end)))
}

/** 217户入股农户: a verb before the noun that the unit belongs to. */
function headed(clauses: Clauses, at: number): Run | undefined {
  const {tokens} = clauses
  const {fact} = tokens[at]!
  if (fact === undefined) return undefined
  const {fields} = fact
  const heads = 'unit' in fields ? unitHeads.get(String(fields.unit)) : undefined
  // 新开办|学校
  const verb = at + 1
  const isNew = tokens[verb] !== undefined && clauses.text.startsWith('新', tokens[verb].start)
  if ((heads === undefined && !isNew) || tokens[verb]?.role !== 'act') return undefined
  const noun = phraseFrom(clauses, verb + 1)
  const next = noun && tokens[noun.last + 1]
  if (noun === undefined) return undefined
  if (isNew) return {first: at + 1, last: noun.last}
  const isWhole = ends.has(next?.role) || perHead.has(wordsIn(clauses, {first: noun.last + 1, last: noun.last + 1}))
  if (!isWhole) return undefined
  const words = wordsIn(clauses, noun)
  const isHead = words.length <= LONGEST_HEAD && heads!.some((head) => words.endsWith(head))
  return isHead ? {first: at + 1, last: noun.last} : undefined
}

/** A longer noun is the object of the verb. In characters. */
const LONGEST_HEAD = 8

/** Whether a value can tell a kind of the thing behind it; 三班 of 23人三班倒 cannot. */
function measures(token: Token | undefined): boolean {
  if (token?.role !== 'value') return false
  const {fields} = token.fact!
  return fields.kind !== 'count' || ('cmp' in fields && fields.cmp === 'ge')
}

function countsPeople({fact}: Token): boolean {
  return fact !== undefined && 'unit' in fact.fields && people.has(String(fact.fields.unit))
}

/** The noun phrase that starts at a token. */
function phraseFrom(clauses: Clauses, first: number): Run | undefined {
  const {text, tokens} = clauses
  const isShort = tokens[first]?.role === 'plain' && counted.has(text.charCodeAt(tokens[first]!.start))
  let i = first
  while (i < tokens.length && i - first < LONGEST && goesOn(clauses, first, i)) {
    i++
    // 11个村种柿: a verb behind a noun of one character.
    if (isShort && i === first + 1 && (tokens[i]?.role === 'edge' || isVerbal(clauses, i))) break
  }
  let last = i - 1
  while (last >= first && trailing.has(tokens[last]!.role)) last--
  // 县（市）: the bracket names the like.
  if (isShort && last === first && isOfLike(clauses, tokens[first + 1])) return {first, last: first + 1}
  if (last !== first || tokens[first]!.role !== 'plain' || isShort) return last < first ? undefined : {first, last}
  // 跑者: a stray character and one that can be a word are a noun together.
  return tokens[first + 1]?.role === 'edge' && i > first + 1 ? {first, last: first + 1} : undefined
}

/** Whether a bracket holds nothing but a noun of one character, or a few of them: （市、区）. */
function isOfLike({text}: Clauses, token: Token | undefined): boolean {
  if (token?.role !== 'bracket') return false
  for (let i = token.start + 1; i < token.end - 1; i++) {
    if (text[i] !== '、' && !counted.has(text.charCodeAt(i))) return false
  }
  return true
}

/** Whether a token belongs to the phrase that starts at the first one. */
function goesOn(clauses: Clauses, first: number, i: number): boolean {
  const {text, tokens} = clauses
  const {role, start} = tokens[i]!
  const next = tokens[i + 1]?.role
  if (i === first) return material.has(role)
  if (perHead.has(wordsIn(clauses, {first: i, last: i}))) return false
  if (role === 'pause') return lists(tokens.slice(i + 1, i + 10).map((token) => token.role))
  if (role === 'quoted') return next !== undefined && next !== 'stop'
  if (role === 'predicate') return !ends.has(next)
  // 与 is more often a preposition: 15家企业与高校签约.
  if (role === 'joining') return text[start] !== '与' && joins(tokens.slice(i + 1, i + 6).map((token) => token.role))
  if (role === 'of') return next !== undefined && material.has(next)
  return material.has(role)
}

/** Whether a short noun stands behind a joining word, and then the phrase ends: 院士和专家参会. */
function joins(roles: readonly Role[]): boolean {
  const length = roles.findIndex((role) => !material.has(role))
  return length > 0 && length <= 4
}

/** Whether a noun of some length ends the list behind a 、: 24个国考、省考断面. */
function lists(roles: readonly Role[]): boolean {
  const length = roles.findIndex((role) => !material.has(role))
  return length > 1 && (roles[length] === 'stop' || roles[length] === 'light')
}

/** 200名来自各地的专家: the noun behind a clause with 的. */
function behindClause(clauses: Clauses, first: number): Run | undefined {
  const {tokens} = clauses
  let verb = first
  // 2辆正在行驶的洒水车
  while (tokens[verb]?.role === 'light') verb++
  if (tokens[verb]?.role !== 'act') return undefined
  for (let i = verb + 1; i < tokens.length && i - first < LONGEST; i++) {
    const {role} = tokens[i]!
    if (role === 'stop' || role === 'value') return undefined
    if (role === 'of') return phraseFrom(clauses, i + 1)
  }
  return undefined
}
