/**
 * Reads the table `CFF `: its outlines as programs for the reader's interpreter, one a glyph, and the dictionaries that they
 * are run with. Nothing is interpreted here. What does not lie within the table throws a RangeError.
 */
export interface CffTable {
  readonly name: string
  readonly top: CffDictionary
  /** The program of each glyph. */
  readonly charStrings: CffIndex
  readonly globalSubroutines: CffIndex
  /** Several in fonts whose glyphs have numbers (CID), one in those whose glyphs have names. */
  readonly fonts: readonly CffFont[]
  /** Which of `fonts` a glyph belongs to. */
  fontOf(glyph: number): number
}

/** Hints and subroutines that glyphs share. */
export interface CffFont {
  /** The dictionary of its own that a font of numbered glyphs has. */
  readonly dictionary: CffDictionary
  readonly private: CffDictionary
  readonly subroutines: CffIndex
}

/** Byte strings in a row. */
export interface CffIndex {
  readonly count: number
  item(number: number): Uint8Array
}

/** Entries by their operators; those of two bytes are {@link ESCAPE} and the second byte. */
export type CffDictionary = ReadonlyMap<number, CffEntry>

/** An entry of a dictionary as it is written, and its whole operands. Fractions count as NaN. */
export interface CffEntry {
  readonly bytes: Uint8Array
  readonly operands: readonly number[]
}

const ESCAPE = 0x0c00

/** Operators of dictionaries. */
export const operators = {
  boundingBox: 5,
  charStrings: 17,
  private: 18,
  subroutines: 19,
  fontMatrix: ESCAPE | 7,
  charStringType: ESCAPE | 6,
  fontArray: ESCAPE | 36,
  fontSelect: ESCAPE | 37,
} as const

/** More is a sign of damage: CFF counts fonts in a byte, and dictionaries hold some dozens of entries. */
const MOST_FONTS = 256
const LONGEST_DICTIONARY = 0x10000

const emptyIndex: CffIndex = {count: 0, item: () => new Uint8Array(0)}

/** Reads the table; `glyphs` is their number as `maxp` tells it. */
export function readCffTable(table: Uint8Array, glyphs: number): CffTable {
  const names = readIndex(table, table[2]!)
  const tops = readIndex(table, names.end)
  const strings = readIndex(table, tops.end)
  const globalSubroutines = readIndex(table, strings.end)
  const top = readDictionary(tops.item(0))
  const [type = 2] = top.get(operators.charStringType)?.operands ?? []
  if (type !== 2) throw new TypeError('outlines of an old type')
  const charStrings = readIndex(table, offsetOf(top, operators.charStrings))
  if (charStrings.count < glyphs) throw new RangeError('fewer outlines than glyphs')
  const isNumbered = top.has(operators.fontArray)
  const dictionaries = isNumbered ? items(readIndex(table, offsetOf(top, operators.fontArray))) : [tops.item(0)]
  return {
    name: String.fromCharCode(...names.item(0)),
    top,
    charStrings,
    globalSubroutines,
    fonts: dictionaries.map((bytes) => readFont(table, readDictionary(bytes))),
    fontOf: isNumbered ? readFontSelect(table, offsetOf(top, operators.fontSelect)) : () => 0,
  }
}

function offsetOf(dictionary: CffDictionary, operator: number): number {
  const offset = dictionary.get(operator)?.operands.at(-1)
  if (offset === undefined) throw new RangeError(`no entry ${operator}`)
  return offset
}

function readFont(table: Uint8Array, dictionary: CffDictionary): CffFont {
  const [size = 0, offset = 0] = dictionary.get(operators.private)?.operands ?? []
  const entries = readDictionary(within(table, offset, offset + size))
  const subroutines = entries.has(operators.subroutines)
    ? readIndex(table, offset + offsetOf(entries, operators.subroutines))
    : emptyIndex
  return {dictionary, private: entries, subroutines}
}

