import {collectives, greatScales, halves, numeralVariants} from '../../language/numeral-words.js'
import {fractionBar, hanPoints} from '../../language/numerals.js'
import {arabicDigitAt, hanDigitAt, scaleAt, tensAt} from './characters.js'
import {digitsOf} from './digit-string.js'
import {wholeNumeral, wholeValue} from './whole.js'

/** A text that may be a number, without the blanks inside it and with the characters that the readers know. */
export function normalise(text: string): string {
  const joined = joinPieces(text.trim().split(/\s+/))
  let known = ''
  for (let at = 0; at < joined.length; at++) {
    const unit = joined[at]!
    const great = isNumberCharacter(joined, at + 1) ? greatScales[unit] : undefined
    known += great ?? numeralVariants[unit] ?? unit
  }
  return known
}

/** 两千 四 百 五: a blank counts for nothing, except between two digits, where it may part two numbers. */
function joinPieces(pieces: readonly string[]): string {
  let joined = ''
  for (const piece of pieces) {
    const parts = isDigit(joined, joined.length - 1) ? isDigit(piece, 0) : joined.charCodeAt(joined.length - 1) < 0x3000
    joined += parts && joined !== '' ? ` ${piece}` : piece
  }
  return joined
}

const isDigit = (text: string, at: number) => arabicDigitAt(text, at) >= 0 || hanDigitAt(text, at) >= 0

const isNumberCharacter = (text: string, at: number) =>
  isDigit(text, at) || scaleAt(text, at) > 0 || tensAt(text, at) > 0

/** Numbers in words that articles do not use as numbers: 三万半, 五打, 十分一, 百分之负二, 1点五. Normalised text is expected. */
export function readWritten(text: string): number | undefined {
  return readHalf(text) ?? readCollective(text) ?? readFraction(text) ?? readMixedDecimal(text)
}

/** 半, and half of the scale before it: 三万半. */
function readHalf(text: string): number | undefined {
  const half = halves[text]
  if (half !== undefined || !text.endsWith('半')) return half
  const whole = wholeNumeral(text.slice(0, -1))
  return whole !== undefined && whole.scale >= 100 ? whole.value + whole.scale / 2 : undefined
}

function readCollective(text: string): number | undefined {
  const size = collectives[text.at(-1) ?? '']
  const times = size && wholeValue(text.slice(0, -1))
  return times === undefined ? undefined : times * size!
}

/** 十分一 without 之, as in Cantonese; a numerator with a sign of its own. */
function readFraction(text: string): number | undefined {
  const at = text.indexOf('分')
  if (at <= 0) return undefined
  const numerator = text.slice(text.startsWith(fractionBar, at) ? at + fractionBar.length : at + 1)
  const isNegative = /^[负負-]/.test(numerator)
  const value = wholeValue(text.slice(0, at) + fractionBar + (isNegative ? numerator.slice(1) : numerator))
  return value !== undefined && isNegative ? -value : value
}

/** 1点五: a point in words behind Arabic digits. 3点15 is a time of day. */
function readMixedDecimal(text: string): number | undefined {
  let point = 0
  while (arabicDigitAt(text, point) >= 0) point++
  if (point === 0 || !hanPoints.includes(text[point] ?? ' ')) return undefined
  let end = point + 1
  while (hanDigitAt(text, end) >= 0) end++
  if (end !== text.length || end === point + 1) return undefined
  return Number(`${wholeValue(text.slice(0, point))}.${digitsOf(text, point + 1, end)}`)
}
