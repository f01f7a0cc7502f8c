import {weekdays} from '../../../language/dates/relative.js'
import {asOf, dayCuesBefore, otherEvents, publishingActs} from '../../../language/publication/days.js'
import {isGoal} from '../../dates/anchors.js'
import type {DateMention, PartialDate} from '../../dates/pattern.js'
import {readDate} from '../../dates/read.js'
import {endsWithAny} from '../../dates/words.js'
import type {DayOfYear} from './sign.js'
import {edgeLines, type PressSentence} from './text.js'

/** A day of publication that is told without its year. */
export interface ToldDay extends DayOfYear {
  /** 1-7 from Monday, where it stands beside the day: 9月16日（星期一）. */
  readonly weekday?: number
}

/**
 * The day of publication without its year: the signature's; else one that opens a sentence of the lead, the latest of
 * several; else one within the lead at which something was published (记者10月15日从市统计局获悉).
 */
export function dayWithoutYear(
  sentences: readonly PressSentence[],
  paragraphs: readonly string[],
): ToldDay | undefined {
  const day = dayOfLines(paragraphs) ?? dayOfOpenings(sentences) ?? dayOfActs(sentences)
  return day && withLaterStock(day, sentences)
}

/** A text that comes out so many days behind the day of its lead is another one's follow-up at the latest. */
const LONGEST_DELAY = 15

/**
 * 截至3月28日收盘 in a text whose lead tells 27 March: it came out on the later day. 截至5月底 in a text whose lead tells of 31 May:
 * it came out in June, no one says when.
 */
function withLaterStock(day: ToldDay, sentences: readonly PressSentence[]): ToldDay | undefined {
  let latest: ToldDay = day
  for (const sentence of sentences) {
    for (const {start, pattern} of sentence.dates) {
      if (pattern.type !== 'point' && pattern.type !== 'end') continue
      const {year, month, day: stockDay} = pattern.at
      if (typeof month !== 'number' || isAnotherYear(year) || !endsWithAny(sentence.text, start, asOf)) continue
      if (stockDay === undefined) {
        if (pattern.type === 'end' && month < 12 && month === day.month) return undefined
        continue
      }
      if (typeof stockDay !== 'number') continue
      const delay = (month - latest.month) * 31 + stockDay - latest.day
      if (delay > 0 && delay <= LONGEST_DELAY) latest = {month, day: stockDay}
    }
  }
  return latest
}

function isAnotherYear(year: PartialDate['year']): boolean {
  return typeof year === 'number' || (typeof year === 'object' && (year.from !== 'article' || year.offset !== 0))
}

function dayOfLines(paragraphs: readonly string[]): ToldDay | undefined {
  for (const line of edgeLines(paragraphs)) {
    const mention = readDate(line, 0)
    if (mention?.end === line.length) {
      const day = bareDay(line, mention)
      if (day !== undefined) return day
    }
  }
  return undefined
}

function dayOfOpenings(sentences: readonly PressSentence[]): ToldDay | undefined {
  let latest: ToldDay | undefined
  for (const {text, dates, place} of sentences) {
    if (place !== 'lead') continue
    const opening = dates.find((mention) => !isGoal(text, mention.start) && opensSentence(text, mention))
    const day = opening && bareDay(text, opening)
    if (day !== undefined && (latest === undefined || isLater(day, latest))) latest = day
  }
  return latest
}

/** Behind by less than half a year: 2 January is later than 30 December. */
function isLater(a: DayOfYear, b: DayOfYear): boolean {
  const days = (a.month - b.month) * 31 + a.day - b.day
  return (days > 0 && days < 186) || days < -186
}

/** How far behind a day the act of publishing is named. */
const ACT_REACH = 12

function dayOfActs(sentences: readonly PressSentence[]): ToldDay | undefined {
  for (const {text, dates, place} of sentences) {
    if (place !== 'lead') continue
    for (const mention of dates) {
      const day = bareDay(text, mention)
      const [clause = ''] = text.slice(mention.end, mention.end + ACT_REACH).split(/[，。；]/)
      if (day === undefined || isOfOtherEvent(text, mention)) continue
      if (!dayCuesBefore.some((cue) => text.endsWith(cue, mention.start))) continue
      if (publishingActs.some((act) => clause.includes(act))) return day
    }
  }
  return undefined
}

function bareDay(text: string, {pattern, end}: DateMention): ToldDay | undefined {
  if (pattern.type !== 'point') return undefined
  const {year, month, day} = pattern.at
  if (year !== undefined || typeof month !== 'number' || typeof day !== 'number') return undefined
  const weekday = weekdayAt(text, end)
  return {month, day, ...(weekday !== undefined && {weekday})}
}

const weekdayBeside = /[（(，]?(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])/y

function weekdayAt(text: string, at: number): number | undefined {
  weekdayBeside.lastIndex = at
  const name = weekdayBeside.exec(text)?.[1]
  if (name === undefined) return undefined
  const index = weekdays.indexOf(name)
  return index < 0 ? 7 : index + 1
}

/** What may stand before the day: a bureau (新华社广州 … 电), 本报讯, a reporter in brackets. */
const beforeDay =
  /^(?:[【[][^【】[\]]{0,12}[】\]])?(?:[^，。；：]{0,12}(?:讯|訊|电|電|社|报|報)[^，。；：]{0,6})?(?:[（(][^（）()]{0,40}[）)])?[\s　]*$/u

/** Longer than all that may stand before the day of a sentence. */
const LONGEST_OPENING = 90

/** Whether a day opens its sentence, and is no day of another event. */
export function opensSentence(text: string, mention: DateMention): boolean {
  if (mention.start > LONGEST_OPENING || !beforeDay.test(text.slice(0, mention.start))) return false
  return !isOfOtherEvent(text, mention)
}

/** Whether a day is that of a founding, of a plan, of a rule taking effect. */
export function isOfOtherEvent(text: string, {start, end}: DateMention): boolean {
  return isGoal(text, start) || otherEvents.some((word) => text.startsWith(word, end))
}
