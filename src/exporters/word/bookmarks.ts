/** Word's limit for the name of a bookmark. */
const LONGEST_NAME = 40

/**
 * Legal bookmark names for ids, each id its own: Word wants a letter first, then letters, digits and underscores, and
 * sees no difference between capitals and small letters.
 */
export function bookmarkNames(ids: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of ids) {
    if (names.has(id)) continue
    const stem = `fact_${id.replace(/[^A-Za-z0-9_]/g, '_')}`
    let name = stem.slice(0, LONGEST_NAME)
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
      const suffix = `_${copy}`
      name = stem.slice(0, LONGEST_NAME - suffix.length) + suffix
    }
    taken.add(name.toLowerCase())
    names.set(id, name)
  }
  return names
}
