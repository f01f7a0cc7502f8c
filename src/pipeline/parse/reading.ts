import type {Nodes, PhrasingContent, Text} from 'mdast'
import type {VFile} from 'vfile'
import {cleanedOf, cleanSpanOf} from '../press-file.js'

/**
 * The text of a block as a reader sees it, with the way back to the clean text. In plain text the two are the same; in
 * Markdown the reading leaves out emphasis marks and link targets, so that `约**88.9**亿元` reads 约88.9亿元.
 */
export interface Reading {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** A text node within a reading. */
export interface Piece {
  readonly node: Text
  /** Where the node's value starts in the reading. */
  readonly start: number
  /** For each UTF-16 unit of the value, and for its end, the offset in the clean text. */
  offset(unit: number): number
}

/** Stands for content without running text (code, pictures), so that what is on its two sides does not run together. */
const HOLE = '\ufffc'

/** Reads the phrasing content of a block. */
export function read(file: VFile, content: readonly PhrasingContent[]): Reading {
  const pieces: Piece[] = []
  let text = ''
  const walk = (nodes: readonly Nodes[]) => {
    for (const node of nodes) {
      if (node.type === 'text') {
        pieces.push({node, start: text.length, offset: offsetsOf(file, node)})
        text += node.value
      } else if (node.type === 'break') {
        text += '\n'
      } else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'html') {
        text += HOLE
      } else if ('children' in node) {
        walk(node.children)
      }
    }
  }
  walk(content)
  return {text, pieces}
}

/** How many units of a reading a node without children takes. */
export function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length
  return node.type === 'break' || node.type === 'inlineCode' || node.type === 'image' || node.type === 'html' ? 1 : 0
}

/** The clean span of a piece of a reading. The piece is not empty and begins and ends inside text nodes. */
export function cleanSpan(
  reading: Reading,
  start: number,
  end: number,
): {readonly start: number; readonly end: number} {
  const first = pieceAt(reading, start)
  const last = pieceAt(reading, end - 1)
  return {start: first.offset(start - first.start), end: last.offset(end - 1 - last.start) + 1}
}

/** The piece that holds a unit of the reading; a hard break belongs to the piece before it. */
function pieceAt({pieces}: Reading, at: number): Piece {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return pieces[low]!
}

function offsetsOf(file: VFile, node: Text): Piece['offset'] {
  const {start, end} = cleanSpanOf(file, node)
  if (end - start === node.value.length) return (unit) => start + unit
  const offsets = alignMarkdown(node.value, cleanedOf(file).text, start, end)
  return (unit) => offsets[unit]!
}

/**
 * Where the units of a Markdown text node stand in the source. They differ by backslash escapes, character references
 * and the indent of lazy lines: what the source has more is passed over, and a reference maps its value to its start.
 */
function alignMarkdown(value: string, source: string, start: number, end: number): Int32Array {
  const offsets = new Int32Array(value.length + 1)
  let at = start
  for (let unit = 0; unit < value.length; unit++) {
    const wanted = value[unit]!
    if (source[at] === '&' && (wanted !== '&' || reference.test(source.slice(at, at + LONGEST_REFERENCE)))) {
      offsets[unit] = at
      const close = source.indexOf(';', at)
      const continues = /[\udc00-\udfff]/.test(value[unit + 1] ?? '')
      if (!continues) at = close + 1
      continue
    }
    while (at < end && source[at] !== wanted) at++
    offsets[unit] = Math.min(at, end - 1)
    at++
  }
  offsets[value.length] = end
  return offsets
}

/** The longest named character reference of HTML has 33 units. */
const LONGEST_REFERENCE = 40
const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/
