import type {PressDocument} from './document.js'
import type {Root} from './nodes.js'

/** What every exporter reads: the tree for the text, the document for the tables. */
export interface Article {
  readonly tree: Root
  readonly document: PressDocument
  /** The decoded raw text, before any edit. */
  readonly raw: string
}
