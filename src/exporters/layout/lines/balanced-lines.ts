import {BreakBefore} from './break-opportunities.js'
import {CharacterClass, isBlank} from './character-class.js'
import {type Glyphs, sizeOf} from './glyphs.js'
import {breakLines, type Line, type Measured, measured} from './line-breaking.js'
import type {Ruler} from './ruler.js'
import {findSenseUnits, type Sense, type SenseUnits} from './sense-units.js'

/**
 * What a break costs, in squared ems of unevenness: a line end behind a comma is free, one inside a word outweighs lines that
 * differ by ten characters.
 */
const cost = {
  behindMark: 0,
  behindListMark: 8,
  behindSpace: 0,
  besideBracket: 16,
  behindParticle: 14,
  beforeConjunction: 10,
  betweenWords: 22,
  atName: 14,
  besideFigure: 32,
  insideName: 60,
  insideWord: 150,
  sparing: 40,
  anotherLine: 30,
  /** A line of so few ems that it looks left over. */
  stump: 40,
  /** A line shorter than those above and below it: the shape of an hourglass. */
  waist: 12,
}
/** How much the lengths of lines count against the sense of their ends. */
const UNEVENNESS = 0.4
/** A line shorter than this, in ems, is a stump, and so is one that is this share of the widest. */
const STUMP = {ems: 4, share: 0.3}
/** On more lines than this a text is no headline any more: it is broken as a paragraph is. */
const MOST_LINES = 12

/** Characters that end a phrase. */
const particles = '的了'
/** Characters that begin one. */
const conjunctions = '和与及暨并在为将对向让助以把由'

const C = CharacterClass

/** Breaks a headline into lines of about equal length, as few as can be, at the borders of phrases. */
export function breakBalanced(glyphs: Glyphs, width: number, sense: Sense): Line[] {
  const text = measured(glyphs)
  const {ruler} = text
  const filled = breakLines(text, {first: width, rest: width})
  const isSqueezed = filled.length === 1 && ruler.width(0, ruler.inkEnd(0, glyphs.count)) > width
  const fewest = isSqueezed ? 2 : filled.length
  const isPlain = fewest <= 1 || fewest > MOST_LINES || glyphs.kind.indexOf(C.lineFeed) !== -1
  if (isPlain) return filled.map((line) => ({...line, last: true}))
  const costs = breakCosts(text, findSenseUnits(glyphs.text, sense))
  const headline: Headline = {glyphs, ruler, costs, width}
  const few = solve(headline, fewest)
  const more = solve(headline, fewest + 1)
  const {ends} = more.total + cost.anotherLine < few.total ? more : few
  if (ends === undefined) return filled.map((line) => ({...line, last: true}))
  return ends.map((end, i) => ({...trim(headline, i === 0 ? 0 : ends[i - 1]!, end), last: true}))
}

/** What is to be broken. */
interface Headline {
  readonly glyphs: Glyphs
  readonly ruler: Ruler
  /** What it costs to end a line before each character. */
  readonly costs: Float64Array
  readonly width: number
}

interface Solution {
  readonly total: number
  /** Absent where the headline cannot be set on so many lines. */
  readonly ends?: readonly number[]
}

/** A line of a solution, as far as it has been worked out. */
interface Step {
  readonly total: number
  readonly start: number
  readonly length: number
  /** Whether the line is shorter than the one above it. */
  readonly narrows: boolean
  readonly before: Step | undefined
}

/**
 * The cheapest way to set a headline on `lines` lines, by dynamic programming over the ends of lines. What a line costs
 * depends on the two before it through one bit alone, whether they narrow, so that two ways to each end are kept.
 */
