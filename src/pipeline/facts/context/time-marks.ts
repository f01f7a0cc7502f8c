import {clauseEnds} from '../../../language/characters.js'
import {
  atTheSameTime,
  attendance,
  continuations,
  dateJoints,
  dayDeals,
  occasions,
  plans,
  setBefore,
  unresolvedTimes,
  vagueTimes,
  wholeYears,
  yearEnds,
} from '../../../language/times.js'
import {wordSet} from './words.js'

/** At the start of a sentence: its figures are of the same time as those before. */
export const continuing = wordSet(continuations)
/** At the start of a sentence behind a meeting: who came. */
export const attending = wordSet(attendance)
/** Between dates. */
export const joints = wordSet(dateJoints)
/** Behind a vague time: what was set then. */
export const targets = wordSet(setBefore)
/** The end of the year that a report is on. */
export const yearEndWords = wordSet(yearEnds)

// The words that {@link sortOf} knows the first characters of.

/** A time that nobody can tell: 近日. */
export const vague = wordSet(vagueTimes)
/** The whole year: 全年. */
export const years = wordSet(wholeYears)
/** What is held on a day, and what people do there: 召开. */
export const events = wordSet(occasions)
/** What is still to come: a time that is over does not hold for it. */
export const planned = wordSet(plans)
/** At the start of a clause: a time that is not told. */
export const unresolved = wordSet(unresolvedTimes)
/** What was agreed on the day that was told. */
export const deals = wordSet(dayDeals)
/** What happened with the event before. */
export const together = wordSet(atTheSameTime)

/** All of them, and the end of a year: one look tells that none starts somewhere. */
export const anyWord = wordSet(
  [occasions, dayDeals, atTheSameTime, wholeYears, vagueTimes, plans, unresolvedTimes, yearEnds].join(' '),
)

const OPENERS = '“「『（('
const CLOSERS = '”」』）)'

// What a character does to the time that is told: nothing, or one of these.

/** It may begin a word. */
export const OPENS_WORD = 1
/** It ends a clause. */
export const ENDS_CLAUSE = 2
/** It closes a quotation or a bracket. */
export const CLOSES = 3
/** It opens one. */
export const OPENS = 4

const sorts = new Uint8Array(0x10000)
for (const {openers} of [vague, years, events, planned, unresolved, deals, together])
  for (const unit of openers) sorts[unit] = OPENS_WORD
for (const [characters, sort] of [
  [clauseEnds, ENDS_CLAUSE],
  [CLOSERS, CLOSES],
  [OPENERS, OPENS],
] as const)
  for (const character of characters) sorts[character.charCodeAt(0)] = sort

/** What a UTF-16 unit does to the time that is told. */
export function sortOf(unit: number): number {
  return sorts[unit]!
}
