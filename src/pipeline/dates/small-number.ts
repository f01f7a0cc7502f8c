import {readNumeral} from '../numerals/index.js'

/** A number of a calendar or clock, with the offset behind it. */
export interface SmallNumber {
  readonly value: number
  readonly end: number
}

/** A whole number within bounds, written in at most four digits and without a bound of its own. */
export function numberIn(text: string, at: number, least: number, most: number): SmallNumber | undefined {
  const numeral = readNumeral(text, at)
  if (
    numeral === undefined ||
    numeral.bound !== 'exact' ||
    numeral.denominator !== undefined ||
    numeral.high !== undefined
  )
    return undefined
  const {value, end, form} = numeral
  if (!Number.isInteger(value) || value < least || value > most || form === 'scale' || form === 'mixed')
    return undefined
  // 一千九百年 is a length of time, 1,999年 no year.
  const isYear = least >= 1000
  if (isYear && (form === 'han' || end - at !== 4)) return undefined
  return end - at <= 4 ? {value, end} : undefined
}
