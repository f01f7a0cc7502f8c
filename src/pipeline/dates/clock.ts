import {notAfterHour} from '../../language/dates/parts.js'
import {numberIn} from './small-number.js'
import {rangeMarkEnd} from './words.js'

const LAST_HOUR = 24

/** A time of day. */
export interface Clock {
  /** `18:30`. */
  readonly value: string
  readonly end: number
}

/** 18时, 9时30分, 18:05, 8点半 behind a day. */
export function readClock(text: string, at: number): Clock | undefined {
  const hour = numberIn(text, at, 0, LAST_HOUR)
  const mark = hour && text[hour.end]
  if (hour === undefined || mark === undefined || !'时時点點:：'.includes(mark)) return undefined
  const behind = hour.end + 1
  if (':：'.includes(mark)) return readColonMinute(text, hour.value, behind)
  if ('点點'.includes(mark) && notAfterHour.includes(text[behind] ?? ' ')) return undefined
  if (text[behind] === '半' && hour.value < LAST_HOUR) return {value: clockOf(hour.value, 30), end: behind + 1}
  const minute = numberIn(text, behind, 0, lastMinute(hour.value))
  if (minute === undefined || text[minute.end] !== '分') return {value: clockOf(hour.value, 0), end: behind}
  return {value: clockOf(hour.value, minute.value), end: minute.end + 1}
}

/** The hour that takes its 时 from the end of a range: 9 in 9—11时. */
export function readBareHour(text: string, at: number): Clock | undefined {
  const hour = numberIn(text, at, 0, LAST_HOUR)
  const behind = hour && rangeMarkEnd(text, hour.end)
  const last = behind === undefined ? undefined : numberIn(text, behind, 0, LAST_HOUR)
  if (!hour || !last || !'时時'.includes(text[last.end] ?? ' ') || last.value <= hour.value) return undefined
  return {value: clockOf(hour.value, 0), end: hour.end}
}

/** 05 in 18:05, in two digits. */
function readColonMinute(text: string, hour: number, at: number): Clock | undefined {
  const minute = numberIn(text, at, 0, lastMinute(hour))
  return minute?.end === at + 2 ? {value: clockOf(hour, minute.value), end: minute.end} : undefined
}

/** The day ends at 24:00. */
function lastMinute(hour: number): number {
  return hour === LAST_HOUR ? 0 : 59
}

function clockOf(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
