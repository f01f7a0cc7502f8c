import {neverGiven} from './lexicon.js'

/** Whether a UTF-16 unit is a Han sign; false for what is no unit. */
export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

/** Whether a sign can stand in a given name. */
export function isGiven(unit: number): boolean {
  return isHan(unit) && !neverGiven.has(unit)
}
