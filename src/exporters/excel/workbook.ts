/** The workbook as plain data: what `plan` decides and `pack` writes. */

/** How a cell looks; the theme says what that means. */
export type Look = 'text' | 'wrapped' | 'centred' | 'number' | 'strong'

/** A row of a sheet that a link leads to. */
export interface RowPlace {
  readonly sheet: string
  /** Row number as Excel shows it: the header is 1. */
  readonly row: number
}

/** A cell that is not empty. Text is always text: nothing that stands in a document becomes a formula. */
export interface Cell {
  readonly value: string | number
  /** Excel number format; only on numbers. A date is a serial number with a date format. */
  readonly format?: string
  readonly link?: RowPlace
  /** Levels of indentation, for outlines. */
  readonly indent?: number
  /** Where the cell looks different from its column. */
  readonly look?: Look
}

/** One row; an empty cell is undefined. */
export type Row = readonly (Cell | undefined)[]

/** A column with its header and what the header means. */
export interface Column {
  readonly header: string
  /** One sentence for the sheet that explains the workbook. */
  readonly about: string
  /** In digits of the default font; a Chinese character takes about two. */
  readonly width: number
  readonly look: Look
  /** Hidden where the document has nothing for it, so that the columns of all workbooks are the same. */
  readonly hidden: boolean
  /** Left out on paper, where the page is too narrow for all. Only the last columns of a sheet can be. */
  readonly screenOnly: boolean
}

/** One sheet: a header row and the rows below it. */
export interface SheetPlan {
  readonly name: string
  /** What one row is, in a sentence. */
  readonly about: string
  /** Name of the Excel table over the rows; absent where there are no data rows. */
  readonly table?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** The whole file. */
export interface WorkbookPlan {
  /** Title of the document, for the file properties and the page headers. */
  readonly title: string
  /** Source and hash, for the file properties. */
  readonly description: string
  /** The day that the file gives as its date, `YYYY-MM-DD`: that of the document, never today. */
  readonly day: string
  readonly sheets: readonly SheetPlan[]
}
