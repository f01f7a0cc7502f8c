import {notHalved} from '../../language/numerals.js'
import type {Dimension} from '../../language/units/row.js'
import type {Numeral} from '../numerals/index.js'
import {unitSet} from '../unit-set.js'
import {unitAt} from './unit.js'

/** 半. */
export const HALF = '半'.charCodeAt(0)

/** What is halved by a 半 before it. Of things that are counted, 半个 is a way of speaking. */
const halved: ReadonlySet<Dimension> = new Set<Dimension>(['duration', 'measure', 'points'])

const refused = unitSet(notHalved)

/**
 * 半 as a number: 半小时, 半亩, 半个百分点. It is one only before a unit, for it begins and ends many other words (半导体,
 * 上半年).
 */
export function halfAt(text: string, at: number): Numeral | undefined {
  if (text.charCodeAt(at) !== HALF || refused.has(text.charCodeAt(at - 1))) return undefined
  const found = unitAt(text, at + 1)
  if (found === undefined || found.start !== at + 1 || !halved.has(found.meaning.dimension)) return undefined
  return {start: at, end: at + 1, value: 0.5, bound: 'exact', scale: 1, form: 'han'}
}
