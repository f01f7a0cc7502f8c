import type {Heading, Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import type {Section} from '../../ast/nodes.js'

/** Id of the whole document among the sections. */
const DOCUMENT_ID = 'document'

/**
 * Nests the tree by its headings: each heading but the title becomes a section with all that follows it, up to the next
 * heading of the same or a lesser depth.
 */
export const sections: Plugin<[], Root> = () => (tree) => {
  const nested: RootContent[] = []
  const open: Section[] = []
  let titled = false
  for (const node of tree.children) {
    const isTitle: boolean = node.type === 'heading' && node.depth === 1 && !titled
    if (node.type === 'heading' && !isTitle) {
      while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop()
      const section = openSection(node)
      ;(open.at(-1)?.children ?? nested).push(section)
      open.push(section)
      continue
    }
    titled ||= isTitle
    ;(open.at(-1)?.children ?? nested).push(node)
    for (const section of open) section.position!.end = node.position!.end
  }
  tree.children = nested
  tree.data = {...tree.data, id: DOCUMENT_ID}
}

function openSection(heading: Heading): Section {
  const data = {id: `section-${heading.position!.start.offset}`}
  return {type: 'section', depth: heading.depth, children: [heading], position: {...heading.position!}, data}
}
