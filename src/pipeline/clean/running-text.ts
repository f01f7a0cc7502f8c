import {closers, lineOpeners, openEnds, sentenceEnds} from '../../language/characters.js'
import {creditCues, lineMarkers} from '../../language/line-marks.js'
import {answerLabels, fieldLabels, labelEnds, questionLabels} from '../../language/structure.js'
import {inkEnd, inkLineFrom, inkStart, type Line, type LinedText} from './lined-text.js'

/** Whether running text stops at a line end or goes on behind it, and what stands there when two lines become one. */

/** Whether a line ends a sentence: with its mark, and with the quotation marks and brackets behind it. */
export function endsSentence(text: string, line: Line): boolean {
  const end = inkEnd(text, line)
  let at = end
  while (at > line.start && closers.includes(text[at - 1]!)) at--
  return at > line.start && (sentenceEnds.includes(text[at - 1]!) || text[at - 1] === '…')
}

/** Whether a line has text that stops in the middle of a sentence, and not where a list or a speech begins. */
export function breaksOff(text: string, line: Line): boolean {
  const end = inkEnd(text, line)
  return end > inkStart(text, line) && !endsSentence(text, line) && !openEnds.includes(text[end - 1]!)
}

/** An ordinal that begins a list item, an article of a law or a heading. 3.5% and 2021年 are none. */
const ordinal =
  /^(?:[（(]?[一二三四五六七八九十百\d]{1,4}[）)、]|\d{1,3}[.．](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节条款项]|[①-⑳]|[-*+]\s)/

/** How much of a line {@link startsBlock} looks at. */
const BLOCK_START_LENGTH = 24

/** How the ordinal at the start of a line is written, whichever it is: `（1）` for （三）. Undefined where there is none. */
export function ordinalKind(text: string, line: Line): string | undefined {
  const start = inkStart(text, line)
  const found = ordinal.exec(text.slice(start, Math.min(line.end, start + BLOCK_START_LENGTH)))?.[0]
  return found?.replace(/[一二三四五六七八九十百\d①-⑳]+/, '1')
}

const labels: readonly string[] = [...questionLabels, ...answerLabels, ...fieldLabels, ...creditCues]

/** Whether a line begins something of its own: an indented paragraph, an item, a heading, a labelled line. */
export function startsBlock(text: string, line: Line, margin: number): boolean {
  const start = inkStart(text, line)
  if (text.slice(line.start, start).includes('\u3000') || columnsOf(text, line.start, start) > margin) return true
  const first = text[start] ?? ''
  if (lineMarkers.includes(first) || lineOpeners.includes(first)) return true
  const beginning = text.slice(start, Math.min(line.end, start + BLOCK_START_LENGTH))
  if (ordinal.test(beginning)) return true
  return labels.some((label) => beginning.startsWith(label) && labelEnds.includes(beginning[label.length] ?? ' '))
}

/** The number of the line that may be the title: the first with text, if no sentence ends in it; -1 where there is none. */
export function titleLine(text: LinedText): number {
  const first = inkLineFrom(text, 0, 1)
  const line = text.lines[first]
  if (line === undefined) return -1
  for (let at = line.start; at < line.end; at++) if (sentenceEnds.includes(text.text[at]!)) return -1
  return first
}

/** The narrowest indent of the lines with text, in columns: where the text as a whole starts. */
export function marginOf(text: string, lines: readonly Line[]): number {
  let margin = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const start = inkStart(text, line)
    if (start < line.end) margin = Math.min(margin, columnsOf(text, line.start, start))
  }
  return margin
}

/** Columns of a piece of text where a Han character takes two, as in a terminal or in a fixed-width mail. */
export function columnsOf(text: string, start: number, end: number): number {
  let columns = 0
  for (let at = start; at < end; at++) columns += isWide(text.charCodeAt(at)) ? 2 : 1
  return columns
}

/** Han, kana, full-width forms, and the quotation marks and dashes that Chinese sets as wide as a character. */
function isWide(unit: number): boolean {
  return unit >= 0x2010 && !(unit >= 0xd800 && unit <= 0xdfff)
}

/**
 * What stands between two pieces of text when the line end between them goes: nothing in Chinese, a blank between Latin
 * words. Undefined where that cannot be told, above all between two digits: joining them would make another number.
 */
export function joint(before: string, after: string): '' | ' ' | undefined {
  if (/[\d０-９.．%％]/.test(before) && /[\d０-９.．%％]/.test(after)) return undefined
  const isAscii = (unit: string) => unit > ' ' && unit < '\u007f'
  if (!isAscii(before) || !isAscii(after)) return ''
  return /[A-Za-z,;:)]/.test(before) && /[A-Za-z(]/.test(after) ? ' ' : undefined
}
