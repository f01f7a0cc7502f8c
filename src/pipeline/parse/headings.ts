import type {Heading, Paragraph, Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {sentenceEnds} from '../../language/characters.js'
import {creditCues} from '../../language/line-marks.js'
import {headingMarkers} from '../../language/structure.js'
import {placeOf} from '../press-file.js'
import {readCreditLine} from './credit-line.js'
import {cleanSpan, type Reading, read} from './reading.js'

/** A heading is at most this long without its marker, in UTF-16 units. */
const LONGEST_HEADING = 60

/**
 * Headings of plain text: a line behind a `|`, and a line in 【】. The marker is no part of the heading's text; its
 * position covers the whole line. A bracket that is only the beginning of the line stays in the text: 【链接】谁能申领.
 */
export const headings: Plugin<[], Root> = () => (tree, file) => {
  tree.children = tree.children.map((node, i) =>
    node.type === 'paragraph' && i > 0 ? (asHeading(node, file) ?? node) : node,
  )
}

function asHeading(node: Paragraph, file: VFile): Heading | undefined {
  const reading = read(file, node.children)
  const range = markedRange(reading.text) ?? bracketedRange(reading.text)
  if (range === undefined) return undefined
  const value = reading.text.slice(range.start, range.end)
  if (value === '' || value.length > LONGEST_HEADING) return undefined
  return {
    type: 'heading',
    depth: 2,
    children: [{type: 'text', value, position: positionOf(file, reading, range)}],
    position: node.position!,
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

function positionOf(file: VFile, reading: Reading, range: Range) {
  const {start, end} = cleanSpan(reading, range.start, range.end)
  return placeOf(file, start, end)
}

/** `| 标题`: what stands behind the marker. */
function markedRange(text: string): Range | undefined {
  const marker = headingMarkers.find((mark) => text.startsWith(mark))
  if (marker === undefined) return undefined
  // A second bar makes the line a row of a table.
  if (text.includes(marker, marker.length)) return undefined
  return trimmed(text, marker.length, text.length)
}

/** `【链接】`: what stands in the bracket; `【链接】谁能申领`: the whole line, unless it is a sentence or a credit. */
function bracketedRange(text: string): Range | undefined {
  if (!text.startsWith('【')) return undefined
  const close = text.indexOf('】')
  if (close < 0 || creditCues.some((cue) => text.slice(1, close).includes(cue))) return undefined
  if (readCreditLine(text) !== undefined) return undefined
  if (close === text.length - 1) return trimmed(text, 1, close)
  const isSentence = [...text].some((unit) => sentenceEnds.includes(unit) || unit === '，')
  return isSentence ? undefined : trimmed(text, 0, text.length)
}

function trimmed(text: string, start: number, end: number): Range {
  const inner = text.slice(start, end)
  const lead = inner.length - inner.trimStart().length
  return {start: start + lead, end: start + lead + inner.trim().length}
}
