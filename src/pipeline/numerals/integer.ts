/**
 * Numbers without a fraction bar.
 *
 *     number  = section { [零] section }           the closing scales fall from section to section
 *     section = group [mark] [closing] [mark]      behind a mark the number ends: 三十多万
 *     order   = (数 | 几 | 上) [千 | 百 | 十] [closing]
 *
 * A section that cannot be part of the number, since its closing scale is not below the one before, begins another number;
 * two numbers with nothing between them, 三万五万, are read as a code.
 */

import {yearDigits, yearMark} from '../../language/numerals.js'
import {readArabic} from './arabic.js'
import {arabicDigitAt, hanDigitAt, isNumberUnit, isZero, opensOrder, scaleAt, tensAt} from './characters.js'
import {type Closing, closingAt, WAN, YI} from './closing.js'
import {decimalEnd, digitsOf, readDigitString} from './digit-string.js'
import {type Group, readGroup} from './group.js'
import {readLooseHundred} from './loose-hundred.js'
import {type Mark, markAt} from './mark.js'
import type {Numeral} from './numeral.js'

/** The longest number without a fraction bar that starts at an offset: 88.9亿, 三十几万, 数十, 二〇二一. */
export function readInteger(text: string, start: number): Numeral | undefined {
  if (!isNumberUnit(text, start)) return undefined
  if (arabicDigitAt(text, start) >= 0) return readSections(text, start) ?? readCode(text, start)
  if (hanDigitAt(text, start) >= 0) return readDigitString(text, start) ?? readSections(text, start)
  if (scaleAt(text, start) > 0) return readBareScale(text, start)
  if (tensAt(text, start) > 0) return readSections(text, start)
  return opensOrder(text, start) ? readOrder(text, start) : undefined
}

/** Digits that are no number: 1.2.3. */
function readCode(text: string, start: number): Numeral {
  return codeOf(start, readArabic(text, start).end)
}

function codeOf(start: number, end: number): Numeral {
  return {start, end, value: Number.NaN, bound: 'exact', scale: 1, form: 'code'}
}

function readSections(text: string, start: number): Numeral | undefined {
  const group = readGroup(text, start)
  return group && numberFrom(text, start, group)
}

/** A number that begins with a scale: 十五, 百余, 千万, 万亿. */
function readBareScale(text: string, start: number): Numeral | undefined {
  const loose = readLooseHundred(text, start)
  if (loose !== undefined) return numberFrom(text, start, loose.group, loose.bound)
  const scale = scaleAt(text, start)
  const closing = closingAt(text, scale < WAN ? start + 1 : start, {figure: false})
  let rowEnd = start + 1
  while (scaleAt(text, rowEnd) > 0) rowEnd++
  const isNumber =
    rowEnd === (closing?.end ?? start + 1) || (rowEnd === start + 2 && scale === 100 && closing === undefined)
  // 千百, 万千, 千百万, 亿万 count nothing.
  if (!isNumber) return {start, end: rowEnd, value: scale, bound: 'exact', scale, form: 'scale'}
  return scale < WAN ? readSections(text, start) : numberFrom(text, start, unspoken(start))
}

/** The group that 万 and 亿 go without where they begin a number. */
const unspoken = (at: number): Group => ({
  end: at,
  value: 1,
  spread: 0,
  scale: 1,
  lone: false,
  arabic: false,
  han: true,
})

/** 数十, 几百万, 上千, 几个亿, 数百余: an order of magnitude. */
function readOrder(text: string, start: number): Numeral {
  const within = scaleAt(text, start + 1)
  const scale = within > 0 && within < WAN ? within : 1
  const scaleEnd = scale > 1 ? start + 2 : start + 1
  const behindScale = scale > 1 ? markAt(text, scaleEnd, {scale, figure: undefined}) : undefined
  const closing = closingAt(text, behindScale?.end ?? scaleEnd, {figure: false})
  const value = scale * (closing?.scale ?? 1)
  const end = closing?.end ?? behindScale?.end ?? scaleEnd
  const behind = closing && markAt(text, end, {scale: closing.scale, figure: undefined})
  return {start, end: behind?.end ?? end, value, bound: 'order', scale: value, form: 'han'}
}

/** A number while its sections are read. */
interface Sum {
  end: number
  /** What 亿 and larger scales closed, and what stands behind that: 亿 may still take it, as in 十二万三千亿. */
  closed: number
  open: number
  /** The scale that closed last, and the last one of at least 亿: the sections behind them are smaller. */
  last: number
  great: number
  spread: number
  scale: number
  bound: Numeral['bound']
  arabic: boolean
  han: boolean
}

/** The number whose first group was read. */
function numberFrom(text: string, start: number, first: Group, bound: Numeral['bound'] = 'exact'): Numeral {
  const none = Number.POSITIVE_INFINITY
  const sum: Sum = {
    end: first.end,
    closed: 0,
    open: 0,
    last: none,
    great: none,
    spread: 0,
    scale: 1,
    bound,
    arabic: false,
    han: false,
  }
  let joined = false
  for (let group: Group | undefined = first; group !== undefined; ) {
    const section = sectionOf(text, group)
    if (!fits(sum, section, joined)) break
    addSection(sum, section, joined)
    if (sum.bound !== 'exact' || section.closing === undefined || group.spread > 0 || !Number.isInteger(group.value))
      break
    joined = isZero(text, sum.end)
    const next = joined ? sum.end + 1 : sum.end
    // 二十万百姓: within a number 百 and 千 go without their 一 only behind 零.
    group = !joined && scaleAt(text, next) > 10 ? undefined : readGroup(text, next)
    if (group !== undefined && isYear(text, next, group)) break
  }
  addDecimals(text, sum)
  const run = runOnEnd(text, sum)
  return run === undefined ? numeralOf(sum, text, start) : codeOf(start, run)
}

