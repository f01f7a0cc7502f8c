/**
 * Pieces of one length that are searched for all at once, as Wu and Manber do: the last units of a window tell how far the
 * window can move without passing over a seed, so that most units of a text are never looked at. Where it cannot move, the
 * hash of the whole window is looked up.
 */
export interface Seeds {
  /** Units of a seed. */
  readonly width: number
  /** For each seed where it stands. */
  readonly places: Int32Array
  /** For each seed the hash of its units. */
  readonly hashes: Int32Array
  /** For each bucket of hashes the first of its seeds, and for each seed the next one; -1 where there is none. */
  readonly heads: Int32Array
  readonly next: Int32Array
  /** For each block of units how far a window that ends with it can move. */
  readonly skips: Uint8Array
}

/** Units at the end of a window that tell how far it can move. */
const BLOCK = 3

/** Skips stand in at least and at most so many bits of a block's hash; a larger table would fall out of the cache. */
const FEWEST_BITS = 12
const MOST_BITS = 20

/** An odd number of many bits, as multiplicative hashes take it. */
const BASE = 0x2c1b3c6d

/** Makes the tables for the seeds at some places of the units, all of them `width` long, at least {@link BLOCK}. */
export function plantSeeds(units: Uint16Array, width: number, places: Int32Array): Seeds {
  const blocks = places.length * (width - BLOCK + 1)
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(blocks * 4))))
  const skips = new Uint8Array(1 << bits).fill(width - BLOCK + 1)
  const buckets = 1 << Math.max(8, Math.ceil(Math.log2(places.length * 2)))
  const heads = new Int32Array(buckets).fill(-1)
  const next = new Int32Array(places.length)
  const hashes = new Int32Array(places.length)
  const seeds = {width, places, hashes, heads, next, skips}
  // From last to first, so that a chain leads from the first seed to the last.
  for (let seed = places.length - 1; seed >= 0; seed--) {
    const start = places[seed]!
    const last = start + width - 1
    for (let at = start + BLOCK - 1; at <= last; at++) {
      const block = blockAt(units, at, skips)
      skips[block] = Math.min(skips[block]!, last - at)
    }
    const hash = hashFrom(units, start, width)
    const bucket = bucketOf(seeds, hash)
    hashes[seed] = hash
    next[seed] = heads[bucket]!
    heads[bucket] = seed
  }
  return seeds
}

/** How far a window that ends with the unit at `last` can move; 0 where it may hold a seed. */
export function skipFrom({skips}: Seeds, units: Uint16Array, last: number): number {
  return skips[blockAt(units, last, skips)]!
}

/** The entry of the block that ends at an offset. */
function blockAt(units: Uint16Array, last: number, skips: Uint8Array): number {
  const hash = Math.imul(Math.imul(Math.imul(units[last - 2]!, BASE) + units[last - 1]!, BASE) + units[last]!, BASE)
  return (hash ^ (hash >>> 15)) & (skips.length - 1)
}

/** The hash of a window. */
export function hashFrom(units: Uint16Array, start: number, width: number): number {
  let hash = 0
  for (let at = start; at < start + width; at++) hash = (Math.imul(hash, BASE) + units[at]!) | 0
  return hash
}

/** What a unit has been multiplied with when it leaves a window of some width. */
export function leavingPower(width: number): number {
  let power = 1
  for (let i = 0; i < width; i++) power = Math.imul(power, BASE)
  return power
}

/** The hash of a window from that of the window one unit before it. */
export function roll(hash: number, entering: number, leaving: number, power: number): number {
  return (Math.imul(hash, BASE) + entering - Math.imul(leaving, power)) | 0
}

/** The bucket of a hash, whose low bits depend on the low bits of the units alone: this spreads them. */
export function bucketOf({heads}: Seeds, hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), BASE)
  return (spread ^ (spread >>> 13)) & (heads.length - 1)
}
