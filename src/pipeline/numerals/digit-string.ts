import {hanPoints, notAfterDecimal} from '../../language/numerals.js'
import {unitSet} from '../unit-set.js'
import {hanDigitAt, scaleAt} from './characters.js'
import type {Numeral} from './numeral.js'

/**
 * Two or more Chinese digits in a row, which spell a number digit by digit: 二〇二一, 一七二零点一. An inexact pair is none;
 * 两 is no digit of a string.
 */
export function readDigitString(text: string, start: number): Numeral | undefined {
  const runEnd = stringEnd(text, start)
  if (runEnd - start < 2) return undefined
  const fraction = decimalEnd(text, runEnd)
  // A last digit before a scale belongs to the next number.
  const end = fraction ?? (scaleAt(text, runEnd) > 0 ? runEnd - 1 : runEnd)
  if (end - start < 2) return undefined
  const isPair = end - start === 2 && isInexactPair(hanDigitAt(text, start), hanDigitAt(text, start + 1))
  if (isPair) return undefined
  const whole = digitsOf(text, start, fraction === undefined ? end : runEnd)
  const value = Number(fraction === undefined ? whole : `${whole}.${digitsOf(text, runEnd + 1, end)}`)
  if (!Number.isSafeInteger(Math.trunc(value)))
    return {start, end, value: Number.NaN, bound: 'exact', scale: 1, form: 'code'}
  return {start, end, value, bound: 'exact', scale: 1, form: 'digits'}
}

const points = unitSet(hanPoints)

/** Offset behind the decimals of a point at an offset: 点五. 三点五十 is a time of day. */
export function decimalEnd(text: string, at: number): number | undefined {
  if (!points.has(text.charCodeAt(at))) return undefined
  let end = at + 1
  while (hanDigitAt(text, end) >= 0) end++
  return end === at + 1 || notAfterDecimal.includes(text[end] ?? ' ') ? undefined : end
}

/** Chinese digits as ASCII digits. */
export function digitsOf(text: string, start: number, end: number): string {
  let digits = ''
  for (let at = start; at < end; at++) digits += hanDigitAt(text, at)
  return digits
}

function stringEnd(text: string, start: number): number {
  let end = start
  while (hanDigitAt(text, end) >= 0 && text[end] !== '两' && text[end] !== '兩') end++
  return end
}

/** 两三个, 七八十: neighbours; 三五个 by custom. */
export function isInexactPair(low: number, high: number): boolean {
  return low >= 1 && high <= 9 && (high === low + 1 || (low === 3 && high === 5))
}
