import type {PhrasingContent, Text} from 'mdast'
import type {VFile} from 'vfile'
import type {Fact, Span} from '../../ast/fact.js'
import type {Quote} from '../../ast/nodes.js'
import {lengthOf, type Piece, type Reading} from '../parse/reading.js'
import {placeOf} from '../press-file.js'

/** A fact with its place in the reading of the block that holds it. */
export interface PlacedFact {
  readonly fact: Fact
  /** In units of the reading. */
  readonly start: number
  readonly end: number
}

/** What a passage mentions, each list disjoint and in order. Facts stand inside quotations, or across their ends. */
export interface Mentions {
  readonly facts: readonly PlacedFact[]
  readonly quotes: readonly PlacedFact[]
}

/**
 * Wraps the words of facts in `fact` nodes, and around these, quotations in `quote` nodes. Text nodes are cut where one of
 * them begins and ends; what runs over several text nodes is one mention in each of them, and a quotation takes whole what
 * markup it holds whole. The visible text stays as it is.
 */
export function insertMentions(
  file: VFile,
  content: readonly PhrasingContent[],
  reading: Reading,
  {facts, quotes}: Mentions,
): PhrasingContent[] {
  if (facts.length === 0 && quotes.length === 0) return [...content]
  const pieces = new Map(reading.pieces.map((piece) => [piece.node, piece]))
  const lengths = measure(content)
  const rebuild = (
    nodes: readonly PhrasingContent[],
    from: number,
    around: readonly PlacedFact[],
  ): PhrasingContent[] => {
    const parts: Part[] = []
    let at = from
    for (const node of nodes) {
      const extent = {start: at, end: at + lengths.get(node)!}
      at = extent.end
      if (node.type === 'text') {
        for (const part of cutPiece(file, pieces.get(node)!, facts, around)) parts.push(part)
      } else if ('children' in node) {
        const inner = quoteAround(around, extent) === undefined ? around : []
        parts.push({
          ...extent,
          node: {...node, children: rebuild(node.children, extent.start, inner)} as PhrasingContent,
        })
      } else {
        parts.push({...extent, node})
      }
    }
    return wrapQuotes(parts, around)
  }
  return rebuild(content, 0, quotes)
}

/** How much of the reading each node takes. */
function measure(content: readonly PhrasingContent[]): ReadonlyMap<PhrasingContent, number> {
  const lengths = new Map<PhrasingContent, number>()
  const lengthOfAll = (nodes: readonly PhrasingContent[]): number => {
    let sum = 0
    for (const node of nodes) {
      const length = 'children' in node ? lengthOfAll(node.children) : lengthOf(node)
      lengths.set(node, length)
      sum += length
    }
    return sum
  }
  lengthOfAll(content)
  return lengths
}

/** A node with its place in the reading. */
interface Part extends Span {
  readonly node: PhrasingContent
}

function cutPiece(file: VFile, piece: Piece, facts: readonly PlacedFact[], quotes: readonly PlacedFact[]): Part[] {
  const end = piece.start + piece.node.value.length
  const parts: Part[] = []
  for (const span of cutAt(quotes, {start: piece.start, end})) {
    for (const {start, end, owner} of cutAt(facts, span)) {
      const text = textPart(file, piece, start - piece.start, end - piece.start)
      const node: PhrasingContent =
        owner === undefined ? text : {type: 'fact', fact: owner.fact, children: [text], position: text.position!}
      parts.push({start, end, node})
    }
  }
  const isWhole = parts.length === 0 || (parts.length === 1 && parts[0]!.node.type === 'text')
  return isWhole ? [{start: piece.start, end, node: piece.node}] : parts
}

/** The pieces into which some of the spans of a list cut a span, with the one that each belongs to. */
function cutAt(list: readonly PlacedFact[], {start, end}: Span): (Span & {readonly owner?: PlacedFact})[] {
  const pieces: (Span & {readonly owner?: PlacedFact})[] = []
  let from = start
  for (let i = firstBehind(list, start); i < list.length && list[i]!.start < end; i++) {
    const owner = list[i]!
    const first = Math.max(from, owner.start)
    const last = Math.min(end, owner.end)
    if (first >= last) continue
    if (first > from) pieces.push({start: from, end: first})
    pieces.push({start: first, end: last, owner})
    from = last
  }
  if (from < end) pieces.push({start: from, end})
  return pieces
}

/** Puts neighbours that stand in the same quotation into one node. */
function wrapQuotes(parts: readonly Part[], quotes: readonly PlacedFact[]): PhrasingContent[] {
  const wrapped: PhrasingContent[] = []
  let open: {readonly quote: PlacedFact; readonly parts: PhrasingContent[]} | undefined
  const close = () => {
    if (open !== undefined) wrapped.push(quoteNode(open.quote.fact, open.parts))
    open = undefined
  }
  for (const part of parts) {
    const quote = quoteAround(quotes, part)
    if (quote !== open?.quote) close()
    if (quote === undefined) wrapped.push(part.node)
    else if (open === undefined) open = {quote, parts: [part.node]}
    else open.parts.push(part.node)
  }
  close()
  return wrapped
}

function quoteNode({by}: Fact, children: PhrasingContent[]): Quote {
  const start = children[0]!.position?.start
  const end = children.at(-1)!.position?.end
  return {
    type: 'quote',
    ...(by !== undefined && {speaker: by.text}),
    children,
    ...(start && end && {position: {start, end}}),
  }
}

/** The quotation that holds the whole of a span; what has no place in the reading is in it between two that are. */
function quoteAround(quotes: readonly PlacedFact[], {start, end}: Span): PlacedFact | undefined {
  const quote = quotes[firstBehind(quotes, start)]
  return quote !== undefined && quote.start <= start && end <= quote.end ? quote : undefined
}

function textPart(file: VFile, piece: Piece, start: number, end: number): Text {
  const position = placeOf(file, piece.offset(start), piece.offset(end - 1) + 1)
  return {type: 'text', value: piece.node.value.slice(start, end), position}
}

/** Index of the first fact that ends behind an offset; facts are disjoint and in order. */
function firstBehind(facts: readonly PlacedFact[], at: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (facts[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}
