import type {Span} from '../../../ast/fact.js'
import {ordinalUnits, rankEnds, rankFields, rankVerbs} from '../../../language/units/editions.js'
import {lexicon} from '../../lexicon.js'
import {skipBlanks, skipBlanksBack} from '../blanks.js'
import {simpleKind} from '../kind.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** A place in a row: 第十届, 总第15场, 居全国第二. */
    ordinal: {
      readonly value: number
      /** What is numbered, as written; absent on a rank. */
      readonly unit?: string
    }
  }
}

const units = lexicon(ordinalUnits.map(([word, not = '']) => [word, not] as const))

/** Ordinals: 第 with a number and a unit, or a rank. */
export const ordinal = simpleKind({
  kind: 'ordinal',
  readNumber({numeral, broken}, text) {
    if (broken || numeral.bound !== 'exact' || numeral.high !== undefined || numeral.denominator !== undefined)
      return undefined
    const mark = skipBlanksBack(text, numeral.start) - 1
    if (text[mark] !== '第' || !Number.isInteger(numeral.value)) return undefined
    const start = '总總'.includes(text[mark - 1] ?? ' ') ? mark - 1 : mark
    const unit = units.startingAt(text, skipBlanks(text, numeral.end))
    if (unit !== undefined && !unit.meaning.includes(text[unit.end] ?? ' ')) {
      return {
        start,
        end: unit.end,
        fields: {kind: 'ordinal', value: numeral.value, unit: text.slice(unit.start, unit.end)},
      }
    }
    return isRank(text, numeral)
      ? {start, end: numeral.end, fields: {kind: 'ordinal', value: numeral.value}}
      : undefined
  },
})

/** The verb of a rank stands at most this far before it. */
const REACH = 16

/** 居全国第二, 排名全省第一: a verb of rank before it in the clause, and nothing behind it that it could number. */
function isRank(text: string, numeral: Span): boolean {
  const next = text[numeral.end]
  if (next !== undefined && !rankEnds.includes(next)) return false
  if (rankFields.some((field) => text.endsWith(field, numeral.start - 1))) return true
  for (let at = numeral.start - 2; at >= 0 && numeral.start - at <= REACH; at--) {
    if ('，。；！？\n'.includes(text[at]!)) return false
    if (rankVerbs.includes(text[at]!)) return true
  }
  return false
}
