import {countBefore} from '../../ast/count-before.js'
import type {Span} from '../../ast/fact.js'

/**
 * Finds the innermost of nested spans around an offset. The spans must be sorted by start, outer before inner, and may
 * not overlap otherwise. Each look-up is a binary search and a climb.
 */
export function innermost<Item extends Span>(spans: readonly Item[]): (offset: number) => Item | undefined {
  const parents = parentIndexes(spans)
  return (offset) => {
    for (let index = countBefore(spans, offset + 1) - 1; index >= 0; index = parents[index]!) {
      const span = spans[index]!
      if (offset < span.end) return span
    }
    return undefined
  }
}

/** For each span the index of the one around it, -1 at the top. */
function parentIndexes(spans: readonly Span[]): number[] {
  const open: number[] = []
  return spans.map((span, index) => {
    while (open.length > 0 && spans[open.at(-1)!]!.end <= span.start) open.pop()
    const parent = open.at(-1) ?? -1
    open.push(index)
    return parent
  })
}
