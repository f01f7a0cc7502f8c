import {
  notAfterBareDay,
  notAfterDay,
  notBeforeDay,
  openRangeMarks,
  ownBehindDay,
  shortDayStarts,
} from '../../language/dates/parts.js'
import {
  clauseStarts,
  daysInBrackets,
  nextDays,
  relativeDays,
  relativePartsOfDay,
} from '../../language/dates/relative.js'
import {readBareHour, readClock} from './clock.js'
import {onDay, type Part, type PartialDate} from './pattern.js'
import {numberIn, type SmallNumber, within} from './small-number.js'
import {calendarWords, rangeMarkBetween, rangeMarkEnd} from './words.js'

const relative = calendarWords(relativeDays)
const parts = calendarWords(relativePartsOfDay)
const following = calendarWords(nextDays)
const inBrackets = calendarWords(daysInBrackets)

/** 昨日, 当天, 次日, 昨(20)日, with a time of day behind it. */
export function readDayWord(text: string, at: number): Part | undefined {
  const near = relative.at(text, at)
  if (near !== undefined) return withClock(text, at + near.word.length, {day: {offset: near.offset, from: 'article'}})
  const part = parts.at(text, at)
  if (part !== undefined)
    return {end: at + part.word.length, pattern: {type: 'point', at: {day: {offset: part.offset, from: 'article'}}}}
  const next = following.at(text, at)
  if (next === undefined) return readDayInBrackets(text, at)
  return withClock(text, at + next.word.length, {day: {offset: next.offset, from: 'nearest'}})
}

function readDayInBrackets(text: string, at: number): Part | undefined {
  const near = inBrackets.at(text, at)
  if (near === undefined || !'(（'.includes(text[at + near.word.length] ?? ' ')) return undefined
  const day = numberIn(text, at + near.word.length + 1, 1, 31)
  if (day === undefined) return undefined
  const inside = text[day.end] === '日'
  const close = inside ? day.end + 1 : day.end
  if (!')）'.includes(text[close] ?? ' ') || (!inside && text[close + 1] !== '日')) return undefined
  return {
    end: inside ? close + 1 : close + 2,
    pattern: {type: 'point', at: {day: {offset: near.offset, from: 'article', told: day.value}}},
  }
}

/** A day of a month with the number that was read: 20日, 20号, 1—5日. 5日内 and 3日游 are lengths of time. */
export function readDay(
  text: string,
  from: number,
  number: SmallNumber | undefined,
  inMonth: PartialDate,
): Part | undefined {
  const day = within(number, 1, 31)
  if (day === undefined) return undefined
  const bare = inMonth.month === undefined
  if (bare && (notBeforeDay.includes(text[from - 1] ?? '，') || closesOpenRange(text, from))) return undefined
  const between = rangeMarkBetween(text, bare ? 0 : from, day)
  const last = between && numberIn(text, between.end, 1, 31)
  if (last && text[last.end] === '日' && last.value > day.value && last.value - day.value <= between.largestStep) {
    if (isLength(text, last.end + 1, bare)) return undefined
    const pattern = {type: 'interval', from: onDay(inMonth, day.value), to: onDay(inMonth, last.value)} as const
    return {end: last.end + 1, pattern}
  }
  const isDay = text[day.end] === '日' || (!bare && '号號'.includes(text[day.end] ?? ' '))
  if (!isDay || isLength(text, day.end + 1, bare)) return undefined
  if (bare && isWordedLength(text, from, day.end)) return undefined
  return withClock(text, day.end + 1, onDay(inMonth, day.value))
}

function isLength(text: string, end: number, bare: boolean): boolean {
  const behind = text[end] ?? ' '
  if (notAfterDay.includes(behind)) return true
  if (!bare) return false
  return notAfterBareDay.includes(behind) || (behind === '本' && !ownBehindDay.includes(text[end + 1] ?? ' '))
}

/** 20日 in 25-20日, whose start is no day before it. */
function closesOpenRange(text: string, from: number): boolean {
  return openRangeMarks.includes(text[from - 1] ?? ' ') && /[0-9]/.test(text[from - 2] ?? '')
}

/** 三日 and 十五日 are lengths of time unless they stand where the days of a text do. */
function isWordedLength(text: string, from: number, end: number): boolean {
  if (/[0-9]/.test(text[end - 1]!)) return false
  const starts = end - from === 1 ? shortDayStarts : clauseStarts + shortDayStarts
  return !starts.includes(text[from - 1] ?? (end - from === 1 ? ' ' : '\n'))
}

/** A day with the time of day behind it, if there is one: 11月20日18时, 9月3日9时至11时, 11月19日0—24时. */
function withClock(text: string, at: number, day: PartialDate): Part {
  const clock = readClock(text, at) ?? readBareHour(text, at)
  if (clock === undefined) return {end: at, pattern: {type: 'point', at: day}}
  const from = {...day, clock: clock.value}
  const behind = rangeMarkEnd(text, clock.end)
  const last = behind === undefined ? undefined : readClock(text, behind)
  if (last === undefined || last.value <= clock.value) return {end: clock.end, pattern: {type: 'point', at: from}}
  return {end: last.end, pattern: {type: 'interval', from, to: {...day, clock: last.value}}}
}
