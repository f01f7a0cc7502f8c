import type {Fact} from '../../ast/fact.js'
import {partMarks} from '../../language/fact-series.js'
import {levelVerbs} from '../../language/indicators/verbs.js'
import {figureLinks} from '../../language/key-facts.js'
import {between, clauseBefore} from '../clauses.js'
import {isLater, isTurned} from '../key-facts/self-contained.js'
import {writtenFigure} from '../rows/written-figure.js'
import {isRunOf, wordsOf} from '../word-run.js'
import {endsClause, isPlanned, isPoint, LONGEST_SENTENCE, type Point} from './sentence.js'
import type {FactSeries, SeriesPoint} from './series.js'

const links = wordsOf(levelVerbs, figureLinks)
const marks = [...wordsOf(partMarks)]
const kinds: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

/** More parts than this are a table and no picture. */
const MOST_PARTS = 8
/** From the end of a sentence to the start of the next one. */
const LARGEST_STEP = 2

/**
 * Values that add up to a total right before them, to its last digit but for rounding: 进出口总额386.7亿元，其中出口268.4亿元，进口118.3亿元.
 */
export function partSeries(facts: readonly Fact[], date: string | undefined): FactSeries[] {
  const levels = facts.filter(isLevel)
  const found: FactSeries[] = []
  for (let at = 0; at < levels.length; at++) {
    const total = levels[at]!
    if (!isExact(total) || isLater(total, date)) continue
    const parts = partsOf(total, levels, at + 1)
    if (parts === undefined) continue
    found.push({
      type: 'part',
      subject: total.of.text,
      total,
      points: parts.map((fact): SeriesPoint => ({fact, value: fact.value, key: fact.of.text})),
      isEven: false,
    })
    at += parts.length
  }
  return found
}

/** A figure that may be a total or a part, or stand in their way. */
type Level = Fact & {readonly unit?: string}

function isLevel(fact: Fact): fact is Level {
  return kinds.has(fact.kind) && fact.change === undefined && fact.basis === undefined
}

/** Whether a figure is told with one exact value, right beside its indicator, and nothing bounds or plans it. */
function isExact(fact: Level): fact is Point {
  if (!isPoint(fact) || (fact.cmp ?? 'eq') !== 'eq' || fact.value <= 0) return false
  const {of, start, end} = fact
  if (isPlanned(fact) || isTurned(clauseBefore(fact, Math.min(of.start, start)))) return false
  if (of.end <= start) return isRunOf(links, between(fact, of.end, start)) && endsClause(fact)
  return fact.kind === 'count' && of.start === end && endsClause(fact, of.end)
}

/** The values from the level number `first` on that a total is the sum of: all of its unit up to the end of their sentence. */
function partsOf(total: Point, levels: readonly Level[], first: number): Point[] | undefined {
  const parts: Point[] = []
  for (let at = first; at < levels.length && parts.length <= MOST_PARTS; at++) {
    const part = levels[at]!
    const last = parts.at(-1)
    const isApart = last !== undefined && part.sentence.start !== last.sentence.start
    if (isApart || !isNear(total, part)) break
    if (part.unit !== total.unit || part.kind !== total.kind) continue
    if (!isExact(part) || part.time?.value !== total.time?.value || part.section !== total.section) return undefined
    parts.push(part)
  }
  const names = new Set([total, ...parts].map(({of}) => of.text))
  if (parts.length < 2 || parts.length > MOST_PARTS || names.size <= parts.length) return undefined
  return addUp(parts, total) ? parts : undefined
}

/** Whether values make up a total to its last digit, which may be off by one where three or more were rounded. */
function addUp(parts: readonly Point[], total: Point): boolean {
  const sum = parts.reduce((value, part) => value + part.value, 0)
  const step = lastDigit(total)
  const rounding = parts.length > 2 && step * SIGNIFICANT <= total.value ? step : 0
  return Math.abs(sum - total.value) <= rounding + total.value * TOLERANCE
}

/** A last digit is small against a total that has so many of them. */
const SIGNIFICANT = 1000
/** What arithmetic may be off by, as a share. */
const TOLERANCE = 1e-9

/** A part follows in the sentence of its total or in the next one, behind a word that says so. */
function isNear(total: Point, part: Fact): boolean {
  const {sentence} = part
  if (sentence.start === total.sentence.start) {
    const words = between(part, total.end, part.start)
    return marks.some((mark) => words.includes(mark))
  }
  const step = sentence.start - total.sentence.end
  if (sentence.text.length > LONGEST_SENTENCE) return false
  return step >= 0 && step <= LARGEST_STEP && sentence.text.startsWith('其中')
}

/** What the last digit of a figure counts: 100,000,000 for 120亿元, a tenth of it for 120.5亿元. */
function lastDigit({text, value}: Point): number {
  const written = Number.parseFloat(writtenFigure(text).number.replace(/[^\d.]/g, ''))
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  return (value / written) * 10 ** -decimals
}
