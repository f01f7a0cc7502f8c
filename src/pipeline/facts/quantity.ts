import type {Comparator, Span} from '../../ast/fact.js'
import {hedgesAfter, hedgesBefore, negated, negators} from '../../language/hedges.js'
import {hanDigits, rangeMarks} from '../../language/numerals.js'
import {
  classifiers,
  clockUnits,
  currencies,
  currencyPrefixes,
  type Dimension,
  durationUnits,
  editionUnits,
  measureUnits,
  multipleUnits,
  percentSigns,
  pointUnits,
  tenths,
} from '../../language/units.js'
import {lexicon} from '../lexicon.js'
import {type Numeral, readNumeral} from '../numerals/index.js'

/** What a number counts or measures, as the unit table knows it. */
export interface Unit {
  readonly dimension: Dimension
  /** ISO 4217 for a currency, the word itself for everything else. */
  readonly code: string
}

/** A number with all that belongs to it: hedges on both sides, the second end of a range, currency and unit. */
export interface Quantity extends Span {
  readonly numeral: Numeral
  /** Exactly one of `value` and `low` is there. */
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly cmp?: Comparator
  /** Currency named before the number. */
  readonly currency?: string
  readonly unit?: Unit
  /** Offset behind the numbers, where the unit starts. */
  readonly unitStart: number
  /** Offset behind the first number and the unit that follows it at once; a unit may hold a number character: 百分点. */
  readonly ownEnd: number
  /** A 第 stands before the number, or before the list or range that it ends: 第2—3名. */
  readonly ordinal: boolean
  /** Something at its sides makes the number a part of another, or of a name: 3，500, C919, 七、八十. */
  readonly broken: boolean
}

/** Behind a percent sign of an address: %E4%B8. */
const escaped = '0123456789ABCDEFabcdef'

/** A word that is no unit before certain characters. */
interface GuardedUnit extends Unit {
  readonly not: string
}

const units = lexicon<GuardedUnit>([
  ...currencies.map(([word, code, not = '']) => [word, {dimension: 'currency', code, not}] as const),
  ...percentSigns.map((word) => [word, {dimension: 'percent', code: '%', not: escaped}] as const),
  [tenths.word, {dimension: 'tenths', code: '%', not: tenths.not}],
  ...plain('points', pointUnits),
  ...plain('multiple', multipleUnits),
  ...plain('duration', durationUnits),
  ...plain('clock', clockUnits),
  ...plain('measure', measureUnits),
  ...plain('edition', editionUnits),
  ...classifiers.map(([word, not = '']) => [word, {dimension: 'classifier', code: word, not}] as const),
])

function plain(dimension: Dimension, words: readonly string[]) {
  return words.map((word) => [word, {dimension, code: word, not: ''}] as const)
}

interface Hedge {
  readonly cmp: Comparator
  readonly not: string
}

const before = lexicon<Hedge>(hedgesBefore.map(([word, cmp, not = '']) => [word, {cmp, not}]))
const after = lexicon<Hedge>(hedgesAfter.map(([word, cmp, not = '']) => [word, {cmp, not}]))
const prefixes = lexicon<string>(currencyPrefixes)
const negatedComparators: Readonly<Partial<Record<Comparator, Comparator>>> = negated

