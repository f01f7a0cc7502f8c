import {inkLineFrom, type LinedText} from './lined-text.js'
import {type Cut, hasStop} from './page-cuts.js'
import {type PageNumber, seriesOf} from './page-numbers.js'
import {titleLine} from './running-text.js'

/** What stands around page numbers, by the lines of the numbers. */
export interface Surroundings {
  /** The cuts through sentences. */
  readonly cuts: ReadonlyMap<number, Cut>
  /** Numbers with a running head beside them. */
  readonly headed: ReadonlySet<number>
  /** Numbers at the foot of a page. */
  readonly feet: ReadonlySet<number>
}

/** The numbers at the foot of a page, by their lines: between them and the next line with text stands a form feed. */
export function findFeet(raw: string, text: LinedText, numbers: readonly PageNumber[]): ReadonlySet<number> {
  if (!raw.includes('\f')) return new Set()
  const feet = numbers.filter(({line}) => {
    const next = text.lines[inkLineFrom(text, line + 1, 1)]?.start ?? raw.length
    return raw.slice(text.lines[line]!.end, next).includes('\f')
  })
  return new Set(feet.map(({line}) => line))
}

/** The lines of page numbers that are proven: whole series that hold a proof. */
export function findProven(text: LinedText, numbers: readonly PageNumber[], around: Surroundings): ReadonlySet<number> {
  const last = inkLineFrom(text, text.lines.length - 1, -1)
  const bodyStart = bodyStartOf(text)
  const proven = new Set<number>()
  for (const series of seriesOf(numbers)) {
    const isProven =
      // A whole line that tells the page and the number of pages is nothing else.
      series[0]!.form === 'of-total' ||
      standAtFeet(series, around, last) ||
      (series.some((number) => isProof(number, series, around, last)) &&
        !standsAboveBody(series, bodyStart) &&
        !countsShortParts(text, series, around, last))
    if (isProven) for (const {line} of series) proven.add(line)
  }
  return proven
}

/** Whether the place of a number proves what it is. */
function isProof({line, form}: PageNumber, series: readonly PageNumber[], {cuts}: Surroundings, last: number): boolean {
  const cut = cuts.get(line)
  if (form === 'slash') return cut?.midSentence === true && series.length > 1
  if (form === 'named') return cut?.midClause === true
  return cut?.midSentence === true || line === last
}

/** Whether all numbers of a series stand at the foot of a page; the last page may end with the text. */
function standAtFeet(series: readonly PageNumber[], {feet}: Surroundings, last: number): boolean {
  if (series[0]!.form === 'slash' && series.length === 1) return false
  return series.some(({line}) => feet.has(line)) && series.every(({line}) => feet.has(line) || line === last)
}

/** The first line below the title that reads as running text. */
function bodyStartOf(text: LinedText): number {
  const title = titleLine(text)
  return text.lines.findIndex((line, i) => i !== title && hasStop(text.text, line))
}

/** Whether a series counts from 1 above all text: it numbers the parts, whose lines may well do without full stops. */
function standsAboveBody([first]: readonly PageNumber[], bodyStart: number): boolean {
  return first!.page === 1 && first!.line < bodyStart
}

/** A page holds at least so much text, in UTF-16 units. */
const SHORTEST_PAGE = 100

/**
 * Whether a series counts from 1 and nothing between its numbers is as long as a page: they number stanzas or items,
 * unless a running head beside them or a number that closes the text speaks of pages.
 */
function countsShortParts(
  {text, lines}: LinedText,
  series: readonly PageNumber[],
  {headed}: Surroundings,
  last: number,
): boolean {
  const [first] = series
  if (first!.page !== 1 || first!.form === 'slash' || series.length === 1) return false
  if (series.some(({line}) => line === last || headed.has(line))) return false
  let from = 0
  for (const {line} of series) {
    if (lines[line]!.start - from >= SHORTEST_PAGE) return false
    from = lines[line]!.next
  }
  return text.length - from < SHORTEST_PAGE
}
