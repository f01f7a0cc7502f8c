import type {Point} from 'unist'

/** Turns offsets into lines and columns. Built once for a text, each look-up is a binary search. */
export interface LineIndex {
  /** Number of lines; a text that ends with a line end has an empty last line. */
  readonly count: number
  /** Line and column, both counted from 1, of an offset within the text. Columns count UTF-16 units. */
  point(offset: number): Point & {offset: number}
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Indexes a text whose lines end with LF, CR LF or CR. */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) starts.push(i + 1)
  }
  return {
    count: starts.length,
    point(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return {line: low + 1, column: offset - starts[low]! + 1, offset}
    },
  }
}
