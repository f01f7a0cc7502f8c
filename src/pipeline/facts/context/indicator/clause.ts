import {aspectCharacters} from '../../../../language/indicators/function-words.js'
import {
  personCharacters,
  personContinuations,
  personEndings,
  shortNouns,
  verbalNouns,
} from '../../../../language/indicators/nouns.js'
import {isAsciiDigit, unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import {type Clauses, type Run, wordsIn} from './phrase.js'
import type {Role, Token} from './tokens.js'

const aspects = unitSet(aspectCharacters)
const personEnds: readonly string[] = wordsOf(personEndings)
const continuations: ReadonlySet<string> = new Set(wordsOf(personContinuations))
const counted = unitSet(shortNouns)
const personUnits = unitSet(personCharacters)

/** Shortest rest of a run that is taken for a verb with its object, in characters. */
const SHORTEST_CLAUSE = 3

/** The noun phrase at the start of a run that runs on into a clause of unknown verbs: 老人|守着一担戏箱. */
export function subjectOf(clauses: Clauses, run: Run, ofPeople: boolean): Run {
  const aspect = aspectIn(clauses, run)
  if (aspect !== undefined) return beforeVerb(clauses, run, aspect)
  return ofPeople ? upToPerson(clauses, run) : run
}

/** The noun phrase at the end of a run that begins with a clause: 走过|街头, 20万吨级以上|大船. */
export function objectOf(clauses: Clauses, {first, last}: Run): Run {
  const {text, tokens} = clauses
  let start = first
  const isMeasured = isAsciiDigit(text.charCodeAt(tokens[first]?.start ?? 0))
  for (let i = first + 1; i < last; i++) {
    const isAfter = isAspect(clauses, i) || (isMeasured && isBound(wordsIn(clauses, {first: i, last: i})))
    if (isAfter) start = i + 1
  }
  return {first: start, last}
}

function isBound(word: string): boolean {
  return word === '以上' || word === '以下'
}

function isAspect({text, tokens}: Clauses, i: number): boolean {
  const token = tokens[i]
  return token !== undefined && token.end - token.start === 1 && aspects.has(text.charCodeAt(token.start))
}

/** Index of the aspect word in a run or right behind it. */
function aspectIn(clauses: Clauses, {first, last}: Run): number | undefined {
  for (let i = first + 1; i <= last + 1; i++) if (isAspect(clauses, i)) return i
  return undefined
}

/** A run up to the person who acts, else up to the verb of one character before the aspect word. */
function beforeVerb(clauses: Clauses, {first, last}: Run, aspect: number): Run {
  const {text, tokens} = clauses
  for (let i = Math.min(last, aspect - 2); i >= first; i--) {
    if ((i > first || isLong(tokens[i]!)) && personUnits.has(text.charCodeAt(tokens[i]!.end - 1)))
      return {first, last: i}
  }
  const verb = tokens[aspect - 1]!
  const isCounted = aspect - 2 === first && counted.has(text.charCodeAt(tokens[first]!.start))
  const isSingle = verb.role === 'plain' || verb.role === 'edge'
  const isNoun = aspect - 2 > first || (aspect - 2 === first && isLong(tokens[first]!)) || isCounted
  return isSingle && isNoun ? {first, last: aspect - 2} : {first, last: Math.min(last, aspect - 1)}
}

/** A run up to its last word for people, where more follows than a noun of two characters: 学生|免费体检. */
function upToPerson(clauses: Clauses, {first, last}: Run): Run {
  const {tokens} = clauses
  for (let i = last; i >= first; i--) {
    const {role} = tokens[i]!
    if (role === 'of' || role === 'joining' || role === 'name' || role === 'pause') return {first, last}
    const words = wordsIn(clauses, {first, last: i})
    if (words.length < 2 || !personEnds.some((ending) => words.endsWith(ending))) continue
    if (i < last) return isClause(clauses, {first: i + 1, last}) ? {first, last: i} : {first, last}
    if (wordsIn(clauses, {first, last}).length < LONGEST_PERSONS) return {first, last}
    const verb = verbWithin(clauses, {first, last})
    return verb === undefined ? {first, last} : {first, last: verb - 1}
  }
  return {first, last}
}

/** 党员|服务|群众: a verbal noun between two nouns for people is a verb. Shorter runs are names: 服务员. In characters. */
const LONGEST_PERSONS = 6

function verbWithin(clauses: Clauses, {first, last}: Run): number | undefined {
  for (let i = first + 1; i < last; i++) {
    const before = wordsIn(clauses, {first, last: i - 1})
    if (
      before.length > 1 &&
      verbals.has(wordsIn(clauses, {first: i, last: i})) &&
      personEnds.some((ending) => before.endsWith(ending))
    )
      return i
  }
  return undefined
}

const verbals: ReadonlySet<string> = new Set(wordsOf(verbalNouns))
const verbal: ReadonlySet<Role | undefined> = new Set(['act', 'time', 'light'])

/** Whether what stands behind a person is a verb: a long rest, or an unknown word with a verb or preposition behind it. */
function isClause(clauses: Clauses, {first, last}: Run): boolean {
  const {tokens} = clauses
  const rest = wordsIn(clauses, {first, last})
  if (continuations.has(rest)) return false
  if (rest.length >= SHORTEST_CLAUSE) return true
  return rest.length === 2 && tokens[first]!.role === 'plain' && verbal.has(tokens[last + 1]?.role)
}

function isLong({start, end}: Token): boolean {
  return end - start > 1
}
