import type {Encoding} from '../ast/document.js'
import type {Notice} from '../ast/message.js'

/** What came out of a file's bytes. */
export interface Decoded {
  /** The raw text without the byte order mark; empty where the bytes are no text that we can read. */
  readonly text: string
  readonly encoding: Encoding
  readonly notices: readonly Notice[]
}

/**
 * Turns bytes into text: a byte order mark decides, else strict UTF-8, else strict GB18030 if the result reads like Chinese.
 * Bytes that are none of these are an error notice, never a guess; replacement characters are never made here.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMarks.find(({signature}) => startsWith(bytes, signature))
  if (mark !== undefined) return decodeMarked(bytes, mark)
  if (looksBinary(bytes)) return failure({ruleId: 'binary-content', level: 'error'})
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined) return success(utf8, 'utf-8')
  const survey = surveyUtf8(bytes)
  if (survey.validShare >= MOSTLY) {
    return failure({ruleId: 'encoding-mixed', level: 'error', values: {offset: survey.firstFault}})
  }
  const chinese = strictly('gb18030', bytes)
  if (chinese !== undefined && commonHanShare(bytes) >= READS_LIKE_CHINESE) return success(chinese, 'gb18030')
  return failure({ruleId: 'encoding-invalid', level: 'error', values: {offset: survey.firstFault}})
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

/** Share of control bytes above which a file is no text. Scraped pages hold a stray NUL here and there. */
const CONTROL_SHARE_LIMIT = 0.02

/** Share of the bytes above ASCII in well-formed UTF-8 sequences from which a file counts as broken UTF-8. */
const MOSTLY = 0.8

/**
 * Share of the two-byte characters in the punctuation rows and the 3,755 common characters of GB 2312 (rows 1-9, 16-55).
 * Chinese prose lies above 0.9; Big5 and Latin text read as GB18030 below 0.6.
 */
const READS_LIKE_CHINESE = 0.75

function success(text: string, encoding: Encoding): Decoded {
  const notices: Notice[] = []
  if (encoding !== 'utf-8') notices.push({ruleId: 'encoding-decided', level: 'info', values: {encoding}})
  const lost = text.split('\ufffd').length - 1
  if (lost > 0) {
    const start = text.indexOf('\ufffd')
    notices.push({ruleId: 'replacement-character', level: 'warning', values: {count: lost}, start, end: start + 1})
  }
  if (text.trim() === '') notices.push({ruleId: 'empty-document', level: 'error'})
  return {text, encoding, notices}
}

function failure(notice: Notice): Decoded {
  return {text: '', encoding: 'unknown', notices: [notice]}
}

function decodeMarked(bytes: Uint8Array, {encoding, signature}: ByteOrderMark): Decoded {
  const text = strictly(encoding, bytes.subarray(signature.length))
  if (text !== undefined) return success(text, encoding)
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

function looksBinary(bytes: Uint8Array): boolean {
  if (binarySignatures.some((signature) => startsWith(bytes, signature))) return true
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

function commonHanShare(bytes: Uint8Array): number {
  let pairs = 0
  let common = 0
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i]!
    if (lead < 0x81) continue
    const trail = bytes[++i]!
    pairs++
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xd7))) common++
  }
  return pairs === 0 ? 0 : common / pairs
}
