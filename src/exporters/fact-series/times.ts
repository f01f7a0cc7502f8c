import type {Fact, Span} from '../../ast/fact.js'
import {measureWords, rateNouns, seriesLinks, timeLinks} from '../../language/fact-series.js'
import {beforeChange, beforeRate, changeVerbs, shortChangeVerbs} from '../../language/growth.js'
import {levelVerbs} from '../../language/indicators/verbs.js'
import {figureLinks} from '../../language/key-facts.js'
import {between, clauseBefore} from '../clauses.js'
import {isLater, isTurned} from '../key-facts/self-contained.js'
import {isRunOf, withoutWords, wordsOf} from '../word-run.js'
import {type Period, periodOf} from './granularity.js'
import {
  betweenWithout,
  endsClause,
  type FactsBySentence,
  gatherBySentence,
  isPlanned,
  isPoint,
  type Point,
} from './sentence.js'
import type {FactSeries, SeriesPoint} from './series.js'

const verbs = [changeVerbs.up, changeVerbs.down, shortChangeVerbs.up, shortChangeVerbs.down, beforeChange, beforeRate]
const links = wordsOf(seriesLinks, levelVerbs, figureLinks, ...verbs)
/** Between what is shared and its share. */
const shareLinks = wordsOf(rateNouns.join(' '), [...links].join(' '))
const scopeLinks = wordsOf(seriesLinks, timeLinks, levelVerbs, figureLinks, ...verbs)

/** A figure with the period that it holds for. */
interface TimedPoint {
  readonly fact: Point
  readonly period: Period
  readonly value: number
}

/** An indicator, or its growth, at two times and more. */
export function timeSeries(facts: readonly Fact[], date: string | undefined): FactSeries[] {
  const bySentence = gatherBySentence(facts)
  const families = new Map<string, TimedPoint[]>()
  for (const fact of facts) {
    const point = timedPoint(fact)
    if (point === undefined) continue
    const {kind, unit, of, change, basis = ''} = point.fact
    const key = [fold(of.text), kind, unit, change === undefined ? 'level' : basis, point.period.granularity].join('\n')
    const family = families.get(key)
    if (family === undefined) families.set(key, [point])
    else family.push(point)
  }
  return [...families.values()].flatMap((family) => seriesOf(family, bySentence, date))
}

const levelKinds: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'percent'])
const bases: ReadonlySet<string> = new Set(['yoy', 'qoq', 'mom'])

/** A per cent with a direction and a known base is growth; every other figure with either is none that can be drawn. */
function timedPoint(fact: Fact): TimedPoint | undefined {
  if (!levelKinds.has(fact.kind) || !isPoint(fact) || fact.time === undefined) return undefined
  const period = periodOf(fact.time.value)
  if (period === undefined) return undefined
  const {change, basis, value} = fact
  if (change === undefined) return basis === undefined ? {fact, period, value} : undefined
  if (fact.kind !== 'percent' || basis === undefined || !bases.has(basis)) return undefined
  return {fact, period, value: change === 'down' ? -value : value}
}

/** 研 发 经 费 in any width, with or without blanks. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** Figures of one indicator; what is told more often is no small series. */
const MOST_FIGURES = 40

/** At most one series: the points that are proven, if no two figures of one time differ. */
function seriesOf(family: readonly TimedPoint[], bySentence: FactsBySentence, date: string | undefined): FactSeries[] {
  if (family.length > MOST_FIGURES) return []
  const values = new Map<number, number>()
  for (const {period, value} of family) {
    if ((values.get(period.order) ?? value) !== value) return []
    values.set(period.order, value)
  }
  if (values.size < 2) return []
  const told = family.filter(({fact}) => isTold(fact, date))
  const proven = largestGroup(told, bySentence)
  const byTime = new Map<number, TimedPoint>()
  for (const point of proven) if (!byTime.has(point.period.order)) byTime.set(point.period.order, point)
  if (byTime.size < 2) return []
  const points = [...byTime.values()].sort((a, b) => a.period.order - b.period.order)
  const {change, basis} = points[0]!.fact
  return [
    {
      type: change === undefined ? 'level' : 'growth',
      subject: subjectOf(points[0]!.fact),
      ...(change !== undefined && basis !== undefined && {basis}),
      points: points.map(({fact, value}): SeriesPoint => ({fact, value, key: fact.time!.value})),
      isEven: isEven(points.map(({period}) => period.order)),
    },
  ]
}

/** The indicator; a share without its noun says little: 三四级手术|占比. */
function subjectOf(fact: Point): string {
  const {of, kind, sentence, change} = fact
  if (kind !== 'percent' || change !== undefined) return of.text
  const behind = between(fact, of.end, sentence.end)
  return of.text + (rateNouns.find((noun) => behind.startsWith(noun)) ?? '')
}

