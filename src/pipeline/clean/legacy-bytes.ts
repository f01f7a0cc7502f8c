import {windows1252} from '../../language/windows-1252.js'

/**
 * The way back from characters to the bytes that they were decoded from, for text that was decoded with the wrong table.
 */

/** The Windows-1252 byte of a character above ASCII, -1 where there is none. C1 controls are their own bytes, as in Latin-1. */
export function latinByte(unit: number): number {
  if (unit < 0x80) return -1
  return unit <= 0xff ? unit : (latinBytes.get(unit) ?? -1)
}

const latinBytes: ReadonlyMap<number, number> = new Map(
  Array.from(windows1252, (character, i) => [character.charCodeAt(0), 0x80 + i]),
)

/** The two GBK bytes of a character, lead byte high; 0 where it has no two-byte code. */
export function gbkCode(unit: number): number {
  return gbkCodes()[unit]!
}

/** {@link gbkCode} of every UTF-16 unit. */
export function gbkCodes(): Uint16Array {
  gbkTable ??= makeGbkTable()
  return gbkTable
}

/** Made on first use by decoding every code once. */
let gbkTable: Uint16Array | undefined

function makeGbkTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      const unit = text.charCodeAt(0)
      // A code that is none gives U+FFFD; of two codes for one character the first is the standard one.
      if (text.length === 1 && unit !== 0xfffd && unit > 0x7f) table[unit] ||= (lead << 8) | trail
    }
  }
  return table
}

/** Whether a character is one of the 3,755 common characters of GB 2312 (rows 16-55). */
export function isCommonHan(unit: number): boolean {
  const code = gbkCode(unit)
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1
}
