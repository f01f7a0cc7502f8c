import {
  achievements,
  amountComparatives,
  anyComparison,
  baseEndings,
  beforeAmount,
  beforeRate,
  changeNouns,
  changesBehind,
  changeVerbs,
  changeVerbsWithObject,
  comparatives,
  contributions,
  costs,
  type Direction,
  effectVerbs,
  noShares,
  notAChange,
  notComparedAfter,
  notComparedBefore,
  notInObject,
  periodMeans,
  priceVerbs,
  rankVerbs,
  rateEndings,
  rateVerbs,
  savingVerbs,
  seriesVerbs,
  shortChangeVerbs,
  timeCharacters,
  transitiveVerbs,
} from '../../../language/growth.js'
import type {Match} from '../../lexicon.js'
import type {PassageFact} from '../passage.js'
import {beforeWords, directions, lastWordIn, wordSet} from './words.js'

/** The word that tells which way a figure moves. */
export interface Movement {
  readonly direction: 'up' | 'down'
  /** Where the word starts, or the figure where it tells the direction itself. */
  readonly start: number
  /** Told in the manner of a series of statistics, whose base carries over from sentence to sentence. */
  readonly inSeries: boolean
  /** Told with a verb that measures take effect with as well: 产量提高30%. */
  readonly isEffect: boolean
  /** A mean of several periods: 年均增长. */
  readonly isMean: boolean
  /** Holds only against an earlier time: 比去年多摘. */
  readonly needsBase: boolean
}

const verbs = directions(changeVerbs)
const rateOnlyVerbs = directions(changeVerbs, changeVerbsWithObject, shortChangeVerbs)
const nouns = directions(changeNouns)
const behind = directions(changesBehind)
const transitives = directions(transitiveVerbs)
const becoming = directions(comparatives)
const amounts = directions(amountComparatives)
const amountWords = wordSet(beforeAmount)
const verbRateWords = wordSet(`${beforeAmount} ${beforeRate}`)
const rateWords = wordSet(`${beforeAmount} ${rateVerbs}`)
const otherRates = wordSet(noShares)
const achieving = wordSet(achievements)
const spoilers = wordSet(notAChange)
const contributing = wordSet(contributions)
const means = wordSet(periodMeans)
const compared = wordSet(anyComparison)
const ranks = wordSet(rankVerbs)
const savings = wordSet(savingVerbs)
const expenses = wordSet(costs)
const series = new Set(seriesVerbs.split(' '))
const effects: ReadonlySet<string> = new Set(effectVerbs)
const prices: ReadonlySet<string> = new Set(priceVerbs)

/** How far before a verb the words that change its meaning stand: 拉动全市经济|增长. */
const CONTEXT = 16
const clauseMarks = '，。；：！？,;:、（）()“”'

/** Which way a figure moves, as the words beside it tell. A level reached moves nowhere. */
export function movementOf(text: string, fact: PassageFact): Movement | undefined {
  const {start, fields} = fact
  if (fields.kind === 'multiple' && text[start] === '翻') return moving(text, {start, end: start, meaning: 'up'})
  const saved = savedBefore(text, start)
  if (saved !== undefined) return moving(text, saved)
  const match = isRate(fact)
    ? (verbBefore(text, start) ??
      nounBefore(text, start) ??
      rankedNounBefore(text, start) ??
      objectBefore(text, fact) ??
      nounBehind(text, fact))
    : amountVerbBefore(text, fact)
  if (match !== undefined) return moving(text, match)
  const change = becoming.endingAt(text, start)
  if (change !== undefined) return moving(text, change)
  const amount = amountBefore(text, start)
  return amount && {...moving(text, amount)!, needsBase: true}
}

function isRate({fields: {kind}}: PassageFact): boolean {
  return kind === 'percent' || kind === 'points' || kind === 'multiple'
}

function moving(text: string, {start, end, meaning}: Match<Direction>): Movement | undefined {
  if (meaning === 'none') return undefined
  const from = clauseStart(text, start)
  if (lastWordIn(contributing, text, from, start) !== undefined) return undefined
  if (isAgainstAnother(text, from, start)) return undefined
  const isMean = lastWordIn(means, text, from, start) !== undefined || text.endsWith('平均', start)
  const word = text.slice(start, end)
  return {direction: meaning, start, inSeries: series.has(word), isEffect: effects.has(word), isMean, needsBase: false}
}

