import type {Span} from '../../../ast/fact.js'
import {forecasts} from '../../../language/times.js'
import type {TextContext} from './note.js'
import {lastWordIn, wordSet} from './words.js'

const forecast = wordSet(forecasts)

/** How far from 全年 the verb of a forecast stands. */
const REACH = 8

/**
 * The year of 预计全年 and 全年可望, where 全年 stands at the end of a stretch of its sentence: that of the article, unless
 * its first month still looks at the year before.
 */
export function yearOfForecast(text: string, {start, end}: Span, {date}: TextContext): {value: string} | undefined {
  if (date === undefined || date.slice(5, 7) <= '01') return undefined
  const verb =
    lastWordIn(forecast, text, Math.max(start, end - REACH), end) ?? lastWordIn(forecast, text, end, end + REACH)
  return verb && {value: date.slice(0, 4)}
}

/** The one year that a date or a stretch of time lies in, so many years on. */
export function yearOf(value: string | undefined, offset: number): string | undefined {
  const [from, to = from] = (value ?? '').split('/').map((end) => end.slice(0, 4))
  return from === to && /^\d{4}$/.test(from ?? '') ? String(Number(from) + offset) : undefined
}

/** Whether a time ends in a year before that of the article. */
export function isOver(value: string | undefined, {date}: TextContext): boolean {
  const end = value?.split('/').at(-1)
  return end !== undefined && date !== undefined && end !== '..' && end.slice(0, 4) < date.slice(0, 4)
}
