import {centuryWords, decadeParts, lastCenturies, notAfterCentury} from '../../language/dates/years.js'
import {rangeMarks} from '../../language/numerals.js'
import type {Part, PartialDate} from './pattern.js'
import {numberIn} from './small-number.js'
import {endsWithAny, prefixAt} from './words.js'

/**
 * 20世纪90年代, 上世纪80年代, 1980年代, 八十年代, 19世纪. 90年代 without its century is the one that everybody means: the
 * twentieth, from the fifties on. A part of a decade that no calendar bounds (90年代初) is vague.
 */
export function readDecade(text: string, at: number): Part | undefined {
  const century = readCentury(text, at)
  if (century === undefined) return readDecadeIn(text, at, undefined)
  return readDecadeIn(text, century.end, century.stem) ?? readWholeCentury(text, century)
}

interface Century {
  /** Its first two digits: 19 for the twentieth. */
  readonly stem: number
  readonly end: number
  readonly counted: boolean
}

/** The century of all press text that says 上世纪; there is none that reports from the nineties. */
const LAST_CENTURY = 19

function readCentury(text: string, at: number): Century | undefined {
  const last = prefixAt(text, at, lastCenturies)
  if (last !== undefined) return {stem: LAST_CENTURY, end: at + last.length, counted: false}
  const number = numberIn(text, at, 10, 21)
  const word = number && prefixAt(text, number.end, centuryWords)
  return number && word ? {stem: number.value - 1, end: number.end + word.length, counted: true} : undefined
}

/** 19世纪 alone. 21世纪 says “nowadays”, and parts of a century have no bounds. */
function readWholeCentury(text: string, {stem, end, counted}: Century): Part | undefined {
  if (!counted || stem > LAST_CENTURY || prefixAt(text, end, notAfterCentury) !== undefined) return undefined
  return {end, pattern: {type: 'decade', stem}}
}

const decadeJoints = [...rangeMarks, '、']

/** 80年代, 80至90年代 behind a century, 1980年代. */
function readDecadeIn(text: string, at: number, century: number | undefined): Part | undefined {
  const first = readTens(text, at, century)
  if (first === undefined) return undefined
  if (text.startsWith('年代', first.end)) return closeDecade(text, first.end + 2, first.stem)
  const mark = prefixAt(text, first.end, decadeJoints)
  const last = mark && readTens(text, first.end + mark.length, century ?? Math.floor(first.stem / 10))
  if (!last || !text.startsWith('年代', last.end) || last.stem <= first.stem) return undefined
  return {
    end: last.end + 2,
    pattern: {type: 'interval', from: {year: first.stem * 10}, to: {year: last.stem * 10 + 9}},
  }
}

function closeDecade(text: string, end: number, stem: number): Part {
  const part = prefixAt(text, end, decadeParts)
  if (part === undefined) return {end, pattern: {type: 'decade', stem}}
  return {end: end + part.length, pattern: {type: 'vague', at: {}}}
}

/** The first fifties that a text can mean without their century. */
const EARLIEST_BARE_DECADE = 50

function readTens(text: string, at: number, century: number | undefined) {
  const year = century === undefined ? numberIn(text, at, 1000, 2999) : undefined
  if (year !== undefined) return year.value % 10 === 0 ? {stem: year.value / 10, end: year.end} : undefined
  const tens = numberIn(text, at, 10, 90)
  if (tens === undefined || tens.value % 10 !== 0) return undefined
  if (century === undefined && (tens.value < EARLIEST_BARE_DECADE || endsWithAny(text, at, centuryWords)))
    return undefined
  return {stem: (century ?? LAST_CENTURY) * 10 + tens.value / 10, end: tens.end}
}

/** The first and the last year of a decade or century. */
export function yearsOf(stem: number): {readonly first: PartialDate; readonly last: PartialDate} {
  const years = stem < 100 ? 100 : 10
  return {first: {year: stem * years}, last: {year: stem * years + years - 1}}
}
