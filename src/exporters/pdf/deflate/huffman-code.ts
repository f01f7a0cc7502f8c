import {bitsOf} from './bit-writer.js'

/** No alphabet of deflate has more symbols; nothing is counted more than some millions of times. */
const MOST_SYMBOLS = 512

/**
 * The shortest prefix code (RFC 1951, 3.2.2) for symbols that come so often, none longer than `longest` bits. Puts
 * the codes from `first` on into `codes`, as {@link Bits}; a symbol that does not come has one of no bits.
 */
export function huffmanCode(frequencies: Uint32Array, longest: number, codes: Uint32Array, first: number): void {
  const symbols = symbolsByFrequency(frequencies)
  const counts = countLengths(symbols, frequencies, longest)
  const lengths = new Uint8Array(frequencies.length)
  let next = 0
  for (let length = longest; length > 0; length--) {
    for (let i = counts[length]!; i > 0; i--) lengths[symbols[next++]!] = length
  }
  assignCodes(lengths, counts, codes, first)
}

/** The symbols that come at all, the rarest first. */
function symbolsByFrequency(frequencies: Uint32Array): Uint32Array {
  const keys = new Uint32Array(frequencies.length)
  let used = 0
  for (let symbol = 0; symbol < frequencies.length; symbol++) {
    if (frequencies[symbol] !== 0) keys[used++] = frequencies[symbol]! * MOST_SYMBOLS + symbol
  }
  const sorted = keys.subarray(0, used).sort()
  for (let i = 0; i < used; i++) sorted[i]! %= MOST_SYMBOLS
  return sorted
}

/** How many codes there are of each length. */
function countLengths(symbols: Uint32Array, frequencies: Uint32Array, longest: number): Uint16Array {
  const counts = new Uint16Array(longest + 1)
  const used = symbols.length
  if (used < 2) {
    counts[1] = used
    return counts
  }
  const nodes = 2 * used - 1
  const weight = new Uint32Array(nodes)
  const parent = new Uint16Array(nodes)
  for (let leaf = 0; leaf < used; leaf++) weight[leaf] = frequencies[symbols[leaf]!]!
  joinNodes(used, weight, parent)
  const depth = new Uint16Array(nodes)
  for (let node = nodes - 2; node >= 0; node--) {
    depth[node] = depth[parent[node]!]! + 1
    if (node < used) counts[Math.min(depth[node]!, longest)]!++
  }
  shorten(counts, longest)
  return counts
}

/** Joins the two lightest nodes until one is left. Joined nodes come in the order of their weights, as the leaves do. */
function joinNodes(leaves: number, weight: Uint32Array, parent: Uint16Array): void {
  let leaf = 0
  let joined = leaves
  for (let node = leaves; node < weight.length; node++) {
    for (let child = 0; child < 2; child++) {
      const isLeaf = leaf < leaves && (joined >= node || weight[leaf]! <= weight[joined]!)
      const lightest = isLeaf ? leaf++ : joined++
      weight[node]! += weight[lightest]!
      parent[lightest] = node
    }
  }
}

/** Codes that were cut to the longest length leave no room for all: shorter ones are lengthened until there is. */
function shorten(counts: Uint16Array, longest: number): void {
  let taken = 0
  for (let length = 1; length <= longest; length++) taken += counts[length]! << (longest - length)
  for (; taken > 1 << longest; taken--) {
    let length = longest - 1
    while (counts[length] === 0) length--
    counts[length]!--
    counts[length + 1]! += 2
    counts[longest]!--
  }
}

/** Codes of one length are neighbours, in the order of their symbols. */
function assignCodes(lengths: Uint8Array, counts: Uint16Array, codes: Uint32Array, first: number): void {
  const next = new Uint16Array(counts.length)
  for (let length = 1; length + 1 < counts.length; length++) next[length + 1] = (next[length]! + counts[length]!) << 1
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!
    codes[first + symbol] = length === 0 ? 0 : bitsOf(reversed(next[length]!++, length), length)
  }
}

function reversed(code: number, length: number): number {
  let bits = 0
  for (let i = 0; i < length; i++) bits = (bits << 1) | ((code >> i) & 1)
  return bits
}
