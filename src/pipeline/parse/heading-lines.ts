import type {Paragraph, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {readCreditLine} from './credit-line.js'
import {type HeadingMark, readLoneNumber, readMark} from './heading-mark.js'
import {endsSentence} from './heading-shape.js'
import {type Reading, read} from './reading.js'
import {isAnswerLabel, readLabel} from './speaker-label.js'

/** A paragraph of one line that may be a heading, with what its neighbours tell. */
export interface Line {
  /** Place among the blocks of the document. */
  readonly index: number
  readonly node: Paragraph
  readonly reading: Reading
  readonly text: string
  readonly mark: HeadingMark | undefined
  /** Whether all of it is bold, in Markdown. */
  readonly isBold: boolean
}

/** A line that is taken for a heading. */
export interface Found extends HeadingMark {
  readonly line: Line
  /** Place of the block that holds its number alone, where the number has a line of its own. */
  readonly numberAt?: number
}

/** The blocks of a document as lines; undefined for what is no paragraph. */
export function linesOf(blocks: readonly RootContent[], file: VFile): (Line | undefined)[] {
  return blocks.map((node, index) => {
    if (node.type !== 'paragraph') return undefined
    const reading = read(file, node.children)
    const {text} = reading
    const [first] = node.children
    const isBold = node.children.length === 1 && first?.type === 'strong'
    return {index, node, reading, text, mark: loneMark(text) ?? readMark(text), isBold}
  })
}

/** The mark of a line that holds a number and nothing else; its text is that of the next line. */
function loneMark(text: string): HeadingMark | undefined {
  const ordinal = readLoneNumber(text)
  return ordinal === undefined ? undefined : {form: 'lone', ordinal, start: 0, end: text.length}
}

/** At most so many lines of credits are looked at. */
const MOST_CREDITS = 12

/** The next block that is no line of credits; undefined where nothing but credits follows. */
export function nextBlock(lines: readonly (Line | undefined)[], index: number): Line | 'block' | undefined {
  for (let at = index + 1; at < lines.length && at - index <= MOST_CREDITS; at++) {
    const line = lines[at]
    if (line === undefined) return 'block'
    if (readCreditLine(line.text) === undefined) return line
  }
  return undefined
}

/** Whether a line asks and the next one is the labelled answer: it is a turn of an interview. */
export function isAnswered(lines: readonly (Line | undefined)[], {index, text}: Line): boolean {
  const next = lines[index + 1]
  const label = next && readLabel(next.text)
  return label !== undefined && /[？?]$/.test(text.trimEnd()) && isAnswerLabel(label.name)
}

/** Whether a block is running text that a short line can head. */
export function isRunningText(block: Line | 'block' | undefined, head: string): boolean {
  if (block === undefined || block === 'block') return false
  const {text} = block
  if (text.length < SHORTEST_BODY || text.length < head.length * CONTRAST) return false
  return endsSentence(text) || /[：:；;]$/.test(text.trimEnd())
}

/** Running text below a heading is at least so long, in UTF-16 units, and so many times as long as the heading. */
const SHORTEST_BODY = 14
const CONTRAST = 1.3
