import type {Comparator, Span} from '../../ast/fact.js'
import {hanDigits, rangeMarks} from '../../language/numerals.js'
import {currencyPrefixes} from '../../language/units/currencies.js'
import {lexicon} from '../lexicon.js'
import {type Numeral, readNumeral} from '../numerals/index.js'
import {isAsciiDigit, isLatinLetter, unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'
import {skipBlanks, skipBlanksBack} from './blanks.js'
import {HALF} from './half.js'
import {hedgeAfter, hedgeBefore} from './hedge.js'
import {type FoundUnit, type Unit, unitAt} from './unit.js'

/** A number with all that belongs to it: hedges on both sides, the second end of a range, currency and unit. */
export interface Quantity extends Span {
  readonly type: 'quantity'
  readonly numeral: Numeral
  /** Exactly one of `value` and `low` is there. */
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly cmp: Comparator | undefined
  /** Currency named before the number, ISO 4217. */
  readonly currency: string | undefined
  readonly unit: Unit | undefined
  /** Offset behind the numbers, where the unit starts. */
  readonly unitStart: number
  /** Offset behind the unit, before a hedge. */
  readonly unitEnd: number
  /** Offset behind the first number and the unit that follows it at once; a unit may hold a number character: 百分点. */
  readonly ownEnd: number
  /** A 第 stands before the number, or before the list or range that it ends: 第2—3名. */
  readonly ordinal: boolean
  /** 每 stands before it: 每两年, 每10股. */
  readonly per: boolean
  /** Something at its sides makes the number a part of another, or of a name: 3，500, C919, 七、八十. */
  readonly broken: boolean
}

const prefixes = lexicon<string>(currencyPrefixes)

/** Reads what stands around a number. Blanks between number and unit are passed over: 30 个. */
export function quantityAt(text: string, first: Numeral): Quantity {
  const sign = signBefore(text, first.start)
  const numberStart = first.start - sign
  const prefix = prefixes.endingAt(text, skipBlanksBack(text, numberStart))
  const hedge = hedgeBefore(text, prefix?.start ?? numberStart)
  const ordinal = isOrdinal(text, first.start)

  const ownUnit = unitAt(text, first.end)
  const second = sign === 0 && !ordinal ? secondEnd(text, first, ownUnit) : undefined
  const last = second ?? first
  const found = first.denominator !== undefined ? undefined : second === undefined ? ownUnit : unitAt(text, last.end)
  const halfBehind = found !== undefined && isHalfBehind(text, found)
  const unitEnd = (found?.end ?? last.end) + (halfBehind ? 1 : 0)
  const outer = hedgeAfter(text, unitEnd)
  const traits = found?.meaning.traits
  const cmp = hedge?.cmp ?? outer?.cmp ?? (traits?.more ? 'gt' : boundOf(last))
  const addition = halfBehind || traits?.half ? 0.5 : 0
  const {value, low, high} = numbersOf(first, second, {addition, sign: sign > 0 ? -1 : 1, hedged: hedge !== undefined})

  return {
    type: 'quantity',
    start: ordinal ? numberStart : (hedge?.start ?? prefix?.start ?? numberStart),
    end: outer?.end ?? unitEnd,
    numeral: first,
    value,
    low,
    high,
    cmp,
    currency: prefix?.meaning,
    unit: found?.meaning,
    unitStart: skipBlanks(text, last.end),
    unitEnd,
    ownEnd: ownUnit?.end ?? first.end,
    ordinal,
    per: isDenominator(text, first.start),
    broken: isBroken(text, first, prefix !== undefined),
  }
}

/** The numbers of a quantity. */
interface Numbers {
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
}

const halfEnds = unitSet('，。；、！？）的地以左上多\n')

/** 两亩半: a half behind a measure, where no other word begins with it. */
function isHalfBehind(text: string, {meaning, end}: FoundUnit): boolean {
  if (meaning.dimension !== 'measure' || text.charCodeAt(end) !== HALF) return false
  return end + 1 === text.length || halfEnds.has(text.charCodeAt(end + 1))
}

/** What the signs beside a number do to it. */
interface Surroundings {
  /** A half that the unit adds: 两个半月. */
  readonly addition: number
  readonly sign: 1 | -1
  readonly hedged: boolean
}

function numbersOf(first: Numeral, second: Numeral | undefined, {addition, sign, hedged}: Surroundings): Numbers {
  if (second !== undefined) return {value: undefined, low: scaledLow(first, second), high: second.high ?? second.value}
  if (first.high !== undefined) return {value: undefined, low: first.value, high: first.high}
  // 数十 tells the order of magnitude and no value; 逾千 tells one.
  if (first.bound === 'order' && !hedged) return {value: undefined, low: first.value, high: undefined}
  return {value: sign * (first.value + addition), low: undefined, high: undefined}
}

/** 3至5万 is 30,000 to 50,000: the first end takes the scale of the second where it has none of its own and is the lesser. */
function scaledLow(first: Numeral, second: Numeral): number {
  const bare = first.scale === 1 || first.scale < second.scale
  return bare && first.value < second.value / second.scale ? first.value * second.scale : first.value
}

function boundOf({bound}: Numeral): Comparator | undefined {
  return bound === 'more' ? 'gt' : bound === 'about' ? 'approx' : bound === 'order' ? 'ge' : undefined
}

const joints = wordList(rangeMarks)

/** The mark of a range that stands here, as its length; 0 where there is none. */
function rangeMarkAt(text: string, at: number): number {
  return joints.startingAt(text, at)?.length ?? 0
}

/** The other end of a range whose first end is a number, with or without a unit of the same dimension. */
function secondEnd(text: string, first: Numeral, ownUnit: FoundUnit | undefined): Numeral | undefined {
  if (first.bound !== 'exact' || first.form === 'digits' || first.form === 'code') return undefined
  if (first.denominator !== undefined) return secondFraction(text, first)
  return (
    (ownUnit && secondFrom(text, first, ownUnit.end, ownUnit.meaning.code)) ??
    secondFrom(text, first, first.end, undefined)
  )
}

/** The number behind a range mark, if its unit is the one that is wanted, or any where none is. */
function secondFrom(text: string, first: Numeral, from: number, code: string | undefined): Numeral | undefined {
  const at = skipBlanks(text, from)
  const mark = rangeMarkAt(text, at)
  const second = mark === 0 ? undefined : readNumeral(text, skipBlanks(text, at + mark))
  if (second === undefined || second.form === 'code' || second.denominator !== undefined) return undefined
  const found = unitAt(text, second.end)
  if (found === undefined || (code !== undefined && found.meaning.code !== code)) return undefined
  return scaledLow(first, second) < second.value ? second : undefined
}

/** 百分之二十至三十, 百分之二十到百分之三十. */
function secondFraction(text: string, first: Numeral): Numeral | undefined {
  const mark = rangeMarkAt(text, first.end)
  const second = mark === 0 ? undefined : readNumeral(text, first.end + mark)
  if (second === undefined || second.bound !== 'exact' || second.form === 'code' || second.value <= first.value)
    return undefined
  if (second.denominator === undefined) return unitAt(text, second.end) === undefined ? second : undefined
  return second.denominator === first.denominator ? second : undefined
}

const minusSigns = unitSet('-−－负負')
const dashes = unitSet('-−－）)')

/** Length of a minus sign before a number: not between two numbers or letters, where it is a dash. */
function signBefore(text: string, at: number): number {
  if (!minusSigns.has(text.charCodeAt(at - 1))) return 0
  const before = text.charCodeAt(at - 2)
  const joins = isLatinLetter(before) || isAsciiDigit(before) || isAsciiDigit(before - 0xfee0) || dashes.has(before)
  return joins ? 0 : 1
}

/** What can stand between a 第 and the last number of its list or range: 第2、3名, 第5至6位. */
const ordinalBetween = unitSet('0123456789０１２３４５６７８９一二三四五六七八九十、，,—–-－~～至到和及')
const ORDINAL_MARK = '第'.charCodeAt(0)
const LONGEST_ORDINAL = 8

function isOrdinal(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= LONGEST_ORDINAL; at--) {
    const unit = text.charCodeAt(at)
    if (unit === ORDINAL_MARK) return true
    if (!ordinalBetween.has(unit)) return false
  }
  return false
}

