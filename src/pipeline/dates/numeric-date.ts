import type {DateMention} from './pattern.js'

/** What may stand between year, month and day; the same in both places. */
const separators = '-/.．－'

/** 2021-02-20, 2021/2/20, 2021.02.20. */
export function readNumericDate(text: string, at: number): DateMention | undefined {
  const parts: number[] = []
  let end = at
  let separator: string | undefined
  for (const [least, most, widest] of [
    [1000, 2999, 4],
    [1, 12, 2],
    [1, 31, 2],
  ] as const) {
    if (parts.length > 0) {
      separator ??= text[end]
      if (separator === undefined || !separators.includes(separator) || text[end] !== separator) return undefined
      end++
    }
    const from = end
    while (end - from < widest && isDigit(text[end])) end++
    const value = Number(text.slice(from, end))
    if (end === from || isDigit(text[end]) || value < least || value > most) return undefined
    parts.push(value)
  }
  const [year, month, day] = parts as [number, number, number]
  return {start: at, end, pattern: {type: 'point', at: {year, month, day}}}
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9'
}
