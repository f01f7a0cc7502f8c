import {amountOf, counts, simpleKind} from '../kind.js'
import {isSlashAt} from '../unit.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Things counted with a classifier: 140家, 30多名, 1.2万人次. `unit` is the classifier as written. */
    count: Amount
  }
}

/**
 * Counts. A lone 一 before a classifier is an article (一家企业) and counts nothing; a number with 第 is a place in a row;
 * digits spelled one by one (二〇二一) are a year or a number plate.
 */
export const count = simpleKind({
  kind: 'count',
  units: ['classifier'],
  readNumber(quantity, text) {
    const {numeral, unit, cmp} = quantity
    if (unit?.dimension !== 'classifier' || !counts(quantity)) return undefined
    if (isSlashAt(text, quantity.unitEnd)) return undefined
    if (unit.code === '款' && isModelYear(numeral.value)) return undefined
    if (isQuotedName(text, numeral.start)) return undefined
    if (cmp === undefined && (numeral.form === 'scale' || isArticle(text.slice(numeral.start, numeral.end))))
      return undefined
    return {start: quantity.start, end: quantity.end, fields: amountOf('count', quantity, unit.code)}
  },
})

function isArticle(numeral: string): boolean {
  return numeral === '一' || numeral === '壹' || numeral === '零'
}

/** 2021款 is the model of a year. */
function isModelYear(value: number): boolean {
  return value >= 1990 && value < 2100
}

const LONGEST_NAME = 12

/** By the mark that opens a quotation, the one that closes it. */
const closing: ReadonlyMap<string | undefined, string> = new Map([
  ['“', '”'],
  ['「', '」'],
])

/** “两个毫不动摇”: a short quotation that begins with the number is a name. */
function isQuotedName(text: string, start: number): boolean {
  const mark = closing.get(text[start - 1])
  if (mark === undefined) return false
  const close = text.indexOf(mark, start)
  return close >= 0 && close - start <= LONGEST_NAME && !/[，。；]/.test(text.slice(start, close))
}
