import type {Notice} from '../../ast/message.js'
import {toXmlText} from '../xml.js'
import {cellName} from './cell-name.js'
import type {Cell, Row, SheetPlan} from './workbook.js'

/** Excel's limits ("Excel specifications and limits"). A file beyond them opens with a repair dialog or not at all. */
export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384
export const MAX_CELL_TEXT = 32_767
export const MAX_LINKS = 65_530
export const MAX_SHEET_NAME = 31
export const MAX_COLUMN_WIDTH = 255
export const MAX_NAME = 255
export const MAX_PAGE_HEADER = 255
export const MAX_INDENT = 15

/** Marks a text that was cut. */
const CUT = '……'

/** The sheet within the limits, and a notice for each thing of the document that had to go. */
export interface Fitted {
  readonly sheet: SheetPlan
  readonly notices: readonly Notice[]
}

/** Brings what a document may exceed within the limits: number of rows and links, length and characters of text. */
export function fitSheet(sheet: SheetPlan): Fitted {
  const notices: Notice[] = []
  let links = 0
  const fitCell = (cell: Cell, name: string): Cell | undefined => {
    const {link, ...plain} = cell
    const isLinked = link !== undefined && link.row <= MAX_ROWS && links++ < MAX_LINKS
    const fitted = isLinked ? cell : plain
    // A number beyond a double has no cell; its wording stands beside it.
    if (typeof fitted.value === 'number') return Number.isFinite(fitted.value) ? fitted : undefined
    const {text} = toXmlText(fitted.value)
    if (text.length <= MAX_CELL_TEXT) return {...fitted, value: text}
    notices.push({ruleId: 'cell-truncated', level: 'warning', values: {cell: `${sheet.name}!${name}`}})
    return {...fitted, value: cutText(text)}
  }
  const rows = sheet.rows
    .slice(0, MAX_ROWS - 1)
    .map((row, index): Row => row.map((cell, column) => cell && fitCell(cell, cellName(index + 2, column))))
  const count = sheet.rows.length - rows.length
  if (count > 0) notices.push({ruleId: 'rows-left-out', level: 'warning', values: {sheet: sheet.name, count}})
  return {sheet: {...sheet, rows}, notices}
}

/** Cut so that no surrogate pair is split. */
function cutText(text: string): string {
  return text.slice(0, MAX_CELL_TEXT - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT
}
