import {
  aboutMarks,
  aboutNot,
  moreMarks,
  orderPrefixes,
  surplusMarks,
  surplusNouns,
  unitsUnknown,
} from '../../language/numerals.js'
import {unitSet} from '../unit-set.js'
import {isZero, scaleAt} from './characters.js'

/** What bounds a number from within or behind: 多, 余, 几, 来. */
export interface Mark {
  readonly end: number
  readonly bound: 'more' | 'about'
}

/** What stands before a mark. */
export interface Marked {
  /** The scale that it ends with, 1 behind a digit. */
  readonly scale: number
  /** The number in Arabic digits that it ends with, if it does. */
  readonly figure: number | undefined
}

const more = unitSet(moreMarks)
const surplus = unitSet(surplusMarks)
const surplusWords = unitSet(surplusNouns)
const about = unitSet(aboutMarks)
const otherWords = unitSet(aboutNot)
const unknownUnits = unitSet(unitsUnknown)
const orders = unitSet(orderPrefixes)

/** The mark behind a number that ends at an offset: 30多, 一百二十余, 十几, 三百几十, 一百零几, 十来. */
export function markAt(text: string, at: number, {scale, figure}: Marked): Mark | undefined {
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  const isRound = figure === undefined ? scale > 1 : scale > 1 || (figure > 0 && figure % 10 === 0)
  if (more.has(unit)) {
    if (surplus.has(unit) && surplusWords.has(next)) return undefined
    // 125余家 is sloppy and clear; of 多 behind such a number nobody can tell: 25多云.
    const isPlain = surplus.has(unit) && figure !== undefined && figure > 10
    return isRound || isPlain || scaleAt(text, at + 1) >= 10_000 ? {end: at + 1, bound: 'more'} : undefined
  }
  if (!isRound) return undefined
  if (about.has(unit)) return otherWords.has(next) ? undefined : {end: at + 1, bound: 'about'}
  if (unknownUnits.has(unit) && scale === 10) return {end: at + 1, bound: 'more'}
  if (orders.has(unit)) {
    const unknown = scaleAt(text, at + 1)
    if (unknown > 0 && unknown < scale) return {end: at + 2, bound: 'more'}
  }
  return isZero(text, at) && unknownUnits.has(next) && scale >= 100 ? {end: at + 2, bound: 'more'} : undefined
}
