import {type Alignment, align, type Budget, type Difference} from './alignment.js'
import type {Folded, FoldedRange} from './fold.js'

/** A place that reads like a queried range, word for word or nearly. */
export interface Occurrence extends FoldedRange {
  readonly differences: readonly Difference[]
}

/** Ranges shorter than this have no seed and are never found. */
export const SEED_LENGTH = 8

/** How many differences a near copy may have, and how long it must be for one of its seeds to be free of them. */
export const MOST_DIFFERENCES = 2
export const NEAR_LENGTH = SEED_LENGTH * (MOST_DIFFERENCES + 1)

/**
 * Comparisons that a range may cost, as a multiple of its length. Past it the range counts as not found. A near copy is
 * asked for where it decides about a removal, and may cost more.
 */
const BUDGET_FACTOR = 16
const NEAR_BUDGET_FACTOR = 64

/**
 * For each range the first place of the same text elsewhere, in one pass over the text. Searching for the ranges one by
 * one takes as many passes as there are ranges. Here the seeds of all ranges stand in a small table, a rolling hash
 * goes over the text once, and only where it meets a seed are units compared.
 */
export function findCopies(folded: Folded, ranges: readonly FoldedRange[]): (Occurrence | undefined)[] {
  return search(folded, ranges, ({start, end}) => [(start + end - SEED_LENGTH) >> 1], exactAt, BUDGET_FACTOR)
}

/**
 * Like {@link findCopies}, but where a range has no copy word for word, the place with the fewest differences, of which
 * there may be two. Three seeds that do not overlap cannot all be hit by two differences.
 */
export function findNearCopies(folded: Folded, ranges: readonly FoldedRange[]): (Occurrence | undefined)[] {
  return search(folded, ranges, seedsForNear, nearAt, NEAR_BUDGET_FACTOR)
}

function seedsForNear({start, end}: FoldedRange): number[] {
  const last = end - SEED_LENGTH
  return end - start < NEAR_LENGTH ? [(start + last) >> 1] : [start, (start + last) >> 1, last]
}

/** Compares a range with the text around `at`, which has the seed that the range has at `seed`. */
type Compare = (
  units: Uint16Array,
  range: FoldedRange,
  seed: number,
  at: number,
  budget: Budget,
) => Occurrence | undefined

function search(
  {units}: Folded,
  ranges: readonly FoldedRange[],
  seedsOf: (range: FoldedRange) => readonly number[],
  compare: Compare,
  budgetFactor: number,
): (Occurrence | undefined)[] {
  const found = new Array<Occurrence | undefined>(ranges.length).fill(undefined)
  const seeds = plantSeeds(units, ranges, seedsOf)
  const {hashes, owners, places, next, heads, filter, mask, filterMask} = seeds
  if (owners.length === 0) return found
  const budgets = ranges.map(({start, end}): Budget => ({left: budgetFactor * (end - start)}))
  const isDone = (range: number) => found[range]?.differences.length === 0 || budgets[range]!.left < 0
  let hash = 0
  for (let at = 0; at < units.length; at++) {
    hash = (Math.imul(hash, BASE) + units[at]!) | 0
    if (at >= SEED_LENGTH) hash = (hash - Math.imul(units[at - SEED_LENGTH]!, BASE_LEAVING)) | 0
    const mixed = mix(hash)
    if ((filter[(mixed & filterMask) >>> 3]! & (1 << (mixed & 7))) === 0 || at < SEED_LENGTH - 1) continue
    const from = at - SEED_LENGTH + 1
    let before = -1
    for (let seed = heads[mixed & mask]!; seed >= 0; seed = next[seed]!) {
      const owner = owners[seed]!
      const range = ranges[owner]!
      if (!isDone(owner) && hashes[seed] === hash) {
        const best = found[owner]
        const place = compare(units, range, places[seed]!, from, budgets[owner]!)
        if (place !== undefined && (best === undefined || place.differences.length < best.differences.length))
          found[owner] = place
      } else budgets[owner]!.left--
      // A range that is settled leaves the table, so that a frequent seed does not lead past it again and again.
      if (!isDone(owner)) before = seed
      else if (before < 0) heads[mixed & mask] = next[seed]!
      else next[before] = next[seed]!
    }
  }
  return found
}

/** The base of the rolling hash, and its power that a unit has when it leaves the window. */
const BASE = 0x01000193
const BASE_LEAVING = Array.from({length: SEED_LENGTH}).reduce((power: number) => Math.imul(power, BASE), 1)

/** The low bits of the rolling hash depend on the low bits of the units alone; this spreads them. */
function mix(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (spread ^ (spread >>> 13)) >>> 0
}

/** A hash table with chains, in typed arrays, and a bit filter before it that answers nearly every look-up. */
function plantSeeds(
  units: Uint16Array,
  ranges: readonly FoldedRange[],
  seedsOf: (range: FoldedRange) => readonly number[],
) {
  const owners: number[] = []
  const places: number[] = []
  ranges.forEach((range, owner) => {
    if (range.end - range.start < SEED_LENGTH) return
    for (const place of seedsOf(range)) {
      owners.push(owner)
      places.push(place)
    }
  })
  const buckets = 1 << Math.max(8, Math.ceil(Math.log2(owners.length * 2 + 1)))
  const filterBits = buckets * 16
  const mask = buckets - 1
  const filterMask = filterBits - 1
  const heads = new Int32Array(buckets).fill(-1)
  const next = new Int32Array(owners.length)
  const hashes = new Int32Array(owners.length)
  const filter = new Uint8Array(filterBits >>> 3)
  // From last to first, so that a chain leads from the first range to the last.
  for (let seed = owners.length - 1; seed >= 0; seed--) {
    let hash = 0
    for (let i = 0; i < SEED_LENGTH; i++) hash = (Math.imul(hash, BASE) + units[places[seed]! + i]!) | 0
    const mixed = mix(hash)
    hashes[seed] = hash
    next[seed] = heads[mixed & mask]!
    heads[mixed & mask] = seed
    filter[(mixed & filterMask) >>> 3]! |= 1 << (mixed & 7)
  }
  return {owners, places, hashes, next, heads, filter, mask, filterMask}
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
