import type {Span} from '../../../ast/fact.js'
import {clauseEnds, sentenceEnds} from '../../../language/characters.js'
import {periodMeans, relativeBases} from '../../../language/growth.js'
import {ageUnits, dailyCounts, departures, distributors} from '../../../language/times.js'
import type {Passage, PassageFact} from '../passage.js'
import type {DateRole} from './date-role.js'
import type {Notes} from './note.js'
import {joints} from './time-marks.js'
import {lastWordIn, wordSet} from './words.js'

const earlierTimes = wordSet(Object.values(relativeBases).join(' '))
const ages: ReadonlySet<string> = new Set(ageUnits)

/** A date that figures hold for. */
export interface Told {
  readonly value: string
  /** The words of the passage that tell it, if it has them. */
  readonly place?: Span
  readonly role: DateRole
  /** Start of its sentence. */
  readonly sentence: number
}

const daily = wordSet(dailyCounts)
const each = wordSet(distributors)
const means = wordSet(periodMeans)

/** How far before its figure the word of a mean stands: 年均|增长10.7%. */
const MEAN_REACH = 8

/** How far behind its date a figure can stand, where words between them decide. */
const REACH = 40

/** Whether a figure is of another time that is not told, or a class of people: 由上年的0.8亿元, 3岁以下婴幼儿. */
export function isTimeless(text: string, {start, end, fields}: PassageFact): boolean {
  if (text[start - 1] === '的' && earlierTimes.endingAt(text, start - 1) !== undefined) return true
  if (fields.kind !== 'measure' || !ages.has(fields.unit)) return false
  const behind = text[end] ?? '。'
  return !clauseEnds.includes(behind) && !sentenceEnds.includes(behind)
}

/** The sentences, by their starts, with growth against the year before. */
export function sentencesInSeries({facts, sentences}: Passage, known: Notes): ReadonlySet<number> {
  const found = new Set<number>()
  let at = 0
  for (const fact of facts) {
    while (at + 1 < sentences.length && sentences[at]!.end <= fact.start) at++
    if (known.get(fact)?.basis === 'yoy') found.add(sentences[at]!.start)
  }
  return found
}

/** 2019年、2021年分别投入3亿元、5亿元: each figure has its date. */
export function isHandedOut(text: string, {place}: Told, {start}: PassageFact): boolean {
  return lastWordIn(each, text, Math.max(place?.end ?? 0, start - REACH), start) !== undefined
}

/** 10月1日，全省接待游客120万人次: what is counted by the day. */
function isDaily(text: string, {place}: Told, {start}: PassageFact): boolean {
  const from = place?.end ?? start
  return start - from <= REACH && lastWordIn(daily, text, from, start) !== undefined
}

/** 到2023年的180万人次，年均增长10.7%: a mean growth is of several years, and of none of them. */
function isMeanGrowth(text: string, fact: PassageFact, known: Notes): boolean {
  const note = known.get(fact)
  if (note?.change === undefined || note.basis !== undefined) return false
  return lastWordIn(means, text, Math.max(0, fact.start - MEAN_REACH), fact.start) !== undefined
}

/** The end of a stretch of time that goes on. */
const OPEN = '/..'

/** What is left of the time of a sentence for one of its figures; on an occasion a day is that of the report alone. */
export function timeHeldFor(
  fact: PassageFact,
  now: Told | undefined,
  text: string,
  known: Notes,
  isOccasion: boolean,
): Told | undefined {
  if (now === undefined || (now.role === 'stock' && fact.fields.kind !== 'count')) return undefined
  if (!now.value.includes('/') && isMeanGrowth(text, fact, known)) return undefined
  if (now.role === 'day' && (isOccasion || !isDaily(text, now, fact))) return undefined
  // 截至5月底由800元降至400元: at that time the first was past.
  const isLeft = departures.includes(text[fact.start - 1] ?? ' ')
  if (isLeft && (now.role === 'point' || now.role === 'goal')) return undefined
  // 2017年以来，会员由174家发展到312家: the first is of the beginning.
  return isLeft && now.value.endsWith(OPEN) ? {...now, value: now.value.slice(0, -OPEN.length)} : now
}

/** Where the list of figures starts that the one at an index belongs to: 2016年的|3天、数千名. */
export function startOfList({facts, text}: Passage, index: number): number {
  let i = index
  while (i > 0 && facts[i - 1]!.fields.kind !== 'date' && isJoined(text, facts[i - 1]!, facts[i]!)) i--
  return facts[i]!.start
}

function isJoined(text: string, {end}: PassageFact, {start}: PassageFact): boolean {
  return joints.startingAt(text, end)?.end === start
}
