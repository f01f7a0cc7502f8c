/**
 * Shares a width among columns: each gets what its content wants as long as that is no more than an even share; the others
 * share the rest. What nobody wants goes to the widest.
 */
export function shareWidth(wanted: readonly number[], width: number): number[] {
  const widths = wanted.map(() => 0)
  const byWish = wanted.map((wish, column) => ({wish, column})).sort((a, b) => a.wish - b.wish)
  let left = width
  byWish.forEach(({wish, column}, i) => {
    const share = left / (byWish.length - i)
    widths[column] = i === byWish.length - 1 ? left : Math.min(wish, share)
    left -= widths[column]!
  })
  return widths
}
