import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast'

/** A block that holds running text, with where it stands. */
export interface Block {
  readonly node: Paragraph | Heading | TableCell
  /** Id of the innermost section. */
  readonly section: string
  /** Who speaks, inside a turn of an interview. */
  readonly speaker: string | undefined
}

/** The blocks of a tree that hold running text, in order. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = []
  const walk = (node: Nodes, section: string, speaker: string | undefined) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      blocks.push({node, section, speaker})
    } else if ('children' in node) {
      const inner = node.type === 'section' ? (node.data?.id ?? section) : section
      const turn = node.type === 'question' || node.type === 'answer' ? node.speaker : speaker
      for (const child of node.children) walk(child, inner, turn)
    }
  }
  walk(tree, tree.data?.id ?? '', undefined)
  return blocks
}
