/** Words with a meaning each, found by the longest match at an offset. */
export interface Lexicon<Meaning> {
  /** The longest word that starts here. */
  startingAt(text: string, at: number): Match<Meaning> | undefined
  /** The longest word that ends here. */
  endingAt(text: string, at: number): Match<Meaning> | undefined
}

/** A word found in a text. */
export interface Match<Meaning> {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** Builds a lexicon. A word given twice keeps its first meaning. */
export function lexicon<Meaning>(entries: Iterable<readonly [word: string, meaning: Meaning]>): Lexicon<Meaning> {
  const byFirst = new Map<string, [string, Meaning][]>()
  const byLast = new Map<string, [string, Meaning][]>()
  for (const [word, meaning] of entries) {
    insert(byFirst, word[0]!, word, meaning)
    insert(byLast, word.at(-1)!, word, meaning)
  }
  return {
    startingAt(text, at) {
      for (const [word, meaning] of byFirst.get(text[at] ?? '') ?? []) {
        if (text.startsWith(word, at)) return {start: at, end: at + word.length, meaning}
      }
      return undefined
    },
    endingAt(text, at) {
      for (const [word, meaning] of byLast.get(text[at - 1] ?? '') ?? []) {
        if (text.endsWith(word, at)) return {start: at - word.length, end: at, meaning}
      }
      return undefined
    },
  }
}

function insert<Meaning>(map: Map<string, [string, Meaning][]>, key: string, word: string, meaning: Meaning): void {
  const bucket = map.get(key) ?? []
  map.set(key, bucket)
  // Longest first; the sort is stable, so equal words keep their order.
  bucket.push([word, meaning])
  bucket.sort(([a], [b]) => b.length - a.length)
}
