import {fractionBar, mixedJoint} from '../../language/numerals.js'
import {scaleAt, startsNumeral} from './characters.js'
import {readInteger} from './integer.js'
import type {Numeral} from './numeral.js'
import {readPlain} from './plain.js'

/** The longest number that starts at an offset, fractions in words included: 三分之一, 二又三分之一. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const plain = readPlain(text, at)
  if (plain !== undefined) return plain
  const first = readInteger(text, at)
  if (first === undefined || first.bound !== 'exact' || first.high !== undefined || first.form === 'code') return first
  if (barEnd(text, first.end) > 0) return readNumerator(text, first) ?? first
  if (text.charCodeAt(first.end) !== JOINT || !Number.isInteger(first.value)) return first
  const denominator = readInteger(text, first.end + mixedJoint.length)
  const fraction = denominator && readNumerator(text, denominator)
  if (fraction?.denominator === undefined) return first
  return {...fraction, start: at, value: first.value * fraction.denominator + fraction.value}
}

/** A fraction whose denominator was read. */
function readNumerator(text: string, denominator: Numeral): Numeral | undefined {
  if (denominator.bound !== 'exact' || denominator.high !== undefined || !(denominator.value > 0)) return undefined
  const bar = barEnd(text, denominator.end)
  if (bar < 0) return undefined
  const wide = bar - denominator.end > fractionBar.length
  const numerator = wide ? readWide(text, bar) : readInteger(text, bar)
  if (numerator === undefined || numerator.bound === 'order' || numerator.form === 'code') return undefined
  // 百分之五 十 may be five or fifty.
  if (text[numerator.end] === ' ' && scaleAt(text, numerator.end + 1) > 0) return undefined
  return {...numerator, start: denominator.start, denominator: denominator.value}
}

/** A number set wide, 一 百 二 十, is at most this long. */
const LONGEST_WIDE = 40

/** The number behind a bar that is set wide: it may have blanks in it as well, and stands for nothing if it is not all a number. */
function readWide(text: string, start: number): Numeral | undefined {
  let end = start
  while (end - start < LONGEST_WIDE && (text[end] === ' ' || isNumeralCharacter(text, end))) end++
  const compact = text.slice(start, end).replaceAll(' ', '')
  const numeral = readInteger(compact, 0)
  const isUnit = /[A-Za-zＡ-Ｚａ-ｚ]/.test(text[end] ?? '')
  if (numeral?.end !== compact.length || isUnit) return undefined
  const trimmed = start + text.slice(start, end).trimEnd().length
  return {...numeral, start, end: trimmed}
}

function isNumeralCharacter(text: string, at: number): boolean {
  return startsNumeral(text, at) || '点點.'.includes(text[at]!)
}

/** Blanks that may stand before, in and behind the bar of a fraction, in text that was set wide: 百 分 之 五. */
const MOST_BLANKS = 3

const BLANK = ' '.charCodeAt(0)
const BAR = fractionBar.charCodeAt(0)
const JOINT = mixedJoint.charCodeAt(0)

/** Offset behind the bar of a fraction that starts here, -1 where there is none. */
function barEnd(text: string, at: number): number {
  const first = skipBlanks(text, at)
  if (text.charCodeAt(first) !== BAR) return -1
  const second = skipBlanks(text, first + 1)
  return text[second] === fractionBar[1] ? skipBlanks(text, second + 1) : -1
}

function skipBlanks(text: string, at: number): number {
  let behind = at
  while (behind - at < MOST_BLANKS && text.charCodeAt(behind) === BLANK) behind++
  return behind
}