/** Reads what stands around a number. Blanks between number and unit are passed over: 30 个. */
export function quantityAt(text: string, first: Numeral): Quantity {
  const sign = signBefore(text, first.start)
  const numberStart = first.start - sign
  const prefix = prefixes.endingAt(text, skipBlanksBack(text, numberStart))
  const hedge = hedgeBefore(text, prefix?.start ?? numberStart)
  const ordinal = isOrdinal(text, first.start)
  const start = ordinal ? numberStart : (hedge?.start ?? prefix?.start ?? numberStart)

  const ownUnit = unitAt(text, first.end)
  const second = sign === 0 && !ordinal ? secondEnd(text, first, ownUnit) : undefined
  const last = second ?? first
  const unitStart = skipBlanks(text, last.end)
  const unit = first.denominator === undefined ? unitAt(text, unitStart) : undefined
  const unitEnd = unit?.end ?? last.end
  const outer = hedgeAfter(text, skipInclusive(text, unitEnd))
  const cmp = hedge?.cmp ?? outer?.cmp ?? boundOf(last)

  return {
    start,
    end: outer?.end ?? unitEnd,
    numeral: first,
    ...amountOf(first, second, sign > 0, hedge !== undefined),
    ...(cmp && {cmp}),
    ...(prefix && {currency: prefix.meaning}),
    ...(unit && {unit: unit.meaning}),
    unitStart,
    ownEnd: ownUnit?.end ?? first.end,
    ordinal,
    broken: isBroken(text, first, prefix?.start),
  }
}

function amountOf(first: Numeral, second: Numeral | undefined, negative: boolean, hedged: boolean) {
  if (second !== undefined) return {low: scaledLow(first, second), high: second.high ?? second.value}
  if (first.high !== undefined) return {low: first.value, high: first.high}
  // 数十 tells the order of magnitude and no value; 逾千 tells one.
  if (first.bound === 'order' && !hedged) return {low: first.value}
  return {value: negative ? -first.value : first.value}
}

/** 3至5万 is 30,000 to 50,000: the first end takes the scale of the second where it has none of its own and is the lesser. */
function scaledLow(first: Numeral, second: Numeral): number {
  const bare = first.scale === 1 || first.scale < second.scale
  return bare && first.value < second.value / second.scale ? first.value * second.scale : first.value
}

function boundOf({bound}: Numeral): Comparator | undefined {
  return bound === 'more' ? 'gt' : bound === 'about' ? 'approx' : bound === 'order' ? 'ge' : undefined
}

/** The other end of a range whose first end is a number, with or without a unit of the same dimension. */
function secondEnd(text: string, first: Numeral, ownUnit: FoundUnit | undefined): Numeral | undefined {
  if (first.bound !== 'exact' || first.form === 'digits' || first.form === 'code') return undefined
  if (first.denominator !== undefined) return secondFraction(text, first)
  for (const from of ownUnit === undefined ? [first.end] : [ownUnit.end, first.end]) {
    const at = skipBlanks(text, from)
    const mark = rangeMarks.find((candidate) => text.startsWith(candidate, at))
    if (mark === undefined) continue
    const second = readNumeral(text, skipBlanks(text, at + mark.length))
    if (second === undefined || second.form === 'code' || second.denominator !== undefined) continue
    const unit = unitAt(text, second.end)
    const agrees = unit !== undefined && (from === first.end || unit.meaning.code === ownUnit?.meaning.code)
    if (agrees && scaledLow(first, second) < second.value) return second
  }
  return undefined
}

/** 百分之二十至三十, 百分之二十到百分之三十. */
function secondFraction(text: string, first: Numeral): Numeral | undefined {
  const mark = rangeMarks.find((candidate) => text.startsWith(candidate, first.end))
  const second = mark === undefined ? undefined : readNumeral(text, first.end + mark.length)
  if (second === undefined || second.bound !== 'exact' || second.form === 'code' || second.value <= first.value)
    return undefined
  if (second.denominator === undefined) return unitAt(text, second.end) === undefined ? second : undefined
  return second.denominator === first.denominator ? second : undefined
}

interface FoundUnit extends Span {
  readonly meaning: GuardedUnit
}

function unitAt(text: string, at: number): FoundUnit | undefined {
  const found = units.startingAt(text, skipBlanks(text, at))
  if (found === undefined) return undefined
  const next = text[found.end]
  return next !== undefined && found.meaning.not.includes(next) ? undefined : found
}