function items({count, item}: CffIndex): Uint8Array[] {
  if (count > MOST_FONTS) throw new RangeError(`${count} fonts in one`)
  return Array.from({length: count}, (_, i) => item(i))
}

function within(bytes: Uint8Array, start: number, end: number): Uint8Array {
  if (!(start >= 0 && end >= start && end <= bytes.length)) throw new RangeError('beyond the table')
  return bytes.subarray(start, end)
}

function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0
  for (const byte of within(bytes, at, at + size)) value = value * 256 + byte
  return value
}

/** An index that begins at an offset, and where it ends. Its offsets are read when they are asked for. */
function readIndex(bytes: Uint8Array, start: number): CffIndex & {readonly end: number} {
  const count = numberAt(bytes, start, 2)
  if (count === 0) return {...emptyIndex, end: start + 2}
  const size = numberAt(bytes, start + 2, 1)
  if (size < 1 || size > 4) throw new RangeError(`offsets of ${size} bytes`)
  const offsets = start + 3
  const base = offsets + (count + 1) * size - 1
  const offset = (i: number): number => base + numberAt(bytes, offsets + i * size, size)
  const end = offset(count)
  if (end > bytes.length || end < base) throw new RangeError('beyond the table')
  return {
    count,
    end,
    item(i) {
      if (i < 0 || i >= count) throw new RangeError(`no item ${i}`)
      return within(bytes, offset(i), offset(i + 1))
    },
  }
}

const ESCAPED = 12
const REAL = 30

function readDictionary(bytes: Uint8Array): CffDictionary {
  if (bytes.length > LONGEST_DICTIONARY) throw new RangeError('too long for a dictionary')
  const entries = new Map<number, CffEntry>()
  let operands: number[] = []
  let start = 0
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!
    if (first <= 21) {
      const end = at + (first === ESCAPED ? 2 : 1)
      const operator = first === ESCAPED ? ESCAPE | numberAt(bytes, at + 1, 1) : first
      entries.set(operator, {bytes: within(bytes, start, end), operands})
      operands = []
      start = end
      at = end
    } else if (first === REAL) {
      at++
      // Digits in half bytes; 15 ends them.
      while (at < bytes.length && (bytes[at]! & 0x0f) !== 0x0f) at++
      at++
      operands.push(Number.NaN)
    } else {
      const {value, size} = readOperand(bytes, at)
      operands.push(value)
      at += size
    }
  }
  return entries
}

function readOperand(bytes: Uint8Array, at: number): {value: number; size: number} {
  const first = bytes[at]!
  if (first === 28) return {value: (numberAt(bytes, at + 1, 2) << 16) >> 16, size: 3}
  if (first === 29) return {value: numberAt(bytes, at + 1, 4) | 0, size: 5}
  if (first >= 32 && first <= 246) return {value: first - 139, size: 1}
  if (first >= 247 && first <= 250) return {value: (first - 247) * 256 + numberAt(bytes, at + 1, 1) + 108, size: 2}
  if (first >= 251 && first <= 254) return {value: -(first - 251) * 256 - numberAt(bytes, at + 1, 1) - 108, size: 2}
  throw new RangeError(`no operand begins with ${first}`)
}

/** Formats 0 (one byte a glyph) and 3 (ranges). */
function readFontSelect(table: Uint8Array, start: number): (glyph: number) => number {
  const format = numberAt(table, start, 1)
  if (format === 0) return (glyph) => numberAt(table, start + 1 + glyph, 1)
  if (format !== 3) throw new RangeError(`selection of format ${format}`)
  const ranges = numberAt(table, start + 1, 2)
  const range = start + 3
  return (glyph) => {
    let low = 0
    let high = ranges - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (numberAt(table, range + middle * 3, 2) <= glyph) low = middle
      else high = middle - 1
    }
    return numberAt(table, range + low * 3 + 2, 1)
  }
}
