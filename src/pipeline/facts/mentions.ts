import type {PhrasingContent, Text} from 'mdast'
import type {VFile} from 'vfile'
import type {Fact} from '../../ast/fact.js'
import type {Piece, Reading} from '../parse/reading.js'
import {placeOf} from '../press-file.js'

/** A fact with its place in the reading of the block that holds it. */
export interface PlacedFact {
  readonly fact: Fact
  /** In units of the reading. */
  readonly start: number
  readonly end: number
}

/**
 * Wraps the words of facts in `fact` nodes. Text nodes are cut where a fact begins and ends; a fact that runs over several
 * text nodes is one mention in each of them. The visible text stays as it is.
 */
export function insertMentions(
  file: VFile,
  content: readonly PhrasingContent[],
  reading: Reading,
  facts: readonly PlacedFact[],
): PhrasingContent[] {
  if (facts.length === 0) return [...content]
  const pieces = new Map(reading.pieces.map((piece) => [piece.node, piece]))
  const rebuild = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node) => {
      if (node.type === 'text') return cutPiece(file, pieces.get(node)!, facts)
      return 'children' in node ? [{...node, children: rebuild(node.children)} as PhrasingContent] : [node]
    })
  return rebuild(content)
}

function cutPiece(file: VFile, piece: Piece, facts: readonly PlacedFact[]): PhrasingContent[] {
  const length = piece.node.value.length
  const parts: PhrasingContent[] = []
  let from = 0
  for (let i = firstBehind(facts, piece.start); i < facts.length && facts[i]!.start < piece.start + length; i++) {
    const {fact, start, end} = facts[i]!
    const first = Math.max(from, start - piece.start)
    const last = Math.min(length, end - piece.start)
    if (first >= last) continue
    if (first > from) parts.push(textPart(file, piece, from, first))
    const text = textPart(file, piece, first, last)
    parts.push({type: 'fact', fact, children: [text], position: text.position!})
    from = last
  }
  if (from === 0) return [piece.node]
  if (from < length) parts.push(textPart(file, piece, from, length))
  return parts
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
