import {amountOf, counts, simpleKind} from '../kind.js'

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
    if (text[quantity.unitEnd] === '/' || text[quantity.unitEnd] === '／') return undefined
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

/** “两个毫不动摇”: a short quotation that begins with the number is a name. */
function isQuotedName(text: string, start: number): boolean {
  if (text[start - 1] !== '“') return false
  const close = text.indexOf('”', start)
  return close >= 0 && close - start <= LONGEST_NAME && !/[，。；]/.test(text.slice(start, close))
}
