import {gbkCode, isCommonHan, latinByte} from './legacy-bytes.js'
import type {Line} from './lined-text.js'

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

/** Runs that are UTF-8 read as Windows-1252 or Latin-1. What no UTF-8 sequence begins stays outside. */
export function latinRuns(text: string, line: Line): Misread[] {
  const runs: Misread[] = []
  for (let at = line.start; at < line.end; ) {
    const start = at
    const bytes: number[] = []
    for (let next = sequenceEnd(text, at, line.end); next > at; next = sequenceEnd(text, at, line.end)) {
      while (at < next) bytes.push(latinByte(text.charCodeAt(at++)))
    }
    const run = at > start ? misread(text, start, at, bytes) : undefined
    if (run?.whole) runs.push(run)
    if (at === start) at++
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
export function gbkRuns(text: string, line: Line): Misread[] {
  const runs: Misread[] = []
  for (let at = line.start; at < line.end; at++) {
    const start = at
    while (at < line.end && gbkCode(text.charCodeAt(at)) > 0) at++
    if (at - start < 2 || gbkCode(text.charCodeAt(start)) >> 8 < FIRST_LEAD) continue
    const run =
      misread(text, start, at, gbkBytes(text, start, at, LONE_EURO)) ??
      misread(text, start, at, gbkBytes(text, start, at))
    if (run !== undefined) runs.push(run)
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
