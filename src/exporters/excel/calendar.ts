import type {Cell} from './workbook.js'

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/
const MS_PER_DAY = 86_400_000
const DAY_FORMAT = 'yyyy-mm-dd'
const MINUTE_FORMAT = 'yyyy-mm-dd hh:mm'

/** Day 0 of Excel's calendar. Excel believes in 29 February 1900, so its days are right only from 1 March 1900 on. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

/** The serial number of 1 March 1900, the first day on which Excel and the calendar agree. */
export const FIRST_SERIAL = 61

/** Whether a number format shows a date. */
export function isDateFormat(format: string): boolean {
  return format.startsWith(DAY_FORMAT)
}

/**
 * A date cell for an EDTF date that is a full day, with or without a time of day; none for months, intervals, days that
 * are on no calendar, and days before Excel's. Time zones play no part: a day is a day.
 */
export function dateCell(edtf: string): Cell | undefined {
  const moment = momentOf(edtf)
  if (moment === undefined) return undefined
  const serial = (moment - SERIAL_EPOCH) / MS_PER_DAY
  return serial < FIRST_SERIAL ? undefined : {value: serial, format: edtf.includes('T') ? MINUTE_FORMAT : DAY_FORMAT}
}

/** The day of an ISO 8601 date, `YYYY-MM-DD`, if it names one that is on the calendar. */
export function dayOf(date: string): string | undefined {
  const day = date.slice(0, DAY_FORMAT.length)
  return momentOf(day) === undefined ? undefined : day
}

/** Milliseconds up to a day or a time of it, as if every clock showed UTC. */
function momentOf(edtf: string): number | undefined {
  const match = MOMENT.exec(edtf)
  if (match === null) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1).map((digits) => Number(digits ?? 0))
  const moment = Date.UTC(year!, month! - 1, day, hour, minute, second)
  // Date.UTC rolls 30 February over into March: a date that does not read back is none.
  return new Date(moment).toISOString().startsWith(edtf) ? moment : undefined
}
