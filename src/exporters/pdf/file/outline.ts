import type {OutlineEntry} from '../../layout/page-model.js'
import type {PdfFile} from './pdf-file.js'
import {type PdfDictionary, pdfText, type Reference} from './syntax.js'
import {propertyText} from './text-string.js'

/** A section among those beside it and above those in it. */
interface OutlineNode {
  readonly entry?: OutlineEntry
  readonly depth: number
  readonly reference: Reference
  readonly children: OutlineNode[]
}

/** Sections as items, deeper ones folded below them. Returns the outline, or nothing where there are no sections. */
export function addOutline(
  entries: readonly OutlineEntry[],
  pages: readonly Reference[],
  paperHeight: number,
  file: PdfFile,
): Reference | undefined {
  if (entries.length === 0) return undefined
  const root: OutlineNode = {depth: 0, reference: file.reserve(), children: []}
  const nodes: OutlineNode[] = []
  const open = [root]
  for (const entry of entries) {
    while (open.at(-1)!.depth >= entry.depth) open.pop()
    const node = {entry, depth: entry.depth, reference: file.reserve(), children: []}
    open.at(-1)!.children.push(node)
    open.push(node)
    nodes.push(node)
  }
  const below = countItems(nodes)
  const writeChildren = ({reference: parent, children}: OutlineNode): void => {
    children.forEach((child, i) => {
      const {title, page, top} = child.entry!
      file.set(child.reference, {
        Title: pdfText(propertyText(title)),
        Parent: parent,
        Prev: children[i - 1]?.reference,
        Next: children[i + 1]?.reference,
        ...firstAndLast(child),
        // Folded items have the number of those below them, as a negative number.
        Count: child.children.length > 0 ? -below.get(child)! : undefined,
        Dest: [pages[page]!, 'XYZ', 0, paperHeight - top, null],
      })
    })
  }
  for (const node of [root, ...nodes]) writeChildren(node)
  file.set(root.reference, {Type: 'Outlines', ...firstAndLast(root), Count: root.children.length})
  return root.reference
}

function firstAndLast({children}: OutlineNode): PdfDictionary {
  return {First: children[0]?.reference, Last: children.at(-1)?.reference}
}

/** How many items are below each; parents stand before their children. */
function countItems(nodes: readonly OutlineNode[]): Map<OutlineNode, number> {
  const counts = new Map<OutlineNode, number>()
  for (const node of nodes.toReversed())
    counts.set(
      node,
      node.children.reduce((total, child) => total + 1 + counts.get(child)!, 0),
    )
  return counts
}
