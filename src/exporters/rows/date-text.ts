/** EDTF dates in the words of an office. */

/** `2021-02-20` is 2021年2月20日, `2018/..` 2018年以来, `2021-01/2021-06` 2021年1—6月, `199X` 20世纪90年代. Anything else stays as it is. */
export function dateText(edtf: string): string {
  const [first = '', last] = edtf.split('/')
  const from = readDate(first)
  if (from === undefined) return decadeText(edtf) ?? edtf
  if (last === undefined) return inWords(from)
  if (last === '..') return `${inWords(from)}以来`
  const to = readDate(last)
  return to === undefined ? edtf : intervalText(from, to)
}

interface DateParts {
  readonly year: string
  readonly month?: number
  readonly day?: number
  readonly clock?: string
}

function readDate(edtf: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?$/.exec(edtf)
  if (match === null) return undefined
  const [, year = '', month, day, clock] = match
  return {
    year,
    ...(month && {month: Number(month)}),
    ...(day && {day: Number(day)}),
    ...(clock && {clock}),
  }
}

/** `199X` is 20世纪90年代, `18XX` 19世纪. */
function decadeText(edtf: string): string | undefined {
  const match = /^(\d{2})(?:(\d)X|XX)$/.exec(edtf)
  if (match === null) return undefined
  const [, century, decade] = match
  return `${Number(century) + 1}世纪${decade === undefined ? '' : `${decade}0年代`}`
}

function inWords({year, month, day, clock}: DateParts): string {
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}${clock ?? ''}`
}

/** The end of an interval is told as far as it differs from the start: 2019—2021年, 2021年1—6月, 2021年3月1—5日. */
function intervalText(from: DateParts, to: DateParts): string {
  if (from.clock !== undefined || to.clock !== undefined) return `${inWords(from)}至${inWords(to)}`
  const years = from.month === undefined && to.month === undefined
  if (years) return `${from.year}—${to.year}年`
  if (from.year !== to.year) return `${inWords(from)}至${inWords(to)}`
  const months = from.day === undefined && to.day === undefined
  if (months) return `${from.year}年${from.month}—${to.month}月`
  if (from.month === to.month) return `${from.year}年${from.month}月${from.day}—${to.day}日`
  return `${inWords(from)}至${to.month}月${to.day}日`
}
