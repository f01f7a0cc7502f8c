import {findNearCopies, type Occurrence, SEED_LENGTH} from './copies.js'
import {isCredit} from './credit-lines.js'
import {essence, type Folded, type FoldedRange, lineAt} from './fold.js'
import {examine, type Fragment} from './fragment.js'

/** A line at the end of a document that may be part of a tail of copies. */
export interface TailLine {
  readonly number: number
  /** What it copies of the text before it; nothing where it is a line of its own. */
  readonly fragment: Fragment | undefined
}

/** Lines without a source that may lie inside a tail, and how long they may be: separators, a stray name. */
const STRAY_LINES = 2
const STRAY_LENGTH = 20

/** The lines from the end upwards that may belong to a tail, last line first. Blank lines and credits are neutral. */
export function scanTail(folded: Folded): TailLine[] {
  const tail: TailLine[] = []
  const sourceOf = sourcesFromTheEnd(folded)
  let strays = 0
  for (let number = folded.lineStarts.length - 2; number > 0; number--) {
    const range = essence(folded, number)
    const length = range.end - range.start
    if (length === 0) continue
    const source = sourceOf(number)
    const fragment = source && examine(folded, range, source)
    const isCopy = fragment !== undefined && !fragment.differs
    if (!isCopy && !isCredit(folded, range) && (length > STRAY_LENGTH || ++strays > STRAY_LINES)) {
      // The line that ends the tail is still worth a message where it reads like another one.
      if (fragment !== undefined) tail.push({number, fragment})
      break
    }
    tail.push({number, fragment})
  }
  return tail
}

/** Lines that are looked up in the first pass over the text, and how much more in each pass after it. */
const FIRST_LINES = 16
const MORE_LINES = 16

/**
 * The place before a line that it copies, for lines asked from the end upwards. Most documents have no tail and are
 * settled with one pass for their last lines; every pass more takes sixteen times the lines, so passes are few.
 */
function sourcesFromTheEnd(folded: Folded): (number: number) => Occurrence | undefined {
  let first = folded.lineStarts.length - 1
  let count = FIRST_LINES
  let sources: (Occurrence | undefined)[] = []
  const shortSource = shortLineSources(folded)
  return (number) => {
    if (number < first) {
      const end = first
      first = Math.max(0, end - count)
      count *= MORE_LINES
      sources = findNearCopies(
        folded,
        Array.from({length: end - first}, (_, i) => essence(folded, first + i)),
      )
    }
    const range = essence(folded, number)
    if (range.end - range.start < SEED_LENGTH) return shortSource(number, range)
    const source = sources[number - first]
    return source !== undefined && source.end <= range.start ? source : undefined
  }
}

/** The first line that equals a line too short to be searched for; a few characters inside a sentence prove nothing. */
function shortLineSources(folded: Folded): (number: number, range: FoldedRange) => Occurrence | undefined {
  let firstOf: Map<string, Occurrence> | undefined
  // So few units are put together faster one by one.
  const textOf = ({start, end}: FoldedRange) => {
    let text = ''
    for (let at = start; at < end; at++) text += String.fromCharCode(folded.units[at]!)
    return text
  }
  return (number, range) => {
    if (firstOf === undefined) {
      firstOf = new Map()
      for (let line = 0; line < number; line++) {
        const other = essence(folded, line)
        if (other.end - other.start >= SEED_LENGTH || other.end === other.start) continue
        const text = textOf(other)
        if (!firstOf.has(text)) firstOf.set(text, {...other, differences: []})
      }
    }
    const source = firstOf.get(textOf(range))
    return source !== undefined && source.start < range.start ? source : undefined
  }
}

/** Whether a line follows another in the text, not counting blank lines. */
export function isNextLine(folded: Folded, line: FoldedRange, next: FoldedRange): boolean {
  const after = folded.lineStarts[lineAt(folded, line.end - 1) + 1]!
  return lineAt(folded, next.start) === lineAt(folded, Math.min(after, folded.units.length - 1))
}
