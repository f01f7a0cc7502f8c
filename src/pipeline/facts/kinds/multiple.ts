import {doublingVerbs} from '../../../language/units/shares.js'
import {hedgeAfter, hedgeBefore} from '../hedge.js'
import {amountOf, type Claimed, counts, simpleKind} from '../kind.js'
import type {Quantity} from '../quantity.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** A factor: 2.3倍, and 翻一番, which is 2. `unit` is always `x`. */
    multiple: Amount & {readonly unit: 'x'}
  }
}

/** Doubling more often than this is no figure of the press. */
const MOST_DOUBLINGS = 20

/** Factors: 倍 behind a number, or how often something doubled (翻两番 is 4, 翻番 is 2). */
export const multiple = simpleKind({
  kind: 'multiple',
  words: doublingVerbs,
  units: ['multiple', 'doubling'],
  readWord: ({start, end}, text) => doubled(text, start, end, 1),
  readNumber(quantity, text) {
    const {unit, numeral} = quantity
    if (!counts(quantity)) return undefined
    if (unit?.dimension === 'multiple' && (numeral.form !== 'scale' || numeral.value <= 100)) {
      return {start: quantity.start, end: quantity.end, fields: amountOf('multiple', quantity, 'x')}
    }
    return unit?.dimension === 'doubling' ? doubledBy(text, quantity) : undefined
  },
})

/** 翻一番, 翻了两番: the verb stands before the number. */
function doubledBy(text: string, {numeral, unitEnd}: Quantity) {
  const verb = ['翻', '翻了'].find((word) => text.endsWith(word, numeral.start))
  if (verb === undefined || !Number.isInteger(numeral.value) || numeral.value > MOST_DOUBLINGS) return undefined
  return doubled(text, numeral.start - verb.length, unitEnd, numeral.value)
}

/** The fact of some doublings, with the hedges beside them: 翻了一番多, 接近翻番. */
function doubled(text: string, start: number, end: number, times: number): Claimed<'multiple'> {
  const before = hedgeBefore(text, start)
  const after = hedgeAfter(text, end)
  const cmp = before?.cmp ?? after?.cmp
  return {
    start: before?.start ?? start,
    end: after?.end ?? end,
    fields: {kind: 'multiple', value: 2 ** times, unit: 'x', ...(cmp && {cmp})},
  }
}
