/** Words by their last character, longest first: what stands before a place of a text is found without a scan of the list. */
export type WordIndex<Meaning> = ReadonlyMap<string, readonly (readonly [word: string, meaning: Meaning])[]>

/** An index over words with their meanings. */
export function indexWords<Meaning>(words: ReadonlyMap<string, Meaning>): WordIndex<Meaning> {
  const index = groupBy(words, ([word]) => word.at(-1)!)
  for (const bucket of index.values()) bucket.sort(([a], [b]) => b.length - a.length)
  return index
}

/** The longest word of an index that ends at an offset and does not reach below the floor. */
export function wordEndingAt<Meaning>(
  index: WordIndex<Meaning>,
  text: string,
  end: number,
  floor: number,
): readonly [word: string, meaning: Meaning] | undefined {
  return index
    .get(text[end - 1] ?? '')
    ?.find(([word]) => end - word.length >= floor && text.startsWith(word, end - word.length))
}

/** Items by a key, each group in its order. */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
