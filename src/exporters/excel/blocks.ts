import type {Node, Parent} from 'unist'
import type {Span} from '../../ast/fact.js'
import type {Root} from '../../ast/nodes.js'

/** What a sentence is part of. */
export type BlockKind = 'heading' | 'question' | 'answer' | 'credit' | 'paragraph'

/** A block with its place in the raw text. */
export interface BlockSpan extends Span {
  readonly kind: BlockKind
}

const KINDS: ReadonlySet<string> = new Set<BlockKind>(['heading', 'question', 'answer', 'credit'])

/** The blocks of a tree that make their sentences special, in the order of the text. */
export function blockSpans(tree: Root): BlockSpan[] {
  const spans: BlockSpan[] = []
  const collect = (node: Node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (isBlockKind(node.type) && start !== undefined && end !== undefined) spans.push({kind: node.type, start, end})
    if ('children' in node) for (const child of (node as Parent).children) collect(child)
  }
  collect(tree)
  return spans
}

function isBlockKind(type: string): type is BlockKind {
  return KINDS.has(type)
}
