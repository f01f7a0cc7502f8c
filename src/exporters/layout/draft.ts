import type {Node} from 'unist'
import type {Article} from '../../ast/article.js'
import type {Fact} from '../../ast/fact.js'
import {type DataRow, dataRows} from '../rows/data-row.js'
import {type ReferenceRow, referenceRows} from '../rows/reference-row.js'
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
  /** The rows of the table of facts. */
  readonly figures: readonly DataRow[]
  readonly references: readonly ReferenceRow[]
  /** Names of the places of rows, by the ids of their facts. */
  readonly rowOf: ReadonlyMap<string, string>
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
  const figures = dataRows(given.article)
  const references = referenceRows(given.article)
  const rowOf = new Map([
    ...figures.flatMap(({fact, growths}) => [fact, ...growths].map(({id}) => [id, rowName(fact)] as const)),
    ...references.flatMap(({first, mentions}) => mentions.map(({id}) => [id, rowName(first)] as const)),
  ])
  const tables = {figures, references, rowOf}
  return {...given, ...tables, missing: new Map(), elements: [document], anchors: new Set(), unrendered: []}
}

/** What the names of places of rows begin with. */
export const ROW_PREFIX = 'row-'

/** Name of the place of the row that a fact has, or heads. */
export function rowName({id}: Fact): string {
  return ROW_PREFIX + id
}

/** The element of the document itself. */
export const DOCUMENT = 0

/** Adds an element to the logical structure and returns its number. */
export function addElement(
  draft: Draft,
  role: ElementRole,
  parent: number,
  attributes: Pick<Element, 'alt' | 'numbering'> = {},
): number {
  return draft.elements.push({role, parent, ...attributes}) - 1
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
