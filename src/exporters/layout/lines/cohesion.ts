/**
 * How closely two neighbouring characters of a headline belong together, from 0 to 1. There is no dictionary: where the
 * body keeps writing 孵 before 化, the two are a word; where it never writes 目 before 落, a word ends between them.
 */
export type Cohesion = (before: string, after: string) => number

/** Measures the pairs of a headline in the text below it. */
export function measureCohesion(headline: string, body: string): Cohesion {
  const pairs = new Map<string, number>()
  const singles = new Map<string, number>()
  for (let i = 0; i < headline.length; i++) {
    singles.set(headline[i]!, 0)
    pairs.set(headline.slice(i, i + 2), 0)
  }
  for (let i = 0; i < body.length; i++) {
    const single = singles.get(body[i]!)
    if (single === undefined) continue
    singles.set(body[i]!, single + 1)
    const pair = body.slice(i, i + 2)
    const count = pairs.get(pair)
    if (count !== undefined) pairs.set(pair, count + 1)
  }
  return (before, after) => {
    const together = pairs.get(before + after) ?? 0
    const rarer = Math.min(singles.get(before) ?? 0, singles.get(after) ?? 0)
    return rarer === 0 ? 0 : together / rarer
  }
}
