import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import type {Alignment} from '../lines/set-line.js'
import {wording} from '../wording.js'
import {tableBoxes} from './table.js'

/** A column of a table about things of one sort. */
export interface ColumnOf<Row> {
  readonly head: string
  /** Default: left. */
  readonly alignment?: Alignment
  /** The blank behind the column, in points. Default: that of the theme. */
  readonly gap?: number
  /** What the column says of a row; nothing where there is nothing to say, which is shown as a dash. */
  cell(row: Row, index: number): readonly StyledText[] | undefined
}

/** How the cells of a table stand, beyond what their columns say. */
export interface Arrangement {
  /** How many rows stand beside each other. Default: 1. */
  readonly across?: number
  /** The last column is no column: its cells stand below those of the others, from the second column on. */
  readonly lastBelow?: true
}

/** Sets a table over the whole width with a row for each thing. Columns that say nothing of any are left out. */
export function columnTable<Row>(
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  draft: Draft,
  {across = 1, lastBelow}: Arrangement = {},
): Box[] {
  const {tableHead, tableQuote, tableMissing} = draft.theme.styles
  const filled = columns
    .map((column) => ({column, cells: rows.map((row, i) => column.cell(row, i))}))
    .filter(({cells}) => cells.some((cell) => cell !== undefined && cell.length > 0))
  const dash: readonly StyledText[] = [{text: wording.missing, style: tableMissing}]
  const table = {
    head: filled.map(({column}, i) => {
      const isBelow = lastBelow && i === filled.length - 1
      return [{text: column.head, style: isBelow ? tableQuote : tableHead}]
    }),
    rows: rows.map((_, i) => filled.map(({cells}) => cells[i] ?? dash)),
    alignments: filled.map(({column}) => column.alignment ?? 'left'),
    gaps: filled.map(({column}) => column.gap),
    ...(lastBelow && {below: {first: 1, last: filled.length - 2}}),
    across,
    left: 0,
    right: draft.theme.block.width,
    parent: DOCUMENT,
  }
  return tableBoxes(table, draft)
}
