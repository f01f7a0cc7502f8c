import {hanTens} from '../../language/numerals.js'
import {readNumeral} from '../numerals/index.js'

/** A number of a calendar or clock, with the offset behind it. */
export interface SmallNumber {
  readonly value: number
  readonly end: number
}

/** What may stand behind a number of a date, with a blank between them in texts that come out of Word: 2024 年 5 月. */
const units = '年月日号號时時点點分'

/**
 * A whole number within bounds, written in at most four digits and without a bound of its own. Blanks before it are passed
 * over, and a blank between it and its unit.
 */
export function numberIn(text: string, from: number, least: number, most: number): SmallNumber | undefined {
  const at = text[from] === ' ' ? from + 1 : from
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
  // 廿八 is a day of the moon.
  if (text[at]! in hanTens) return undefined
  // 一千九百年 is a length of time, 1,999年 no year.
  const isYear = least >= 1000
  if (isYear && (form === 'han' || end - at !== 4)) return undefined
  const behind = text[end] === ' ' && units.includes(text[end + 1] ?? ' ') ? end + 1 : end
  return end - at <= 4 ? {value, end: behind} : undefined
}
