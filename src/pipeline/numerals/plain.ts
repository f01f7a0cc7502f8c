import {
  aboutMarks,
  bareClassifiers,
  fractionBar,
  hanDigits,
  hanPoints,
  hanScales,
  hanTens,
  mixedJoint,
  moreMarks,
  orderPrefixes,
  trillion,
  unitsUnknown,
} from '../../language/numerals.js'
import {isAsciiDigit, unitSet} from '../unit-set.js'
import {hanDigitAt} from './characters.js'
import type {Numeral} from './numeral.js'

/** More digits than this may be more than a number keeps, with those that it counts exactly. */
const MOST_DIGITS = 15

/** By the number of decimals. */
const powersOfTen = Array.from({length: MOST_DIGITS}, (_, decimals) => Number(`1e${decimals}`))

const ZERO = '0'.charCodeAt(0)
const POINT = '.'.charCodeAt(0)

/** What a number can go on with behind a digit. */
const goesOn = unitSet(
  [
    ...Object.keys({...hanDigits, ...hanScales, ...hanTens}),
    hanPoints,
    moreMarks,
    aboutMarks,
    orderPrefixes,
    unitsUnknown,
    trillion,
    mixedJoint,
    fractionBar[0],
    '0123456789０１２３４５６７８９.．,， \n',
  ].join(''),
)
const classifiers = unitSet(bareClassifiers)
const scales = unitSet(Object.keys(hanScales).join(''))

/**
 * Most numbers of a text: a few Arabic digits, or one Chinese one, with nothing behind that a number could go on with. They
 * are read without the grammar of numbers, and undefined is returned where it is needed.
 */
export function readPlain(text: string, start: number): Numeral | undefined {
  return isAsciiDigit(text.charCodeAt(start)) ? readFigures(text, start) : readHanDigit(text, start)
}

function readFigures(text: string, start: number): Numeral | undefined {
  let end = start
  let digits = 0
  let decimals = 0
  let isDecimal = false
  for (; ; end++) {
    const unit = text.charCodeAt(end)
    if (isAsciiDigit(unit)) {
      digits = digits * 10 + unit - ZERO
      if (isDecimal) decimals++
    } else if (unit === POINT && !isDecimal && isAsciiDigit(text.charCodeAt(end + 1))) isDecimal = true
    else break
  }
  if (end - start > MOST_DIGITS || isOpen(text, end)) return undefined
  // Both are whole and below 2 ** 53, so that the quotient is the double nearest to the decimal.
  const value = isDecimal ? digits / powersOfTen[decimals]! : digits
  return {start, end, value, bound: 'exact', scale: 1, form: 'arabic'}
}

function readHanDigit(text: string, start: number): Numeral | undefined {
  const value = hanDigitAt(text, start)
  if (value < 0 || isOpen(text, start + 1)) return undefined
  return {start, end: start + 1, value, bound: 'exact', scale: 1, form: 'han'}
}

/** Whether a number may go on at an offset; 个 is a part of it before 亿 alone. */
function isOpen(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return goesOn.has(unit) || (classifiers.has(unit) && scales.has(text.charCodeAt(at + 1)))
}
