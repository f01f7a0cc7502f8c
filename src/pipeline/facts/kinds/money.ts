import {smallMoney} from '../../../language/units/currencies.js'
import type {Dimension} from '../../../language/units/row.js'
import {readNumeral} from '../../numerals/index.js'
import {hedgeAfter} from '../hedge.js'
import {amountOf, type Claimed, counts, simpleKind} from '../kind.js'
import type {Quantity} from '../quantity.js'
import {isSlashAt, unitBehindSlash} from '../unit.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Sums of money: 约88.9亿元, 人民币1200万元. `value` is multiplied out, `unit` an ISO 4217 code. */
    money: Amount
  }
}

/** Money, by a currency before the number, behind it, or on both sides. A price per unit (5000元/吨) holds the unit as well. */
export const money = simpleKind({
  kind: 'money',
  units: ['currency', 'classifier', 'none'],
  readNumber(quantity, text, article) {
    const {numeral, unit, currency} = quantity
    if (!counts(quantity)) return undefined
    const named = isBareYuan(quantity, text) ? article.currency : unit?.dimension === 'currency' ? unit.code : undefined
    const code = currency ?? named
    if (code === undefined || (unit !== undefined && unit.dimension !== 'currency' && named === undefined))
      return undefined
    if (isForeign(quantity, text)) return undefined
    if (numeral.form === 'scale' && quantity.cmp === undefined) return undefined
    const {start, end, value} = quantity
    if (isSlashAt(text, end)) return price(text, quantity, code)
    const change = value === undefined || quantity.cmp !== undefined ? undefined : smallChange(text, end)
    if (change === undefined) return {start, end, fields: amountOf('money', quantity, code)}
    const sum = Math.round((value! + change.value) * 100) / 100
    return {start, end: change.end, fields: {kind: 'money', value: sum, unit: code}}
  },
})

/** What has a price. */
const priced: ReadonlySet<Dimension> = new Set<Dimension>(['measure', 'degree', 'classifier', 'duration'])

/** 5000元/吨, 2元/人次以上: what a unit costs. */
function price(text: string, quantity: Quantity, code: string): Claimed<'money'> | undefined {
  const per = unitBehindSlash(text, quantity.unitEnd)
  if (per === undefined || !priced.has(per.meaning.dimension) || quantity.end !== quantity.unitEnd) return undefined
  const hedge = hedgeAfter(text, per.end)
  const bounded = {...quantity, cmp: quantity.cmp ?? hedge?.cmp}
  return {start: quantity.start, end: hedge?.end ?? per.end, fields: amountOf('money', bounded, code)}
}

/** 元 or 块 without the name of a currency: the one of the place. */
function isBareYuan(quantity: Quantity, text: string): boolean {
  const {unit, unitStart, unitEnd} = quantity
  return (unit?.dimension === 'currency' && '元圆圓'.includes(text.slice(unitStart, unitEnd))) || isYuan(quantity, text)
}

/** A currency in brackets behind 元 that is not CNY: 500元（港币）. */
function isForeign({unit, currency, end}: Quantity, text: string): boolean {
  if (unit?.dimension !== 'currency' || currency !== undefined || text[end - 1] !== '元') return false
  return /^[（(][^（）()]{0,4}[元币幣镑]/.test(text.slice(end, end + 6))
}

/** From this number on 块 without a noun behind it means 元: nobody counts three thousand slabs so. */
const LEAST_YUAN = 100
/** Larger numbers of 块 are chips and slabs. */
const MOST_YUAN = 100_000

/** 块 is a classifier (三块展板) unless small change or nothing countable follows: 八块五, 三千块。 */
function isYuan({unit, end, value}: Quantity, text: string): boolean {
  if (unit?.code !== '块') return false
  return (
    smallChange(text, end) !== undefined ||
    ((value ?? 0) >= LEAST_YUAN && (value ?? 0) < MOST_YUAN && !startsWord(text, end))
  )
}

/** Between a sum and its small change: 两美元又三美分, 五元零五分. */
const joints = '又零'

/** 12元5角, 8元5角2分, 八块五: what stands behind the 元 or 块. */
function smallChange(text: string, from: number): {readonly value: number; readonly end: number} | undefined {
  let value = 0
  let end = from
  for (const [word, worth] of smallMoney) {
    const numeral = readNumeral(text, joints.includes(text[end] ?? ' ') ? end + 1 : end)
    if (numeral === undefined || numeral.value * worth >= 1 || !text.startsWith(word, numeral.end)) continue
    value += numeral.value * worth
    end = numeral.end + word.length
  }
  if (end > from) return {value, end}
  const digit = text[from - 1] === '块' ? readNumeral(text, from) : undefined
  const isTenth = digit !== undefined && digit.value < 10 && digit.bound === 'exact' && !startsWord(text, digit.end)
  return isTenth ? {value: digit.value / 10, end: digit.end} : undefined
}

/** A digit behind 块 counts tenths only where nothing follows that it could count. */
function startsWord(text: string, at: number): boolean {
  return /\p{Letter}/u.test(text[at] ?? '')
}