/** 5万|2020年: nobody counts years so, and a year begins another number. */
function isYear(text: string, start: number, {end, arabic, han}: Group): boolean {
  return arabic && !han && end - start === yearDigits && text[end] === yearMark
}

/**
 * The end of a second number that follows without anything between: 三百五百, 1.2亿3千万. What the two say together nobody can
 * tell, and neither of them alone is said.
 */
function runOnEnd(text: string, {end, scale, bound}: Sum): number | undefined {
  if (scale === 1 || bound !== 'exact') return undefined
  if (hanDigitAt(text, end) < 0 && arabicDigitAt(text, end) < 0) return undefined
  const next = readGroup(text, end)
  if (next === undefined) return undefined
  const closing = closingAt(text, next.end, {figure: next.arabic})
  return next.scale > 1 || closing !== undefined ? (closing?.end ?? next.end) : undefined
}

/** 四百亿点零五: decimals behind a closing scale. */
function addDecimals(text: string, sum: Sum): void {
  const plain = sum.scale > 1 && sum.bound === 'exact' && sum.spread === 0 && !sum.arabic
  const end = plain ? decimalEnd(text, sum.end) : undefined
  if (end === undefined) return
  sum.open = Number(`${sum.open}.${digitsOf(text, sum.end + 1, end)}`)
  sum.scale = 1
  sum.end = end
}

interface Section {
  readonly group: Group
  readonly closing: Closing | undefined
  /** 三十多万, 三十万多. */
  readonly mark: Mark | undefined
  /** 亿 behind the mark of 一万多亿. */
  readonly beyond: Closing | undefined
  readonly end: number
}

function sectionOf(text: string, group: Group): Section {
  const figure = group.arabic && !group.han ? group.value : undefined
  const within = markAt(text, group.end, {scale: group.scale, figure})
  const nothing = group.value === 0
  const closing = nothing ? undefined : closingAt(text, within?.end ?? group.end, {figure: group.arabic})
  const behind = closing && !within ? markAt(text, closing.end, {scale: closing.scale, figure: undefined}) : undefined
  const beyond = behind && closing?.scale === WAN ? closingAt(text, behind.end, {figure: false}) : undefined
  const end = beyond?.end ?? behind?.end ?? closing?.end ?? within?.end ?? group.end
  return {group, closing, mark: within ?? behind, beyond, end}
}

/** Whether a section can stand behind those before it. */
function fits(sum: Sum, {group, closing}: Section, joined: boolean): boolean {
  if (sum.last === Number.POSITIVE_INFINITY) return true
  if (closing === undefined) return group.value < sum.last && (Number.isInteger(group.value) || group.value >= 10)
  if (!Number.isInteger(group.value)) return false
  if (closing.scale < YI) return sum.open === 0 && group.value * closing.scale < sum.last
  // 一万三亿 lacks its 零 or its 千.
  return closing.scale < sum.great && (sum.open === 0 || (closing.scale === YI && (joined || !group.lone)))
}

function addSection(sum: Sum, {group, closing, mark, beyond, end}: Section, joined: boolean): void {
  // 两万五 is 25000, and 一万零五 is not.
  const unsaid =
    closing === undefined && group.lone && !joined && sum.last < Number.POSITIVE_INFINITY ? sum.last / 10 : 1
  const scale = closing?.scale ?? unsaid
  if (scale < YI) sum.open += times(group.value, scale)
  if (scale >= YI || beyond !== undefined) {
    const great = beyond?.scale ?? scale
    sum.closed += times(beyond === undefined ? sum.open + group.value : sum.open, great)
    sum.open = 0
    sum.great = great
  }
  if (closing !== undefined) sum.last = closing.scale
  sum.spread = group.spread * scale * (beyond?.scale ?? 1)
  sum.scale = group.scale * (closing?.scale ?? 1) * (beyond?.scale ?? 1)
  sum.bound = mark?.bound ?? sum.bound
  sum.arabic ||= group.arabic
  sum.han ||= group.han || closing !== undefined
  sum.end = end
}

function numeralOf(sum: Sum, text: string, start: number): Numeral {
  const {end, spread, bound, scale, arabic, han} = sum
  const total = sum.closed + sum.open
  const value = Number.isInteger(total) ? total : withoutDust(total)
  // More digits than a number keeps are a code.
  if (scale === 1 && !Number.isSafeInteger(Math.trunc(value))) return codeOf(start, end)
  const isLoneScale = end === start + 1 && scaleAt(text, start) >= 100
  const form = isLoneScale ? 'scale' : arabic ? (han ? 'mixed' : 'arabic') : 'han'
  return spread > 0
    ? {start, end, value, high: value + spread, bound, scale, form}
    : {start, end, value, bound, scale, form}
}

/** Decimals leave dust in binary: 1.1 × 1000000 must be 1100000. Whole numbers have none. */
function times(value: number, scale: number): number {
  return Number.isInteger(value) || scale === 1 ? value * scale : withoutDust(value * scale)
}

/** Digits that survive the dust, and the part of a number that is surely less than half of the last of them. */
const SAFE_DIGITS = 15
const DUST = 4e-16

function withoutDust(value: number): number {
  const whole = Math.round(value)
  // Nearly all are whole but for the dust; this spares writing them out.
  if (Math.abs(value - whole) <= value * DUST && whole < 10 ** SAFE_DIGITS) return whole
  return Number(value.toPrecision(SAFE_DIGITS))
}
