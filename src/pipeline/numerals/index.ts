/**
 * Reads written-out numbers: Arabic, Chinese, mixed, full-width. One pass from left to right, no regular expressions, no
 * backtracking: a reader takes the longest number that starts at an offset and says how it is bounded.
 */

import {hanDigits, hanScales} from '../../language/numerals.js'
import {digitOf} from './arabic.js'
import {opensOrder, readInteger} from './integer.js'
import type {Numeral} from './numeral.js'

export type {Numeral}

/** The longest number that starts at an offset. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const numeral = readInteger(text, at)
  if (numeral === undefined || !text.startsWith('分之', numeral.end)) return numeral
  const numerator = readInteger(text, numeral.end + 2)
  if (numerator === undefined || numerator.bound === 'order' || numeral.bound !== 'exact' || numeral.value === 0)
    return numeral
  return {...numerator, start: at, denominator: numeral.value}
}

/** Whether a number can start with this character. */
export function startsNumeral(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    digitOf(unit) >= 0 || (unit > 0x3000 && (text[at]! in hanDigits || text[at]! in hanScales || opensOrder(text, at)))
  )
}

/** One whole written-out number, or null where the text is something else or more than that. */
export function parseNumeral(text: string): number | null {
  const trimmed = text.trim()
  const negative = /^[-−－负負]/.test(trimmed)
  const body = negative ? trimmed.slice(1) : trimmed
  const numeral = readNumeral(body, 0)
  if (numeral === undefined || numeral.end !== body.length || numeral.high !== undefined) return null
  if (numeral.form === 'code' || numeral.bound === 'order') return null
  const value = numeral.denominator === undefined ? numeral.value : numeral.value / numeral.denominator
  return negative ? -value : value
}