const denominatorMarks = ['每', '每隔', '每满', '每逢'] as const
const PER = unitSet(denominatorMarks.map((mark) => mark.at(-1)).join(''))

/** 每三年, 每隔15分钟, 每10股: the number is what another is counted by. */
function isDenominator(text: string, start: number): boolean {
  if (!PER.has(text.charCodeAt(start - 1))) return false
  return denominatorMarks.some((mark) => text.endsWith(mark, start))
}

/** Stands in a reading for code or a picture. */
const HOLE = 0xfffc

function isBroken(text: string, {start, end, form}: Numeral, prefixed: boolean): boolean {
  if (!prefixed && isForeign(text.charCodeAt(start - 1))) return true
  // 3.5 million, 2.5bn: an English scale that we do not multiply out. ％ and unit letters are read before.
  if (isForeign(text.charCodeAt(end)) || (prefixed && isForeign(text.charCodeAt(skipBlanks(text, end))))) return true
  const isDigits = form === 'arabic' || form === 'mixed'
  if (isDigits && (isGroupBefore(text, start) || isGroupBehind(text, start, end))) return true
  return isFirstOfPair(text, start) || isWide(text, start, form)
}

const BLANK = ' '.charCodeAt(0)
const wideMarks = unitSet(`${Object.keys(hanDigits).join('')}十百千万亿点點`)

/** 六 点 五 成: the last digit of a number that is set wide. */
function isWide(text: string, start: number, form: Numeral['form']): boolean {
  return form === 'han' && text.charCodeAt(start - 1) === BLANK && wideMarks.has(text.charCodeAt(start - 2))
}

function isForeign(unit: number): boolean {
  return unit === HOLE || isLatinLetter(unit)
}

const groupMarks = unitSet(' ，')

/** The three digits behind a blank or full-width comma, which may be the end of a longer number: 1 200, 3，500. */
function isGroupBefore(text: string, start: number): boolean {
  if (!groupMarks.has(text.charCodeAt(start - 1)) || !isAsciiDigit(text.charCodeAt(start - 2))) return false
  let digits = 0
  while (digits <= 3 && isAsciiDigit(text.charCodeAt(start + digits))) digits++
  return digits === 3
}

function isGroupBehind(text: string, start: number, end: number): boolean {
  return end - start <= 3 && isGroupBefore(text, end + 1)
}

const ENUMERATION = '、'.charCodeAt(0)

/** 七、八十人: the first digit stands before a 、 and shares the scale. */
function isFirstOfPair(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== ENUMERATION) return false
  const [low, high] = [hanDigits[text[start - 2] ?? ''], hanDigits[text[start] ?? '']]
  return low !== undefined && high === low + 1
}
