import {numberIn} from './small-number.js'

/** 18时, 9时30分, 18:05 behind a day. */
export function readClock(text: string, at: number): {readonly value: string; readonly end: number} | undefined {
  const hour = numberIn(text, at, 0, 24)
  if (hour === undefined || !'时点:：'.includes(text[hour.end] ?? ' ')) return undefined
  const colon = ':：'.includes(text[hour.end]!)
  const minute = numberIn(text, hour.end + 1, 0, 59)
  const closed = minute !== undefined && (colon ? minute.end - hour.end === 3 : text[minute.end] === '分')
  if (colon && !closed) return undefined
  const two = (value: number) => String(value).padStart(2, '0')
  if (!closed) return {value: `${two(hour.value)}:00`, end: hour.end + 1}
  return {value: `${two(hour.value)}:${two(minute.value)}`, end: minute.end + (colon ? 0 : 1)}
}
