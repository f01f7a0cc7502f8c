import {type Alignment, align, type Budget, type Difference} from './alignment.js'
import type {Folded, FoldedRange} from './fold.js'
import {bucketOf, hashFrom, leavingPower, plantSeeds, roll, skipFrom} from './seeds.js'

/** A place that reads like a queried range, word for word or nearly. */
export interface Occurrence extends FoldedRange {
  readonly differences: readonly Difference[]
}

/** Ranges shorter than this have no seed and are never found. */
export const SEED_LENGTH = 8

/** How many differences a near copy may have. */
const MOST_DIFFERENCES = 2
/** The shortest near copy, in folded units: one of its seeds is free of differences. */
export const NEAR_LENGTH = SEED_LENGTH * (MOST_DIFFERENCES + 1)

/**
 * Comparisons that a range may cost, as a multiple of its length. Past it the range counts as not found. A near copy is
 * asked for where it decides about a removal, and may cost more.
 */
const BUDGET_FACTOR = 16
const NEAR_BUDGET_FACTOR = 64

/** Long ranges have longer seeds, which fewer places share. */
const LONG_SEED_LENGTH = 24

/**
 * For each range the first place of the same text elsewhere, in one pass over the text for long ranges and one for short
 * ones. Searching for the ranges one by one takes as many passes as there are ranges. Here the seeds of all ranges are
 * searched for at once, and only where one of them stands are units compared.
 */
export function findCopies(folded: Folded, ranges: readonly FoldedRange[]): (Occurrence | undefined)[] {
  const found = new Array<Occurrence | undefined>(ranges.length).fill(undefined)
  for (const search of exactSearches) searchFor(folded, ranges, search, found)
  return found
}

/**
 * Like {@link findCopies}, but where a range has no copy word for word, the place with the fewest differences, of which
 * there may be two. Three seeds that do not overlap cannot all be hit by two differences.
 */
export function findNearCopies(folded: Folded, ranges: readonly FoldedRange[]): (Occurrence | undefined)[] {
  const found = new Array<Occurrence | undefined>(ranges.length).fill(undefined)
  searchFor(folded, ranges, nearSearch, found)
  return found
}

/** Which ranges are searched for, and how. */
interface Search {
  /** Ranges of at least this length, and below that one. */
  readonly from: number
  readonly below: number
  /** Units of a seed. */
  readonly width: number
  seedsOf(range: FoldedRange): readonly number[]
  /** Compares a range with the text around `at`, which has the seed that the range has at `seed`. */
  compare(units: Uint16Array, range: FoldedRange, seed: number, at: number, budget: Budget): Occurrence | undefined
  readonly budgetFactor: number
}

const exactSearches: readonly Search[] = [
  {from: LONG_SEED_LENGTH, below: Number.POSITIVE_INFINITY, width: LONG_SEED_LENGTH},
  {from: SEED_LENGTH, below: LONG_SEED_LENGTH, width: SEED_LENGTH},
].map((lengths) => ({
  ...lengths,
  seedsOf: ({start, end}) => [(start + end - lengths.width) >> 1],
  compare: exactAt,
  budgetFactor: BUDGET_FACTOR,
}))

const nearSearch: Search = {
  from: SEED_LENGTH,
  below: Number.POSITIVE_INFINITY,
  width: SEED_LENGTH,
  seedsOf({start, end}) {
    const last = end - SEED_LENGTH
    return end - start < NEAR_LENGTH ? [(start + last) >> 1] : [start, (start + last) >> 1, last]
  },
  compare: nearAt,
  budgetFactor: NEAR_BUDGET_FACTOR,
}

