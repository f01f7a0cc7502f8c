/** A stretch of months, as figures are counted by. */
export interface Period {
  /** Two periods may be compared where these are equal: `year`, `half`, `quarter`, `month`, `01-09` for one part of each year. */
  readonly granularity: string
  /** How many of its own length, or years for a part of a year, lie before it. */
  readonly order: number
}

const LENGTHS: Readonly<Record<number, string>> = {1: 'month', 3: 'quarter', 6: 'half', 12: 'year'}

/** The period that an EDTF time is; undefined for days, open stretches and several years. */
export function periodOf(edtf: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:\/(\d{4})-(\d\d))?$/.exec(edtf)
  if (match === null) return undefined
  const [, year = '', month, lastYear, lastMonth] = match
  if (month === undefined) return lastYear === undefined ? {granularity: 'year', order: Number(year)} : undefined
  const first = Number(month)
  const last = lastMonth === undefined ? first : Number(lastMonth)
  if ((lastYear ?? year) !== year || last < first || first < 1 || last > 12) return undefined
  const length = last - first + 1
  const granularity = (first - 1) % length === 0 ? LENGTHS[length] : undefined
  if (granularity === undefined) return {granularity: `${month}-${lastMonth}`, order: Number(year)}
  return {granularity, order: (Number(year) * 12 + first - 1) / length}
}
