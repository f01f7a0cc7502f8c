import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {} from '../../ast/nodes.js'
import {sentenceEnds} from '../../language/characters.js'
import {headingMarkers} from '../../language/structure.js'
import {read} from './reading.js'

/** A headline is at most this long, in UTF-16 units. */
const LONGEST_TITLE = 100

/**
 * The title: the first heading of depth 1 in Markdown; in plain text the first line, if it is no sentence. It becomes the
 * heading of depth 1, and the title of the document.
 */
export const title: Plugin<[], Root> = () => (tree, file) => {
  const [first] = tree.children
  if (first === undefined) return
  if (first.type === 'paragraph') {
    const {text} = read(file, first.children)
    if (!isHeadline(text)) return
    tree.children[0] = {type: 'heading', depth: 1, children: first.children, position: first.position!}
  }
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  if (heading?.type === 'heading') tree.data = {...tree.data, title: read(file, heading.children).text.trim()}
}

function isHeadline(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false
  if (headingMarkers.some((marker) => text.startsWith(marker))) return false
  return !sentenceEnds.includes(text.at(-1)!) || !text.includes('。')
}
