import {arabicDigitAt} from './characters.js'

const COMMA = ','.charCodeAt(0)
const WIDE_COMMA = '，'.charCodeAt(0)
const POINT = '.'.charCodeAt(0)
const WIDE_POINT = '．'.charCodeAt(0)

/** A number in Arabic digits. */
export interface Arabic {
  readonly value: number
  /** Offset behind the last digit. */
  readonly end: number
  /** No number but digits with a form: a version, an address, a dotted date, more digits than a number keeps. */
  readonly code: boolean
}

/** Reads the Arabic number that starts at an offset: ASCII or full-width digits, with separators and a decimal point. */
export function readArabic(text: string, start: number): Arabic {
  let at = digitsEnd(text, start)
  let groups = 0
  // Separators count only where every group has three digits: 1,234,567.
  for (; at - start <= 3 || groups > 0; groups++) {
    if (!isSeparator(text, at)) break
    if (digitsEnd(text, at + 1) - at !== 4) {
      if (groups === 0) break
      return code(groupsEnd(text, at)) // 1,234,56
    }
    at += 4
  }
  let points = 0
  while (isPoint(text, at)) {
    points++
    at = digitsEnd(text, at + 1)
  }
  if (points > 1) return code(at)
  const value = Number(asciiDigits(text.slice(start, at)))
  return Number.isSafeInteger(Math.trunc(value)) ? {value, end: at, code: false} : code(at)
}

const code = (end: number): Arabic => ({value: Number.NaN, end, code: true})

function digitsEnd(text: string, start: number): number {
  let at = start
  while (arabicDigitAt(text, at) >= 0) at++
  return at
}

/** Behind digits and separators, whatever they are. */
function groupsEnd(text: string, start: number): number {
  let at = start
  while (isSeparator(text, at) && arabicDigitAt(text, at + 1) >= 0) at = digitsEnd(text, at + 1)
  return at
}

/** A comma; a full-width one only behind a full-width digit, since behind others it is punctuation. */
function isSeparator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === COMMA || (unit === WIDE_COMMA && isFullWidth(text.charCodeAt(at - 1)))
}

function isPoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === POINT || unit === WIDE_POINT) && arabicDigitAt(text, at + 1) >= 0
}

const isFullWidth = (unit: number) => unit >= 0xff10 && unit <= 0xff19

/** Digits and point in ASCII, without separators. */
function asciiDigits(literal: string): string {
  if (!/[^0-9.]/.test(literal)) return literal
  return literal.replace(/[,，]/g, '').replace(/[．０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
