import type {PhrasingContent} from 'mdast'
import type {VFile} from 'vfile'
import type {PlacedPosition} from '../press-file.js'
import {cleanedOf, lineIndexOf, placeOf} from '../press-file.js'
import {read} from './reading.js'

/**
 * Phrasing content without its first `count` units of visible text. Emphasis that becomes empty goes with them; positions
 * follow.
 */
export function dropStart(file: VFile, content: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let left = count
  for (const node of content) {
    const {text} = read(file, [node])
    if (left === 0) kept.push(node)
    else if (text.length <= left) left -= text.length
    else {
      kept.push(withoutStart(file, node, left))
      left = 0
    }
  }
  return kept
}

function withoutStart(file: VFile, node: PhrasingContent, count: number): PhrasingContent {
  if (node.type === 'text') {
    const piece = read(file, [node]).pieces[0]!
    return {...node, value: node.value.slice(count), position: startingAt(file, node, piece.offset(count))}
  }
  if (!('children' in node)) return node
  const children = dropStart(file, node.children, count)
  const first = children[0]?.position?.start
  return {...node, children, ...(first && {position: {...node.position!, start: first}})} as PhrasingContent
}

function startingAt(file: VFile, node: PhrasingContent, cleanStart: number): PlacedPosition {
  const {end} = node.position as PlacedPosition
  const cleanEnd = cleanedOf(file).map.toClean(end.offset, end.offset).end
  return {...placeOf(file, cleanStart, cleanEnd), end: lineIndexOf(file).point(end.offset)}
}
