import {asOf} from '../../../language/publication/days.js'
import {nameless, notAfterNameless, reporting, statistics, stories} from '../../../language/publication/years.js'
import {tellsTheTime} from '../../dates/anchors.js'
import type {DateMention} from '../../dates/pattern.js'
import {endsWithAny} from '../../dates/words.js'
import {type DayOfYear, isProminent, type SignReader, type Weight, type YearSign} from './sign.js'
import {behind, isQuoted, type PressSentence} from './text.js'

/** Figures of a stretch of months come out so many months behind its end at the latest; a stock is told sooner. */
const LATEST_FIGURES = 4
const LATEST_STOCK = 2

/** A figure of a month, a quarter, a part of a year: 2021年1—11月, 2024年前三季度, 2023年9月, with a number behind it. */
export const stretches: SignReader = function* (sentence, day) {
  const ownYears = stretchesOfThisYear(sentence)
  for (const mention of sentence.dates) {
    const told = monthsOf(mention)
    if (told === undefined || sentence.isPlan || isQuoted(sentence, mention.start)) continue
    if (!tellsTheTime(sentence.text, mention.start, mention.end)) continue
    const sign = {year: told.year, sentence, start: mention.start, end: mention.end}
    const lag = day.month - told.last
    const isSetAgainstThisYear = ownYears.has(`${told.first}-${told.last}`)
    if (lag < 0 || isSetAgainstThisYear) yield {...sign, claim: 'over', weight: 'bound', evidence: 'mention'}
    else yield* readStretch(sentence, mention, {...told, lag, day}, sign)
  }
}

/** The months of 今年1—4月, which make 2023年1—4月 in the same sentence those of another year. */
function stretchesOfThisYear({dates}: PressSentence): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {pattern} of dates) {
    if (pattern.type !== 'interval' || typeof pattern.from.year !== 'object') continue
    if (pattern.from.year.offset === 0) found.add(`${pattern.from.month}-${pattern.to.month}`)
  }
  return found
}

interface Months {
  readonly year: number
  readonly first: number
  readonly last: number
  readonly isEnd: boolean
}

function* readStretch(
  sentence: PressSentence,
  mention: DateMention,
  {first, last, lag, isEnd}: Months & {readonly lag: number; readonly day: DayOfYear},
  sign: Pick<YearSign, 'year' | 'sentence' | 'start' | 'end'>,
): Iterable<YearSign> {
  const isStock = endsWithAny(sentence.text, mention.start, asOf)
  if (isStock && lag <= LATEST_STOCK) {
    yield {...sign, claim: 'current', weight: 'proof', evidence: 'as-of'}
    return
  }
  if (sentence.isMemory || isEnd || !isReported(sentence, mention) || lag === 0 || lag > LATEST_FIGURES) {
    yield {...sign, claim: 'not-before', weight: 'bound', evidence: 'mention'}
    return
  }
  yield {...sign, claim: 'current', weight: weightOf(sentence, mention, first, last), evidence: 'stretch'}
}

/** Whether a figure of the stretch is told, or the stretch is what the news reports on. */
function isReported(sentence: PressSentence, {end}: DateMention): boolean {
  if (sentence.place === 'title' || /\d|[一二三四五六七八九十百千万亿]/.test(behind(sentence, end))) return true
  return sentence.place === 'lead' && reporting.some((word) => sentence.text.includes(word))
}

/**
 * Months together are a stretch that statistics know, in the news itself or at the head of a sentence that tells its
 * figures; one month alone, or months without a statistic, may be those of a story.
 */
function weightOf(sentence: PressSentence, {start}: DateMention, first: number, last: number): Weight {
  const isTopic = isProminent(sentence) || (start === 0 && first === 1)
  const isStatistic = sentence.place === 'title' || statistics.some((word) => sentence.text.includes(word))
  return isOfStatistics(first, last) && isTopic && isStatistic && !isStory(sentence) ? 'proof' : 'hint'
}

/** Whether a sentence tells what people did: 张某, 被告. */
function isStory({text}: PressSentence): boolean {
  if (stories.some((word) => text.includes(word))) return true
  for (let at = text.indexOf(nameless, 1); at > 0; at = text.indexOf(nameless, at + 1)) {
    if (!notAfterNameless.includes(text[at + 1] ?? '市')) return true
  }
  return false
}

/** The first months of a year, a quarter, a half. */
function isOfStatistics(first: number, last: number): boolean {
  if (first === 1 || (first === 7 && last === 12)) return last > first
  return last - first === 2 && first % 3 === 1
}

/** The months of a date that tells its year and no day. */
function monthsOf({pattern}: DateMention): Months | undefined {
  if (pattern.type === 'interval') {
    const {year, month, day} = pattern.from
    const last = pattern.to.month
    if (typeof year !== 'number' || pattern.to.year !== year) return undefined
    if (typeof month !== 'number' || typeof last !== 'number' || day !== undefined) return undefined
    return {year, first: month, last, isEnd: false}
  }
  if (pattern.type !== 'point' && pattern.type !== 'end') return undefined
  const {year, month, day} = pattern.at
  // The end of a year is read with the years that are over.
  if (typeof year !== 'number' || typeof month !== 'number' || day !== undefined) return undefined
  if (pattern.type === 'end' && month === 12) return undefined
  return {year, first: month, last: month, isEnd: pattern.type === 'end'}
}