function isEven(orders: readonly number[]): boolean {
  const step = orders[1]! - orders[0]!
  return orders.every((order, i) => i === 0 || order - orders[i - 1]! === step)
}

/** Whether a sentence tells the time of a figure itself, which is over, and plans nothing. */
function isTold(fact: Point, date: string | undefined): boolean {
  const {time, sentence, of} = fact
  const isOwn = time?.start !== undefined && time.start >= sentence.start && time.start < sentence.end
  if (!isOwn || isPlanned(fact) || isLater(fact, date)) return false
  return !isTurned(clauseBefore(fact, Math.min(of.start, fact.start)))
}

/** What may stand in the sentence of a series besides its words: figures, dates and the words of time. */
function spansAround({sentence}: Fact, bySentence: FactsBySentence): Span[] {
  const near = (bySentence.get(sentence.start) ?? []).filter(({kind}) => transparent.has(kind))
  const times = near.flatMap(({time}) => (time?.start === undefined ? [] : [{start: time.start, end: time.end!}]))
  return [...near, ...times]
}

const transparent: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'percent', 'points', 'date'])

/** The largest group of points that are told in one breath with one of them, or of the same scope; the first of equals. */
function largestGroup(points: readonly TimedPoint[], bySentence: FactsBySentence): readonly TimedPoint[] {
  let largest: TimedPoint[] = []
  const mentions = mentionsOf(points).filter((mention) => isProven(mention, bySentence))
  mentions.forEach((mention, i) => {
    const joined = [...mention]
    for (const later of mentions.slice(i + 1)) if (haveOneScope(joined, later, bySentence)) joined.push(...later)
    if (joined.length > largest.length) largest = joined
  })
  return largest
}

/** Points by the place of their indicator: several figures may be told of one. */
function mentionsOf(points: readonly TimedPoint[]): TimedPoint[][] {
  const byPlace = new Map<number, TimedPoint[]>()
  for (const point of points) byPlace.set(point.fact.of.start, [...(byPlace.get(point.fact.of.start) ?? []), point])
  return [...byPlace.values()]
}

/** Whether nothing but times, other figures and words of a series stand between an indicator and its figures. */
function isProven(mention: readonly TimedPoint[], bySentence: FactsBySentence): boolean {
  const {fact} = mention[0]!
  const last = mention.at(-1)!.fact
  const start = Math.min(fact.of.start, fact.start)
  const end = Math.max(fact.of.end, last.end)
  const words = fact.kind === 'percent' && fact.change === undefined ? shareLinks : links
  if (new Set(mention.map(({fact}) => measureOf(fact))).size > 1) return false
  return (
    isRunOf(words, betweenWithout(fact, start, end, [...spansAround(fact, bySentence), fact.of])) &&
    endsClause(last, end)
  )
}

/** A sum of all years and the mean of a day are no points of one series with a plain figure: the words before it that say so. */
function measureOf(fact: Point): string {
  const clause = clauseBefore(fact, fact.start)
  return measures.filter((word) => clause.includes(word)).join(' ')
}

const measures = [...wordsOf(measureWords)]

/** From the end of a sentence to the start of the next one, and to that of one that still speaks of the same thing. */
const LARGEST_STEP = 2
const LARGEST_DISTANCE = 200

/**
 * Whether two mentions are of the same thing: they are in one section, and the words before them, without the times, are the
 * same and not far away; where there are none, they are in one sentence, or their sentences follow each other.
 */
function haveOneScope(
  earlier: readonly TimedPoint[],
  later: readonly TimedPoint[],
  bySentence: FactsBySentence,
): boolean {
  const [a, b] = [earlier[0]!.fact, later[0]!.fact]
  if (a.section !== b.section || measureOf(a) !== measureOf(b)) return false
  const isOneSentence = a.sentence.start === b.sentence.start
  const previous = isOneSentence ? Math.max(...earlier.map(({fact}) => Math.max(fact.end, fact.of.end))) : 0
  const scopes = [
    scopeOf(a, a.sentence.start, bySentence),
    scopeOf(b, Math.max(previous, b.sentence.start), bySentence),
  ] as const
  if (scopes.some((scope) => scope.includes('其中'))) return false
  if (isOneSentence) return scopes[1] === '' || scopes[0] === scopes[1]
  const lastEnd = Math.max(...earlier.map(({fact}) => fact.sentence.end))
  return scopes[0] === scopes[1] && b.sentence.start - lastEnd <= (scopes[0] === '' ? LARGEST_STEP : LARGEST_DISTANCE)
}

function scopeOf(fact: Point, from: number, bySentence: FactsBySentence): string {
  const end = Math.min(fact.of.start, fact.start)
  return end <= from ? '' : withoutWords(scopeLinks, betweenWithout(fact, from, end, spansAround(fact, bySentence)))
}
