import {hanDigits, hanScales} from '../../language/numerals.js'
import type {Numeral} from './numeral.js'

/** Digits of a string that are read at once; a limit keeps endless rows of digits linear. */
const LONGEST_STRING = 32

/** Two or more Chinese digits in a row, which spell a number digit by digit: 二〇二一. An inexact pair is none. */
export function readDigitString(text: string, start: number): Numeral | undefined {
  let end = start
  let digits = ''
  for (; end < text.length && end - start < LONGEST_STRING; end++) {
    const digit = hanDigits[text[end]!]
    if (digit === undefined || '两兩'.includes(text[end]!)) break
    digits += digit
  }
  if (digits.length < 2) return undefined
  if (digits.length === 2 && isInexactPair(Number(digits[0]), Number(digits[1]))) return undefined
  // 一二十 and the like end in a number with a scale: leave the last digit to it.
  if (text[end]! in hanScales) return undefined
  if (text[end] === '点' && text[end + 1]! in hanDigits) return undefined
  return {start, end, value: Number(digits), bound: 'exact', scale: 1, form: 'digits'}
}

/** 两三个, 七八十: neighbours; 三五个 by custom. */
export function isInexactPair(low: number, high: number): boolean {
  return low >= 1 && high <= 9 && (high === low + 1 || (low === 3 && high === 5))
}