/** Enters the places of ranges into `found`. */
function searchFor(
  {units}: Folded,
  ranges: readonly FoldedRange[],
  {from, below, width, seedsOf, compare, budgetFactor}: Search,
  found: (Occurrence | undefined)[],
): void {
  const owners: number[] = []
  const planted: number[] = []
  const budgets = new Float64Array(ranges.length)
  let open = 0
  ranges.forEach((range, owner) => {
    const length = range.end - range.start
    if (length < from || length >= below) return
    budgets[owner] = budgetFactor * length
    open++
    for (const place of seedsOf(range)) {
      owners.push(owner)
      planted.push(place)
    }
  })
  if (open === 0) return
  const seeds = plantSeeds(units, width, Int32Array.from(planted))
  const {hashes, places, next, heads} = seeds
  const isDone = new Uint8Array(ranges.length)
  const power = leavingPower(width)
  const budget: Budget = {left: 0}
  let hash = 0
  let hashed = -1
  for (let last = width - 1; last < units.length && open > 0; ) {
    const skip = skipFrom(seeds, units, last)
    if (skip > 0) {
      last += skip
      continue
    }
    const start = last - width + 1
    const isNext = hashed === last - 1
    hash = isNext ? roll(hash, units[last]!, units[start - 1]!, power) : hashFrom(units, start, width)
    hashed = last++
    const bucket = bucketOf(seeds, hash)
    let before = -1
    for (let seed = heads[bucket]!; seed >= 0; seed = next[seed]!) {
      const owner = owners[seed]!
      if (isDone[owner] === 0) {
        budget.left = budgets[owner]!
        const best = found[owner]
        const place =
          hashes[seed] === hash ? compare(units, ranges[owner]!, places[seed]!, start, budget) : pass(budget)
        if (place !== undefined && (best === undefined || place.differences.length < best.differences.length))
          found[owner] = place
        budgets[owner] = budget.left
        if (found[owner]?.differences.length === 0 || budget.left < 0) {
          isDone[owner] = 1
          open--
        }
      }
      // A range that is settled leaves the table, so that a frequent seed does not lead past it again and again.
      if (isDone[owner] === 0) before = seed
      else if (before < 0) heads[bucket] = next[seed]!
      else next[before] = next[seed]!
    }
  }
}

/** What it costs a range that its seed is passed over on the way to another one. */
function pass(budget: Budget): undefined {
  budget.left--
}

/** The copy word for word that has its seed at `at`, unless it overlaps the range itself. */
function exactAt(
  units: Uint16Array,
  range: FoldedRange,
  seed: number,
  at: number,
  budget: Budget,
): Occurrence | undefined {
  const start = at - (seed - range.start)
  const end = start + (range.end - range.start)
  if (start < 0 || end > units.length || (start < range.end && end > range.start)) return undefined
  let same = 0
  while (start + same < end && units[start + same] === units[range.start + same]) same++
  budget.left -= same + 1
  return start + same === end ? {start, end, differences: []} : undefined
}

function nearAt(
  units: Uint16Array,
  range: FoldedRange,
  seed: number,
  at: number,
  budget: Budget,
): Occurrence | undefined {
  const exact = exactAt(units, range, seed, at, budget)
  if (exact !== undefined || range.end - range.start < NEAR_LENGTH) return exact
  const isBefore = at + SEED_LENGTH <= range.start
  if ((!isBefore && at < range.end) || !sameSeed(units, seed, at)) return undefined
  const right: Alignment | undefined = align(
    units,
    1,
    {at: seed + SEED_LENGTH, end: range.end},
    {at: at + SEED_LENGTH, end: isBefore ? range.start : units.length},
    MOST_DIFFERENCES,
    budget,
  )
  if (right === undefined) return undefined
  const left = align(
    units,
    -1,
    {at: seed - 1, end: range.start - 1},
    {at: at - 1, end: isBefore ? -1 : range.end - 1},
    MOST_DIFFERENCES - right.differences.length,
    budget,
  )
  if (left === undefined) return undefined
  return {
    start: left.reached + 1,
    end: right.reached,
    differences: [...left.differences, ...right.differences],
  }
}

/** Equal hashes do not prove equal seeds. */
function sameSeed(units: Uint16Array, one: number, other: number): boolean {
  let i = 0
  while (i < SEED_LENGTH && units[one + i] === units[other + i]) i++
  return i === SEED_LENGTH
}
