import {perHeadWords, perOwnerWords, shortNouns} from '../../../../language/indicators/nouns.js'
import {unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import {type Clauses, nominal, type Run, wordsIn} from './phrase.js'
import type {Role, Token} from './tokens.js'

const perHead: ReadonlySet<string> = new Set(wordsOf(perHeadWords))
const perOwner: ReadonlySet<string> = new Set(wordsOf(perOwnerWords))
const counted = unitSet(shortNouns)

/** 十一个村|种柿: a noun of one character right behind a value, with a verb behind it, is what that value counts. */
export function behindCounted({text, tokens}: Clauses, {first, last}: Run): Run {
  const isCounted =
    last > first &&
    tokens[first - 1]?.role === 'value' &&
    tokens[first]!.role === 'plain' &&
    tokens[first + 1]!.role === 'edge' &&
    counted.has(text.charCodeAt(tokens[first]!.start))
  return isCounted ? {first: first + 1, last} : {first, last}
}

/** 户均|增收3800元: what each has got is named by the act. */
export function upToAct(clauses: Clauses, {first, last}: Run, at: number): Run {
  const isAct = last + 1 === at - 1 && clauses.tokens[last + 1]!.role === 'act'
  return isAct && perHead.has(wordsIn(clauses, {first: last, last})) ? {first, last: last + 1} : {first, last}
}

/** 人均灌溉|用水; 用工、通关、|用电等难题: acts within a phrase that is known to go on before them. */
export function withActs(clauses: Clauses, {first, last}: Run): Run {
  const {tokens} = clauses
  const act = tokens[first - 1]
  const isJoined = first > 1 && act!.role === 'act' && act!.end === tokens[first]!.start
  if (isJoined && perOwner.has(wordsIn(clauses, {first: first - 2, last: first - 2}))) return {first: first - 2, last}
  if (tokens[first - 1]?.role !== 'pause' || !wordsIn(clauses, {first, last}).includes(LIST_END)) return {first, last}
  let start = first
  while (tokens[start - 1]?.role === 'pause' && isMember(tokens, start - 2)) start -= 2
  return {first: start, last}
}

const LIST_END = '等'
const memberRoles: ReadonlySet<Role | undefined> = new Set(['act', 'growth', 'noun', 'predicate'])

/** Whether one word stands between two marks of a list, or at its start. */
function isMember(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]?.role
  return memberRoles.has(tokens[i]?.role) && (previous === 'pause' || previous === undefined || !nominal.has(previous))
}