/** The hedge that starts at an offset: 以上, 左右. */
export function hedgeAfter(text: string, at: number): {readonly end: number; readonly cmp: Comparator} | undefined {
  const found = after.startingAt(text, at)
  if (found === undefined || found.meaning.not.includes(text[found.end] ?? ' ')) return undefined
  return {end: found.end, cmp: found.meaning.cmp}
}

function hedgeBefore(text: string, at: number): {readonly start: number; readonly cmp: Comparator} | undefined {
  const found = before.endingAt(text, at)
  if (found === undefined) return undefined
  const previous = text[found.start - 1]
  if (previous !== undefined && found.meaning.not.includes(previous)) return undefined
  const {start, meaning} = found
  const negator = negators.find((word) => text.endsWith(word, start))
  const turned = negator === undefined ? undefined : negatedComparators[meaning.cmp]
  return turned === undefined ? {start, cmp: meaning.cmp} : {start: start - negator!.length, cmp: turned}
}

/** Length of a minus sign before a number: not between two numbers or letters, where it is a dash. */
function signBefore(text: string, at: number): number {
  if (!'-−－负負'.includes(text[at - 1] ?? ' ')) return 0
  return /[\d\p{Script=Latin}０-９\-−－）)]/u.test(text[at - 2] ?? '') ? 0 : 1
}

function skipBlanks(text: string, at: number): number {
  while (isBlank(text[at])) at++
  return at
}

function skipBlanksBack(text: string, at: number): number {
  while (isBlank(text[at - 1])) at--
  return at
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\u00a0' || unit === '\n'
}

/** （含）, （含本数） between a number and its hedge. */
function skipInclusive(text: string, at: number): number {
  if (!text.startsWith('（含', at)) return at
  const close = text.indexOf('）', at)
  return close >= 0 && close - at <= LONGEST_INCLUSIVE ? close + 1 : at
}

const LONGEST_INCLUSIVE = 6

/** Characters between a 第 and the last number of its list or range: 第2、3名, 第5至6位. */
const ordinalBetween = '0123456789０１２３４５６７８９一二三四五六七八九十、，,—–-－~～至到和及'
const LONGEST_ORDINAL = 8

function isOrdinal(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= LONGEST_ORDINAL; at--) {
    if (text[at] === '第') return true
    if (!ordinalBetween.includes(text[at]!)) return false
  }
  return false
}

/** Latin letters, and the hole that code or a picture leaves in a reading. */
const latin = /[A-Za-zＡ-Ｚａ-ｚ\ufffc]/

function isBroken(text: string, {start, end, form}: Numeral, prefixStart: number | undefined): boolean {
  if (prefixStart === undefined && latin.test(text[start - 1] ?? '')) return true
  // 3.5 million, 2.5bn: an English scale that we do not multiply out. ％ and unit letters are read before.
  if (latin.test(text[end] ?? '') || (prefixStart !== undefined && latin.test(text[skipBlanks(text, end)] ?? '')))
    return true
  const isDigits = form === 'arabic' || form === 'mixed'
  if (isDigits && (isGroupBefore(text, start) || isGroupBehind(text, start, end))) return true
  return isFirstOfPair(text, start)
}

const isAsciiDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9'

/** The three digits behind a blank or full-width comma, which may be the end of a longer number: 1 200, 3，500. */
function isGroupBefore(text: string, start: number): boolean {
  const three = [0, 1, 2].every((i) => isAsciiDigit(text[start + i])) && !isAsciiDigit(text[start + 3])
  return three && ' ，'.includes(text[start - 1] ?? '-') && isAsciiDigit(text[start - 2])
}

function isGroupBehind(text: string, start: number, end: number): boolean {
  return end - start <= 3 && isGroupBefore(text, end + 1)
}

/** 七、八十人: the first digit stands before a 、 and shares the scale. */
function isFirstOfPair(text: string, start: number): boolean {
  if (text[start - 1] !== '、') return false
  const [low, high] = [hanDigits[text[start - 2] ?? ''], hanDigits[text[start] ?? '']]
  return low !== undefined && high === low + 1
}
