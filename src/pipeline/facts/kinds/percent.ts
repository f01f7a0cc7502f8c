import {hanDigits} from '../../../language/numerals.js'
import {halves, notHalf} from '../../../language/units/shares.js'
import {hedgeAfter, hedgeBefore} from '../hedge.js'
import {amountOf, scaledAmount, simpleKind, type WordToken} from '../kind.js'
import type {Quantity} from '../quantity.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Shares and rates: 超过50%, 八成, 三分之一, 百分之七十. `value` is 50 and not 0.5; `unit` is always `%`. */
    percent: Amount & {readonly unit: '%'}
  }
}

/** Percentages: a sign behind the number, a fraction in words, or tenths (成). Points are none. */
export const percent = simpleKind({
  kind: 'percent',
  words: halves,
  claim(token, text) {
    if (token.type === 'word') return half(text, token)
    if (token.quantity.ordinal || token.quantity.broken || token.quantity.per) return undefined
    const {quantity} = token
    const {numeral, unit, start, end} = quantity
    if (numeral.denominator !== undefined) {
      return {start, end, draft: {...scaledAmount(quantity, 100 / numeral.denominator), unit: '%' as const}}
    }
    if (numeral.form === 'digits' || numeral.form === 'code' || numeral.form === 'scale') return undefined
    if (unit?.dimension === 'percent') return {start, end, draft: {...amountOf(quantity), unit: '%' as const}}
    if (unit?.dimension === 'tenths' && numeral.value <= 10) return tenths(quantity, text)
    return undefined
  },
})

/** 一半以上, 超过半数. */
function half(text: string, {start, end}: WordToken) {
  if (notHalf.includes(text[start - 1] ?? ' ')) return undefined
  const before = hedgeBefore(text, start)
  const after = hedgeAfter(text, end)
  const cmp = before?.cmp ?? after?.cmp
  return {
    start: before?.start ?? start,
    end: after?.end ?? end,
    draft: {value: 50, unit: '%' as const, ...(cmp && {cmp})},
  }
}

/** 八成, 三成五, 两成以上. */
function tenths(quantity: Quantity, text: string) {
  const {start, end, unitStart, cmp} = quantity
  const amount = scaledAmount(quantity, 10)
  const behind = text.indexOf('成', unitStart) + 1
  const half = text[behind] === '半' ? 5 : hanDigits[text[behind] ?? '']
  if (half === undefined || amount.value === undefined) return {start, end, draft: {...amount, unit: '%' as const}}
  const hedge = hedgeAfter(text, behind + 1)
  const bound = cmp ?? hedge?.cmp
  const draft = {value: amount.value + half, unit: '%' as const, ...(bound && {cmp: bound})}
  return {start, end: hedge?.end ?? behind + 1, draft}
}
