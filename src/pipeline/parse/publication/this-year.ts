import {planPeriods} from '../../../language/dates/years.js'
import {
  anniversaryWords,
  commemorating,
  foundings,
  planMilestones,
  planNouns,
  thisYearIs,
} from '../../../language/publication/occasions.js'
import {distanceWords} from '../../../language/publication/years.js'
import {readDate} from '../../dates/read.js'
import {prefixAt} from '../../dates/words.js'
import {readNumeral, startsNumeral} from '../../numerals/index.js'
import {isProminent, type SignReader} from './sign.js'
import {before, type PressSentence} from './text.js'

/** What counts the years up to this one: 今年（2023年）, 今年是新中国成立75周年, 今年是“十四五”收官之年, 2023年以来. */
export const thisYear: SignReader = function* (sentence) {
  yield* bracketedYears(sentence)
  yield* anniversaries(sentence)
  yield* milestones(sentence)
  yield* since(sentence)
}

/** 今年（2023年）, 去年（2022年）: the distance and the year in one. */
function* bracketedYears(sentence: PressSentence): ReturnType<SignReader> {
  const {text, dates} = sentence
  for (const [i, {start, end, pattern}] of dates.entries()) {
    if (!'（('.includes(text[end] ?? ' ')) continue
    const next = dates[i + 1]
    if (next?.start !== end + 1 || !'）)'.includes(text[next.end] ?? ' ')) continue
    if (pattern.type !== 'point' || next.pattern.type !== 'point') continue
    const {year: distance, month} = pattern.at
    const {year} = next.pattern.at
    if (typeof distance !== 'object' || distance.from !== 'article' || month !== undefined || typeof year !== 'number')
      continue
    yield {
      year: year - distance.offset,
      claim: 'current',
      weight: 'statement',
      evidence: 'this-year',
      sentence,
      start,
      end: next.end + 1,
    }
  }
}

/** How far behind 今年是 the anniversary can stand. */
const REACH = 24

/** 今年是新中国成立75周年. */
function* anniversaries(sentence: PressSentence): ReturnType<SignReader> {
  const {text, isMemory, isPlan} = sentence
  for (const [name, founded] of foundings) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const from = at + name.length
      const count = startsNumeral(text, from) ? readNumeral(text, from) : undefined
      const word = count && prefixAt(text, count.end, anniversaryWords)
      if (count === undefined || word === undefined || isMemory) continue
      if (isInTitle(sentence, at)) continue
      const years = count.value
      if (!Number.isInteger(years) || years < 1 || years > 200) continue
      const opening = before(sentence, at).slice(-REACH)
      const isStatement = thisYearIs.some((cue) => opening.includes(cue))
      const isHeld =
        isProminent(sentence) &&
        isOfThisYear(sentence) &&
        commemorating.some((cue) => opening.includes(cue)) &&
        !isPlan &&
        !tellsYear(sentence)
      if (!isStatement && !isHeld) continue
      const weight = isStatement ? 'statement' : 'proof'
      const end = count.end + word.length
      yield {year: founded + years, claim: 'current', weight, evidence: 'anniversary', sentence, start: at, end}
    }
  }
}

/** 《庆祝新中国成立70周年画册》: a work, which may be old. */
function isInTitle(sentence: PressSentence, at: number): boolean {
  const opening = before(sentence, at)
  return opening.lastIndexOf('《') > opening.lastIndexOf('》')
}

/** 去年，全区庆祝…: not of this year. */
function isOfThisYear({text}: PressSentence): boolean {
  return !distanceWords.some(([word, year]) => year !== 'this' && text.includes(word))
}

/** 今年是“十四五”规划收官之年; 2021年是“十四五”开局之年 may look back. */
function* milestones(sentence: PressSentence): ReturnType<SignReader> {
  const {text, isMemory} = sentence
  for (const [word, offset] of planMilestones) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const opening = text.slice(Math.max(0, at - REACH), at)
      const plan = planBefore(opening)
      if (plan === undefined || isMemory) continue
      const isThisYear = /(?:今年|本年)(?:是|为|為|既是)/.test(opening)
      const told = opening.lastIndexOf('年是')
      const year = told < 4 ? undefined : readDate(opening, told - 4)
      const isTold = year?.pattern.type === 'point' && year.pattern.at.year === plan + offset
      if (!isThisYear && !isTold) continue
      const weight = isThisYear ? 'statement' : 'hint'
      yield {
        year: plan + offset,
        claim: 'current',
        weight,
        evidence: 'plan-year',
        sentence,
        start: at,
        end: at + word.length,
      }
    }
  }
}

/** The first year of the plan whose name ends a text, but for nouns such as 规划. */
function planBefore(text: string): number | undefined {
  let end = text.length
  for (let noun = endingNoun(text, end); noun !== undefined; noun = endingNoun(text, end)) end -= noun.length
  return planPeriods.find(([name]) => text.endsWith(name, end))?.[1]
}

function endingNoun(text: string, end: number): string | undefined {
  return planNouns.find((noun) => text.endsWith(noun, end))
}

/** 2023年以来: the year has begun. */
function* since(sentence: PressSentence): ReturnType<SignReader> {
  for (const {start, end, pattern} of sentence.dates) {
    if (pattern.type !== 'since' || typeof pattern.from.year !== 'number' || pattern.from.month !== undefined) continue
    yield {year: pattern.from.year, claim: 'current', weight: 'hint', evidence: 'since', sentence, start, end}
  }
}

function tellsYear({dates}: PressSentence): boolean {
  return dates.some(({pattern}) => pattern.type === 'point' && typeof pattern.at.year === 'number')
}
