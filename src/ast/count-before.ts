/** How many of the items, sorted by start, start before an offset. */
export function countBefore(items: readonly {readonly start: number}[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
