/** Words to be looked up in a text, forward and backward. */
export interface WordTable {
  /** Length of the longest word that begins at an offset; 0 where none does. */
  startingAt(text: string, at: number): number
  /** Length of the longest word that ends at an offset and does not begin before `from`; 0 where none does. */
  endingAt(text: string, at: number, from?: number): number
}

/** The words of a table of language that is written as words between blanks. */
export function wordsOf(table: string): string[] {
  return table.split(' ').filter((word) => word !== '')
}

/** A table of words. A look-up takes as many steps as there are lengths of words. */
export function wordTable(words: readonly string[]): WordTable {
  const known = new Set(words)
  const lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => b - a)
  return {
    startingAt: (text, at) => lengths.find((n) => at + n <= text.length && known.has(text.slice(at, at + n))) ?? 0,
    endingAt: (text, at, from = 0) => lengths.find((n) => at - n >= from && known.has(text.slice(at - n, at))) ?? 0,
  }
}
