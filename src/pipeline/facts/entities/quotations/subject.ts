import {countBefore} from '../../../../ast/count-before.js'
import type {Span} from '../../../../ast/fact.js'
import {
  aspects,
  demonstrativeNouns,
  demonstratives,
  familiarNouns,
  familiarPrefixes,
  kin,
  listenerMarkers,
  listeners,
  nameJoiners,
  notPronounBefore,
  notPronounBehind,
  notSelfBehind,
  notSubjectBehind,
  objectMarkers,
  personNounEnds,
  pronouns,
  self,
  surnameTitles,
  unnamedStarts,
  writings,
} from '../../../../language/speech/speakers.js'
import {
  adverbialEnds,
  ownSpeech,
  speechAdverbs,
  subjectlessStarts,
  timeEnds,
} from '../../../../language/speech/verbs.js'
import {unitSet} from '../../../unit-set.js'
import {beginningOf, indexBeginnings, opensWith} from '../word-index.js'
import {HIDDEN} from './layout.js'
import type {Name} from './names.js'

/**
 * Who a clause is about, as far as its words tell: somebody by name, somebody spoken of before (他, 这位负责人), somebody by
 * surname (张主席), whoever is speaking (我), somebody else (`other`, and `crowd` where it is a person), or nobody, where the clause leaves its subject
 * out.
 */
export type Subject =
  | {readonly type: 'name'; readonly name: Name}
  | {readonly type: 'back'; readonly isNear: boolean}
  | {readonly type: 'surname'; readonly surname: string}
  | {readonly type: 'self' | 'other' | 'crowd' | 'none'}

const other: Subject = {type: 'other'}
const crowd: Subject = {type: 'crowd'}
const oneself: Subject = {type: 'self'}
const none: Subject = {type: 'none'}

/** The subject of a clause up to `end`, which is where its verb begins if that is known. `names` are those of the passage. */
export function subjectOf(text: string, clause: Span, end: number, names: readonly Name[]): Subject {
  const inside = namesBetween(names, clause.start, end)
  const chosen = inside.findLastIndex((name) => !isObject(text, name, clause) && !isOwner(text, name, clause.end))
  if (chosen >= 0) {
    const name = inside[chosen]!
    // 他冲李明大喊: a pronoun before a name leaves open which of the two it is.
    if (hasPronoun(text.slice(clause.start, name.head))) return crowd
    return named(text, clause, end, name, inside[chosen - 1])
  }
  const words = text.slice(clause.start, end)
  if (inside.some((name) => isOwner(text, name, clause.end))) return crowd
  if (hasPronoun(words)) return {type: 'back', isNear: false}
  if (inside.length === 0) {
    if (words.startsWith(self) && !notSelfBehind.includes(words[1] ?? ' ')) return oneself
    const called = calledSubject(words)
    if (called !== undefined) return called
  }
  if (isSubjectless(words)) return none
  // The subject of a verb of speech is a person, be it one whose name nobody knows, or it is something written.
  const isSomebody = end < clause.end ? !isWriting(words) : isPersonal(words)
  return isSomebody ? crowd : other
}

/** Whether words can stand before a verb whose subject is that of the clause before. */
export function isSubjectless(words: string): boolean {
  if (words === '' || adverbs.has(words)) return true
  if (opensWith(subjectless, words, 0, words.length)) return true
  const tellsTime = words.length <= LONGEST_TIME && timeEnds.some((end) => words.endsWith(end)) && !hasPronoun(words)
  const isAdverbial = words.length <= LONGEST_ADVERBIAL && adverbialEnds.includes(words.at(-1)!)
  if (!tellsTime && !isAdverbial) return false
  for (let at = 1; at < words.length; at++) if (personNounEnds.includes(words[at]!)) return false
  return true
}

const subjectless = indexBeginnings(subjectlessStarts)
const adverbs: ReadonlySet<string> = new Set(speechAdverbs)
const LONGEST_ADVERBIAL = 6
const LONGEST_TIME = 10

function named(text: string, clause: Span, end: number, name: Name, before: Name | undefined): Subject {
  const lead = text.slice(clause.start, name.head)
  const joined = nameJoiners.includes(lead.at(-1) ?? ' ') && (before !== undefined || /[他她]./u.test(lead))
  const behind = text.slice(name.end, Math.max(name.end, end))
  if (joined || kin.some((word) => behind.startsWith(word))) return crowd
  if (before !== undefined && isJoining(text.slice(before.end, name.head))) return crowd
  return isSomebodyElse(behind) || behind.startsWith('等') ? crowd : {type: 'name', name}
}

