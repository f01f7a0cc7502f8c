import {toXmlText} from '../xml.js'
import {FIRST_SERIAL, isDateFormat} from './calendar.js'
import {cellName} from './cell-name.js'
import {
  MAX_CELL_TEXT,
  MAX_COLUMN_WIDTH,
  MAX_COLUMNS,
  MAX_INDENT,
  MAX_LINKS,
  MAX_NAME,
  MAX_ROWS,
  MAX_SHEET_NAME,
} from './limits.js'
import type {Cell, SheetPlan, WorkbookPlan} from './workbook.js'

/**
 * What makes Excel show a repair dialog although the library writes it without a word. Each entry is a mistake of ours,
 * never of a document: what a document may exceed was brought within the limits before.
 */
export function workbookProblems(plan: WorkbookPlan): string[] {
  const tables = plan.sheets.flatMap(({table}) => (table === undefined ? [] : [table]))
  return [
    ...(plan.sheets.length === 0 ? ['a workbook needs a sheet'] : []),
    ...duplicates(plan.sheets.map(({name}) => name)).map((name) => `two sheets are named “${name}”`),
    ...duplicates(tables).map((name) => `two tables are named “${name}”`),
    ...plan.sheets.flatMap((sheet) => sheetProblems(sheet, plan).map((problem) => `${sheet.name}: ${problem}`)),
  ]
}

/** Throws where a plan has problems. */
export function assertSound(plan: WorkbookPlan): void {
  const problems = workbookProblems(plan)
  if (problems.length > 0) throw new Error(`Excel would repair this workbook: ${problems.join('; ')}`)
}

function sheetProblems(sheet: SheetPlan, plan: WorkbookPlan): string[] {
  const problems: string[] = []
  const check = (isSound: boolean, problem: string) => {
    if (!isSound) problems.push(problem)
  }
  check(isSheetName(sheet.name), 'not a sheet name')
  if (sheet.table !== undefined) {
    check(isTableName(sheet.table), `“${sheet.table}” is not a table name`)
    check(sheet.rows.length > 0, 'a table needs a row')
  }
  check(sheet.columns.length > 0, 'a sheet needs a column')
  check(sheet.columns.length <= MAX_COLUMNS, 'too many columns')
  check(sheet.rows.length < MAX_ROWS, 'too many rows')
  for (const {header, width} of sheet.columns) {
    check(isColumnName(header), `“${header}” is not a column name`)
    check(width > 0 && width <= MAX_COLUMN_WIDTH, `column “${header}” cannot be ${width} wide`)
  }
  for (const header of duplicates(sheet.columns.map(({header}) => header)))
    problems.push(`two columns are named “${header}”`)
  let links = 0
  sheet.rows.forEach((row, index) => {
    check(row.length <= sheet.columns.length, `row ${index + 2} is wider than the header`)
    row.forEach((cell, column) => {
      if (cell === undefined) return
      if (cell.link !== undefined) links++
      for (const problem of cellProblems(cell, plan)) problems.push(`${cellName(index + 2, column)} ${problem}`)
    })
  })
  check(links <= MAX_LINKS, 'too many links')
  return problems
}

function cellProblems({value, format, link, indent = 0}: Cell, plan: WorkbookPlan): string[] {
  const problems: string[] = []
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) problems.push('is not a finite number')
    if (format !== undefined && isDateFormat(format) && value < FIRST_SERIAL) problems.push('is before March 1900')
  } else {
    if (value.length > MAX_CELL_TEXT) problems.push('is too long')
    if (toXmlText(value).text !== value) problems.push('holds characters that XML forbids')
    if (format !== undefined) problems.push('has a number format but is text')
  }
  if (link !== undefined && !hasRow(plan, link.sheet, link.row))
    problems.push(`leads to no row: ${link.sheet}!${link.row}`)
  if (indent < 0 || indent > MAX_INDENT) problems.push('is indented too far')
  return problems
}

function hasRow(plan: WorkbookPlan, name: string, row: number): boolean {
  const sheet = plan.sheets.find((candidate) => candidate.name === name)
  return sheet !== undefined && row >= 1 && row <= sheet.rows.length + 1
}

function isSheetName(name: string): boolean {
  if (name === '' || name.length > MAX_SHEET_NAME || /[\\/?*[\]:\p{Cc}]/u.test(name)) return false
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history'
}

/** A table name is a word that cannot be read as a cell: neither A1 nor R1C1. */
function isTableName(name: string): boolean {
  if (name.length > MAX_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false
  return !/^[a-z]{1,3}\d+$/i.test(name) && !/^(?:r\d*)?(?:c\d*)?$/i.test(name)
}

function isColumnName(name: string): boolean {
  return name.trim() !== '' && name.length <= MAX_NAME && !/\p{Cc}/u.test(name)
}

/** The names that Excel takes for the same as an earlier one: it ignores case. */
function duplicates(names: readonly string[]): string[] {
  const folded = names.map((name) => name.toLowerCase())
  return names.filter((_, index) => folded.indexOf(folded[index]!) < index)
}
