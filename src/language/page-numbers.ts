/** How the number of a page is written on a line of its own; matched on the line without blanks, in half width. */

/** The ways to write a page number, with the page and, where it is told, the number of pages as named groups. */
export const pageNumberForms = [
  /** — 3 —, - 3 -, ·3· */
  {form: 'dashed', pattern: /^[-—–―‐‑−~·•]{1,3}(?<page>\d{1,4})[-—–―‐‑−~·•]{1,3}$/},
  {form: 'of-total', pattern: /^第(?<page>\d{1,4})页[,，/]?共(?<total>\d{1,4})页$/},
  {form: 'of-total', pattern: /^共(?<total>\d{1,4})页[,，/]?第(?<page>\d{1,4})页$/},
  {form: 'of-total', pattern: /^[Pp]age(?<page>\d{1,4})of(?<total>\d{1,4})$/},
  /** 第3页 can head a piece of a picture book. */
  {form: 'named', pattern: /^第(?<page>\d{1,4})页$/},
  /** 3/10 can be a share, a score or a date. */
  {form: 'slash', pattern: /^(?<page>\d{1,4})\/(?<total>\d{1,4})$/},
] as const

/** A line that is longer holds more than a page number, in UTF-16 units. */
export const longestPageNumber = 24
