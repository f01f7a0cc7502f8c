import type {Encoding} from '../ast/document.js'
import type {Notice} from '../ast/message.js'
import {big5Legibility, gbLegibility, utf16Share} from './encoding-evidence.js'

/** What came out of a file's bytes. */
export interface Decoded {
  /** The raw text without the byte order mark; empty where the bytes are no text that we can read. */
  readonly text: string
  readonly encoding: Encoding
  readonly notices: readonly Notice[]
}

/**
 * Turns bytes into text: a byte order mark decides; else, where there are control bytes, UTF-16 if nearly every
 * unit is one of Chinese text; else strict UTF-8; else strict GB18030 or Big5, whichever reads like Chinese.
 * Bytes that are none of these are an error notice, never a guess; replacement characters are never made here.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMarks.find(({signature}) => startsWith(bytes, signature))
  if (mark !== undefined) return decodeMarked(bytes, mark)
  if (binarySignatures.some((signature) => startsWith(bytes, signature))) return binaryContent
  if (hasManyControls(bytes)) return guessUtf16(bytes) ?? binaryContent
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined) return success(utf8, 'utf-8', 1)
  const survey = surveyUtf8(bytes)
  if (survey.validShare >= MOSTLY) {
    return failure({ruleId: 'encoding-mixed', level: 'error', values: {offset: survey.firstFault}})
  }
  return (
    guessTwoByte(bytes) ?? failure({ruleId: 'encoding-invalid', level: 'error', values: {offset: survey.firstFault}})
  )
}

interface ByteOrderMark {
  readonly encoding: Encoding
  readonly signature: readonly number[]
}

const byteOrderMarks: readonly ByteOrderMark[] = [
  {encoding: 'utf-8', signature: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', signature: [0xff, 0xfe]},
  {encoding: 'utf-16be', signature: [0xfe, 0xff]},
]

/** First bytes of formats that people put into the input folder by mistake. */
const binarySignatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // zip: docx, xlsx, epub
  [0xd0, 0xcf, 0x11, 0xe0], // doc, xls, wps
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
]

/** Share of control bytes above which a file is no text of 8-bit units. Scraped pages hold a stray NUL here and there. */
const CONTROL_SHARE_LIMIT = 0.02

/** Share of the bytes above ASCII in well-formed UTF-8 sequences from which a file counts as broken UTF-8. */
const MOSTLY = 0.8

/** Share of plausible units from which bytes without a mark count as UTF-16, and the least number of units. */
const READS_LIKE_UTF16 = 0.95
const LEAST_UTF16_UNITS = 4

/**
 * UTF-16 without a mark, among bytes that hold many controls: there half of each Han character, full stop and line end may
 * look like one. Other encodings have none, so that English prose, whose letters look like Han in pairs, never comes here.
 */
function guessUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 2 * LEAST_UTF16_UNITS) return undefined
  const littleEndian = utf16Share(bytes, 1)
  const bigEndian = utf16Share(bytes, 0)
  const sure = Math.max(littleEndian, bigEndian)
  if (sure < READS_LIKE_UTF16 || littleEndian === bigEndian) return undefined
  const encoding = littleEndian > bigEndian ? 'utf-16le' : 'utf-16be'
  const text = strictly(encoding, bytes)
  return text === undefined ? undefined : success(text, encoding, sure)
}

/**
 * Share of common characters from which two-byte text reads like Chinese. Prose lies above 0.9 in its own encoding, and
 * below 0.6 in the other; so does Latin text. Traditional characters in GB18030 lie between: there the few hundred
 * characters that every text uses decide, which wrong decodings hardly ever give.
 */
const READS_LIKE_CHINESE = 0.75
const READS_LIKE_PROSE = 0.25

/** GB18030 or Big5, whichever reads better as Chinese. */
function guessTwoByte(bytes: Uint8Array): Decoded | undefined {
  const candidates = [
    {encoding: 'gb18030', legibility: gbLegibility},
    {encoding: 'big5', legibility: big5Legibility},
  ] as const
  const accepted = candidates.flatMap(({encoding, legibility}) => {
    const text = strictly(encoding, bytes)
    if (text === undefined) return []
    const {common, frequent} = legibility(bytes, text)
    return common >= READS_LIKE_CHINESE || frequent >= READS_LIKE_PROSE ? [{text, encoding, common, frequent}] : []
  })
  const [best] = accepted.sort((a, b) => b.common + b.frequent - (a.common + a.frequent))
  return best && success(best.text, best.encoding, best.common)
}

/** The text, with a notice about any encoding but UTF-8 that says how much of the text speaks for it. */
function success(text: string, encoding: Encoding, share: number): Decoded {
  const notices: Notice[] = []
  const sure = Math.floor(share * 100)
  if (encoding !== 'utf-8') notices.push({ruleId: 'encoding-decided', level: 'info', values: {encoding, sure}})
  const lost = text.split('\ufffd').length - 1
  if (lost > 0) {
    const start = text.indexOf('\ufffd')
    notices.push({ruleId: 'replacement-character', level: 'warning', values: {count: lost}, start, end: start + 1})
  }
  if (text.trim() === '') notices.push({ruleId: 'empty-document', level: 'error'})
  return {text, encoding, notices}
}

const binaryContent = failure({ruleId: 'binary-content', level: 'error'})

function failure(notice: Notice): Decoded {
  return {text: '', encoding: 'unknown', notices: [notice]}
}

function decodeMarked(bytes: Uint8Array, {encoding, signature}: ByteOrderMark): Decoded {
  const text = strictly(encoding, bytes.subarray(signature.length))
  if (text !== undefined) return success(text, encoding, 1)
  const offset = encoding === 'utf-8' ? surveyUtf8(bytes).firstFault : bytes.length - 1
  const ruleId = encoding === 'utf-8' ? 'encoding-mixed' : 'encoding-broken'
  return failure({ruleId, level: 'error', values: {offset, encoding}})
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function hasManyControls(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 27)) controls++
  return controls > 0 && controls / bytes.length > CONTROL_SHARE_LIMIT
}

/** Walks over bytes that are not UTF-8 as a whole and measures how much of them is. */
function surveyUtf8(bytes: Uint8Array): {readonly firstFault: number; readonly validShare: number} {
  let firstFault = bytes.length
  let valid = 0
  let invalid = 0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0
    const complete = length > 0 && hasContinuation(bytes, i + 1, length - 1)
    if (complete) {
      if (length > 1) valid += length
      i += length
    } else {
      firstFault = Math.min(firstFault, i)
      invalid++
      i++
    }
  }
  return {firstFault, validShare: valid / Math.max(1, valid + invalid)}
}

function hasContinuation(bytes: Uint8Array, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false
  return true
}
