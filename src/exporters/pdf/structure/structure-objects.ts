import type {Element, PageLink} from '../../layout/page-model.js'
import type {PdfFile} from '../file/pdf-file.js'
import {type PdfDictionary, type PdfText, type PdfValue, pdfText, type Reference} from '../file/syntax.js'
import {propertyText} from '../file/text-string.js'
import type {BoundingBox} from './figure-boxes.js'
import type {MarkedPage} from './marked-content.js'
import type {StructureKid, StructureNode} from './structure-tree.js'

/** The logical structure, and what it is reckoned from. All by the numbers of elements or pages. */
export interface Structure {
  readonly elements: readonly Element[]
  readonly nodes: readonly (StructureNode | undefined)[]
  readonly pages: readonly MarkedPage[]
  readonly links: readonly (readonly PageLink[])[]
  readonly figures: ReadonlyMap<number, BoundingBox>
}

/** A page of the file, and the areas to click on in the order of its links. */
export interface PageObjects {
  readonly page: Reference
  readonly links: readonly Reference[]
}

type ReferenceOf = (element: number) => Reference

/** Writes the structure and the tree that leads back to it from the content. Returns its root. */
export function addStructure(structure: Structure, pages: readonly PageObjects[], file: PdfFile): Reference {
  const root = file.reserve()
  const references = structure.nodes.map((node) => (node === undefined ? undefined : file.reserve()))
  const referenceOf: ReferenceOf = (element) => (element === -1 ? root : references[element]!)
  const notes: PdfValue[] = []
  structure.nodes.forEach((node, number) => {
    if (node === undefined) return
    const element = structure.elements[number]!
    const name = node.role === 'Note' ? noteName(number) : undefined
    if (name !== undefined) notes.push(name, referenceOf(number))
    file.set(referenceOf(number), {
      S: node.role,
      P: referenceOf(node.parent),
      ID: name,
      ...kidsOf(node.kids, pages, referenceOf),
      A: attributesOf(element, structure.figures.get(number)),
      Alt: element.alt === undefined ? undefined : pdfText(propertyText(element.alt)),
    })
  })
  const parents = parentTree(structure, referenceOf)
  file.set(root, {
    Type: 'StructTreeRoot',
    K: referenceOf(0),
    ParentTree: {Nums: parents.flat()},
    ParentTreeNextKey: parents.length,
    IDTree: notes.length > 0 ? {Names: notes} : undefined,
  })
  return root
}

/** The key in the parent tree of the first link of each page; the keys of pages are their numbers, and come before. */
export function firstLinkKeys(links: Structure['links']): number[] {
  let key = links.length
  return links.map(({length}) => {
    key += length
    return key - length
  })
}

function parentTree({pages, links}: Structure, referenceOf: ReferenceOf): [key: number, owner: PdfValue][] {
  const owners = pages.map((page) => page.owners.map(referenceOf))
  const linkOwners = links.flat().map(({element}) => referenceOf(element))
  return [...owners, ...linkOwners].map((owner, key) => [key, owner])
}

/** Content on the page where the element begins needs no more than its number. */
function kidsOf(kids: readonly StructureKid[], pages: readonly PageObjects[], referenceOf: ReferenceOf): PdfDictionary {
  const first = kids.find((kid) => kid.type !== 'element')?.page
  const written = kids.map((kid): PdfValue => {
    if (kid.type === 'element') return referenceOf(kid.element)
    const {page, links} = pages[kid.page]!
    const elsewhere = kid.page === first ? undefined : page
    if (kid.type === 'link') return {Type: 'OBJR', Pg: elsewhere, Obj: links[kid.link]!}
    return elsewhere === undefined ? kid.id : {Type: 'MCR', Pg: elsewhere, MCID: kid.id}
  })
  return {
    Pg: first === undefined ? undefined : pages[first]!.page,
    K: written.length > 1 ? written : written[0],
  }
}

function attributesOf({role, numbering}: Element, box: BoundingBox | undefined): PdfDictionary | undefined {
  if (role === 'TH') return {O: 'Table', Scope: 'Column'}
  if (numbering !== undefined) return {O: 'List', ListNumbering: numbering}
  return box === undefined ? undefined : {O: 'Layout', Placement: 'Block', BBox: box}
}

/** Names are sorted in their tree as texts, so that all are equally long. */
function noteName(element: number): PdfText {
  return pdfText(`note-${`${element}`.padStart(8, '0')}`)
}
