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
import {digitOf, readArabic} from './arabic.js'
import {isInexactPair, readDigitString} from './digit-string.js'
import type {Numeral} from './numeral.js'

/** Whether 数, 几 or 上 stands here before a power of ten: 数十, 几百, 上千. */
export function opensOrder(text: string, at: number): boolean {
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

/** The longest number without a fraction bar that starts at an offset: 88.9亿, 三十几万, 数十, 二〇二一. */
export function readInteger(text: string, start: number): Numeral | undefined {
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
    const scale = unit === '兆' ? trillionAt(text, at) : hanScales[unit]
    if (scale === 1000 && thousandUnits.includes(text[at + 1] ?? ' ')) break
    if (scale !== undefined) {
      if (!takeScale(reading, scale)) break
      reading.han = true
      at++
      continue
    }
    if (isPassedOver(text, at, reading)) {
      at++
      continue
    }
    if (bound !== 'exact') break
    const mark = readMark(text, at, reading)
    if (mark !== undefined) {
      bound = mark
      at++
      if (!isGroupScale(text[at]) && !isPassedOver(text, at, reading)) break
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
  if (!Number.isFinite(value)) return {start, end, value: Number.NaN, bound: 'exact', scale: 1, form: 'code'}
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

/** 兆 is a trillion where money or more digits follow (2兆2,638億元), and mega elsewhere (100兆宽带). */
function trillionAt(text: string, at: number): number | undefined {
  const next = text[at + 1] ?? ''
  return next === '元' || digitOf(next.charCodeAt(0)) >= 0 ? 1e12 : undefined
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
  } else if (reading.groups >= 1e12 && inGroup > 0) {
    reading.groups += inGroup * scale
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

/** 2个亿, 30 亿元: what stands between a number and its scale without meaning. */
function isPassedOver(text: string, at: number, {pending, lastScale, arabic}: Reading): boolean {
  const next = text[at + 1]
  if (text[at] === '个') return next === '亿' && (pending !== undefined || lastScale > 0)
  return (text[at] === ' ' || text[at] === '\n') && arabic && pending !== undefined && (next === '亿' || next === '万')
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
