import {onCalendar} from './calendar.js'
import {readClock} from './clock.js'
import type {Part} from './pattern.js'

/** What may stand between year, month and day; the same in both places. */
const separators = '-/.．－'

const YEAR_DIGITS = 4

/** 2021-02-20, 2021/2/20, 2021.02.20, and with a time of day: 2021-02-20 10:30. */
export function readNumericDate(text: string, at: number): Part | undefined {
  if (!separators.includes(text[at + YEAR_DIGITS] ?? ' ')) return undefined
  // A longer number or a code: GB-2021-02-20.
  if (isCodeUnit(text[at - 1])) return undefined
  const parts: number[] = []
  let end = at
  let separator: string | undefined
  for (const [least, most, widest] of [
    [1000, 2999, YEAR_DIGITS],
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
  if (onCalendar({year, month, day}) === undefined) return undefined
  const clock = text[end] === ' ' && isDigit(text[end + 1]) ? readClock(text, end + 1) : undefined
  return {
    end: clock?.end ?? end,
    pattern: {type: 'point', at: {year, month, day, ...(clock && {clock: clock.value})}},
  }
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9'
}

function isCodeUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[0-9A-Za-z]/.test(unit)
}
