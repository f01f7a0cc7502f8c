import {ARTIFACT, type Element, type ElementRole, type PageLink} from '../../layout/page-model.js'
import {fitHeadingLevels} from './heading-levels.js'
import type {MarkedPage} from './marked-content.js'

/** An element of the logical structure with what is in it, in reading order. */
export interface StructureNode {
  /** As the file says it, without skipped levels of headings. */
  readonly role: ElementRole
  /** Number of the parent; -1 where the node is the document. */
  readonly parent: number
  readonly kids: readonly StructureKid[]
}

/** Another element, a piece of the content of a page, or an area to click on; pages and links are counted from 0. */
export type StructureKid =
  | {readonly type: 'element'; readonly element: number}
  | {readonly type: 'content'; readonly page: number; readonly id: number}
  | {readonly type: 'link'; readonly page: number; readonly link: number}

/** The document itself stands even where it is empty. */
const DOCUMENT = 0

/** Puts an element among the kids of its parent. */
type Placing = (kids: StructureKid[], element: number) => void

/**
 * Orders elements as their content comes on the pages: where a link stands within a paragraph, it parts the content before
 * it from that behind it. Nodes have the numbers of the elements; one without content is left out.
 */
export function buildStructure(
  elements: readonly Element[],
  pages: readonly MarkedPage[],
  links: readonly (readonly PageLink[])[],
): (StructureNode | undefined)[] {
  const kids: StructureKid[][] = elements.map(() => [])
  const attached = elements.map((_, number) => number === DOCUMENT)

  function add(element: number, kid: StructureKid, place: Placing): void {
    if (element === ARTIFACT) return
    for (let child = element; !attached[child]; child = elements[child]!.parent) {
      attached[child] = true
      place(kids[elements[child]!.parent]!, child)
    }
    kids[element]!.push(kid)
  }

  pages.forEach(({text, shapes}, page) => {
    for (const {element, id} of text) add(element, {type: 'content', page, id}, atEnd)
    for (const {element, id} of shapes) add(element, {type: 'content', page, id}, byNumber)
    links[page]!.forEach(({element}, link) => {
      add(element, {type: 'link', page, link}, byNumber)
    })
  })
  keepTablesRegular(elements, kids, attached)
  const roles = fitHeadingLevels(elements, readingOrder(kids))
  return elements.map(({parent}, number) =>
    attached[number] ? {role: roles[number]!, parent, kids: kids[number]!} : undefined,
  )
}

const atEnd: Placing = (kids, element) => {
  kids.push({type: 'element', element})
}

/** Shapes are listed apart from the lines, so that their order tells nothing; elements are numbered as they were made. */
const byNumber: Placing = (kids, element) => {
  const behind = kids.findIndex((kid) => kid.type === 'element' && kid.element > element)
  kids.splice(behind === -1 ? kids.length : behind, 0, {type: 'element', element})
}

/** Gives empty cells and rows their places back, so that each row has as many cells as the others. */
function keepTablesRegular(elements: readonly Element[], kids: StructureKid[][], attached: boolean[]): void {
  elements.forEach(({role, parent}, number) => {
    const isPart = role === 'TR' || role === 'TH' || role === 'TD'
    if (!isPart || attached[number] || !attached[parent]) return
    attached[number] = true
    byNumber(kids[parent]!, number)
  })
}

/** Numbers of the elements, parents before what is in them. */
function readingOrder(kids: readonly (readonly StructureKid[])[]): number[] {
  const order: number[] = []
  const waiting = [DOCUMENT]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    order.push(element)
    for (const kid of kids[element]!.toReversed()) if (kid.type === 'element') waiting.push(kid.element)
  }
  return order
}
