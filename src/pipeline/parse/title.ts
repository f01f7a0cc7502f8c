import type {Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {} from '../../ast/nodes.js'
import {sentenceEnds} from '../../language/characters.js'
import {headingMarkers} from '../../language/structure.js'
import {readCreditLine} from './credit-line.js'
import {readMark} from './heading-mark.js'
import {read} from './reading.js'

/** Numberings whose numbers never begin a headline: 第一章, 一、. */
const firstNumbers = ['part', 'chapter', 'section', 'han', 'han-bracket'] as const

/** A headline is at most this long, in UTF-16 units. */
const LONGEST_TITLE = 100

/**
 * The title: the first heading of depth 1 in Markdown; in plain text the first line below any credits, if it is no sentence. It becomes the
 * heading of depth 1, and the title of the document.
 */
export const title: Plugin<[], Root> = () => (tree, file) => {
  const top = tree.children.findIndex((node) => !isCreditLine(node, file))
  const first = tree.children[top]
  const hasHeading = tree.children.some((node) => node.type === 'heading' && node.depth === 1)
  if (first?.type === 'paragraph' && !hasHeading) {
    const {text} = read(file, first.children)
    if (!isHeadline(text)) return
    tree.children[top] = {type: 'heading', depth: 1, children: first.children, position: first.position!}
  }
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  if (heading?.type === 'heading') tree.data = {...tree.data, title: read(file, heading.children).text.trim()}
}

function isCreditLine(node: RootContent, file: VFile): boolean {
  return node.type === 'paragraph' && readCreditLine(read(file, node.children).text) !== undefined
}

function isHeadline(text: string): boolean {
  if (text === '' || text.length > LONGEST_TITLE) return false
  if (headingMarkers.some((marker) => text.startsWith(marker))) return false
  if (firstNumbers.some((form) => form === readMark(text)?.form)) return false
  return !sentenceEnds.includes(text.at(-1)!) || !text.includes('。')
}
