import type {Root} from 'mdast'
import {publicationRole} from '../../../language/credits.js'
import {announcements, eventTimes, newsActs, recordTitles, timeLabels} from '../../../language/publication/days.js'
import {labelEnds} from '../../../language/structure.js'
import {isGoal} from '../../dates/anchors.js'
import {type CalendarDate, compareDates, onCalendar} from '../../dates/calendar.js'
import type {DateMention} from '../../dates/pattern.js'
import {readDate} from '../../dates/read.js'
import {prefixAt} from '../../dates/words.js'
import {isOfOtherEvent, opensSentence} from './day.js'
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
    const date = mention?.end === line.length ? fullDate(mention) : dateOfIssue(line)
    if (date !== undefined) return date
  }
  return undefined
}

/** A longer line is a sentence or a list of events. In UTF-16 units. */
const LONGEST_ISSUE = 48

/** What a line of an office and a day does not hold: marks of sentences, and a colon that is not of a clock. */
const notInIssue = /[。！？；，、：]|(?<!\d):|:(?!\d)/u

/** 市统计局　2024年3月15日, 2025-06-30 08:15　北辰智库: the one day of a line, with its year, that blanks part from who issued the text. */
function dateOfIssue(line: string): CalendarDate | undefined {
  if (line.length > LONGEST_ISSUE || notInIssue.test(line)) return undefined
  const pieces = line.split(/[ \u3000\u00a0]/u).filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.some((piece) => eventTimes.some((ending) => piece.endsWith(ending)))) return undefined
  const dates = pieces.flatMap((piece) => {
    const mention = readDate(piece, 0)
    return mention?.end === piece.length ? (fullDate(mention) ?? []) : []
  })
  return dates.length === 1 ? dates[0] : undefined
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
    if (date !== undefined) return date
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

/** How far behind a day what was done on it is named: places and venues stand between. In UTF-16 units. */
const ACT_REACH = 24

/**
 * The one day with its year in the first sentence of the lead on which something was done that makes news: …于2024年11月14日在中环
 * 签署备忘录. Where the text tells of a later year that is no plan, the day may be one of the past.
 */
export function dateOfAct(sentences: readonly PressSentence[]): CalendarDate | undefined {
  const lead = sentences.find(({place}) => place === 'lead')
  if (lead === undefined || lead.isMemory || lead.isPlan) return undefined
  const told = lead.dates.filter((mention) => fullDate(mention) !== undefined)
  const [mention] = told
  if (mention === undefined || told.length > 1 || isOfOtherEvent(lead.text, mention)) return undefined
  const [clause = ''] = lead.text.slice(mention.end, mention.end + ACT_REACH).split(/[，。；]/u)
  if (!'，于於在'.includes(lead.text[mention.start - 1] ?? '，') || !newsActs.some((act) => clause.includes(act)))
    return undefined
  const date = fullDate(mention)
  return date !== undefined && !tellsLaterYear(sentences, date.year) ? date : undefined
}

function tellsLaterYear(sentences: readonly PressSentence[], year: number): boolean {
  return sentences.some(
    ({text, dates, isPlan}) =>
      !isPlan &&
      dates.some(
        ({pattern, start}) => !isGoal(text, start) && pattern.type === 'point' && isLater(pattern.at.year, year),
      ),
  )
}

function isLater(told: unknown, year: number): boolean {
  return typeof told === 'number' && told > year
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
