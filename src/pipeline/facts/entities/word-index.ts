/**
 * Words with their meanings, found by where they end: a tree over their units from the last to the first. Most units of a
 * text end no word, and one look-up in a table tells that; nothing is cut out of the text.
 */
export interface WordIndex<Meaning> {
  /** For each unit, the number of its branch; 0 where no word ends in it. */
  readonly roots: Uint16Array
  readonly branches: readonly Branch<Meaning>[]
}

interface Branch<Meaning> {
  /** The word that is complete here, read backwards. */
  entry: readonly [word: string, meaning: Meaning] | undefined
  readonly further: Map<number, Branch<Meaning>>
}

/** An index over words with their meanings. */
export function indexWords<Meaning>(words: ReadonlyMap<string, Meaning>): WordIndex<Meaning> {
  const roots = new Uint16Array(0x10000)
  const branches: Branch<Meaning>[] = [{entry: undefined, further: new Map()}]
  for (const entry of words) {
    const [word] = entry
    const last = word.charCodeAt(word.length - 1)
    if (roots[last] === 0) roots[last] = branches.push({entry: undefined, further: new Map()}) - 1
    let branch = branches[roots[last]!]!
    for (let at = word.length - 2; at >= 0; at--) {
      const unit = word.charCodeAt(at)
      let next = branch.further.get(unit)
      if (next === undefined) {
        next = {entry: undefined, further: new Map()}
        branch.further.set(unit, next)
      }
      branch = next
    }
    branch.entry = entry
  }
  return {roots, branches}
}

/** An index over words that mean nothing but themselves. */
export function indexList(words: readonly string[]): WordIndex<true> {
  return indexWords(new Map(words.map((word) => [word, true])))
}

/** The longest word of an index that ends at an offset and does not reach below the floor. */
export function wordEndingAt<Meaning>(
  {roots, branches}: WordIndex<Meaning>,
  text: string,
  end: number,
  floor: number,
): readonly [word: string, meaning: Meaning] | undefined {
  if (end <= floor) return undefined
  const root = roots[text.charCodeAt(end - 1)]
  if (root === 0 || root === undefined) return undefined
  let branch: Branch<Meaning> | undefined = branches[root]!
  let found = branch.entry
  for (let at = end - 2; at >= floor; at--) {
    branch = branch.further.get(text.charCodeAt(at))
    if (branch === undefined) break
    if (branch.entry !== undefined) found = branch.entry
  }
  return found
}

/** Length of the longest word of an index that ends at an offset and does not reach below the floor; 0 for none. */
export function lengthEndingAt(index: WordIndex<unknown>, text: string, end: number, floor: number): number {
  return wordEndingAt(index, text, end, floor)?.[0].length ?? 0
}

/** Words by their first units, the longest first. */
export type Beginnings = ReadonlyMap<number, readonly string[]>

/** Words to be looked for at the beginning of a stretch. */
export function indexBeginnings(words: readonly string[]): Beginnings {
  return groupBy(
    [...words].sort((a, b) => b.length - a.length),
    (word) => word.charCodeAt(0),
  )
}

/** The longest word of a list that a stretch of a text begins with. */
export function beginningOf(words: Beginnings, text: string, start: number, end: number): string | undefined {
  return words.get(text.charCodeAt(start))?.find((word) => start + word.length <= end && text.startsWith(word, start))
}

/** Whether a stretch of a text begins with one of the words. */
export function opensWith(words: Beginnings, text: string, start: number, end: number): boolean {
  return beginningOf(words, text, start, end) !== undefined
}

/** Items by a key, each group in its order. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
