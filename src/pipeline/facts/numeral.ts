import type {Span} from '../../ast/fact.js'
import {
  aboutMarks,
  aboutNot,
  hanDigits,
  hanScales,
  moreMarks,
  orderPrefixes,
  reachPrefix,
  thousandUnits,
  unitsUnknown,
} from '../../language/numerals.js'

/**
 * Reads written-out numbers: Arabic, Chinese, mixed, full-width. One pass from left to right, no regular expressions, no
 * backtracking: a reader takes the longest number that starts at an offset and says how it is bounded.
 */
export interface Numeral extends Span {
  /** The number, multiplied out. */
  readonly value: number
  /** Upper end of an inexact pair: 两三百 is 200 to 300. */
  readonly high?: number
  /**
   * `exact`; `more` (30多); `about` (十来); `order`: only the order of magnitude is told (数十, 上百), and `value` is its
   * lower end.
   */
  readonly bound: 'exact' | 'more' | 'about' | 'order'
  /** Denominator of 三分之一; `value` is the numerator. */
  readonly denominator?: number
  /** Product of the powers of ten at the end, 10000 for 5万: the first end of 3至5万 takes it over. */
  readonly scale: number
  /**
   * `arabic` 12.5, `han` 一百二十, `mixed` 3千5, `digits` 二〇二一, `scale` 千 alone, which is a number only with a hedge,
   * `code` 1.2.3, which is none.
   */
  readonly form: 'arabic' | 'han' | 'mixed' | 'digits' | 'scale' | 'code'
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

/** Whether a number can start with this character. */
export function startsNumeral(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    digitOf(unit) >= 0 || (unit > 0x3000 && (text[at]! in hanDigits || text[at]! in hanScales || opensOrder(text, at)))
  )
}

/** The longest number that starts at an offset. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const numeral = readInteger(text, at)
  if (numeral === undefined || !text.startsWith('分之', numeral.end)) return numeral
  const numerator = readInteger(text, numeral.end + 2)
  if (numerator === undefined || numerator.bound === 'order' || numeral.bound !== 'exact') return numeral
  return {...numerator, start: at, denominator: numeral.value}
}

/** Value of an ASCII or full-width digit, -1 for anything else. */
function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10
  return -1
}

function opensOrder(text: string, at: number): boolean {
  const next = hanScales[text[at + 1] ?? '']
  if (next === undefined) return false
  if (orderPrefixes.includes(text[at]!)) return true
  // 以上百分之… and 之上百… are other words.
  return text[at] === reachPrefix && next >= 100 && !'以之'.includes(text[at - 1] ?? ' ')
}

/** A number being read: groups closed by 万 and 亿, the group below 万, and the digits that no scale has taken yet. */
interface Reading {
  groups: number
  group: number
  /** Pending number before a scale: Arabic, or one Chinese digit. */
  pending: number | undefined
  /** Difference of an inexact pair (两三 is 1), grown by the scales that follow. */
  spread: number
  /** The last scale, for 两万五 = 25000, and the smallest within the group, for the order of scales. */
  lastScale: number
  groupScale: number
  trailing: number
  zero: boolean
  arabic: boolean
  han: boolean
}

