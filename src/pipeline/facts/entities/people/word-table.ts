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

/** A table of words. Most signs begin or end none of them, and are told by one look-up; others take one for each length. */
export function wordTable(words: readonly string[]): WordTable {
  const known = new Set(words)
  const byFirst = lengthsBy(words, (word) => word.charCodeAt(0))
  const byLast = lengthsBy(words, (word) => word.charCodeAt(word.length - 1))
  return {
    startingAt(text, at) {
      const lengths = byFirst.get(text.charCodeAt(at))
      if (lengths === undefined) return 0
      for (const length of lengths) {
        if (at + length <= text.length && known.has(text.slice(at, at + length))) return length
      }
      return 0
    },
    endingAt(text, at, from = 0) {
      const lengths = byLast.get(text.charCodeAt(at - 1))
      if (lengths === undefined) return 0
      for (const length of lengths) {
        if (at - length >= from && known.has(text.slice(at - length, at))) return length
      }
      return 0
    },
  }
}

/** The lengths of words by one of their signs, the longest first. */
function lengthsBy(words: readonly string[], sign: (word: string) => number): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, number[]>()
  for (const word of words) {
    const own = lengths.get(sign(word)) ?? []
    lengths.set(sign(word), own)
    if (!own.includes(word.length)) own.push(word.length)
  }
  for (const own of lengths.values()) own.sort((a, b) => b - a)
  return lengths
}
