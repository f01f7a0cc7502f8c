import {eastAsianWidth} from 'get-east-asian-width'

/** Cells that a text takes on a terminal: two for each wide character. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += eastAsianWidth(character.codePointAt(0)!)
  return width
}

/** A text filled up with blanks to a number of cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** A text with blanks before it, up to a number of cells. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** A text cut to a number of cells, with an ellipsis where something is missing. */
export function clipped(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let cut = ''
  for (const character of text) {
    if (displayWidth(cut + character) > width - 1) break
    cut += character
  }
  return `${cut}…`
}

/** A column with its cells from top to bottom. */
export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
  readonly cells: readonly string[]
}

/**
 * Sets a table in columns that are as wide as they must be, two blanks apart; the last is not filled up, and one without
 * any content is left out.
 */
export function formatTable(columns: readonly Column[]): string {
  const shown = columns
    .filter(({cells}) => cells.some((cell) => cell !== ''))
    .map((column) => ({...column, width: Math.max(...widths(column))}))
  const height = shown[0]?.cells.length ?? 0
  const line = (cellOf: (column: Column) => string) =>
    shown
      .map((column, i) => {
        if (column.align === 'end') return padStart(cellOf(column), column.width)
        return i === shown.length - 1 ? cellOf(column) : padEnd(cellOf(column), column.width)
      })
      .join('  ')
  const rows = Array.from({length: height}, (_, row) => line(({cells}) => cells[row]!))
  return [line(({title}) => title), ...rows].join('\n')
}

function widths({title, cells}: Column): number[] {
  return [displayWidth(title), cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), 0)]
}