function readInteger(text: string, start: number): Numeral | undefined {
  const string = readDigitString(text, start)
  if (string !== undefined) return string
  let at = start
  let bound: Numeral['bound'] = 'exact'
  const reading: Reading = {
    groups: 0,
    group: 0,
    pending: undefined,
    spread: 0,
    lastScale: 0,
    groupScale: Number.POSITIVE_INFINITY,
    trailing: 1,
    zero: false,
    arabic: false,
    han: false,
  }
  if (opensOrder(text, at)) {
    bound = 'order'
    at++
  }
  for (;;) {
    const unit = text[at]
    if (unit === undefined) break
    if (digitOf(text.charCodeAt(at)) >= 0) {
      if (reading.pending !== undefined || (at > start && reading.lastScale === 0)) break
      const arabic = readArabic(text, at)
      if (arabic.code) return {start, end: arabic.end, value: arabic.value, bound: 'exact', scale: 1, form: 'code'}
      takeNumber(reading, arabic.value)
      reading.arabic = true
      at = arabic.end
      continue
    }
    const digit = hanDigits[unit]
    if (digit !== undefined) {
      if (!takeDigit(reading, digit)) break
      reading.han = true
      at++
      continue
    }
    const scale = hanScales[unit]
    if (scale === 1000 && thousandUnits.includes(text[at + 1] ?? ' ')) break
    if (scale !== undefined) {
      if (!takeScale(reading, scale)) break
      reading.han = true
      at++
      continue
    }
    if (bound !== 'exact') break
    const mark = readMark(text, at, reading)
    if (mark !== undefined) {
      bound = mark
      at++
      if (!isGroupScale(text[at])) break
      continue
    }
    const decimal = readHanDecimal(text, at, reading)
    if (decimal === undefined) break
    reading.pending = decimal.value
    at = decimal.end
  }
  if (at === start || (at === start + 1 && bound === 'order')) return undefined
  return finish(reading, text, start, at, bound)
}

function finish(reading: Reading, text: string, start: number, end: number, bound: Numeral['bound']): Numeral {
  const {groups, group, pending, lastScale, spread, trailing} = reading
  // 两万五 is 25000, 一百二 is 120; not after 零, and not for what is more than a digit.
  const tail = pending === undefined ? 0 : isShortTail(reading) ? (pending * lastScale) / 10 : pending
  const value = round(groups + group + tail)
  const loneScale = end - start === 1 && text[start]! in hanScales && text[start] !== '十' && text[start] !== '拾'
  const form = loneScale ? 'scale' : reading.arabic ? (reading.han ? 'mixed' : 'arabic') : 'han'
  return {
    start,
    end,
    value,
    ...(spread > 0 && {high: round(value + spread)}),
    bound,
    scale: pending === undefined ? trailing : 1,
    form,
  }
}

function isShortTail({pending, lastScale, zero}: Reading): boolean {
  return lastScale >= 100 && !zero && Number.isInteger(pending) && pending! > 0 && pending! < 10
}

/** Decimal fractions times powers of ten leave dust in binary: 1.1 × 1000000 must be 1100000. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}

function takeNumber(reading: Reading, value: number): void {
  reading.pending = value
  reading.trailing = 1
}

/** Takes a Chinese digit; false where it cannot belong to the number. */
function takeDigit(reading: Reading, digit: number): boolean {
  if (reading.pending !== undefined) {
    if (reading.arabic || reading.spread > 0 || !isInexactPair(reading.pending, digit)) return false
    reading.spread = digit - reading.pending
    return true
  }
  if (digit === 0) {
    // 零 joins the parts of a number: 一百零五; alone it is zero.
    if (reading.lastScale === 0) reading.pending = 0
    else reading.zero = true
    return true
  }
  takeNumber(reading, digit)
  return true
}

/** 两三个, 七八十: neighbours; 三五个 by custom. */
function isInexactPair(low: number, high: number): boolean {
  return low >= 1 && high <= 9 && (high === low + 1 || (low === 3 && high === 5))
}

/** Takes a scale; false where it cannot follow. */
function takeScale(reading: Reading, scale: number): boolean {
  if (scale >= 10_000) return closeGroup(reading, scale)
  if (scale >= reading.groupScale) return false
  reading.group += (reading.pending ?? 1) * scale
  reading.spread *= scale
  reading.pending = undefined
  reading.trailing = scale
  reading.lastScale = scale
  reading.groupScale = scale
  reading.zero = false
  return true
}

