import type {Root} from 'mdast'
import {publicationRole} from '../../../language/credits.js'
import {announcements, recordTitles, timeLabels} from '../../../language/publication/days.js'
import {labelEnds} from '../../../language/structure.js'
import {isGoal} from '../../dates/anchors.js'
import {type CalendarDate, compareDates, onCalendar} from '../../dates/calendar.js'
import type {DateMention} from '../../dates/pattern.js'
import {readDate} from '../../dates/read.js'
import {prefixAt} from '../../dates/words.js'
import {opensSentence} from './day.js'
import {edgeLines, type PressSentence} from './text.js'

/** The day that the credits tell, if they tell it with its year. */
export function dateOfCredits(tree: Root): CalendarDate | undefined {
  const credit = tree.data?.credits?.find(({role}) => role === publicationRole)
  const mention = credit && readDate(credit.names[0] ?? '', 0)
  return mention && fullDate(mention)
}

/** The day of a line that holds nothing else, with its year: 2024年2月22日, （2024年2月22日）. */
export function dateOfLines(paragraphs: readonly string[]): CalendarDate | undefined {
  for (const line of edgeLines(paragraphs)) {
    const mention = readDate(line, 0)
    const date = mention?.end === line.length ? fullDate(mention) : undefined
    if (date !== undefined) return date
  }
  return undefined
}

/** So many paragraphs below the title can hold the time of an event. */
const HEAD_PARAGRAPHS = 6

/** 时间：2022年8月18日（星期四）上午, at the head of the record of a press conference, and not of its announcement. */
export function dateOfRecord(title: string, paragraphs: readonly string[]): CalendarDate | undefined {
  if (announcements.some((word) => title.includes(word))) return undefined
  if (!recordTitles.some((word) => title.includes(word))) return undefined
  for (const paragraph of paragraphs.slice(0, HEAD_PARAGRAPHS)) {
    const line = paragraph.trim()
    const label = prefixAt(line, 0, timeLabels)
    if (label === undefined || !labelEnds.includes(line[label.length] ?? ' ')) continue
    const value = line.slice(label.length + 1).trimStart()
    const mention = readDate(value, 0)
    const date = mention && fullDate(mention)
    if (date !== undefined) return onCalendar({year: date.year, month: date.month!, day: date.day!})
  }
  return undefined
}

/**
 * The day with its year that opens a lead sentence; of several the latest, since a story may begin long before it was
 * written. Where the lead opens with a day without a year, the days behind it that need theirs are of other years.
 */
export function dateOfLead(sentences: readonly PressSentence[]): CalendarDate | undefined {
  let latest: CalendarDate | undefined
  for (const {text, dates} of sentences.filter(({place}) => place === 'lead')) {
    const told = dates.filter(({start}) => !isGoal(text, start))
    const opening = told.find((mention) => opensSentence(text, mention))
    if (opening?.pattern.type !== 'point') continue
    const {year: ownYear, month, day} = opening.pattern.at
    if (typeof month !== 'number' || typeof day !== 'number' || typeof ownYear === 'object') continue
    const year = ownYear ?? yearInBrackets(text, told)
    if (year === undefined && latest === undefined) return undefined
    const date = year === undefined ? undefined : onCalendar({year, month, day})
    if (date !== undefined && (latest === undefined || compareDates(date, latest) > 0)) latest = date
  }
  return latest
}

function fullDate({pattern}: DateMention): CalendarDate | undefined {
  if (pattern.type !== 'point') return undefined
  const {year, month, day} = pattern.at
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return undefined
  return onCalendar({year, month, day})
}

/** Behind the year of a bracket: the place in a series that begins anew every year. */
const placeInSeries = /^度?总?第/u

/** （2021年总第15场）: the one year whose events a bracket of the sentence counts. */
function yearInBrackets(text: string, dates: readonly DateMention[]): number | undefined {
  const years = new Set<number>()
  for (const {start, end, pattern} of dates) {
    if (!'（('.includes(text[start - 1] ?? ' ') || !placeInSeries.test(text.slice(end, end + 3))) continue
    if (pattern.type === 'point' && typeof pattern.at.year === 'number') years.add(pattern.at.year)
  }
  return years.size === 1 ? [...years][0] : undefined
}