function solve({glyphs, ruler, costs, width}: Headline, lines: number): Solution {
  const {count} = glyphs
  const em = sizeOf(glyphs, 0)
  const ideal = ruler.width(0, ruler.inkEnd(0, count)) / lines
  const stump = Math.max(STUMP.ems * em, STUMP.share * ideal)
  let steps = new Map<number, Step[]>([[0, [{total: 0, start: 0, length: 0, narrows: false, before: undefined}]]])
  for (let line = 1; line <= lines; line++) {
    const next = new Map<number, Step[]>()
    for (const [start, ways] of steps) {
      const inkStart = trim({glyphs, ruler}, start, count).start
      for (let end = start + 1; end <= count; end++) {
        const length = ruler.width(inkStart, ruler.inkEnd(inkStart, end))
        if (length > width) break
        if (costs[end] === Number.POSITIVE_INFINITY || (line === lines) !== (end === count)) continue
        const unevenness = (length - ideal) / em
        const price = costs[end]! + UNEVENNESS * unevenness * unevenness + (length < stump ? cost.stump : 0)
        for (const way of ways) keep(next, end, follow(way, start, length, price, em))
      }
    }
    steps = next
  }
  const best = cheapest(steps.get(count) ?? [])
  if (best === undefined) return {total: Number.POSITIVE_INFINITY}
  const ends = [count]
  for (let step = best; step.before?.before !== undefined; step = step.before) ends.unshift(step.start)
  return {total: best.total, ends}
}

function follow(before: Step, start: number, length: number, price: number, em: number): Step {
  const isFirst = before.before === undefined
  const widens = !isFirst && length > before.length + em
  const waist = widens && before.narrows ? cost.waist : 0
  return {total: before.total + price + waist, start, length, narrows: !isFirst && length < before.length - em, before}
}

/** Keeps the cheapest way that narrows to an end and the cheapest that does not. */
function keep(steps: Map<number, Step[]>, end: number, step: Step): void {
  const known = steps.get(end) ?? []
  const rival = known.find(({narrows}) => narrows === step.narrows)
  if (rival !== undefined && rival.total <= step.total) return
  steps.set(end, [...known.filter((other) => other !== rival), step])
}

function cheapest(steps: readonly Step[]): Step | undefined {
  return steps.reduce<Step | undefined>(
    (best, step) => (best === undefined || step.total < best.total ? step : best),
    undefined,
  )
}

function breakCosts({glyphs, breaks}: Measured, units: SenseUnits): Float64Array {
  const costs = new Float64Array(glyphs.count + 1)
  for (let i = 1; i < glyphs.count; i++) {
    if (breaks[i] === BreakBefore.never) costs[i] = Number.POSITIVE_INFINITY
    else costs[i] = breakCost(glyphs, i, units) + (breaks[i] === BreakBefore.gladly ? 0 : cost.sparing)
  }
  return costs
}

function breakCost({kind, text, offset}: Glyphs, i: number, units: SenseUnits): number {
  const at = offset[i]!
  const parted = cost.insideWord * units.word[at]! + cost.insideName * units.name[at]!
  const marked = markCost(kind[i - 1]!, kind[i]!, text.slice(offset[i - 1], at))
  return parted + (marked ?? wordCost(text.slice(offset[i - 1], at), text.slice(at, offset[i + 1]), at, units))
}

/** What a break beside a mark or a blank costs. */
function markCost(before: number, after: number, left: string): number | undefined {
  if (isBlank(before)) return cost.behindSpace
  if (left === '、') return cost.behindListMark
  if (left === '｜' || before === C.pause || before === C.stop || before === C.dash) return cost.behindMark
  if (before === C.narrowClosing || before === C.ellipsis) return cost.behindMark
  if (before === C.closing || after === C.opening || after === C.dash) return cost.besideBracket
  return undefined
}

/** What a break between two words costs. */
function wordCost(left: string, right: string, at: number, {nameEdge, figureEdge}: SenseUnits): number {
  if (conjunctions.includes(right)) return cost.beforeConjunction
  if (particles.includes(left)) return cost.behindParticle
  if (figureEdge[at] === 1) return cost.besideFigure
  return nameEdge[at] === 1 ? cost.atName : cost.betweenWords
}

function trim(
  {glyphs, ruler}: Pick<Headline, 'glyphs' | 'ruler'>,
  start: number,
  end: number,
): Pick<Line, 'start' | 'end'> {
  let first = start
  while (first < end && isBlank(glyphs.kind[first]!)) first++
  return {start: first, end: ruler.inkEnd(first, end)}
}
