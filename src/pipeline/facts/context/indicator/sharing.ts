import type {Span} from '../../../../ast/fact.js'
import type {PassageFact} from '../../passage.js'
import type {Handed} from '../note.js'
import {type Before, before} from './before.js'
import {countsMembers, membersAt, membersBefore, type Shares, sharesOf} from './members.js'
import {type Clauses, type Run, spanOf} from './phrase.js'
import {type Times, timesBefore} from './times.js'
import type {Role} from './tokens.js'
import type {Trail} from './trail.js'

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

/** The same where each of them may have a verb of its own: 增长3.2%和|下降|1.5%. */
export function valuesShared({tokens}: Clauses, first: number): readonly number[] {
  const found = [first]
  for (let i = first + 1; joints.has(tokens[i]?.role); i++) {
    if (tokens[i + 1]?.role === 'growth' && tokens[first - 1]?.role === 'growth') i++
    if (tokens[i + 1]?.role !== 'value') break
    found.push(++i)
  }
  return found
}

/** 分别: each value of a row with its own member of the list before it, of a list of times, or of the values before. */
export function sharedOut(clauses: Clauses, row: readonly number[], first: Before, trail: Trail): Shares {
  const times = timesBefore(clauses, row[0]!, trail.known)
  const silent = {own: [], times: row.map(() => ({}))}
  if (times === undefined) return withoutTimes(clauses, row.length, first, trail)
  if (times.isBase) return {...withoutTimes(clauses, row.length, first, trail), times: silent.times}
  const count = row.length
  const isAgreeing = times.each.length === count
  const phrase = phraseBefore(clauses, first, times)
  const nouns = byNouns(clauses, count, {...first, phrase})
  // A list of another length does not say which value is whose.
  const isUnclear = nouns === undefined && phrase !== undefined && isList(clauses, phrase)
  const isCounted = phrase !== undefined && countsMembers(clauses, phrase, count)
  if (times.isListed) {
    // Two lists of one length do not say which of them is shared out.
    const isNear = nouns !== undefined && nouns.at > times.last
    return isNear || isUnclear || isCounted || !isAgreeing ? silent : byTimes(clauses, phrase, times.each)
  }
  if (nouns !== undefined) return nouns
  if (isUnclear) return isAgreeing ? silent : {own: []}
  const earlier = ofEarlier(trail.values, count, trail)
  if (earlier !== undefined) return {own: earlier}
  if (phrase === undefined || isCounted) return {own: []}
  // Values of the sentence before, as many as these, may be those that have changed.
  if (isAgreeing) return ofEarlier(trail.before, count, trail) ? silent : byTimes(clauses, phrase, times.each)
  return times.isWhole ? {own: []} : silent
}

/** By the members of a list, by the times of the row before, or by the values before. */
function withoutTimes(clauses: Clauses, count: number, first: Before, trail: Trail): Shares {
  const {phrase} = first
  const nouns = byNouns(clauses, count, first)
  if (nouns !== undefined) return nouns
  if (phrase !== undefined && isList(clauses, phrase)) return {own: []}
  const timed = trail.timed?.times.length === count ? trail.timed : undefined
  if (timed !== undefined && phrase !== undefined) return byTimes(clauses, phrase, timed.times)
  const earlier = ofEarlier(trail.values, count, trail)
  if (earlier !== undefined) return {own: earlier}
  return timed !== undefined && !first.unclear ? timed : {own: []}
}

/** What the last of some values are of, where that is another thing for each. */
function ofEarlier(values: readonly PassageFact[], count: number, {found}: Trail): readonly Span[] | undefined {
  const spans = values.slice(-count).map((fact) => found.get(fact)!)
  return new Set(spans.map(({start}) => start)).size === count ? spans : undefined
}

/** The noun phrase of a row: 研发经费2021年、2022年分别为… has it before the times. */
function phraseBefore(clauses: Clauses, {phrase, border}: Before, times: Times | undefined): Run | undefined {
  if (phrase !== undefined || times === undefined || border < times.first - 1 || border > times.last) return phrase
  return before(clauses, times.first, {equates: false, shares: false}).phrase
}

/** What the members of a list give to the values, and the index of the first of them. */
function byNouns(
  clauses: Clauses,
  count: number,
  {phrase, border}: Before,
): (Shares & {readonly at: number}) | undefined {
  const direct = phrase && membersAt(clauses, phrase.last, count)
  if (direct !== undefined) return {...sharesOf(clauses, direct), at: direct[0]!.first}
  if (phrase !== undefined && isList(clauses, phrase)) return undefined
  const earlier = membersBefore(clauses, border, count)
  return earlier && {own: earlier.map((member) => spanOf(clauses, member)), at: earlier[0]!.first}
}

/** 2021年、2022年，研发经费分别为…: all of the values are of one thing, each at its time. */
function byTimes(clauses: Clauses, phrase: Run | undefined, times: readonly Handed[]): Shares {
  const of = phrase && spanOf(clauses, phrase)
  return {own: times.map(() => of), times}
}

/** 公路、水路分别完成|投资402.7亿元、83.6亿元: 分别 before the verb of what each of the values is of. */
export function isSharedOut({tokens}: Clauses, {each, phrase, border}: Before): boolean {
  if (each || phrase === undefined) return each
  let i = border
  while (i > 0 && (verbs.has(tokens[i]!.role) || tokens[i]!.role === 'level' || tokens[i]!.role === 'equation')) i--
  return i < border && tokens[i]?.role === 'each'
}

const verbs: ReadonlySet<Role> = new Set(['act', 'growth'])

/** 公路、水路分别完成…，增长5.2%和15.3%: a row without a noun phrase goes on with the members of the row before. */
export function sharedAgain(row: readonly number[], first: Before, {shared, timed}: Trail): Shares | undefined {
  if (first.phrase !== undefined || first.unclear) return undefined
  if (timed?.times.length === row.length) return timed
  return shared.length === row.length ? {own: shared} : undefined
}

function isList({tokens}: Clauses, {first, last}: Run): boolean {
  for (let i = first; i <= last; i++) if (joints.has(tokens[i]!.role)) return true
  return false
}
