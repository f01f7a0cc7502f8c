/** What a character is in a number, looked up by its UTF-16 unit: the scanner asks this of every character of a text. */

import {
  beforeAbove,
  beforeCountNoun,
  beforeWordWithCapital,
  behindCapital,
  capitals,
  fractionBar,
  hanDigits,
  hanScales,
  hanTens,
  hundredUnits,
  orderPrefixes,
  reachPrefix,
  thousandUnits,
  zeros,
} from '../../language/numerals.js'
import {unitSet} from '../unit-set.js'

// The low four bits of a class are a digit, an exponent of ten, or a number of tens.
const AMOUNT = 0xf
const DIGIT = 0x10
const SCALE = 0x20
const TENS = 0x40
const CAPITAL = 0x80
const ARABIC = 0x100
const PREFIX = 0x200
const STARTS = DIGIT | SCALE | TENS | ARABIC | PREFIX

const classes = new Uint16Array(0x10000)
for (const [char, value] of Object.entries(hanDigits)) classes[char.charCodeAt(0)] = DIGIT | value
for (const [char, value] of Object.entries(hanScales)) classes[char.charCodeAt(0)] = SCALE | Math.log10(value)
for (const [char, value] of Object.entries(hanTens)) classes[char.charCodeAt(0)] = TENS | (value / 10)
for (const char of capitals) classes[char.charCodeAt(0)]! |= CAPITAL
for (const char of orderPrefixes + reachPrefix) classes[char.charCodeAt(0)]! |= PREFIX
for (let digit = 0; digit < 10; digit++) {
  classes[0x30 + digit] = ARABIC | digit
  classes[0xff10 + digit] = ARABIC | digit
}

const powersOfTen = Array.from({length: AMOUNT + 1}, (_, exponent) => Number(`1e${exponent}`))
const opensThousandUnit = unitSet(thousandUnits)
const opensHundredUnit = unitSet(hundredUnits.map((word) => word[0]).join(''))
const zeroUnits = unitSet(zeros)

function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? classes[text.charCodeAt(at)]! : 0
}

/** The UTF-16 units that numbers can start with. */
export const numberUnits: readonly number[] = [...classes.keys()].filter((unit) => classes[unit]! & STARTS)

/** Whether a character has a place in numbers; one that has none is told by a single look. */
export function isNumberUnit(text: string, at: number): boolean {
  return (classAt(text, at) & STARTS) !== 0
}

/** Value of the ASCII or full-width digit at an offset, -1 for anything else. */
export function arabicDigitAt(text: string, at: number): number {
  const found = classAt(text, at)
  return found & ARABIC ? found & AMOUNT : -1
}

/** Value of the Chinese digit at an offset, -1 for anything else. */
export function hanDigitAt(text: string, at: number): number {
  const found = classAt(text, at)
  return found & DIGIT ? found & AMOUNT : -1
}

/** The power of ten at an offset, 0 for anything else, and for the first half of a unit: 千瓦, 百分点. */
export function scaleAt(text: string, at: number): number {
  const found = classAt(text, at)
  if (!(found & SCALE)) return 0
  const scale = powersOfTen[found & AMOUNT]!
  if (scale === 1000 && opensThousandUnit.has(text.charCodeAt(at + 1))) return 0
  if (scale === 100 && opensHundredUnit.has(text.charCodeAt(at + 1)) && isHundredUnit(text, at + 1)) return 0
  return scale
}

function isHundredUnit(text: string, at: number): boolean {
  for (const word of hundredUnits) if (text.startsWith(word, at)) return true
  return false
}

/** 20 for 廿, 0 for what is no such character. */
export function tensAt(text: string, at: number): number {
  const found = classAt(text, at)
  return found & TENS ? (found & AMOUNT) * 10 : 0
}

/** Whether a 零 stands at an offset. */
export function isZero(text: string, at: number): boolean {
  return zeroUnits.has(text.charCodeAt(at))
}

/** Whether 数, 几 or 上 stands here before a power of ten: 数十, 几百, 上千, 几个亿. */
export function opensOrder(text: string, at: number): boolean {
  if (!(classAt(text, at) & PREFIX)) return false
  const next = scaleAt(text, at + 1)
  const before = text[at - 1] ?? ' '
  // 成百上千 counts nothing.
  if (text[at] === reachPrefix) return next >= 100 && !beforeAbove.includes(before) && scaleAt(text, at - 1) === 0
  if ('数數'.includes(text[at]!) && beforeCountNoun.includes(before)) return false
  return next > 0 || ('个個'.includes(text[at + 1] ?? ' ') && scaleAt(text, at + 2) === 1e8)
}

/** Whether a number can start with the character at an offset. */
export function startsNumeral(text: string, at: number): boolean {
  const found = classAt(text, at)
  if (!(found & STARTS)) return false
  if (found & PREFIX) return opensOrder(text, at)
  return !(found & CAPITAL) || opensCapital(text, at)
}

/** 陆万元 and 陆仟, but neither 大陆 nor 陆续. */
function opensCapital(text: string, at: number): boolean {
  if (beforeWordWithCapital.includes(text[at - 1] ?? ' ')) return false
  const next = classAt(text, at + 1)
  if (next & (DIGIT | SCALE | TENS)) return true
  return behindCapital.includes(text[at + 1] ?? ' ') || text.startsWith(fractionBar, at + 1)
}
