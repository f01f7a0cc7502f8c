import type {Span} from '../../../ast/fact.js'
import {hanDigits} from '../../../language/numerals.js'
import {halves, notHalf} from '../../../language/units/shares.js'
import {hedgeAfter, hedgeBefore} from '../hedge.js'
import {amountOf, type Claimed, scaled, simpleKind} from '../kind.js'
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
  units: ['percent', 'tenths', 'none'],
  readWord: (word, text) => half(text, word),
  readNumber(quantity, text) {
    const {numeral, unit, start, end, ordinal, broken, per} = quantity
    if (ordinal || broken || per) return undefined
    if (numeral.denominator !== undefined) {
      return {start, end, fields: amountOf('percent', scaled(quantity, 100 / numeral.denominator), '%')}
    }
    if (numeral.form === 'digits' || numeral.form === 'code' || numeral.form === 'scale') return undefined
    if (unit?.dimension === 'percent') return {start, end, fields: amountOf('percent', quantity, '%')}
    if (unit?.dimension === 'tenths' && numeral.value <= 10) return tenths(quantity, text)
    return undefined
  },
})

/** 一半以上, 超过半数. */
function half(text: string, {start, end}: Span): Claimed<'percent'> | undefined {
  if (notHalf.includes(text[start - 1] ?? ' ')) return undefined
  const before = hedgeBefore(text, start)
  const after = hedgeAfter(text, end)
  const cmp = before?.cmp ?? after?.cmp
  return {
    start: before?.start ?? start,
    end: after?.end ?? end,
    fields: {kind: 'percent', value: 50, unit: '%', ...(cmp && {cmp})},
  }
}

/** 八成, 三成五, 两成以上. */
function tenths(quantity: Quantity, text: string): Claimed<'percent'> {
  const {start, end, unitStart, cmp} = quantity
  const share = scaled(quantity, 10)
  const behind = text.indexOf('成', unitStart) + 1
  const half = text[behind] === '半' ? 5 : hanDigits[text[behind] ?? '']
  if (half === undefined || share.value === undefined) return {start, end, fields: amountOf('percent', share, '%')}
  const hedge = hedgeAfter(text, behind + 1)
  const bound = cmp ?? hedge?.cmp
  const fields = {kind: 'percent', value: share.value + half, unit: '%', ...(bound && {cmp: bound})} as const
  return {start, end: hedge?.end ?? behind + 1, fields}
}
