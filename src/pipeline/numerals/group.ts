/**
 * The part of a number that stands before 万 or 亿, or at its end: 三千五百, 12.5, 3千5, 七八十.
 *
 *     group  = term { [零] term }                  the scales fall from term to term
 *     term   = coefficient [千 | 百 | 十] | 廿 | 卅
 *     coefficient = Chinese digit | inexact pair | Arabic number | nothing, before 十 or at the beginning
 */

import {readArabic} from './arabic.js'
import {arabicDigitAt, hanDigitAt, isZero, scaleAt, tensAt} from './characters.js'
import {decimalEnd, digitsOf, isInexactPair} from './digit-string.js'

/** A group as it was read. */
export interface Group {
  /** Offset behind it. */
  readonly end: number
  readonly value: number
  /** What the upper end of an inexact pair is above the lower: 100 for 两三百. */
  readonly spread: number
  /** The last scale, where the group ends with it; else 1. */
  readonly scale: number
  /** A digit by itself, whose scale the group before tells: the 五 of 两万五. */
  readonly lone: boolean
  /** Written with Arabic digits; with Chinese digits or scales. Both may hold. */
  readonly arabic: boolean
  readonly han: boolean
}

/** The longest group that starts at an offset. */
export function readGroup(text: string, start: number): Group | undefined {
  const first = readTerm(text, start, Number.POSITIVE_INFINITY)
  if (first === undefined) return undefined
  let {end, arabic, han} = first
  let value = first.coefficient * first.scale
  let spread = first.width * first.scale
  let last = first
  while (last.scale >= 10 && last.width === 0 && Number.isInteger(value)) {
    const joined = isZero(text, end)
    const term = readTerm(text, joined ? end + 1 : end, last.scale)
    if (term === undefined) break
    // 三百五 is 350, and 三百零五 is not.
    const unsaid = isDigit(term) && !joined && last.scale >= 100 ? last.scale / 10 : 1
    value += term.coefficient * term.scale * unsaid
    spread = term.width * term.scale * unsaid
    arabic ||= term.arabic
    han ||= term.han
    end = term.end
    last = unsaid > 1 ? {...term, unsaid: true} : term
  }
  const group = {end, value, spread, scale: last.scale, lone: last === first && isDigit(first), arabic, han}
  return last.unsaid ? group : withDecimals(text, group)
}

/** A coefficient with its scale; `width` is the distance of the ends of an inexact pair. */
interface Term {
  readonly end: number
  readonly coefficient: number
  readonly width: number
  readonly scale: number
  readonly arabic: boolean
  readonly han: boolean
  /** A digit whose scale is left unsaid. */
  readonly unsaid?: boolean
}

function isDigit({coefficient, scale}: Term): boolean {
  return scale === 1 && Number.isInteger(coefficient) && coefficient > 0 && coefficient < 10
}

/** The term at an offset whose scale is below a limit; its value is below the limit too. */
function readTerm(text: string, start: number, limit: number): Term | undefined {
  const digit = hanDigitAt(text, start)
  if (digit >= 0) return readHanTerm(text, start, digit, limit)
  if (arabicDigitAt(text, start) >= 0) return readArabicTerm(text, start, limit)
  const tens = tensAt(text, start)
  const scale = tens > 0 ? 10 : scaleAt(text, start)
  // 百五十 and 一百十五 leave out a 一; within a number only 十 can do without it.
  const bare = scale > 0 && scale < limit && (limit === Number.POSITIVE_INFINITY ? scale < 10_000 : scale === 10)
  if (!bare) return undefined
  return {end: start + 1, coefficient: tens > 0 ? tens / 10 : 1, width: 0, scale, arabic: false, han: true}
}

function readHanTerm(text: string, start: number, digit: number, limit: number): Term | undefined {
  const isFirst = limit === Number.POSITIVE_INFINITY
  if (digit === 0)
    return isFirst ? {end: start + 1, coefficient: 0, width: 0, scale: 1, arabic: false, han: true} : undefined
  const above = hanDigitAt(text, start + 1)
  const width = isInexactPair(digit, above) ? above - digit : 0
  const at = start + (width > 0 ? 2 : 1)
  const scale = termScaleAt(text, at)
  if (digit * scale >= limit && scale > 1) return undefined
  return {end: scale > 1 ? at + 1 : at, coefficient: digit, width, scale, arabic: false, han: true}
}

/** Where the scale is too large the number begins another one: 三百|5百. */
function readArabicTerm(text: string, start: number, limit: number): Term | undefined {
  const {value, end, code} = readArabic(text, start)
  if (code || (limit < Number.POSITIVE_INFINITY && !(value < limit && Number.isInteger(value)))) return undefined
  const scale = value === 0 ? 1 : termScaleAt(text, end)
  if (value * scale >= limit && scale > 1) return undefined
  return {end: scale > 1 ? end + 1 : end, coefficient: value, width: 0, scale, arabic: true, han: scale > 1}
}

/** The 千, 百 or 十 of a term, 1 where none follows. */
function termScaleAt(text: string, at: number): number {
  const scale = scaleAt(text, at)
  return scale === 0 || scale >= 10_000 ? 1 : scale
}

/** 十二点五: the decimals behind a group of Chinese digits. */
function withDecimals(text: string, group: Group): Group {
  const end = group.arabic || group.spread > 0 ? undefined : decimalEnd(text, group.end)
  if (end === undefined) return group
  const value = Number(`${group.value}.${digitsOf(text, group.end + 1, end)}`)
  return {...group, end, value, scale: 1, lone: false}
}
