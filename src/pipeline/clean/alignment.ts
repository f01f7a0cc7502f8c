import {directions, figures, negations} from '../../language/contrasts.js'
import {type Folded, type FoldedRange, setOf} from './fold.js'

/** One difference between a copy and its source: a unit replaced (both ranges have one), added or left out. */
export interface Difference {
  readonly copy: FoldedRange
  readonly source: FoldedRange
}

/** How a copy reads as its source with few differences. */
export interface Alignment {
  /** Where the source ends, seen in the direction of reading. */
  readonly reached: number
  readonly differences: readonly Difference[]
}

/** How many units may still be compared. Shared by all comparisons of one copy, so that hostile text stays linear. */
export interface Budget {
  left: number
}

/** A direction of reading: forwards or backwards. */
export type Step = 1 | -1

/**
 * The alignment with the fewest differences of the units from `copyAt` up to `copyEnd` with the units from `sourceAt` on,
 * which must not reach `sourceEnd`. Equal units are always paired before a difference is tried; that loses no alignment,
 * and with at most two differences no more than thirteen runs over the copy are made.
 */
export function align(
  units: Uint16Array,
  step: Step,
  copy: {readonly at: number; readonly end: number},
  source: {readonly at: number; readonly end: number},
  limit: number,
  budget: Budget,
): Alignment | undefined {
  let from = copy.at
  let to = source.at
  while (from !== copy.end && to !== source.end && units[from] === units[to]) {
    from += step
    to += step
  }
  budget.left -= Math.abs(from - copy.at) + 1
  if (from === copy.end) return {reached: to, differences: []}
  if (limit === 0 || budget.left < 0) return undefined
  let best: Alignment | undefined
  for (const [copyStep, sourceStep] of differenceKinds) {
    if (sourceStep === 1 && to === source.end) continue
    const nextCopy = {at: from + step * copyStep, end: copy.end}
    const nextSource = {at: to + step * sourceStep, end: source.end}
    const within = best === undefined ? limit - 1 : best.differences.length - 2
    if (within < 0) break
    const rest = align(units, step, nextCopy, nextSource, within, budget)
    if (rest === undefined) continue
    const difference = {copy: taken(from, copyStep, step), source: taken(to, sourceStep, step)}
    best = {reached: rest.reached, differences: [difference, ...rest.differences]}
  }
  return best
}

/** Units of copy and source that a difference takes: replaced, added by the copy, left out by the copy. */
const differenceKinds = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const

function taken(at: number, count: 0 | 1, step: Step): FoldedRange {
  const start = step === 1 || count === 1 ? at : at + 1
  return {start, end: start + count}
}

const isFigure = setOf(figures)
const changesMeaning = setOf(figures + negations + directions)

/** A difference this close to either end is another beginning or another end, not a slip. */
const EDGE = 2

/**
 * Whether a difference can make the copy say something else than its source: it touches a numeral, a negation or a word
 * of direction, it stands beside a numeral, where it may be a decimal point or a unit, or it is at the edge.
 */
export function saysSomethingElse({units}: Folded, copy: FoldedRange, differences: readonly Difference[]): boolean {
  return differences.some(({copy: ours, source}) => {
    if (ours.start < copy.start + EDGE || ours.end > copy.end - EDGE) return true
    for (const {start, end} of [ours, source]) {
      if (isFigure[units[start - 1]!] === 1 || isFigure[units[end]!] === 1) return true
      if (end > start && changesMeaning[units[start]!] === 1) return true
    }
    return false
  })
}
