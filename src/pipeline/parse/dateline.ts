import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {sentencesOf} from '../../ast/sentences.js'
import {publicationRole} from '../../language/credits.js'
import {isGoal} from '../dates/anchors.js'
import type {DateMention} from '../dates/pattern.js'
import {dateWords, readDate} from '../dates/read.js'
import {type CalendarDate, formatIsoDate, onCalendar, parseIsoDate} from '../dates/resolve.js'
import {lexicon} from '../lexicon.js'
import {readNumeral, startsNumeral} from '../numerals/index.js'
import {read} from './reading.js'

/** Paragraphs below the title in which a dateline can stand. */
const LEAD_PARAGRAPHS = 2

/** Paragraphs at the end in which a signature with its date can stand. */
const CLOSING_PARAGRAPHS = 4

/**
 * The date of publication, by the forms in which press text gives it: a credit (发布时间：2021-02-20); else a line that is a date and nothing else, below the
 * title or in the signature; else a day at the start of one of the first sentences (2021年2月20日，…; 本报讯（记者…）2月20日，…;
 * 新华社广州2月20日电). Its year stands with it, or in a bracket of the same sentence (（2021年总第15场）), or in the title
 * as a stretch of the year that was over by then (2024年前三季度 and 10月21日). A birthday, a founding, a law's day and a
 * goal (到2025年) tell nothing. Where the text gives no proof, the date that the caller gave; where there is none, none.
 */
export const dateline: Plugin<[], Root> = () => (tree, file) => {
  const paragraphs = paragraphTexts(tree, file)
  const date =
    dateOfCredits(tree) ??
    dateOfLines(paragraphs) ??
    dateOfLead(leadSentences(paragraphs), tree.data?.title ?? '') ??
    givenDate(file.data.givenDate)
  if (date !== undefined) tree.data = {...tree.data, date: formatIsoDate(date)}
}

function givenDate(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : parseIsoDate(text)
}

function paragraphTexts(tree: Root, file: VFile): string[] {
  const texts: string[] = []
  visit(tree, 'paragraph', (node) => {
    texts.push(read(file, node.children).text)
  })
  return texts
}

/** The day of a line that holds nothing else, with its year: 2024年2月22日, （2024年2月22日）. */
function dateOfLines(paragraphs: readonly string[]): CalendarDate | undefined {
  const candidates = [...paragraphs.slice(0, LEAD_PARAGRAPHS), ...paragraphs.slice(-CLOSING_PARAGRAPHS)]
  for (const paragraph of candidates) {
    const line = paragraph.trim().replace(/^[（(]|[）)]$/g, '')
    const mention = readDate(line, 0)
    if (mention?.end !== line.length || mention.pattern.type !== 'point') continue
    const {year, month, day} = mention.pattern.at
    if (typeof year === 'number' && typeof month === 'number' && typeof day === 'number')
      return onCalendar({year, month, day})
  }
  return undefined
}

/** The day that the credits tell, if they tell it with its year. */
function dateOfCredits(tree: Root): CalendarDate | undefined {
  const credit = tree.data?.credits?.find(({role}) => role === publicationRole)
  const mention = credit && readDate(credit.names[0] ?? '', 0)
  if (mention?.pattern.type !== 'point') return undefined
  const {year, month, day} = mention.pattern.at
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return undefined
  return onCalendar({year, month, day})
}

function leadSentences(paragraphs: readonly string[]): string[] {
  return paragraphs
    .slice(0, LEAD_PARAGRAPHS)
    .flatMap((text) => sentencesOf(text).map(({start, end}) => text.slice(start, end)))
}

/** The day that opens a lead sentence; of several the latest, since a story may begin long before it was written. */
function dateOfLead(sentences: readonly string[], title: string): CalendarDate | undefined {
  let latest: string | undefined
  for (const sentence of sentences) {
    const opening = datesOf(sentence).find((mention) => opensSentence(sentence, mention))
    if (opening?.pattern.type !== 'point') continue
    const {year: told, month, day} = opening.pattern.at
    if (typeof month !== 'number' || typeof day !== 'number' || typeof told === 'object') continue
    const year = told ?? yearInBrackets(sentence) ?? yearOfTitle(title, {month})
    const date = year === undefined ? undefined : onCalendar({year, month, day})
    if (date !== undefined && (latest === undefined || formatIsoDate(date) > latest)) latest = formatIsoDate(date)
  }
  return latest === undefined ? undefined : parseIsoDate(latest)
}

/** What may stand before the day: a bureau (新华社广州 … 电), 本报讯, a reporter in brackets. */
const beforeDay = /^(?:[^，。；：]{0,12}(?:讯|电|社|报)[^，。；：]{0,6})?(?:[（(][^（）()]{0,40}[）)])?[\s　]*$/u

/** What makes the day one of another event, or of a time to come. */
const otherEvents = [
  '成立',
  '出生',
  '修订',
  '修正',
  '起',
  '施行',
  '以来',
  '以前',
  '以后',
  '前',
  '之前',
  '之后',
  '至',
  '到',
]

function opensSentence(sentence: string, {start, end}: DateMention): boolean {
  if (!beforeDay.test(sentence.slice(0, start))) return false
  return !otherEvents.some((word) => sentence.startsWith(word, end))
}

/** （2021年总第15场）: the one year that a bracket of the sentence begins with. */
function yearInBrackets(sentence: string): number | undefined {
  const years = new Set(
    datesOf(sentence)
      .filter(({start}) => '（('.includes(sentence[start - 1] ?? ' '))
      .flatMap(({pattern}) =>
        pattern.type === 'point' && typeof pattern.at.year === 'number' ? [pattern.at.year] : [],
      ),
  )
  return years.size === 1 ? [...years][0] : undefined
}

/** The year of the one stretch of months in the title, if the day lies behind its end: figures come out afterwards. */
function yearOfTitle(title: string, {month}: {readonly month: number}): number | undefined {
  const [mention, ...others] = datesOf(title)
  if (mention === undefined || others.length > 0) return undefined
  const {pattern} = mention
  const end = pattern.type === 'interval' ? pattern.to : pattern.type === 'point' ? pattern.at : undefined
  return typeof end?.year === 'number' && typeof end.month === 'number' && month > end.month ? end.year : undefined
}

const words = lexicon(dateWords.map((word) => [word, true] as const))

/** The dates of a text that are no goal. */
function datesOf(text: string): DateMention[] {
  const mentions: DateMention[] = []
  for (let at = 0; at < text.length; ) {
    const numeral = startsNumeral(text, at) ? readNumeral(text, at) : undefined
    const mention = (numeral ?? words.startingAt(text, at)) ? readDate(text, at) : undefined
    if (mention !== undefined && !isGoal(text, mention.start)) mentions.push(mention)
    at = mention?.end ?? numeral?.end ?? at + 1
  }
  return mentions
}