/** Whether words between a name and a verb bring in another subject: 张勇身边的工作人员说, 张勇和同事们说. */
function isSomebodyElse(words: string): boolean {
  if (!personNounEnds.includes(words.at(-1) ?? ' ')) return false
  if (nameJoiners.includes(words[0]!)) return !listeners.some((listener) => words.slice(1) === listener)
  return words.includes('的') && ![...listenerMarkers].some((marker) => words.includes(marker))
}

/** Two names with a joiner and a title between them. */
const LONGEST_JOINT = 20

function isJoining(between: string): boolean {
  return between.length <= LONGEST_JOINT && nameJoiners.includes(between[0] ?? ' ')
}

/** Whether somebody is spoken to or of: 对张勇说. */
function isObject(text: string, {head}: Name, clause: Span): boolean {
  const lead = text.slice(Math.max(clause.start, head - 3), head)
  return aspects.includes(lead.at(-1) ?? ' ') || objectMarkers.some((word) => lead.endsWith(word))
}

/** Whether a name only says whose something is: 张勇的妻子. What somebody says is his own: 张勇的话. */
function isOwner(text: string, {end}: Name, clauseEnd: number): boolean {
  const behind = text.slice(end, Math.min(clauseEnd, end + 5))
  if (!notSubjectBehind.some((word) => behind.startsWith(word))) return false
  return !ownSpeech.some((noun) => behind.startsWith(`的${noun}`))
}

const pronounUnits = unitSet(pronouns)

function hasPronoun(words: string): boolean {
  for (let at = words.length - 1; at >= 0; at--) {
    if (!pronounUnits.has(words.charCodeAt(at))) continue
    if (notPronounBefore.includes(words[at - 1] ?? ' ') || notPronounBehind.includes(words[at + 1] ?? ' ')) continue
    const lead = words.slice(Math.max(0, at - 3), at)
    if (!objectMarkers.some((marker) => lead.endsWith(marker))) return true
  }
  return false
}

const pointing = indexBeginnings([...demonstratives, ...demonstrativeNouns])
const familiar = indexBeginnings(familiarNouns)
const titles = indexBeginnings(surnameTitles)
const unnamed = indexBeginnings(unnamedStarts)

/** Somebody without the name: 这位负责人, 该负责人, 老人, 张主席, 老张. */
function calledSubject(words: string): Subject | undefined {
  if (opensWith(pointing, words, 0, words.length)) {
    return words.length > LONGEST_CALL ? other : {type: 'back', isNear: false}
  }
  const noun = beginningOf(familiar, words, 0, words.length)
  if (noun !== undefined && isSubjectless(words.slice(noun.length))) return {type: 'back', isNear: true}
  const first = words[0] ?? ''
  const second = words[1] ?? ''
  const title = beginningOf(titles, words, 1, words.length)
  if (title !== undefined && isSubjectless(words.slice(1 + title.length))) return {type: 'surname', surname: first}
  if (familiarPrefixes.includes(first) && second !== '' && isSubjectless(words.slice(2))) {
    return {type: 'surname', surname: second}
  }
  return undefined
}

const LONGEST_CALL = 16

function isWriting(words: string): boolean {
  return words.endsWith(HIDDEN) || writings.some((noun) => words.endsWith(noun))
}

/** Whether words are about persons, and not about a report or a house. */
export function isPersonal(words: string): boolean {
  return (
    opensWith(unnamed, words, 0, words.length) || personNounEnds.includes(words.at(-1) ?? ' ') || /[他她]/u.test(words)
  )
}

/** The names that begin in a range; names are in order. */
export function namesBetween(names: readonly Name[], start: number, end: number): readonly Name[] {
  const low = countBefore(names, start)
  let last = low
  while (last < names.length && names[last]!.start < end) last++
  return low === last ? noNames : names.slice(low, last)
}

/** The last name that begins in a range. */
export function lastNameIn(names: readonly Name[], start: number, end: number): Name | undefined {
  const last = names[countBefore(names, end) - 1]
  return last !== undefined && last.start >= start ? last : undefined
}

const noNames: readonly Name[] = []
