import {notAfterWeekday, relativeWeeks, weekdays} from '../../language/dates/relative.js'
import type {Part} from './pattern.js'
import {calendarWords} from './words.js'

const weeks = calendarWords(relativeWeeks)

/** 上周五: a day told by its week. */
export function readWeekday(text: string, at: number): Part | undefined {
  const week = weeks.at(text, at)
  if (week === undefined) return undefined
  const end = at + week.word.length
  const weekday = weekdays.indexOf(text[end] ?? ' ') + 1
  if (weekday === 0 || notAfterWeekday.includes(text[end + 1] ?? ' ')) return undefined
  return {end: end + 1, pattern: {type: 'point', at: {day: {weeks: week.offset, weekday}}}}
}
