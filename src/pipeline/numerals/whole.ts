import {readNumeral} from './fraction.js'
import type {Numeral} from './numeral.js'

/** The number that a text is from its beginning to its end, where it tells one value. */
export function wholeNumeral(text: string): Numeral | undefined {
  const numeral = readNumeral(text, 0)
  if (numeral === undefined || numeral.end !== text.length || numeral.high !== undefined) return undefined
  if (numeral.form === 'code' || numeral.bound === 'order') return undefined
  // A row of scales, 千百, has the form of a scale and is no number.
  const isRow = numeral.form === 'scale' && numeral.denominator === undefined && text.length > 1
  return isRow ? undefined : numeral
}

/** The value of {@link wholeNumeral}, divided out. */
export function wholeValue(text: string): number | undefined {
  const numeral = wholeNumeral(text)
  if (numeral?.denominator === undefined) return numeral?.value
  const value = numeral.value / numeral.denominator
  // A decimal numerator leaves dust: 0.7 / 100 must be 0.007.
  return Number.isInteger(numeral.value) ? value : Number(value.toPrecision(15))
}
