import {fractionBar, mixedJoint} from '../../language/numerals.js'
import {readInteger} from './integer.js'
import type {Numeral} from './numeral.js'

/** The longest number that starts at an offset, fractions in words included: 三分之一, 二又三分之一. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const first = readInteger(text, at)
  if (first === undefined || first.bound !== 'exact' || first.high !== undefined || first.form === 'code') return first
  if (text.startsWith(fractionBar, first.end)) return readNumerator(text, first) ?? first
  if (text[first.end] !== mixedJoint || !Number.isInteger(first.value)) return first
  const denominator = readInteger(text, first.end + mixedJoint.length)
  const fraction = denominator && readNumerator(text, denominator)
  if (fraction?.denominator === undefined) return first
  return {...fraction, start: at, value: first.value * fraction.denominator + fraction.value}
}

/** A fraction whose denominator was read. */
function readNumerator(text: string, denominator: Numeral): Numeral | undefined {
  if (denominator.bound !== 'exact' || denominator.high !== undefined || !(denominator.value > 0)) return undefined
  if (!text.startsWith(fractionBar, denominator.end)) return undefined
  const numerator = readInteger(text, denominator.end + fractionBar.length)
  if (numerator === undefined || numerator.bound === 'order' || numerator.form === 'code') return undefined
  return {...numerator, start: denominator.start, denominator: denominator.value}
}
