/** Bits that belong together, at most 16, the lowest first: their number above 16 bits of their value. */
export type Bits = number

/** So many bits of a value that needs no more. */
export function bitsOf(value: number, count: number): Bits {
  return (count << 16) | value
}

/** How many bits there are. */
export function lengthOfBits(bits: Bits): number {
  return bits >>> 16
}

/** Bytes that fill bit by bit, the lowest bit of each first. */
export interface BitWriter {
  readonly bytes: Uint8Array
  /** Bytes that are written. */
  length: number
  /** Bits that wait for their bytes, and how many: fewer than 16. */
  waiting: number
  waitingCount: number
}

/** A writer that fills an array, which has to be long enough, from its start. */
export function startBits(bytes: Uint8Array): BitWriter {
  return {bytes, length: 0, waiting: 0, waitingCount: 0}
}

/** Writes bits. */
export function writeBits(writer: BitWriter, bits: Bits): void {
  writer.waiting |= (bits & 0xffff) << writer.waitingCount
  writer.waitingCount += lengthOfBits(bits)
  if (writer.waitingCount < 16) return
  writer.bytes[writer.length++] = writer.waiting
  writer.bytes[writer.length++] = writer.waiting >>> 8
  writer.waiting >>>= 16
  writer.waitingCount -= 16
}

/** Writes items: what is below the number of `codes` by its code, the others as the bits that they are. */
export function writeCoded(writer: BitWriter, items: Uint32Array, codes: Uint32Array): void {
  for (let from = 0; from < items.length; from += STRETCH) {
    writeStretch(writer, items, from, Math.min(items.length, from + STRETCH), codes)
  }
}

/** Items that one call writes. A loop that runs for long would be compiled before it is known what comes behind it. */
const STRETCH = 512

/** Does as {@link writeBits}, with the writer in variables: nothing else is done so often. */
function writeStretch(writer: BitWriter, items: Uint32Array, from: number, to: number, codes: Uint32Array): void {
  const {bytes} = writer
  const symbols = codes.length
  let {length, waiting, waitingCount} = writer
  for (let i = from; i < to; i++) {
    const item = items[i]!
    const bits = item < symbols ? codes[item]! : item
    waiting |= (bits & 0xffff) << waitingCount
    waitingCount += bits >>> 16
    if (waitingCount >= 16) {
      bytes[length++] = waiting
      bytes[length++] = waiting >>> 8
      waiting >>>= 16
      waitingCount -= 16
    }
  }
  writer.length = length
  writer.waiting = waiting
  writer.waitingCount = waitingCount
}

/** Fills the last byte up with zeros. */
export function endByte(writer: BitWriter): void {
  for (; writer.waitingCount > 0; writer.waitingCount -= 8) {
    writer.bytes[writer.length++] = writer.waiting
    writer.waiting >>>= 8
  }
  writer.waitingCount = 0
}
