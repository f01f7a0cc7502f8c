/** Words with a meaning each, found by the longest match at an offset. */
export interface Lexicon<Meaning> {
  /** The UTF-16 units that words start with. */
  readonly openers: Iterable<number>
  /** The longest word that starts here; of those that hold where they end, if that is asked. */
  startingAt(text: string, at: number, holds?: Holds<Meaning>): Match<Meaning> | undefined
  /** The longest word that ends here. */
  endingAt(text: string, at: number): Match<Meaning> | undefined
}

/** A word found in a text. */
export interface Match<Meaning> {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** Whether a word that ends at an offset is meant there. */
export type Holds<Meaning> = (meaning: Meaning, text: string, end: number) => boolean

interface Entry<Meaning> {
  readonly word: string
  readonly meaning: Meaning
}

/** Builds a lexicon. A word given twice keeps its first meaning. */
export function lexicon<Meaning>(entries: Iterable<readonly [word: string, meaning: Meaning]>): Lexicon<Meaning> {
  // Keyed by UTF-16 unit: a string of one Chinese character would be made anew for every look-up.
  const byFirst = new Map<number, Entry<Meaning>[]>()
  const byLast = new Map<number, Entry<Meaning>[]>()
  for (const [word, meaning] of entries) {
    insert(byFirst, word.charCodeAt(0), {word, meaning})
    insert(byLast, word.charCodeAt(word.length - 1), {word, meaning})
  }
  return {
    openers: [...byFirst.keys()],
    startingAt(text, at, holds) {
      const bucket = byFirst.get(text.charCodeAt(at))
      if (bucket === undefined) return undefined
      for (const {word, meaning} of bucket) {
        const end = at + word.length
        if (text.startsWith(word, at) && (holds === undefined || holds(meaning, text, end)))
          return {start: at, end, meaning}
      }
      return undefined
    },
    endingAt(text, at) {
      const bucket = byLast.get(text.charCodeAt(at - 1))
      if (bucket === undefined) return undefined
      for (const {word, meaning} of bucket) {
        if (text.endsWith(word, at)) return {start: at - word.length, end: at, meaning}
      }
      return undefined
    },
  }
}

function insert<Meaning>(map: Map<number, Entry<Meaning>[]>, key: number, entry: Entry<Meaning>): void {
  const bucket = map.get(key) ?? []
  map.set(key, bucket)
  // Longest first; the sort is stable, so equal words keep their order.
  bucket.push(entry)
  bucket.sort((a, b) => b.word.length - a.word.length)
}
