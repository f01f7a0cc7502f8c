import type {Article} from '../../../src/ast/article.js'
import {excel} from '../../../src/exporters/excel/index.js'
import type {Cell, SheetPlan, WorkbookPlan} from '../../../src/exporters/excel/workbook.js'

/** The workbook of an article, planned. */
export const planOf = (article: Article): WorkbookPlan => excel.plan(article, new Map()).model

/** A sheet by its name. */
export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

/** The rows of a sheet by the headers of their columns; empty cells are left out. */
export function records(sheet: SheetPlan): Record<string, Cell['value']>[] {
  return sheet.rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, index) => (cell === undefined ? [] : [[sheet.columns[index]!.header, cell.value]])),
    ),
  )
}

/** The cells of a column, from the first row down. */
export function column(sheet: SheetPlan, header: string): (Cell | undefined)[] {
  const index = sheet.columns.findIndex((candidate) => candidate.header === header)
  if (index < 0) throw new Error(`no column ${header}`)
  return sheet.rows.map((row) => row[index])
}