function closeGroup(reading: Reading, scale: number): boolean {
  const inGroup = reading.group + (reading.pending ?? 0)
  const nothing = inGroup === 0 && reading.groups === 0
  if (nothing && reading.pending === 0) return false
  if (scale === 10_000) {
    // 四万万 is 400 million; any other second 万 begins another number.
    if (reading.lastScale === 10_000 && inGroup > 0) return false
    if (inGroup === 0 && reading.groups > 0) reading.groups *= scale
    else reading.groups += (inGroup === 0 ? 1 : inGroup) * scale
  } else {
    if (reading.groups >= 1e8) return false
    reading.groups = (nothing ? 1 : reading.groups + inGroup) * scale
  }
  reading.trailing = reading.group > 0 || reading.pending === undefined ? reading.trailing * scale : scale
  reading.spread *= scale
  reading.group = 0
  reading.pending = undefined
  reading.lastScale = scale
  reading.groupScale = Number.POSITIVE_INFINITY
  reading.zero = false
  return true
}

function isGroupScale(unit: string | undefined): boolean {
  return unit !== undefined && (hanScales[unit] ?? 0) >= 10_000
}

/** 多, 余, 几, 来 behind a round number; what they say about it. */
function readMark(text: string, at: number, reading: Reading): Numeral['bound'] | undefined {
  const unit = text[at]!
  const round =
    reading.pending === undefined
      ? reading.lastScale > 0
      : reading.arabic && reading.pending % 10 === 0 && reading.pending > 0
  if (moreMarks.includes(unit)) return round || isGroupScale(text[at + 1]) ? 'more' : undefined
  if (!round) return undefined
  if (unitsUnknown.includes(unit)) return reading.lastScale === 10 && reading.pending === undefined ? 'more' : undefined
  if (aboutMarks.includes(unit)) return aboutNot.includes(text[at + 1] ?? ' ') ? undefined : 'about'
  return undefined
}

/** 三点五: a point between Chinese digits. 三点五十分 is a time of day. */
function readHanDecimal(
  text: string,
  at: number,
  reading: Reading,
): {readonly value: number; readonly end: number} | undefined {
  if (text[at] !== '点' && text[at] !== '點') return undefined
  if (reading.arabic || !(text[at + 1]! in hanDigits)) return undefined
  let end = at + 1
  let digits = ''
  for (; end < text.length; end++) {
    const digit = hanDigits[text[end]!]
    if (digit === undefined) break
    digits += digit
  }
  if ('十分刻'.includes(text[end] ?? ' ')) return undefined
  const whole = reading.pending ?? 0
  if (!Number.isInteger(whole)) return undefined
  return {value: Number(`${whole}.${digits}`), end}
}

/** Two or more Chinese digits in a row, which spell a number digit by digit: 二〇二一. An inexact pair is none. */
function readDigitString(text: string, start: number): Numeral | undefined {
  let end = start
  let digits = ''
  for (; end < text.length; end++) {
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

interface Arabic {
  readonly value: number
  readonly end: number
  /** More than one point: a version, an address, a dotted date. */
  readonly code: boolean
}

function readArabic(text: string, start: number): Arabic {
  let digits = ''
  let at = start
  const run = () => {
    const from = at
    while (digitOf(text.charCodeAt(at)) >= 0) digits += digitOf(text.charCodeAt(at++))
    return at - from
  }
  const lead = run()
  // Separators count only where every group has three digits: 1,234,567.
  while (lead <= 3 && isSeparator(text, at) && isTriplet(text, at + 1)) {
    at++
    run()
  }
  let points = 0
  while ('.．'.includes(text[at] ?? ' ') && digitOf(text.charCodeAt(at + 1)) >= 0) {
    if (points++ === 0) digits += '.'
    at++
    run()
  }
  return {value: points > 1 ? Number.NaN : Number(digits), end: at, code: points > 1}
}

function isSeparator(text: string, at: number): boolean {
  return (
    text[at] === ',' || (text[at] === '，' && digitOf(text.charCodeAt(at - 1)) >= 0 && text.charCodeAt(at - 1) > 0xff00)
  )
}

function isTriplet(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (digitOf(text.charCodeAt(i)) < 0) return false
  return digitOf(text.charCodeAt(at + 3)) < 0
}
