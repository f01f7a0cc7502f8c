/** Words to be looked up in a text, forward and backward. */
export interface WordTable {
  /** Length of the longest word that begins at an offset; 0 where none does. */
  startingAt(text: string, at: number): number
  /** Length of the longest word that ends at an offset and does not begin before `from`; 0 where none does. */
  endingAt(text: string, at: number, from?: number): number
  /** The signs that words begin with. */
  readonly firsts: string
  /** The signs that words end in. */
  readonly lasts: string
}

/** A table of words. Most signs begin or end none of them and are told by one look-up; nothing is cut out of the text. */
export function wordTable(words: readonly string[]): WordTable {
  const forward = pathsOf(words)
  const backward = pathsOf(words.map((word) => [...word].reverse().join('')))
  return {
    startingAt: (text, at) => longest(forward, text, at, 1, text.length - at),
    endingAt: (text, at, from = 0) => longest(backward, text, at - 1, -1, at - from),
    firsts: words.map((word) => word[0]!).join(''),
    lasts: words.map((word) => word.at(-1)!).join(''),
  }
}

/** Words as paths of UTF-16 units through numbered nodes, so that a look-up makes no object. Node 0 is none. */
interface Paths {
  /** The node that the first unit of a word leads to. */
  readonly roots: Uint16Array
  /** The node that a unit leads to from a node, by both in one number. */
  readonly steps: ReadonlyMap<number, number>
  /** Whether a word ends at a node. */
  readonly ends: readonly boolean[]
}

const UNITS = 0x10000

function pathsOf(words: readonly string[]): Paths {
  const roots = new Uint16Array(UNITS)
  const steps = new Map<number, number>()
  const ends = [false]
  for (const word of words) {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      let next = i === 0 ? roots[unit]! : (steps.get(node * UNITS + unit) ?? 0)
      if (next === 0) {
        next = ends.push(false) - 1
        if (i === 0) roots[unit] = next
        else steps.set(node * UNITS + unit, next)
      }
      node = next
    }
    ends[node] = true
  }
  return {roots, steps, ends}
}

/** Length of the longest word of no more than `limit` units that is read from an offset in a direction. */
function longest({roots, steps, ends}: Paths, text: string, at: number, direction: 1 | -1, limit: number): number {
  let node = limit > 0 ? (roots[text.charCodeAt(at)] ?? 0) : 0
  let found = 0
  for (let length = 1; node > 0; length++) {
    if (ends[node]) found = length
    if (length >= limit) break
    node = steps.get(node * UNITS + text.charCodeAt(at + length * direction)) ?? 0
  }
  return found
}
