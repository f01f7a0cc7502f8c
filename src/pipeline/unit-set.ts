/** A set of UTF-16 units. Asking it by number spares a string of one character for every question. */
export interface UnitSet {
  /** False also for what is no unit: `NaN`, which `charCodeAt` gives outside a text. */
  has(unit: number): boolean
}

/** The units of some characters of the basic plane. */
export function unitSet(characters: string): UnitSet {
  const members = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) members[characters.charCodeAt(i)] = 1
  return {has: (unit) => members[unit] === 1}
}

/** Whether a unit is among a few characters, which are looked through: for lists of which there are many. */
export function isAmong(characters: string, unit: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === unit) return true
  return false
}

/** Whether a unit is an ASCII or full-width Latin letter. */
export function isLatinLetter(unit: number): boolean {
  const ascii = unit > 0xff00 ? unit - 0xfee0 : unit
  return (ascii >= 0x41 && ascii <= 0x5a) || (ascii >= 0x61 && ascii <= 0x7a)
}

/** Whether a unit is an ASCII digit. */
export function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
