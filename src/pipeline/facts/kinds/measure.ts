import {clauseEnds} from '../../../language/characters.js'
import {electricityWords, heatWords} from '../../../language/units/measures.js'
import type {Dimension} from '../../../language/units/row.js'
import {amountOf, counts, simpleKind} from '../kind.js'
import type {Quantity} from '../quantity.js'
import {type Unit, unitBehindSlash} from '../unit.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Length, area, mass, energy, age …: 55公里, 3.5万吨. `value` is multiplied out, `unit` the usual name of the unit. */
    measure: Amount
  }
}

/**
 * Measured quantities. A degree is electricity or heat by the words of its clause, and otherwise no fact; one of a unit
 * without a hedge is a way of speaking: 最后一公里, 一亩三分地.
 */
export const measure = simpleKind({
  kind: 'measure',
  units: ['measure', 'degree', 'classifier'],
  readNumber(quantity, text) {
    const {unit, numeral, value, start, end, cmp} = quantity
    if (unit === undefined || !counts(quantity)) return undefined
    if (cmp === undefined && (numeral.form === 'scale' || isLoneWord(text, quantity, unit))) return undefined
    const compound = readCompound(text, quantity)
    if (compound !== undefined) return {start, end: compound.end, fields: amountOf('measure', quantity, compound.code)}
    const code = unitCode(text, quantity, unit)
    if (code === undefined) return undefined
    if (heatUnits.has(code) && text.endsWith('零下', numeral.start) && value !== undefined) {
      return {start: numeral.start - 2, end, fields: {...amountOf('measure', quantity, code), value: -value}}
    }
    return {start, end, fields: amountOf('measure', quantity, code)}
  },
})

/** 一公里, and 三里 in a name such as 三里屯. */
function isLoneWord(text: string, {numeral, unitEnd}: Quantity, {code}: Unit): boolean {
  if (numeral.form !== 'han' || numeral.end - numeral.start > 1) return false
  return text[numeral.start] === '一' || (code === '里' && !'地路'.includes(text[unitEnd - 1]!))
}

/** Units that are measured per another unit. */
const numerators: ReadonlySet<Dimension> = new Set<Dimension>(['measure', 'classifier'])

/** 公斤/亩, 辆/小时. */
function readCompound(
  text: string,
  {unit, unitEnd, end}: Quantity,
): {readonly code: string; readonly end: number} | undefined {
  if (end !== unitEnd || !numerators.has(unit!.dimension)) return undefined
  const per = unitBehindSlash(text, unitEnd)
  return per && {code: `${unit!.code}/${text.slice(per.start, per.end)}`, end: per.end}
}

function unitCode(text: string, quantity: Quantity, {dimension, code}: Unit): string | undefined {
  if (dimension === 'measure') return code
  return dimension === 'degree' ? degree(text, quantity) : undefined
}

const heatUnits: ReadonlySet<string> = new Set(['摄氏度', '华氏度'])

/** The words of a clause stand at most this far before its number. */
const CLAUSE = 24

/** What 度 counts here: 发电3000万度, 气温38度. */
function degree(text: string, {numeral}: Quantity): string | undefined {
  let from = numeral.start
  while (from > 0 && numeral.start - from < CLAUSE && !clauseEnds.includes(text[from - 1]!)) from--
  const clause = text.slice(from, numeral.start)
  if (electricityWords.some((word) => clause.includes(word))) return '千瓦时'
  return heatWords.some((word) => clause.includes(word)) ? '摄氏度' : undefined
}
