import {clauseStarts} from '../../../language/dates/relative.js'
import {asOf} from '../../../language/publication/days.js'
import {
  changes,
  newYearlyFigures,
  results,
  seriesStarts,
  seriesTurns,
  stockBases,
  wholeYears,
} from '../../../language/publication/years.js'
import {isGoal, tellsTheTime} from '../../dates/anchors.js'
import type {DateMention} from '../../dates/pattern.js'
import {endsWithAny, prefixAt} from '../../dates/words.js'
import type {DayOfYear, Evidence, SignReader, Weight, YearSign} from './sign.js'
import {before, behind, isQuoted, type PressSentence} from './text.js'

/** Up to this month a whole year's figures are those of the year before. */
const LAST_MONTH_OF_REVIEWS = 4

/** From this month on a text may look back on its own year. */
const FIRST_MONTH_OF_LOOKING_BACK = 12

/**
 * Years that are over: 2023年，…达13.6%; 截至2022年底; 较2022年末; 升至2023年的42%. In December they may be the year of the text
 * itself, and only tell that it is no earlier one; the base of a comparison is over in any month.
 */
export const completedYears: SignReader = function* (sentence, day) {
  for (const mention of sentence.dates) {
    const sign =
      readYearEnd(sentence, mention) ?? readSeries(sentence, mention) ?? readWholeYear(sentence, mention, day)
    if (sign === undefined) continue
    const isOver = day.month < FIRST_MONTH_OF_LOOKING_BACK || sign.evidence === 'year-end-base'
    yield isOver ? sign : {...sign, claim: 'not-before', weight: 'bound'}
  }
}

/** 截至2022年底, 较2022年末: the last stock that is known. 到2025年底 is a goal. */
function readYearEnd(sentence: PressSentence, mention: DateMention): YearSign | undefined {
  const {text} = sentence
  const {start, pattern} = mention
  if (pattern.type !== 'end' || typeof pattern.at.year !== 'number' || pattern.at.month !== 12) return undefined
  if (isGoal(text, start) || sentence.isPlan || isQuoted(sentence, start) || isBeforeThen(sentence, mention))
    return undefined
  const {year} = pattern.at
  if (endsWithAny(text, start, stockBases)) return signOf(sentence, mention, year, 'hint', 'year-end-base')
  return signOf(sentence, mention, year, 'hint', endsWithAny(text, start, asOf) ? 'year-end-stock' : 'year-end')
}

/** 2025年底前: a time to come. */
function isBeforeThen({text}: PressSentence, {end}: DateMention): boolean {
  return text[end] === '前' || text.startsWith('之前', end)
}

/** 由2015年的30%升至2023年的42%: the end of a series of figures. */
function readSeries(sentence: PressSentence, mention: DateMention): YearSign | undefined {
  const year = yearAlone(mention)
  if (year === undefined || sentence.isPlan || sentence.text[mention.end] !== '的') return undefined
  const {start} = mention
  if (!endsWithAny(sentence.text, start, seriesTurns)) return undefined
  const opening = before(sentence, start)
  return seriesStarts.some((word) => opening.includes(word))
    ? signOf(sentence, mention, year, 'hint', 'measured-year')
    : undefined
}

const figure = /\d|[一二两三四五六七八九十百千万亿](?:[个家人名户亩项座所处条场次]|万|亿|成)|百分之/

/** 2023年，全市…达13.6%; in the lead, 2023年全年 or a figure that is set against the year before, told in the first months of a year. */
function readWholeYear(sentence: PressSentence, mention: DateMention, {month}: DayOfYear): YearSign | undefined {
  const year = yearAlone(mention)
  if (year === undefined || sentence.isPlan || sentence.isMemory || isQuoted(sentence, mention.start)) return undefined
  const {text} = sentence
  const clause = behind(sentence, mention.end)
  if (!isTimeOfResult(text, mention)) return undefined
  const hasResult = figure.test(clause) && results.some((word) => clause.includes(word))
  if (!hasResult) return undefined
  const isFresh =
    prefixAt(text, mention.end, wholeYears) === '全年' || newYearlyFigures.some((word) => clause.includes(word))
  const opensClause = clauseStarts.includes(text[mention.start - 1] ?? '，')
  if (isFresh && month <= LAST_MONTH_OF_REVIEWS && opensClause && sentence.place === 'lead')
    return signOf(sentence, mention, year, 'statement', 'completed-year')
  const isMeasured = changes.some((word) => clause.includes(word))
  return signOf(sentence, mention, year, 'hint', isMeasured ? 'measured-year' : 'completed-year')
}

/** Whether the year is one in which something came about, and no base, goal, founding, name or list of years. */
function isTimeOfResult(text: string, {start, end}: DateMention): boolean {
  if (!tellsTheTime(text, start, end)) return false
  return !/^(?:[度级版第总届至到—–\-~]|年度)/.test(text.slice(end, end + 2)) && !'（('.includes(text[start - 1] ?? ' ')
}

function yearAlone({pattern}: DateMention): number | undefined {
  if (pattern.type !== 'point' || pattern.at.month !== undefined || pattern.at.day !== undefined) return undefined
  return typeof pattern.at.year === 'number' ? pattern.at.year : undefined
}

function signOf(
  sentence: PressSentence,
  {start, end}: DateMention,
  year: number,
  weight: Weight,
  evidence: Evidence,
): YearSign {
  return {year, claim: 'over', weight, evidence, sentence, start, end}
}
