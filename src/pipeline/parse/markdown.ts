import type {Nodes, Parents, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Plugin, unified} from 'unified'
import type {VFile} from 'vfile'
import {cleanedOf, placeOf, report} from '../press-file.js'

/** Markup may nest this deep; no person writes deeper, and later steps may walk the tree recursively. */
const DEEPEST = 100

/** Parser for Markdown: the tree of remark-parse over the clean text, its positions moved to the raw text. */
export const markdown: Plugin<[], string, Root> = function () {
  this.parser = (_, file) => {
    const tree = unified().use(remarkParse).parse(cleanedOf(file).text)
    placeInRaw(tree, file)
    return tree
  }
}

/**
 * Moves every position to the raw text, without recursion. What nests deeper than {@link DEEPEST} becomes text as it is
 * written, and a message.
 */
function placeInRaw(tree: Root, file: VFile): void {
  const {text} = cleanedOf(file)
  const open: {readonly node: Nodes; readonly depth: number}[] = [{node: tree, depth: 0}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {node, depth} = next
    if ('children' in node) {
      if (depth === DEEPEST) flatten(node, text, file)
      for (const child of node.children) open.push({node: child, depth: depth + 1})
    }
    const {start, end} = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined)
      node.position = placeOf(file, start.offset, end.offset)
  }
}

/** Replaces the children of a node by their source; a block gets a paragraph of it. */
function flatten(node: Parents, text: string, file: VFile): void {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start?.offset === undefined || end?.offset === undefined) return
  const position = {start, end}
  const source = {type: 'text', value: text.slice(start.offset, end.offset), position} as const
  const isBlock = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
  node.children = isBlock ? [{type: 'paragraph', children: [source], position}] : [source]
  report(file, {
    ruleId: 'nested-too-deep',
    level: 'warning',
    values: {limit: DEEPEST},
    ...cleanedOf(file).map.toRaw(start.offset, end.offset),
  })
}
