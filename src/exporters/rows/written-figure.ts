/** A figure as the text writes it, in two parts that stand beside each other in a table: `约88.9` and `亿元`. */
export interface WrittenFigure {
  /** Everything up to the last digit, hedges and all: `约88.9`, `1至2`; the whole wording where it has no digits: `近三成`. */
  readonly number: string
  /** What follows the last digit: `亿元`, `多名`, `%以内`; empty where the wording has no digits. */
  readonly unit: string
}

/**
 * Cuts the wording of a figure behind its last digit. Both parts together are the wording: what a table shows has the
 * scale of the source, and no 亿 can be lost on the way.
 */
export function writtenFigure(wording: string): WrittenFigure {
  let end = wording.length
  while (end > 0 && !isDigit(wording.charCodeAt(end - 1))) end--
  return end === 0 ? {number: wording, unit: ''} : {number: wording.slice(0, end), unit: wording.slice(end)}
}

const ASCII_ZERO = 0x30
const FULL_WIDTH_ZERO = 0xff10

function isDigit(code: number): boolean {
  return (code >= ASCII_ZERO && code < ASCII_ZERO + 10) || (code >= FULL_WIDTH_ZERO && code < FULL_WIDTH_ZERO + 10)
}
