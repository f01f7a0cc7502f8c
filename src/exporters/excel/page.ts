import {MAX_PAGE_HEADER} from './limits.js'

/** What is printed above and below each page, in Excel's codes: &L &C &R are the three places, &P &N page and pages. */

/** The title, above at the left. */
export function pageHeader(title: string): string {
  // The blank keeps a number at the start of the title from being read as a font size.
  return `&L ${escapeCodes(title.replace(/\s+/g, ' '), MAX_PAGE_HEADER - '&L '.length)}`
}

/** The name of the sheet at the left, the page at the right. */
export function pageFooter(sheet: string): string {
  return `&L ${escapeCodes(sheet, MAX_PAGE_HEADER / 2)}&R第 &P 页，共 &N 页`
}

/** As much of a text as fits, with the sign that begins a code doubled. */
function escapeCodes(text: string, limit: number): string {
  let escaped = ''
  for (const character of text) {
    const next = character === '&' ? '&&' : character
    if (escaped.length + next.length > limit) break
    escaped += next
  }
  return escaped
}
