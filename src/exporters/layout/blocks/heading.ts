import type {Heading} from 'mdast'
import {headingContent} from '../../heading-content.js'
import type {Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {headingText} from '../phrasing.js'
import {paragraphBoxes, type Setting} from '../setting.js'

/** A heading stays with two lines of what it heads. */
const LINES_BELOW = 2

/** A heading of a section, indented as the paragraphs are. */
export function heading(node: Heading, setting: Setting, draft: Draft): Box[] {
  const depth = Math.max(2, node.depth) as Exclude<Heading['depth'], 1>
  const style = draft.theme.styles.headings[depth]
  const pieces = headingText(headingContent(node), style, draft)
  const title = pieces.map((piece) => piece.text).join('')
  const boxes = paragraphBoxes(pieces, {...setting, style}, draft, `H${depth}`)
  const last = boxes.length - 1
  return boxes.map((box, i) => ({
    ...box,
    companions: i === last ? LINES_BELOW : 1,
    ...(i === 0 && {outline: {title, depth: depth - 1}}),
    ...(i === 0 && depth === 2 && {spaceBefore: draft.theme.sectionSpace}),
  }))
}
