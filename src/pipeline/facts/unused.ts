import type {UnusedReason} from '../../ast/fact.js'
import type {Numeral} from '../numerals/index.js'
import type {PhraseToken} from './kind.js'
import {quantityAt} from './quantity.js'

/** Numbers of this many digits without a unit are no quantity: telephone, postal and registration numbers. */
const IDENTIFIER_DIGITS = 5

/** Why a number is in no fact: the set phrase that holds it, or what stands around it. */
export function unusedReason(text: string, numeral: Numeral, phrase: PhraseToken | undefined): UnusedReason {
  if (phrase !== undefined) return phrase.reason
  const {start, end} = numeral
  if (numeral.form === 'code') return 'identifier'
  if (isLatin(text[start - 1]) || isLatin(text[end]) || isJoinedName(text, start, end)) return 'name'
  const quantity = quantityAt(text, numeral)
  if (quantity.per) return 'denominator'
  if (quantity.ordinal) return /^[，、,]/.test(text.slice(end, end + 1)) ? 'list-ordinal' : 'ordinal'
  if (/^[、.．）)]/.test(text.slice(end, end + 1)) && /^\s*[（(]?$/.test(text.slice(Math.max(0, start - 3), start)))
    return 'list-ordinal'
  const {unit} = quantity
  if (text[end] === '号' || '〕]'.includes(text[end] ?? ' ') || (unit === undefined && isLongNumber(numeral)))
    return 'identifier'
  if (text[end] === '分' && '时点'.includes(text[start - 1] ?? ' ')) return 'clock'
  if (unit === undefined) return 'bare'
  if (unit.dimension === 'classifier') return 'article'
  if (unit.dimension === 'duration') return 'duration'
  if (unit.dimension === 'clock') return 'clock'
  if (unit.dimension === 'edition') return 'ordinal'
  return 'unit'
}

function isLongNumber({form, start, end}: Numeral): boolean {
  return form === 'arabic' && end - start >= IDENTIFIER_DIGITS
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && /[A-Za-zＡ-Ｚａ-ｚ]/.test(unit)
}

/** 9·18, “3·15”: numbers around a middle dot. */
function isJoinedName(text: string, start: number, end: number): boolean {
  return '·•'.includes(text[end] ?? ' ') || '·•'.includes(text[start - 1] ?? ' ')
}
