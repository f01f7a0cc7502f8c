import {looseJoints} from '../../language/numerals.js'
import {hanDigitAt, isZero, scaleAt} from './characters.js'
import type {Group} from './group.js'
import {markAt} from './mark.js'

/** A group that says roughly a hundred, a thousand or ten thousand. */
export interface LooseHundred {
  readonly group: Group
  readonly bound: 'exact' | 'about'
}

/**
 * 百十 is about a hundred; 百儿八十 or 百八十 is eighty to a hundred, 千八百 eight hundred to a thousand. With another digit
 * behind they are plain numbers: 百十五.
 */
export function readLooseHundred(text: string, start: number): LooseHundred | undefined {
  const scale = scaleAt(text, start)
  if (scale < 100 || scale > 10_000) return undefined
  const base = {scale: 1, lone: false, arabic: false, han: true}
  if (scale === 100 && scaleAt(text, start + 1) === 10) {
    if (hanDigitAt(text, start + 2) >= 0) return undefined
    const end = markAt(text, start + 2, {scale: 10, figure: undefined})?.end ?? start + 2
    return {group: {...base, end, value: 100, spread: 0, scale}, bound: 'about'}
  }
  const at = looseJoints.includes(text[start + 1] ?? ' ') ? start + 2 : start + 1
  if (hanDigitAt(text, at) !== 8 || scaleAt(text, at + 1) !== scale / 10) return undefined
  const end = at + 2
  if (hanDigitAt(text, end) >= 0 || isZero(text, end)) return undefined
  return {group: {...base, end, value: 0.8 * scale, spread: 0.2 * scale, scale: scale / 10}, bound: 'exact'}
}
