import {hanTens, rangeMarks} from '../../language/numerals.js'
import {readNumeral} from '../numerals/index.js'
import {isAsciiDigit, unitSet} from '../unit-set.js'

/** A number of a calendar or clock, with the offset behind it. */
export interface SmallNumber {
  readonly value: number
  readonly end: number
}

/** What may stand behind a number of a date, with a blank between them in texts that come out of Word: 2024 年 5 月. */
const units = unitSet('年月日号號时時点點分')

const BLANK = ' '.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)

const MOST_DIGITS = 4

/** Numbers from this one on are years, which are spelled digit by digit: 一千九百年 is a length of time. */
const FIRST_YEAR = 1000

/**
 * A whole number, written in at most four digits and without a bound of its own. Blanks before it are passed over, and a
 * blank between it and its unit.
 */
export function smallNumberAt(text: string, from: number): SmallNumber | undefined {
  const at = text.charCodeAt(from) === BLANK ? from + 1 : from
  const number = figuresAt(text, at) ?? numeralAt(text, at)
  if (number === undefined) return undefined
  const {value, end} = number
  return text.charCodeAt(end) === BLANK && units.has(text.charCodeAt(end + 1)) ? {value, end: end + 1} : number
}

/** A number that was read, if it lies within bounds. */
export function within(number: SmallNumber | undefined, least: number, most: number): SmallNumber | undefined {
  return number !== undefined && number.value >= least && number.value <= most ? number : undefined
}

/** The {@link smallNumberAt} an offset, if it lies within bounds. */
export function numberIn(text: string, from: number, least: number, most: number): SmallNumber | undefined {
  return within(smallNumberAt(text, from), least, most)
}

/** Behind figures these end a number. 点, 分 and 个 may go on with it: 3分之1, 3个亿. */
const figureEnds = unitSet(`年月日号號时時季世、${rangeMarks.map((mark) => mark[0]).join('')}`)

/** Figures before a unit: what most dates are written in, read without the grammar of numbers. */
function figuresAt(text: string, start: number): SmallNumber | undefined {
  let end = start
  let value = 0
  for (let unit = text.charCodeAt(end); isAsciiDigit(unit); unit = text.charCodeAt(++end)) {
    if (end - start === MOST_DIGITS) return undefined
    value = value * 10 + unit - ZERO
  }
  return end > start && figureEnds.has(text.charCodeAt(end)) ? {value, end} : undefined
}

const moonTens = unitSet(Object.keys(hanTens).join(''))

function numeralAt(text: string, at: number): SmallNumber | undefined {
  const numeral = readNumeral(text, at)
  if (numeral === undefined || numeral.end - at > MOST_DIGITS) return undefined
  const {value, end, form, bound, denominator, high} = numeral
  if (bound !== 'exact' || denominator !== undefined || high !== undefined || !Number.isInteger(value)) return undefined
  if (form === 'scale' || form === 'mixed' || (form === 'han' && value >= FIRST_YEAR)) return undefined
  // 廿八 is a day of the moon.
  return moonTens.has(text.charCodeAt(at)) ? undefined : {value, end}
}
