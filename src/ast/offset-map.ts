import type {Edit} from './edit.js'
import type {Span} from './fact.js'

/** The way between a raw text and the clean text that a ledger of edits makes of it, each look-up a binary search. */
export interface OffsetMap {
  /**
   * The raw span of a clean span, as tight as can be: removals at its edges stay outside, a replacement that it cuts
   * is taken whole.
   */
  toRaw(start: number, end: number): Span
  /** The clean span of a raw span; raw text that was removed has an empty span. */
  toClean(start: number, end: number): Span
}

/** The map of a ledger. */
export function mapOffsets(edits: readonly Edit[]): OffsetMap {
  const count = edits.length
  const rawStarts = new Int32Array(count)
  const rawEnds = new Int32Array(count)
  const cleanStarts = new Int32Array(count)
  const cleanEnds = new Int32Array(count)
  let shift = 0
  edits.forEach((edit, i) => {
    rawStarts[i] = edit.start
    rawEnds[i] = edit.end
    cleanStarts[i] = edit.start + shift
    cleanEnds[i] = edit.start + shift + edit.replacement.length
    shift += edit.replacement.length - (edit.end - edit.start)
  })
  /** Where an offset that begins a span lies in the other text. */
  const begin = (starts: Int32Array, ends: Int32Array, otherStarts: Int32Array, otherEnds: Int32Array, at: number) => {
    const i = lastAtMost(starts, at)
    if (i < 0) return at
    return at < ends[i]! ? otherStarts[i]! : otherEnds[i]! + (at - ends[i]!)
  }
  /** Where an offset that ends a span lies in the other text. */
  const finish = (starts: Int32Array, ends: Int32Array, otherEnds: Int32Array, at: number) => {
    const i = lastBelow(starts, at)
    if (i < 0) return at
    return otherEnds[i]! + Math.max(0, at - ends[i]!)
  }
  const span = (start: number, end: number): Span => ({start, end: Math.max(start, end)})
  return {
    toRaw: (start, end) =>
      span(
        begin(cleanStarts, cleanEnds, rawStarts, rawEnds, start),
        start === end
          ? begin(cleanStarts, cleanEnds, rawStarts, rawEnds, end)
          : finish(cleanStarts, cleanEnds, rawEnds, end),
      ),
    toClean: (start, end) =>
      span(begin(rawStarts, rawEnds, cleanStarts, cleanEnds, start), finish(rawStarts, rawEnds, cleanEnds, end)),
  }
}

/** Index of the last element that is at most `at`, -1 where there is none. */
function lastAtMost(sorted: Int32Array, at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the last element that is below `at`, -1 where there is none. */
function lastBelow(sorted: Int32Array, at: number): number {
  return lastAtMost(sorted, at - 1)
}
