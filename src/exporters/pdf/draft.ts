import type {Node} from 'unist'
import type {Article} from '../../ast/article.js'
import type {FontSet} from './layout/font-set.js'
import type {MissingGlyphs} from './layout/settable-text.js'
import type {Element, ElementRole} from './model.js'

/** What the blocks of one briefing share while it is being planned. */
export interface Draft {
  readonly article: Article
  readonly fonts: FontSet
  readonly missing: MissingGlyphs
  readonly elements: Element[]
  /** Names of the places that the text has so far. */
  readonly anchors: Set<string>
  /** Nodes without a place on paper. */
  readonly unrendered: UnrenderedNode[]
}

/** A node that the briefing leaves out or only describes. */
export interface UnrenderedNode {
  readonly type: string
  readonly start?: number
  readonly end?: number
}

/** Remembers a node that cannot be shown. */
export function noteUnrendered(draft: Draft, {type, position}: Node): void {
  const start = position?.start.offset
  const end = position?.end.offset
  draft.unrendered.push({type, ...(start !== undefined && {start}), ...(end !== undefined && {end})})
}

/** A draft without content. */
export function startDraft(article: Article, fonts: FontSet): Draft {
  const document: Element = {role: 'Document', parent: -1}
  return {article, fonts, missing: new Map(), elements: [document], anchors: new Set(), unrendered: []}
}

/** The element of the document itself. */
export const DOCUMENT = 0

/** Adds an element to the logical structure and returns its number. */
export function addElement(draft: Draft, role: ElementRole, parent: number): number {
  return draft.elements.push({role, parent}) - 1
}
