import {hanDigits} from '../../../language/numerals.js'
import {amountOf, simpleKind} from '../kind.js'
import {hedgeAfter, type Quantity} from '../quantity.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Shares and rates: 超过50%, 八成, 三分之一, 百分之七十. `value` is 50 and not 0.5; `unit` is always `%`. */
    percent: Amount & {readonly unit: '%'}
  }
}

/** Percentages: a sign behind the number, a fraction in words, or tenths (成). Points are none. */
export const percent = simpleKind({
  kind: 'percent',
  claim(token, text) {
    if (token.type !== 'quantity' || token.quantity.ordinal || token.quantity.broken) return undefined
    const {quantity} = token
    const {numeral, unit, start, end} = quantity
    if (numeral.denominator !== undefined) {
      return {start, end, draft: {...scaled(quantity, 100 / numeral.denominator), unit: '%' as const}}
    }
    if (numeral.form === 'digits' || numeral.form === 'code' || numeral.form === 'scale') return undefined
    if (unit?.dimension === 'percent') return {start, end, draft: {...amountOf(quantity), unit: '%' as const}}
    if (unit?.dimension === 'tenths' && numeral.value < 10) return tenths(quantity, text)
    return undefined
  },
})

/** A percentage has four decimal digits at most: a third is 33.3333. */
const PRECISION = 10_000

/** The amount of a quantity times a factor. */
function scaled(quantity: Quantity, factor: number) {
  const {value, low, high, cmp} = amountOf(quantity)
  const times = (number: number) => Math.round(number * factor * PRECISION) / PRECISION
  return {
    ...(value !== undefined && {value: times(value)}),
    ...(low !== undefined && {low: times(low)}),
    ...(high !== undefined && {high: times(high)}),
    ...(cmp !== undefined && {cmp}),
  }
}

/** 八成, 三成五, 两成以上. */
function tenths(quantity: Quantity, text: string) {
  const {start, end, unitStart, cmp} = quantity
  const amount = scaled(quantity, 10)
  const behind = text.indexOf('成', unitStart) + 1
  const half = text[behind] === '半' ? 5 : hanDigits[text[behind] ?? '']
  if (half === undefined || amount.value === undefined) return {start, end, draft: {...amount, unit: '%' as const}}
  const hedge = hedgeAfter(text, behind + 1)
  const bound = cmp ?? hedge?.cmp
  const draft = {value: amount.value + half, unit: '%' as const, ...(bound && {cmp: bound})}
  return {start, end: hedge?.end ?? behind + 1, draft}
}
