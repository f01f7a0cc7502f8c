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

/** How a column is set. */
export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
}

/** Sets a table in columns that are as wide as they must be, two blanks apart; the last is not filled up. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({title}) => title)
  const widths = columns.map((_, i) =>
    [titles, ...rows].reduce((widest, row) => Math.max(widest, displayWidth(row[i] ?? '')), 0),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        if (columns[i]!.align === 'end') return padStart(cell, widths[i]!)
        return i === cells.length - 1 ? cell : padEnd(cell, widths[i]!)
      })
      .join('  ')
  return [titles, ...rows].map(line).join('\n')
}
