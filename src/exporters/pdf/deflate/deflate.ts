import {bitsOf, endByte, startBits, writeBits} from './bit-writer.js'
import {addCopy, clearBlock, ITEMS, LONGEST_COPY, startBlock, WINDOW, writeBlock} from './deflate-block.js'

/** Copies are at least so long: a shorter one costs about what it saves. */
const SHORTEST_COPY = 4
const HASH_BITS = 14
/** A window of 32 KiB; that the two bytes are a multiple of 31 is a check. */
const ZLIB_HEADER = 0x9c78

/** From here on places are counted anew. */
const LAST_PLACE = 2 ** 30

// Memory that each call uses anew: to ask for it would take longer than to deflate a page.
const block = startBlock()
/**
 * Where four bytes like the next ones have been: the last place and the one before it, by the hash of the bytes. Places are
 * counted on from call to call, so that those of the call before are too far back for any copy.
 */
const places = new Int32Array(2 << HASH_BITS)
let firstPlace = WINDOW + 1
let output = new Uint8Array(0)

/**
 * Deflates bytes (RFC 1951) into the format of zlib (RFC 1950). It is our own since the bytes of zlib differ between versions
 * and processors, and since others look long for copies: the outlines of glyphs have few.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  if (output.length < largestSize(bytes.length)) output = new Uint8Array(largestSize(bytes.length))
  const writer = startBits(output)
  writeBits(writer, bitsOf(ZLIB_HEADER, 16))
  const base = countOn(bytes.length)
  let at = 0
  do {
    clearBlock(block)
    while (at < bytes.length && block.count < ITEMS) at = addItems(bytes, at, base)
    writeBlock(block, at === bytes.length, writer)
  } while (at < bytes.length)
  endByte(writer)
  const sum = checksum(bytes)
  output.set([sum >>> 24, sum >>> 16, sum >>> 8, sum], writer.length)
  return output.slice(0, writer.length + 4)
}

/** The place of the first of so many bytes: all places before them are beyond the reach of a copy. */
function countOn(length: number): number {
  if (firstPlace > LAST_PLACE) {
    places.fill(0)
    firstPlace = WINDOW + 1
  }
  const first = firstPlace
  firstPlace += length + WINDOW + 1
  return first
}

/** No byte takes more than nine bits, and what tells the codes of a block less than an eighth of its bytes and this. */
function largestSize(length: number): number {
  return length + (length >> 2) + 512
}

/** Bytes that one call looks at. A loop that runs for long would be compiled before it is known what comes behind it. */
const STRETCH = 512

/** Adds a stretch of bytes to the block, as literals and copies; `base` is the place of the first byte. Returns where it ends. */
function addItems(bytes: Uint8Array, from: number, base: number): number {
  const {items, frequencies} = block
  const lastSlot = bytes.length - SHORTEST_COPY
  const stop = Math.min(from + STRETCH, bytes.length)
  let {count} = block
  let at = from
  while (at < stop) {
    let length = 0
    let distance = 0
    let word = 0
    if (at <= lastSlot) {
      word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
      const slot = slotOf(word)
      const near = places[slot]! - base
      const far = places[slot + 1]! - base
      places[slot + 1] = near + base
      places[slot] = at + base
      if (at - near <= WINDOW) {
        length = copyLength(bytes, near, at)
        distance = at - near
      }
      if (at - far <= WINDOW && length < LONGEST_COPY) {
        const longer = copyLength(bytes, far, at)
        if (longer > length) {
          length = longer
          distance = at - far
        }
      }
    }
    if (length === 0) {
      const literal = bytes[at++]!
      items[count++] = literal
      frequencies[literal]!++
      continue
    }
    count = addCopy(block, count, length, distance)
    const end = at + length
    const lastInside = Math.min(end - 1, lastSlot)
    for (let inside = at + 1; inside <= lastInside; inside++) {
      word = (word >>> 8) | (bytes[inside + 3]! << 24)
      const slot = slotOf(word)
      places[slot + 1] = places[slot]!
      places[slot] = inside + base
    }
    at = end
  }
  block.count = count
  return at
}

/** The place of the hash of four bytes, of which the first is the lowest in the word. */
function slotOf(word: number): number {
  return (Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS)) << 1
}

/** How many bytes at two places are the same; 0 where it is not worth a copy. */
function copyLength(bytes: Uint8Array, before: number, at: number): number {
  if (bytes[before] !== bytes[at] || bytes[before + 1] !== bytes[at + 1]) return 0
  if (bytes[before + 2] !== bytes[at + 2] || bytes[before + 3] !== bytes[at + 3]) return 0
  const most = Math.min(LONGEST_COPY, bytes.length - at)
  let length = SHORTEST_COPY
  while (length < most && bytes[before + length] === bytes[at + length]) length++
  return length
}

/** Adler-32. The sums of a stretch stay below 2³¹. */
function checksum(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (let at = 0; at < bytes.length; ) {
    for (const end = Math.min(at + STRETCH, bytes.length); at < end; at++) {
      low += bytes[at]!
      high += low
    }
    low %= 65521
    high %= 65521
  }
  return ((high << 16) | low) >>> 0
}
