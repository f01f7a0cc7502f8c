import {LINE_HEIGHT, MIN_ROW_HEIGHT} from './theme.js'
import type {Column, Look, Row} from './workbook.js'

/** Excel's limit, in points. */
const MAX_ROW_HEIGHT = 409

/** Looks whose text goes on in a new line where the column ends. */
const WRAPPING: ReadonlySet<Look> = new Set(['wrapped', 'centred', 'strong'])

/** Columns are measured in digits of the default font; a Chinese character of the theme's font takes almost two. */
const WIDE_WIDTH = 1.9
const WIDE = /[\u2014-\u2026\u2e80-\uffff]/

/** What the cell keeps free at its sides, in digits. */
const PADDING = 1

/**
 * The height that a row needs for its longest text, in points. It is an estimate on the safe side: Excel fits a row to
 * its text only when somebody edits it, and other programs differ.
 */
export function rowHeight(row: Row, columns: readonly Column[]): number {
  let lines = 1
  columns.forEach(({look, width, hidden}, index) => {
    const cell = row[index]
    if (typeof cell?.value !== 'string' || hidden || !WRAPPING.has(cell.look ?? look)) return
    lines = Math.max(lines, lineCount(cell.value, width - PADDING - 2 * (cell.indent ?? 0)))
  })
  return Math.min(MAX_ROW_HEIGHT, Math.max(MIN_ROW_HEIGHT, lines * LINE_HEIGHT))
}

function lineCount(text: string, width: number): number {
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(displayWidth(line) / width))
  return lines
}

function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? WIDE_WIDTH : 1
  return width
}
