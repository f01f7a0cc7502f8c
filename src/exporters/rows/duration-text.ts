/** ISO 8601 durations in the words of an office. */

/** Designators in the order of the format, with their words; the first group stands before the T, the second behind it. */
const dayParts = [
  ['Y', '年'],
  ['M', '个月'],
  ['W', '周'],
  ['D', '天'],
] as const
const clockParts = [
  ['H', '小时'],
  ['M', '分钟'],
  ['S', '秒'],
] as const

/** `P1Y3M` is 1年3个月, `PT0.5H` 0.5小时. Anything that is no duration stays as it is. */
export function durationText(iso: string): string {
  const match = /^P(?<days>[\d.YMWD]*)(?:T(?<clock>[\d.HMS]+))?$/.exec(iso)
  if (match === null) return iso
  const {days = '', clock = ''} = match.groups ?? {}
  return inWords(days, dayParts) + inWords(clock, clockParts)
}

function inWords(written: string, parts: readonly (readonly [designator: string, word: string])[]): string {
  const words = new Map(parts)
  return written.replace(/[A-Z]/g, (designator) => words.get(designator) ?? designator)
}
