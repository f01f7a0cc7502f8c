import ExcelJS from 'exceljs'
import {repack} from '../opc.js'
import {columnName} from './cell-name.js'
import {pageFooter, pageHeader} from './page.js'
import {APPLICATION, repairParts} from './repair.js'
import {rowHeight} from './row-height.js'
import {cellStyle, HEADER_HEIGHT, headerStyle, PAGE_MARGINS, PAPER_A4} from './theme.js'
import type {Cell, Look, SheetPlan, WorkbookPlan} from './workbook.js'

/** The label that Excel offers when a reader switches on the totals of a table. */
const TOTAL = '合计'

/** Writes a workbook. This is the only file that knows the library. */
export async function pack(plan: WorkbookPlan): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const day = new Date(`${plan.day}T00:00:00Z`)
  book.creator = APPLICATION
  book.lastModifiedBy = APPLICATION
  book.created = day
  book.modified = day
  book.title = plan.title
  book.description = plan.description
  for (const sheet of plan.sheets) addSheet(book, sheet, plan)
  // The library compresses slowly, and the parts are packed again anyway.
  const bytes = await book.xlsx.writeBuffer({zip: {compression: 'STORE'}} as Partial<ExcelJS.XlsxWriteOptions>)
  return repack(new Uint8Array(bytes), (parts) => repairParts(parts, plan))
}

function addSheet(book: ExcelJS.Workbook, sheet: SheetPlan, plan: WorkbookPlan): void {
  const worksheet = book.addWorksheet(sheet.name, {
    views: [{state: 'frozen', ySplit: 1, showGridLines: false}],
    pageSetup: {
      paperSize: PAPER_A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: PAGE_MARGINS,
      horizontalCentered: true,
      printTitlesRow: '1:1',
      ...printArea(sheet),
    },
    headerFooter: {oddHeader: pageHeader(escapeText(plan.title)), oddFooter: pageFooter(sheet.name)},
  })
  worksheet.columns = sheet.columns.map(({width, hidden}) => ({width, hidden}))
  const values = sheet.rows.map((row) => sheet.columns.map((_, column) => toValue(row[column]?.value)))
  if (sheet.table === undefined) {
    worksheet.addRow(sheet.columns.map(({header}) => header))
    worksheet.addRows(values)
  } else {
    worksheet.addTable({
      name: sheet.table,
      ref: 'A1',
      headerRow: true,
      style: {showRowStripes: false},
      columns: sheet.columns.map(({header}) => ({name: header, filterButton: true, totalsRowLabel: TOTAL})),
      rows: values,
    })
  }
  styleCells(worksheet, sheet)
}

function styleCells(worksheet: ExcelJS.Worksheet, sheet: SheetPlan): void {
  const styleOf = sharedStyles()
  const header = worksheet.getRow(1)
  header.height = HEADER_HEIGHT
  sheet.columns.forEach((_, column) => {
    header.getCell(column + 1).style = headerStyle
  })
  sheet.rows.forEach((cells, index) => {
    const row = worksheet.getRow(index + 2)
    row.height = rowHeight(cells, sheet.columns)
    sheet.columns.forEach(({look}, column) => {
      row.getCell(column + 1).style = styleOf(look, cells[column])
    })
  })
}

/** Gives equal cells the same style object: the library recognises a style that it has seen by its identity. */
function sharedStyles(): (columnLook: Look, cell?: Partial<Cell>) => Partial<ExcelJS.Style> {
  const styles = new Map<string, Partial<ExcelJS.Style>>()
  return (columnLook, {look = columnLook, link, indent = 0, format} = {}) => {
    const key = [look, link !== undefined, indent, format].join()
    const style = styles.get(key) ?? {
      ...cellStyle(look, link !== undefined, indent),
      ...(format !== undefined && {numFmt: format}),
    }
    styles.set(key, style)
    return style
  }
}

/** The columns that go on paper; all of them where nothing says otherwise. */
function printArea(sheet: SheetPlan): {printArea?: string} {
  const printed = sheet.columns.filter(({screenOnly}) => !screenOnly).length
  if (printed === sheet.columns.length) return {}
  // The library puts a dollar before the column only.
  return {printArea: `A$1:${columnName(printed - 1)}$${sheet.rows.length + 1}`}
}

function toValue(value: string | number | undefined): string | number | null {
  if (typeof value === 'string') return escapeText(value)
  return value ?? null
}

/** `_x0041_` stands for a character in the strings of a workbook: a text that says so literally needs an escape of its own. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}