/** 比传统工艺|降低30%: two things are compared and not two times. */
function isAgainstAnother(text: string, from: number, to: number): boolean {
  const mark = lastWordIn(compared, text, from, to)
  if (mark === undefined || notComparedAfter.includes(text[mark.start - 1] ?? ' ')) return false
  const base = text.slice(mark.end, to)
  return (
    base !== '' && !notComparedBefore.includes(base[0]!) && ![...base].some((each) => timeCharacters.includes(each))
  )
}

function clauseStart(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < CONTEXT && !clauseMarks.includes(text[from - 1]!)) from--
  return from
}

/** 增长8.1%, 降价56%, 出口增8.1%, 增长达8%. */
function verbBefore(text: string, at: number): Match<Direction> | undefined {
  return rateOnlyVerbs.endingAt(text, beforeWords(verbRateWords, text, at))
}

/** 增加8家; of prices also 涨0.3元, and behind a base 较2020年增3家. */
function amountVerbBefore(text: string, {start, fields: {kind}}: PassageFact): Match<Direction> | undefined {
  const at = beforeWords(amountWords, text, start)
  const verb = verbs.endingAt(text, at)
  if (verb !== undefined) return verb
  const short = rateOnlyVerbs.endingAt(text, at)
  if (short === undefined || short.end - short.start > 1) return undefined
  const isPrice = kind === 'money' && prices.has(text.slice(short.start, short.end))
  return isPrice || baseEndings.includes(text[short.start - 1] ?? ' ') ? short : undefined
}

/** 增幅达8.6%, 降幅为2.3%. */
function nounBefore(text: string, at: number): Match<Direction> | undefined {
  return nouns.endingAt(text, beforeWords(rateWords, text, at))
}

/** How long the clause can be that ranks rates. */
const LONGEST_RANKING = 16

/** 增速居前三，分别为17.2%: the clause before names the rate, and where it stands among others. */
function rankedNounBefore(text: string, start: number): Match<Direction> | undefined {
  const at = beforeWords(rateWords, text, start)
  if (at === start || !'，,'.includes(text[at - 1] ?? ' ')) return undefined
  for (let end = at - 2; at - end <= LONGEST_RANKING && !clauseMarks.includes(text[end] ?? '。'); end--) {
    const noun = ranks.startingAt(text, end) && nouns.endingAt(text, end)
    if (noun !== undefined) return noun
  }
  return undefined
}

/** 物流成本省下三百元: what is saved of costs is their fall. */
function savedBefore(text: string, at: number): Match<Direction> | undefined {
  const verb = savings.endingAt(text, beforeWords(amountWords, text, at))
  return verb && expenses.endingAt(text, verb.start) && {...verb, meaning: 'down'}
}

const LONGEST_OBJECT = 8

/** 降低成本15%, 下调首付比例5个百分点. */
function objectBefore(text: string, {start, fields: {kind}}: PassageFact): Match<Direction> | undefined {
  if (kind === 'multiple' || (kind === 'percent' && isShare(text, start))) return undefined
  for (let at = start; start - at <= LONGEST_OBJECT && isHan(text, at - 1); at--) {
    const verb = start - at < 2 ? undefined : transitives.endingAt(text, at)
    if (verb !== undefined) return verb
    if (notInObject.includes(text[at - 1]!)) return undefined
  }
  return undefined
}

/** Whether the words before a figure name a share, whose level it could be. */
function isShare(text: string, at: number): boolean {
  return rateEndings.includes(text[at - 1] ?? ' ') && otherRates.endingAt(text, at) === undefined
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** How long a base between a figure and the name of its change can be: 8.1%的同比|增幅. */
const LONGEST_BASE = 2

/** 保持了5.2%的增长, 实现8.1%的同比增幅, 錄得3%升幅. */
function nounBehind(text: string, {start, end}: PassageFact): Match<Direction> | undefined {
  if (achieving.endingAt(text, beforeWords(amountWords, text, start)) === undefined) return undefined
  const from = text[end] === '的' ? end + 1 : end
  for (let at = from; at <= from + LONGEST_BASE; at++) {
    const noun = behind.startingAt(text, at)
    if (noun !== undefined) return spoilers.startingAt(text, noun.end) ? undefined : {...noun, start}
  }
  return undefined
}

/** How long the verb between 多 and its amount can be: 多|摘|二百来斤. */
const LONGEST_ACT = 2

/** 比上届多两成半, 比去年多摘二百来斤, 比以往少了四成. */
function amountBefore(text: string, start: number): Match<Direction> | undefined {
  for (let at = start; start - at <= LONGEST_ACT && (at === start || isHan(text, at)); at--) {
    const amount = amounts.endingAt(text, at)
    if (amount !== undefined) return amount
  }
  return undefined
}
