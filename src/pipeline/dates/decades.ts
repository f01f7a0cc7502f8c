import {centuryWords, decadeParts, lastCenturies, notAfterCentury} from '../../language/dates/years.js'
import {rangeMarks} from '../../language/numerals.js'
import {wordList} from '../word-list.js'
import type {Part, PartialDate} from './pattern.js'
import {type SmallNumber, smallNumberAt, within} from './small-number.js'

const last = wordList(lastCenturies)
const centuries = wordList(centuryWords)
const otherWords = wordList(notAfterCentury)
const parts = wordList(decadeParts)

/**
 * 20世纪90年代, 上世纪80年代, 1980年代, 八十年代, 19世纪. 90年代 without its century is the one that everybody means: the
 * twentieth, from the fifties on. A part of a decade that no calendar bounds (90年代初) is vague.
 */
export function readDecadeNumber(text: string, at: number, number: SmallNumber): Part | undefined {
  const century = within(number, 10, 21)
  const word = century && centuries.startingAt(text, century.end)
  if (!century || !word) return readDecadeIn(text, at, undefined, number)
  const end = century.end + word.length
  const stem = century.value - 1
  return readDecadeIn(text, end, stem, smallNumberAt(text, end)) ?? readWholeCentury(text, {stem, end})
}

/** 上世纪80年代. */
export function readDecadeWord(text: string, at: number): Part | undefined {
  const century = last.startingAt(text, at)
  if (century === undefined) return undefined
  const end = at + century.length
  return readDecadeIn(text, end, LAST_CENTURY, smallNumberAt(text, end))
}

interface Century {
  /** Its first two digits: 19 for the twentieth. */
  readonly stem: number
  readonly end: number
}

/** The century of all press text that says 上世纪; there is none that reports from the nineties. */
const LAST_CENTURY = 19

/** 19世纪 alone. 21世纪 says “nowadays”, and parts of a century have no bounds. */
function readWholeCentury(text: string, {stem, end}: Century): Part | undefined {
  if (stem > LAST_CENTURY || otherWords.startingAt(text, end) !== undefined) return undefined
  return {end, pattern: {type: 'decade', stem}}
}

const decadeJoints = wordList([...rangeMarks, '、'])

/** 80年代, 80至90年代 behind a century, 1980年代. */
function readDecadeIn(
  text: string,
  at: number,
  century: number | undefined,
  number: SmallNumber | undefined,
): Part | undefined {
  const first = readTens(text, at, century, number)
  if (first === undefined) return undefined
  if (text.startsWith('年代', first.end)) return closeDecade(text, first.end + 2, first.stem)
  const mark = decadeJoints.startingAt(text, first.end)
  if (mark === undefined) return undefined
  const behind = first.end + mark.length
  const second = readTens(text, behind, century ?? Math.floor(first.stem / 10), smallNumberAt(text, behind))
  if (!second || !text.startsWith('年代', second.end) || second.stem <= first.stem) return undefined
  return {
    end: second.end + 2,
    pattern: {type: 'interval', from: {year: first.stem * 10}, to: {year: second.stem * 10 + 9}},
  }
}

function closeDecade(text: string, end: number, stem: number): Part {
  const part = parts.startingAt(text, end)
  if (part === undefined) return {end, pattern: {type: 'decade', stem}}
  return {end: end + part.length, pattern: {type: 'vague', at: {}}}
}

/** The first fifties that a text can mean without their century. */
const EARLIEST_BARE_DECADE = 50

function readTens(text: string, at: number, century: number | undefined, number: SmallNumber | undefined) {
  const year = century === undefined ? within(number, 1000, 2999) : undefined
  if (year !== undefined) return year.value % 10 === 0 ? {stem: year.value / 10, end: year.end} : undefined
  const tens = within(number, 10, 90)
  if (tens === undefined || tens.value % 10 !== 0) return undefined
  if (century === undefined && (tens.value < EARLIEST_BARE_DECADE || centuries.endingAt(text, at) !== undefined))
    return undefined
  return {stem: (century ?? LAST_CENTURY) * 10 + tens.value / 10, end: tens.end}
}

/** The first and the last year of a decade or century. */
export function yearsOf(stem: number): {readonly first: PartialDate; readonly last: PartialDate} {
  const years = stem < 100 ? 100 : 10
  return {first: {year: stem * years}, last: {year: stem * years + years - 1}}
}
