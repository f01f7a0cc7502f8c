import type {Paragraph, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {questionCues} from '../../language/headings.js'
import {readMark} from './heading-mark.js'
import {read} from './reading.js'
import {readLabel} from './speaker-label.js'

/** A question that stands as a line of its own is at most this long, in UTF-16 units. */
const LONGEST_QUESTION = 120
/** So many questions show that a text consists of them. */
const FEWEST = 2

/**
 * The paragraphs that are questions without any label, answered by the paragraphs behind them. They are so only in a text whose
 * headline says that it consists of questions and answers; in any other they are headings or rhetoric.
 */
export function ownQuestionsOf(tree: Root, file: VFile): ReadonlySet<RootContent> {
  const title = tree.data?.title ?? ''
  const asked = new Set<RootContent>()
  if (!questionCues.some((cue) => title.includes(cue))) return asked
  const walk = (nodes: readonly RootContent[]) => {
    for (const [i, node] of nodes.entries()) {
      if (node.type === 'section') walk(node.children)
      const next = nodes[i + 1]
      if (node.type !== 'paragraph' || next?.type !== 'paragraph') continue
      if (isQuestion(node, file) && !isQuestion(next, file)) asked.add(node)
    }
  }
  walk(tree.children)
  return asked.size >= FEWEST ? asked : new Set()
}

function isQuestion(node: Paragraph, file: VFile): boolean {
  const {text} = read(file, node.children)
  if (text.length > LONGEST_QUESTION || !/[？?]$/.test(text.trimEnd()) || /[。！；]/.test(text)) return false
  const mark = readMark(text)
  return readLabel(text) === undefined && (mark === undefined || mark.rank !== undefined)
}
