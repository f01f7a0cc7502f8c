/** The name of a cell: row 1, column 0 is `A1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** The letters of a column, counted from 0. */
export function columnName(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
