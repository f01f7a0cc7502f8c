import {decimal, STEPS} from './syntax.js'

/** ASCII that grows byte by byte: pages have too many operators for a string of each. */
export interface AsciiWriter {
  bytes: Uint8Array
  /** Bytes that are written. */
  length: number
}

const FIRST_SIZE = 1 << 15
/** Bytes that one number takes at most. */
const LONGEST_NUMBER = 32
/** Steps of a number from which on it is left to the language to write it. */
const LARGEST = 2 ** 31

const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const hexDigits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** A writer without bytes. */
export function startAscii(): AsciiWriter {
  return {bytes: new Uint8Array(FIRST_SIZE), length: 0}
}

/** Forgets what is written; the memory is kept. */
export function clearAscii(writer: AsciiWriter): void {
  writer.length = 0
}

/** A copy of what is written. */
export function writtenBytes({bytes, length}: AsciiWriter): Uint8Array {
  return bytes.slice(0, length)
}

/** Writes characters below U+0080. */
export function writeText(writer: AsciiWriter, text: string): void {
  makeRoom(writer, text.length)
  const {bytes, length} = writer
  for (let i = 0; i < text.length; i++) bytes[length + i] = text.charCodeAt(i)
  writer.length += text.length
}

/** Writes a number and a blank behind it, as {@link decimal} has it. */
export function writeNumber(writer: AsciiWriter, value: number): void {
  const steps = Math.round(value * STEPS)
  const size = Math.abs(steps)
  if (!(size < LARGEST)) {
    writeText(writer, `${decimal(value)} `)
    return
  }
  makeRoom(writer, LONGEST_NUMBER)
  const {bytes} = writer
  if (steps < 0) bytes[writer.length++] = MINUS
  const whole = Math.floor(size / STEPS)
  writeWhole(writer, whole)
  let rest = size - whole * STEPS
  if (rest > 0) bytes[writer.length++] = POINT
  for (let unit = STEPS / 10; rest > 0; unit /= 10) {
    const digit = Math.floor(rest / unit)
    bytes[writer.length++] = ZERO + digit
    rest -= digit * unit
  }
  bytes[writer.length++] = 0x20
}

function writeWhole(writer: AsciiWriter, value: number): void {
  let unit = 1
  while (unit * 10 <= value) unit *= 10
  for (let rest = value; unit >= 1; unit /= 10) {
    const digit = Math.floor(rest / unit)
    writer.bytes[writer.length++] = ZERO + digit
    rest -= digit * unit
  }
}

/** Writes a number below 65536 in four hexadecimal digits. */
export function writeHex4(writer: AsciiWriter, value: number): void {
  makeRoom(writer, 4)
  const {bytes, length} = writer
  bytes[length] = hexDigits[value >> 12]!
  bytes[length + 1] = hexDigits[(value >> 8) & 15]!
  bytes[length + 2] = hexDigits[(value >> 4) & 15]!
  bytes[length + 3] = hexDigits[value & 15]!
  writer.length += 4
}

function makeRoom(writer: AsciiWriter, size: number): void {
  if (writer.length + size <= writer.bytes.length) return
  const larger = new Uint8Array(2 * writer.bytes.length + size)
  larger.set(writer.bytes)
  writer.bytes = larger
}
