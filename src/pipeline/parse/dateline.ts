import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {sentencesOf} from '../../ast/sentences.js'
import type {DateMention, DatePattern, PartialDate} from '../dates/pattern.js'
import {dateWords, readDate} from '../dates/read.js'
import {type CalendarDate, formatIsoDate, onCalendar, parseIsoDate} from '../dates/resolve.js'
import {lexicon} from '../lexicon.js'
import {readNumeral, startsNumeral} from '../numerals/index.js'
import {read} from './reading.js'

/** Paragraphs below the title in which a dateline can stand. */
const LEAD_PARAGRAPHS = 2

/**
 * The date of publication, from the first sentences: a day with its year (2021年2月20日), or a day whose year the same
 * sentence tells (2月20日……（2021年总第15场）) or the title does, by a stretch of the year that was over by then
 * (2024年前三季度 and 10月21日). A year that is a goal (到2025年) tells nothing. Where the text gives no proof, the date that
 * the caller gave; where there is none, none.
 */
export const dateline: Plugin<[], Root> = () => (tree, file) => {
  const sentences = leadSentences(tree, file)
  const date = dateOfLead(sentences, tree.data?.title ?? '') ?? givenDate(file.data.givenDate)
  if (date !== undefined) tree.data = {...tree.data, date: formatIsoDate(date)}
}

function givenDate(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : parseIsoDate(text)
}

function leadSentences(tree: Root, file: VFile): string[] {
  const sentences: string[] = []
  let paragraphs = 0
  visit(tree, 'paragraph', (node) => {
    if (paragraphs++ >= LEAD_PARAGRAPHS) return false
    const {text} = read(file, node.children)
    for (const {start, end} of sentencesOf(text)) sentences.push(text.slice(start, end))
  })
  return sentences
}

function dateOfLead(sentences: readonly string[], title: string): CalendarDate | undefined {
  for (const sentence of sentences) {
    const points = datesOf(sentence).flatMap((pattern) => (pattern.type === 'point' ? [pattern.at] : []))
    const found = points.find(({day, month}) => typeof day === 'number' && typeof month === 'number')
    if (found === undefined) continue
    const day = {month: found.month as number, day: found.day as number}
    const year =
      typeof found.year === 'number'
        ? found.year
        : found.year === undefined
          ? (onlyYear(points) ?? yearOfTitle(title, day))
          : undefined
    return year === undefined ? undefined : onCalendar({year, ...day})
  }
  return undefined
}

/** The year that some dates tell, if they tell one and no other. */
function onlyYear(points: readonly PartialDate[]): number | undefined {
  const years = new Set(points.map(({year}) => year).filter((year) => typeof year === 'number'))
  return years.size === 1 ? [...years][0] : undefined
}

/** The year of the one stretch of months in the title, if the day lies behind its end: figures come out afterwards. */
function yearOfTitle(title: string, {month}: {readonly month: number}): number | undefined {
  const [pattern, ...others] = datesOf(title)
  if (pattern === undefined || others.length > 0) return undefined
  const end = pattern.type === 'interval' ? pattern.to : pattern.type === 'point' ? pattern.at : undefined
  return typeof end?.year === 'number' && typeof end.month === 'number' && month > end.month ? end.year : undefined
}

const words = lexicon(dateWords.map((word) => [word, true] as const))

/** The dates of a text that are no goal. */
function datesOf(text: string): DatePattern[] {
  const patterns: DatePattern[] = []
  for (let at = 0; at < text.length; ) {
    const numeral = startsNumeral(text, at) ? readNumeral(text, at) : undefined
    const mention = (numeral ?? words.startingAt(text, at)) ? readDate(text, at) : undefined
    if (mention !== undefined && !isGoal(text, mention)) patterns.push(mention.pattern)
    at = mention?.end ?? numeral?.end ?? at + 1
  }
  return patterns
}

/** 到2025年, 至2030年: a year to come. */
function isGoal(text: string, {start}: DateMention): boolean {
  return '到至'.includes(text[start - 1] ?? ' ')
}
