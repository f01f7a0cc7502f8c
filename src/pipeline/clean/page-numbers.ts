import {longestPageNumber, pageNumberForms} from '../../language/page-numbers.js'
import {hasInk, inkEnd, inkStart, type LinedText, lineCount, lineOf} from './lined-text.js'

/** A line that is written as the number of a page. */
export interface PageNumber {
  readonly line: number
  readonly form: (typeof pageNumberForms)[number]['form']
  /** How it is written, whichever the page, with the number of pages where the line tells it. */
  readonly writing: string
  readonly page: number
}

/** The lines of a text that are written as page numbers. */
export function findPageNumbers(lined: LinedText): PageNumber[] {
  const {text} = lined
  const found: PageNumber[] = []
  if (!anyNumber.test(text)) return found
  for (let i = 0; i < lineCount(lined); i++) {
    if (!hasInk(lined, i)) continue
    const line = lineOf(lined, i)
    const start = inkStart(text, line)
    const end = inkEnd(text, line)
    if (end - start > longestPageNumber) continue
    const ink = text.slice(start, end)
    const number = anyNumber.test(ink) ? readPageNumber(ink, i) : undefined
    if (number !== undefined) found.push(number)
  }
  return found
}

/** Whatever becomes a digit in {@link readPageNumber} is a number by itself. */
const anyNumber = /\p{N}/u

function readPageNumber(ink: string, line: number): PageNumber | undefined {
  const folded = ink.normalize('NFKC').replace(/\s/g, '')
  for (const {form, pattern} of pageNumberForms) {
    const groups: {readonly page?: string; readonly total?: string} | undefined = pattern.exec(folded)?.groups
    if (groups === undefined) continue
    const page = Number(groups.page)
    const total = groups.total === undefined ? undefined : Number(groups.total)
    if (total !== undefined && (page < 1 || page > total)) return undefined
    return {line, form, writing: `${folded.replace(/\d+/g, '#')} ${total ?? ''}`, page}
  }
  return undefined
}

/**
 * Page numbers grouped into series: written the same way, and counting on. A document that follows another begins anew
 * at 1. Where a way of writing goes back to any other number, it counts more than pages, and each number stands alone.
 */
export function seriesOf(numbers: readonly PageNumber[]): PageNumber[][] {
  const writings = new Map<string, PageNumber[][]>()
  for (const number of numbers) {
    const series = writings.get(number.writing) ?? []
    writings.set(number.writing, series)
    const current = series.at(-1)
    if (current !== undefined && current.at(-1)!.page < number.page) current.push(number)
    else series.push([number])
  }
  return [...writings.values()].flatMap((series) => {
    const isMixed = series.some((one, i) => i > 0 && one[0]!.page !== 1)
    return isMixed ? series.flat().map((number) => [number]) : series
  })
}
