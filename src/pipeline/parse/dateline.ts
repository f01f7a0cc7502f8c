import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {DateSource} from '../../ast/document.js'
import {type CalendarDate, formatIsoDate, onCalendar, parseIsoDate} from '../dates/calendar.js'
import {report} from '../press-file.js'
import {dayWithoutYear, type ToldDay} from './publication/day.js'
import {decideYear, type ProvenYear} from './publication/decide.js'
import {dateOfAct, dateOfCredits, dateOfLead, dateOfLines, dateOfRecord} from './publication/printed.js'
import {type PressSentence, pressSentences} from './publication/text.js'
import {read} from './reading.js'

/**
 * The date of publication. First as press text prints it: a credit (发布时间：2021-02-20); else a line that is a date and
 * nothing else, below the title or in the signature; else the time in the head of a record (时间：2022年8月18日); else a day with its year at the start of one of the first sentences
 * (2021年2月20日，…; 2月20日，…（2021年总第15场）), or at which the first one tells its news. Else the date that the caller gave. Else the day that the lead or the signature
 * tells, in the year that the whole text proves (`publication/decide.ts`), with a message that says by what. Else none.
 */
export const dateline: Plugin<[], Root> = () => (tree, file) => {
  const paragraphs = paragraphTexts(tree, file)
  const sentences = pressSentences(tree, file)
  const told =
    from('credit', dateOfCredits(tree)) ??
    from('line', dateOfLines(paragraphs)) ??
    from('line', dateOfRecord(tree.data?.title ?? '', paragraphs)) ??
    from('lead', dateOfLead(sentences) ?? dateOfAct(sentences)) ??
    from('given', givenDate(file.data.givenDate)) ??
    from('inferred', inferredDate(sentences, paragraphs, file))
  if (told !== undefined) tree.data = {...tree.data, ...told}
}

interface Told {
  readonly date: string
  readonly dateSource: DateSource
}

function from(dateSource: DateSource, date: CalendarDate | undefined): Told | undefined {
  return date && {date: formatIsoDate(date), dateSource}
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

function inferredDate(
  sentences: readonly PressSentence[],
  paragraphs: readonly string[],
  file: VFile,
): CalendarDate | undefined {
  const day = dayWithoutYear(sentences, paragraphs)
  const proven = day && decideYear(sentences, day)
  const date = proven && onCalendar({year: proven.year, month: day.month, day: day.day})
  if (date === undefined || !isOnWeekday(date, day!)) return undefined
  reportInference(file, date, proven!)
  return date
}

/** Whether a day falls on the day of the week that stands beside it, if one does. */
function isOnWeekday({year, month = 1, day = 1}: CalendarDate, {weekday}: ToldDay): boolean {
  return weekday === undefined || (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday
}

function reportInference(file: VFile, date: CalendarDate, {signs}: ProvenYear): void {
  const [{sentence, start, end}] = signs
  report(file, {
    ruleId: 'date-inferred',
    level: 'info',
    values: {date: formatIsoDate(date), evidence: sentence.text.slice(start, end), count: signs.length},
    ...sentence.rawSpan(start, end),
  })
}
