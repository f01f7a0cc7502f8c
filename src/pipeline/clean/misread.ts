import {gbkCode, gbkCodes, isCommonHan, latinByte} from './legacy-bytes.js'
import {type LinedText, lineOf} from './lined-text.js'

/** A run of characters whose bytes, in the table that they were decoded with, are UTF-8. */
export interface Misread {
  readonly start: number
  readonly end: number
  /** What the bytes say as UTF-8. */
  readonly text: string
  /** Whether the bytes end with a whole character: only then the text gives the run again. */
  readonly whole: boolean
  /** Han characters of the text, and how many of them are common ones. */
  readonly han: number
  readonly common: number
  /** Common Han characters of the run as it stands. */
  readonly commonBefore: number
}

/** The characters that lead bytes of UTF-8 become. */
const latinLead = /[\u00c2-\u00f4]/g

/**
 * Runs that are UTF-8 read as Windows-1252 or Latin-1, by the numbers of their lines. What no UTF-8 sequence begins stays
 * outside.
 */
export function latinRuns(lined: LinedText): ReadonlyMap<number, readonly Misread[]> {
  const {text, starts} = lined
  const runs = new Map<number, Misread[]>()
  let end = 0
  let number = 0
  for (const {index: start} of text.matchAll(latinLead)) {
    if (start < end) continue
    while (starts[number + 1]! <= start) number++
    const lineEnd = lineOf(lined, number).end
    const bytes: number[] = []
    end = start
    for (let next = sequenceEnd(text, end, lineEnd); next > end; next = sequenceEnd(text, end, lineEnd)) {
      while (end < next) bytes.push(latinByte(text.charCodeAt(end++)))
    }
    const run = end > start ? misread(text, start, end, bytes) : undefined
    if (!run?.whole) continue
    const others = runs.get(number)
    if (others === undefined) runs.set(number, [run])
    else others.push(run)
  }
  return runs
}

/** Behind the lead and continuation bytes of one UTF-8 character that start at an offset; the offset itself if none do. */
function sequenceEnd(text: string, start: number, lineEnd: number): number {
  if (start >= lineEnd) return start
  const end = start + sequenceLength(latinByte(text.charCodeAt(start)))
  if (end > lineEnd) return start
  for (let at = start + 1; at < end; at++) if ((latinByte(text.charCodeAt(at)) & 0x1c0) !== 0x80) return start
  return end
}

/** Bytes of the UTF-8 character that a lead byte begins, 0 for any other byte. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2
  if (lead >= 0xe0 && lead < 0xf0) return 3
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0
}

/**
 * The lowest lead byte of Chinese in UTF-8, that of its quotation marks and dashes. In GBK all common characters lie below,
 * so that nearly every run of good Chinese ends its examination here.
 */
const FIRST_LEAD = 0xe2

/** Runs that are UTF-8 read as GBK: all of a line between two characters that have no two-byte code. */
export function gbkRuns(text: string): Misread[] {
  const runs: Misread[] = []
  const codes = gbkCodes()
  let before = 0
  for (let start = 0; start < text.length; start++) {
    const code = codes[text.charCodeAt(start)]!
    const begins = before === 0 && code >> 8 >= FIRST_LEAD
    before = code
    if (!begins) continue
    let end = start + 1
    // Line ends have no code, so that a run never leaves its line.
    while (end < text.length && codes[text.charCodeAt(end)]! > 0) end++
    if (end - start < 2) continue
    const run =
      misread(text, start, end, gbkBytes(text, start, end, LONE_EURO)) ??
      misread(text, start, end, gbkBytes(text, start, end))
    if (run !== undefined) runs.push(run)
    start = end - 1
  }
  return runs
}

const EURO = 0x20ac

/** The byte that decoders of GBK read as € by itself; it is a frequent one in UTF-8, the code of two bytes hardly ever. */
const LONE_EURO = 0x80

function gbkBytes(text: string, start: number, end: number, euro?: number): number[] {
  const bytes: number[] = []
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === EURO && euro !== undefined) bytes.push(euro)
    else bytes.push(gbkCode(unit) >> 8, gbkCode(unit) & 0xff)
  }
  return bytes
}

function misread(text: string, start: number, end: number, bytes: readonly number[]): Misread | undefined {
  const read = readUtf8(Uint8Array.from(bytes))
  if (read === undefined || !isChineseText(read)) return undefined
  let han = 0
  let common = 0
  for (const character of read) {
    if (isHan(character.codePointAt(0)!)) han++
    if (isCommonHan(character.charCodeAt(0))) common++
  }
  let commonBefore = 0
  for (let at = start; at < end; at++) if (isCommonHan(text.charCodeAt(at))) commonBefore++
  const whole = new TextEncoder().encode(read).length === bytes.length
  return {start, end, text: read, whole, han, common, commonBefore}
}

/** Bytes as strict UTF-8, without the beginning of a character at their end. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes, {stream: true})
  } catch {
    return undefined
  }
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x20000 && code <= 0x3ffff)
}

/** What Chinese text holds beside Han and ASCII: Latin letters with accents, punctuation, symbols, full-width forms, emoji. */
const writing = [
  [0x00a0, 0x017f],
  [0x2010, 0x205e],
  [0x20a0, 0x27bf],
  [0x3000, 0x30ff],
  [0xff01, 0xffee],
  [0x1f300, 0x1faff],
] as const

function isChineseText(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (!isHan(code) && !writing.some(([first, last]) => code >= first && code <= last)) return false
  }
  return true
}
