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
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? date : undefined
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
  const date = [pad(year, 4), month && pad(month, 2), day && pad(day, 2)].filter((part) => part !== undefined).join('-')
  return clock === undefined ? date : `${date}T${clock}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** Reads an ISO 8601 date, `2021`, `2021-02` or `2021-02-20`; undefined for anything else. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match
  return onCalendar({year: Number(year), ...(month && {month: Number(month)}), ...(day && {day: Number(day)})})
}
