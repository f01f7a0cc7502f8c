import {formatNumber} from '../rows/fact-row.js'
import {numberFormat} from './number-format.js'
import type {Cell, Column, Look, Row, SheetPlan} from './workbook.js'

/** A column of a sheet whose rows are made from `Item`s: its explanation, its look, and how a cell is filled. */
export interface ColumnOf<Item> {
  readonly header: string
  readonly about: string
  readonly width: number
  readonly look: Look
  /** The column is hidden where no row has a value for it. */
  readonly optional?: true
  readonly screenOnly?: true
  /** The empty string and undefined leave the cell empty; a bare number gets the format that shows all its digits. */
  cell(item: Item, index: number): Cell | string | number | undefined
}

/** What a data sheet is made of. */
export interface TableSheet<Item> {
  /** Name of the sheet and of its table. */
  readonly name: string
  readonly about: string
  readonly columns: readonly ColumnOf<Item>[]
  readonly items: readonly Item[]
}

/** A row that says that there is nothing to list: Excel repairs a file with a table that has no rows. */
const NOTHING: readonly Row[] = [[{value: '无', look: 'text'}]]

/** What a cell keeps free beside its digits, in digits. */
const NUMBER_PADDING = 3

/** Lays out a data sheet: one row an item, with an Excel table over the rows where there are any. */
export function tableSheet<Item>({name, about, columns, items}: TableSheet<Item>): SheetPlan {
  const rows = items.map((item, index) => columns.map((column) => toCell(column.cell(item, index))))
  return {
    name,
    about,
    ...(rows.length > 0 && {table: name}),
    columns: columns.map((column, index) =>
      toColumn(
        column,
        rows.map((row) => row[index]),
      ),
    ),
    rows: rows.length > 0 ? rows : NOTHING,
  }
}

function toColumn<Item>(column: ColumnOf<Item>, cells: Row): Column {
  const {header, about, look, optional = false, screenOnly = false} = column
  const width = cells.reduce((widest, cell) => Math.max(widest, numberWidth(cell)), column.width)
  return {header, about, look, width, screenOnly, hidden: optional && cells.every((cell) => cell === undefined)}
}

/** The width that a number needs: where a column is narrower, Excel shows `####` in its place. */
function numberWidth(cell: Cell | undefined): number {
  return typeof cell?.value === 'number' ? formatNumber(cell.value).length + NUMBER_PADDING : 0
}

function toCell(value: Cell | string | number | undefined): Cell | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return {value}
  if (typeof value === 'number') return {value, format: numberFormat(value)}
  return value
}
