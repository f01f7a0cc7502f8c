import {hex2, utf16Hex} from '../bytes.js'

/** A value in the syntax of PDF (ISO 32000-1, 7.3). A string is a name; texts, bytes and references say what they are. */
export type PdfValue =
  | number
  | boolean
  | null
  | string
  | PdfText
  | PdfBytes
  | Reference
  | readonly PdfValue[]
  | PdfDictionary

/** Entries by their names, which begin with a capital; those that are undefined are left out. */
export interface PdfDictionary {
  readonly [name: Capitalize<string>]: PdfValue | undefined
}

/** A string of characters. */
export interface PdfText {
  readonly type: 'text'
  readonly text: string
}

/** A string of bytes. */
export interface PdfBytes {
  readonly type: 'bytes'
  readonly bytes: Uint8Array
}

/** An object of the file, by its number. */
export interface Reference {
  readonly type: 'reference'
  readonly number: number
}

const utf8 = new TextEncoder()

/** A text in UTF-8. The syntax of PDF is ASCII, as we write it, so that a character is a byte. */
export function textBytes(text: string): Uint8Array {
  return utf8.encode(text)
}

/** Characters as a string object. */
export function pdfText(text: string): PdfText {
  return {type: 'text', text}
}

/** A value as it stands in a file. Every character is one byte. */
export function serialise(value: PdfValue): string {
  if (typeof value === 'string') return nameOf(value)
  if (typeof value === 'number') return decimal(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (isArray(value)) return `[${value.map(serialise).join(' ')}]`
  if (!isTagged(value)) return dictionaryOf(value)
  if (value.type === 'reference') return `${value.number} 0 R`
  return value.type === 'text' ? textString(value.text) : `<${hexOf(value.bytes)}>`
}

function isArray(value: object): value is readonly PdfValue[] {
  return Array.isArray(value)
}

function isTagged(value: PdfText | PdfBytes | Reference | PdfDictionary): value is PdfText | PdfBytes | Reference {
  return 'type' in value
}

function dictionaryOf(dictionary: PdfDictionary): string {
  let entries = ''
  for (const name of Object.keys(dictionary) as (keyof PdfDictionary)[]) {
    const value = dictionary[name]
    if (value !== undefined) entries += `${nameOf(name)} ${serialise(value)}`
  }
  return `<<${entries}>>`
}

const regularName = /^[A-Za-z0-9+\-._]*$/

/** A name; what is no letter, digit or plain sign in it is written as the digits of its bytes in UTF-8. */
function nameOf(name: string): string {
  if (regularName.test(name)) return `/${name}`
  const bytes = [...textBytes(name)].map((byte) => {
    const character = String.fromCharCode(byte)
    return regularName.test(character) ? character : `#${hex2(byte)}`
  })
  return `/${bytes.join('')}`
}

const printableAscii = /^[ -~]*$/

/** ASCII in brackets; anything else in UTF-16BE, as hexadecimal digits behind a byte order mark. */
function textString(text: string): string {
  if (printableAscii.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  return `<feff${utf16Hex(text)}>`
}

function hexOf(bytes: Uint8Array): string {
  let digits = ''
  for (const byte of bytes) digits += hex2(byte)
  return digits
}

/** Steps of a number in a file: no printer shows less. */
export const STEPS = 1000

/** A number below 1e21 as PDF wants it, without exponent, to a thousandth. */
export function decimal(value: number): string {
  return String(Math.round(value * STEPS) / STEPS)
}
