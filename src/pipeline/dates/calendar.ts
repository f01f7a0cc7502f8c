/** A day of the calendar; the smaller parts may be unknown. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** Time of day, `18:30`; only with a day. */
  readonly clock?: string
}

/** The date itself if the calendar has it: there is no 30 February. */
export function onCalendar(date: CalendarDate): CalendarDate | undefined {
  const {year, month = 1, day = 1} = date
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? date : undefined
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const FEBRUARY = 2

function daysIn(year: number, month: number): number {
  return month === FEBRUARY && isLeapYear(year) ? 29 : monthLengths[month - 1]!
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The month that lies some months away. */
export function shiftMonth(year: number, month: number, offset: number): CalendarDate & {readonly month: number} {
  const {year: shifted, month: inYear} = fromUtc(new Date(Date.UTC(year, month - 1 + offset, 1)))
  return {year: shifted, month: inYear}
}

/** The day that lies some days away. */
export function shiftDay(
  year: number,
  month: number,
  day: number,
  offset: number,
): Required<Omit<CalendarDate, 'clock'>> {
  return fromUtc(new Date(Date.UTC(year, month - 1, day + offset)))
}

function fromUtc(date: Date) {
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** Negative where the first date is the earlier one. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return (
    a.year - b.year ||
    (a.month ?? 0) - (b.month ?? 0) ||
    (a.day ?? 0) - (b.day ?? 0) ||
    // `09:00` and `18:30` compare as text.
    Number((a.clock ?? '') > (b.clock ?? '')) - Number((a.clock ?? '') < (b.clock ?? ''))
  )
}

/** Writes a date as ISO 8601. */
export function formatIsoDate({year, month, day, clock}: CalendarDate): string {
  const inYear = year >= 1000 ? `${year}` : String(year).padStart(4, '0')
  if (month === undefined) return inYear
  const inMonth = `${inYear}-${twoDigits(month)}`
  if (day === undefined) return inMonth
  return clock === undefined ? `${inMonth}-${twoDigits(day)}` : `${inMonth}-${twoDigits(day)}T${clock}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

/** Reads an ISO 8601 date, `2021`, `2021-02` or `2021-02-20`; undefined for anything else. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match
  return onCalendar({year: Number(year), ...(month && {month: Number(month)}), ...(day && {day: Number(day)})})
}
