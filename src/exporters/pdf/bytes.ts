const hexDigits = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Two hexadecimal digits of a byte. */
export function hex2(byte: number): string {
  return hexDigits[byte]!
}

/** Four hexadecimal digits of a number below 65,536. */
export function hex4(value: number): string {
  return hex2(value >> 8) + hex2(value & 0xff)
}

/** The code units of a text in hexadecimal, in the order of UTF-16BE. */
export function utf16Hex(text: string): string {
  let units = ''
  for (let i = 0; i < text.length; i++) units += hex4(text.charCodeAt(i))
  return units
}

/** Pieces one behind the other. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
