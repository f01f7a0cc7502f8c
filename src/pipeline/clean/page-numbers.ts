import {longestPageNumber, pageNumberForms} from '../../language/page-numbers.js'
import {inkEnd, inkStart, type LinedText} from './lined-text.js'

/** A line that is written as the number of a page. */
export interface PageNumber {
  readonly line: number
  readonly form: (typeof pageNumberForms)[number]['form']
  readonly page: number
  /** The number of pages, where the line tells it. */
  readonly total: number | undefined
}

/** The lines of a text that are written as page numbers. */
export function findPageNumbers({text, lines}: LinedText): PageNumber[] {
  const found: PageNumber[] = []
  lines.forEach((line, i) => {
    const start = inkStart(text, line)
    const end = inkEnd(text, line)
    if (start >= end || end - start > longestPageNumber) return
    const number = readPageNumber(text.slice(start, end), i)
    if (number !== undefined) found.push(number)
  })
  return found
}

function readPageNumber(ink: string, line: number): PageNumber | undefined {
  const folded = ink.normalize('NFKC').replace(/\s/g, '')
  for (const {form, pattern} of pageNumberForms) {
    const groups: {readonly page?: string; readonly total?: string} | undefined = pattern.exec(folded)?.groups
    if (groups === undefined) continue
    const page = Number(groups.page)
    const total = groups.total === undefined ? undefined : Number(groups.total)
    return total === undefined || (page >= 1 && page <= total) ? {line, form, page, total} : undefined
  }
  return undefined
}

/** Page numbers grouped into series: written the same way, and counting on. */
export function seriesOf(numbers: readonly PageNumber[]): PageNumber[][] {
  const series: PageNumber[][] = []
  const open = new Map<string, PageNumber[]>()
  for (const number of numbers) {
    const key = `${number.form} ${number.total ?? ''}`
    const current = open.get(key)
    if (current !== undefined && current.at(-1)!.page < number.page) current.push(number)
    else {
      const begun = [number]
      open.set(key, begun)
      series.push(begun)
    }
  }
  return series
}
