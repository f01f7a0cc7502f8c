import {amountOf, simpleKind} from '../kind.js'

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
  claim(token, text) {
    if (token.type !== 'quantity') return undefined
    const {quantity} = token
    const {numeral, unit, ordinal, cmp} = quantity
    if (unit?.dimension !== 'classifier' || ordinal) return undefined
    if (numeral.form === 'digits' || numeral.form === 'code' || numeral.denominator !== undefined) return undefined
    if (cmp === undefined && (numeral.form === 'scale' || isArticle(text.slice(numeral.start, numeral.end))))
      return undefined
    return {start: quantity.start, end: quantity.end, draft: {...amountOf(quantity), unit: unit.code}}
  },
})

function isArticle(numeral: string): boolean {
  return numeral === '一' || numeral === '壹'
}
