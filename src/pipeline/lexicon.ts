import {unitSet} from './unit-set.js'

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

/** A word in a text is read unit by unit: each leads to the node of those read so far. */
interface Node<Meaning> {
  /** The word that is read when the node is reached, if there is one. */
  word: {readonly meaning: Meaning} | undefined
  /** By the next unit; undefined where no longer word begins so. */
  next: Map<number, Node<Meaning>> | undefined
}

/** Builds a lexicon. A word given twice keeps its first meaning. */
export function lexicon<Meaning>(entries: Iterable<readonly [word: string, meaning: Meaning]>): Lexicon<Meaning> {
  // Keyed by UTF-16 unit: a string of one Chinese character would be made anew for every look-up.
  const forward: Node<Meaning> = {word: undefined, next: new Map()}
  const backward: Node<Meaning> = {word: undefined, next: new Map()}
  let firsts = ''
  let lasts = ''
  for (const [word, meaning] of entries) {
    const units = Array.from({length: word.length}, (_, i) => word.charCodeAt(i))
    insert(forward, units, meaning)
    insert(backward, units.reverse(), meaning)
    firsts += word[0]
    lasts += word.at(-1)
  }
  const opens = unitSet(firsts)
  const closes = unitSet(lasts)
  return {
    openers: [...forward.next!.keys()],
    startingAt(text, at, holds) {
      // Most places of a text begin no word; that is told by one look.
      if (!opens.has(text.charCodeAt(at))) return undefined
      let found: {readonly meaning: Meaning} | undefined
      let end = at
      let node = forward.next!.get(text.charCodeAt(at))
      for (let behind = at + 1; node !== undefined; behind++) {
        if (node.word !== undefined && (holds === undefined || holds(node.word.meaning, text, behind))) {
          found = node.word
          end = behind
        }
        node = node.next?.get(text.charCodeAt(behind))
      }
      return found && {start: at, end, meaning: found.meaning}
    },
    endingAt(text, at) {
      if (!closes.has(text.charCodeAt(at - 1))) return undefined
      let found: {readonly meaning: Meaning} | undefined
      let start = at
      let node = backward.next!.get(text.charCodeAt(at - 1))
      for (let from = at - 1; node !== undefined; from--) {
        if (node.word !== undefined) {
          found = node.word
          start = from
        }
        node = node.next?.get(text.charCodeAt(from - 1))
      }
      return found && {start, end: at, meaning: found.meaning}
    },
  }
}

function insert<Meaning>(root: Node<Meaning>, units: readonly number[], meaning: Meaning): void {
  let node = root
  for (const unit of units) {
    node.next ??= new Map()
    let next = node.next.get(unit)
    if (next === undefined) {
      next = {word: undefined, next: undefined}
      node.next.set(unit, next)
    }
    node = next
  }
  node.word ??= {meaning}
}
