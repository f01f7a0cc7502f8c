import {type BitWriter, bitsOf, lengthOfBits, writeBits, writeCoded} from './bit-writer.js'
import {huffmanCode} from './huffman-code.js'

/** Literals and copies that share their codes. */
export interface Block {
  /**
   * Symbols, and the bits that follow some of them. A literal is one symbol; a copy is the symbol of its length, then that of
   * its distance, each with bits behind it where it stands for several.
   */
  readonly items: Uint32Array
  count: number
  /** How often each symbol comes. */
  readonly frequencies: Uint32Array
}

/** Bytes, the end of the block and lengths have one code, distances another: here their symbols follow those. */
const END_OF_BLOCK = 256
const FIRST_LENGTH = 257
const FIRST_DISTANCE = 286
const SYMBOLS = 316

/** The longest copy, in bytes, and as far back as it may be. */
export const LONGEST_COPY = 258
export const WINDOW = 32_768

/** A block is full when it has so many items. */
export const ITEMS = 16_384
/** What is looked at before a block is found to be full adds fewer items. */
const MOST_ADDED = 1024

/** An empty block. */
export function startBlock(): Block {
  return {items: new Uint32Array(ITEMS + MOST_ADDED), count: 0, frequencies: new Uint32Array(SYMBOLS)}
}

/** Empties a block. */
export function clearBlock(block: Block): void {
  block.count = 0
  block.frequencies.fill(0)
}

/** Symbols of lengths, and how many bits follow them (RFC 1951, 3.2.5). */
const lengthSymbols = Uint16Array.from({length: LONGEST_COPY + 1}, (_, length) => {
  if (length < 11 || length === LONGEST_COPY) return length < 11 ? FIRST_LENGTH + length - 3 : FIRST_DISTANCE - 1
  const bits = 29 - Math.clz32(length - 3)
  return FIRST_LENGTH + 4 * bits + ((length - 3) >> bits)
})

/** Puts bytes that stand `distance` before at a place among the items. Returns the place behind them. */
export function addCopy({items, frequencies}: Block, place: number, length: number, distance: number): number {
  let end = place
  const lengthSymbol = lengthSymbols[length]!
  items[end++] = lengthSymbol
  frequencies[lengthSymbol]!++
  if (length >= 11 && length < LONGEST_COPY) {
    const count = 29 - Math.clz32(length - 3)
    items[end++] = bitsOf((length - 3) & ((1 << count) - 1), count)
  }
  const count = Math.max(0, 30 - Math.clz32(distance - 1))
  const distanceSymbol = FIRST_DISTANCE + 2 * count + ((distance - 1) >> count)
  items[end++] = distanceSymbol
  frequencies[distanceSymbol]!++
  if (count > 0) items[end++] = bitsOf((distance - 1) & ((1 << count) - 1), count)
  return end
}

const LONGEST_CODE = 15
const DYNAMIC_CODES = 2

/** Writes a block with codes of its own. */
export function writeBlock({items, count, frequencies}: Block, isLast: boolean, writer: BitWriter): void {
  frequencies[END_OF_BLOCK] = 1
  const codes = new Uint32Array(SYMBOLS)
  huffmanCode(frequencies.subarray(0, FIRST_DISTANCE), LONGEST_CODE, codes, 0)
  huffmanCode(frequencies.subarray(FIRST_DISTANCE), LONGEST_CODE, codes, FIRST_DISTANCE)
  writeBits(writer, bitsOf((isLast ? 1 : 0) | (DYNAMIC_CODES << 1), 3))
  writeCodes(codes, writer)
  writeCoded(writer, items.subarray(0, count), codes)
  writeBits(writer, codes[END_OF_BLOCK]!)
}

/** Symbols of the lengths of codes: a length itself, or a row of equal ones, whose number follows in some bits. */
const REPEAT = {symbol: 16, from: 3, to: 6, bits: 2}
const FEW_ZEROS = {symbol: 17, from: 3, to: 10, bits: 3}
const MANY_ZEROS = {symbol: 18, from: 11, to: 138, bits: 7}
const LENGTH_SYMBOLS = 19
const LONGEST_LENGTH_CODE = 7
/** The order in which the lengths of the codes of these symbols stand, of which the last may be left out. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** Tells codes by their lengths (3.2.7). */
function writeCodes(codes: Uint32Array, writer: BitWriter): void {
  const literals = endOfCodes(codes, FIRST_LENGTH, FIRST_DISTANCE)
  const distances = endOfCodes(codes, FIRST_DISTANCE + 1, SYMBOLS)
  const items: number[] = []
  addLengths(codes, 0, literals, items)
  addLengths(codes, FIRST_DISTANCE, distances, items)
  const frequencies = new Uint32Array(LENGTH_SYMBOLS)
  for (const item of items) if (item < LENGTH_SYMBOLS) frequencies[item]!++
  const lengthCodes = new Uint32Array(LENGTH_SYMBOLS)
  huffmanCode(frequencies, LONGEST_LENGTH_CODE, lengthCodes, 0)
  let told = lengthOrder.length
  while (told > 4 && lengthCodes[lengthOrder[told - 1]!] === 0) told--
  writeBits(writer, bitsOf(literals - FIRST_LENGTH, 5))
  writeBits(writer, bitsOf(distances - FIRST_DISTANCE - 1, 5))
  writeBits(writer, bitsOf(told - 4, 4))
  for (let i = 0; i < told; i++) writeBits(writer, bitsOf(lengthOfBits(lengthCodes[lengthOrder[i]!]!), 3))
  for (const item of items) writeBits(writer, item < LENGTH_SYMBOLS ? lengthCodes[item]! : item)
}

/** Where the codes that are used end, between `least` and `most`. */
function endOfCodes(codes: Uint32Array, least: number, most: number): number {
  let end = most
  while (end > least && codes[end - 1] === 0) end--
  return end
}

/** Adds the lengths of codes as items: symbols, and the bits that follow some of them. */
function addLengths(codes: Uint32Array, from: number, to: number, items: number[]): void {
  for (let at = from; at < to; ) {
    const length = lengthOfBits(codes[at]!)
    let end = at + 1
    while (end < to && lengthOfBits(codes[end]!) === length) end++
    // What is repeated has to be told once before, unless it is zero.
    if (length !== 0) {
      items.push(length)
      at++
    }
    while (at < end) {
      const row = length !== 0 ? REPEAT : end - at < MANY_ZEROS.from ? FEW_ZEROS : MANY_ZEROS
      const count = Math.min(end - at, row.to)
      if (count >= row.from) items.push(row.symbol, bitsOf(count - row.from, row.bits))
      else items.push(length)
      at += count >= row.from ? count : 1
    }
  }
}
