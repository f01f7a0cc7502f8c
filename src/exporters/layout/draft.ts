import type {Node} from 'unist'
import type {Article} from '../../ast/article.js'
import type {FontSet} from './fonts/font-set.js'
import type {StyledText} from './lines/glyphs.js'
import type {MissingGlyphs} from './lines/settable-text.js'
import type {LayoutOptions} from './options.js'
import type {Element, ElementRole} from './page-model.js'
import type {Theme} from './theme.js'

/** What the blocks of one briefing share while it is being laid out. */
export interface Draft {
  readonly article: Article
  readonly theme: Theme
  readonly options: LayoutOptions
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
export function startDraft(given: Pick<Draft, 'article' | 'theme' | 'options' | 'fonts'>): Draft {
  const document: Element = {role: 'Document', parent: -1}
  return {...given, missing: new Map(), elements: [document], anchors: new Set(), unrendered: []}
}

/** The element of the document itself. */
export const DOCUMENT = 0

/** Adds an element to the logical structure and returns its number. */
export function addElement(draft: Draft, role: ElementRole, parent: number, alt?: string): number {
  return draft.elements.push({role, parent, ...(alt !== undefined && {alt})}) - 1
}

/** Gives each stretch of pieces that lead to one address an element of its own below that of the block. */
export function tagLinks(pieces: readonly StyledText[], parent: number, draft: Draft): readonly StyledText[] {
  if (pieces.every(({link}) => link === undefined)) return pieces
  let target: string | undefined
  let element = parent
  return pieces.map((piece) => {
    if (piece.link === undefined) {
      target = undefined
      return piece
    }
    if (piece.link !== target) element = addElement(draft, 'Link', parent)
    target = piece.link
    return {...piece, element}
  })
}
