import type {Table, TableRow} from 'mdast'
import {shareWidth, weigh} from './columns.js'
import type {Draft} from './draft.js'
import {
  type Block,
  type Cell,
  type Inline,
  type ParagraphBlock,
  type ParagraphStyle,
  paragraph,
  plainText,
  text,
} from './model.js'
import {planPhrasing} from './phrasing.js'

/** Word opens no table that is wider. */
const MOST_COLUMNS = 63

/** A table of the text, its first row as the head. One that Word could not open becomes a line for each row. */
export function planTable(table: Table, draft: Draft): Block[] {
  const rows = table.children.map((row) => planRow(row, draft))
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const [head, ...body] = rows
  if (head === undefined || width === 0) return []
  if (width > MOST_COLUMNS) return asLines(rows, 'BodyText')
  const columns = Array.from({length: width}, (_, index) => ({
    align: table.align?.[index] ?? 'left',
    weight: weigh(rows.map((row) => plainText(row[index] ?? []))),
  }))
  const filled = (row: readonly Cell[]): Cell[] => columns.map((_, index) => row[index] ?? [])
  return [
    paragraph('TableEdge', []),
    {kind: 'table', columns: shareWidth(columns), head: filled(head), rows: body.map(filled)},
  ]
}

function planRow(row: TableRow, draft: Draft): Cell[] {
  return row.children.map((cell) => planPhrasing(cell.children, [], draft))
}

/** A paragraph for each row, its cells parted by tabs, where there can be no table. */
export function asLines(rows: readonly (readonly Cell[])[], style: ParagraphStyle): ParagraphBlock[] {
  return rows.map((row) => paragraph(style, row.flatMap(separated)))
}

function separated(cell: Cell, index: number): Inline[] {
  return index === 0 ? [...cell] : [text('\t'), ...cell]
}
