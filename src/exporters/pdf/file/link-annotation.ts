import {ARTIFACT, type PageLink} from '../../layout/page-model.js'
import {type PdfDictionary, pdfText} from './syntax.js'
import {fitsString, propertyText} from './text-string.js'

/** Flag of annotations that are printed. */
const PRINTED = 4

/** The links of a page that the file can have: a part of the text, with an address that can be written. */
export function writableLinks(links: readonly PageLink[]): PageLink[] {
  return links.filter(({element, target}) => element !== ARTIFACT && fitsString(addressOf(target)))
}

/** An area to click on; `key` leads to its element in the parent tree. */
export function linkAnnotation(link: PageLink, key: number, paperHeight: number): PdfDictionary {
  const {x, y, width, height, target, alt} = link
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, paperHeight - y - height, x + width, paperHeight - y],
    Border: [0, 0, 0],
    F: PRINTED,
    Contents: pdfText(propertyText(alt)),
    StructParent: key,
    ...(isPlace(target) ? {Dest: pdfText(target.slice(1))} : {A: {S: 'URI', URI: pdfText(addressOf(target))}}),
  }
}

function isPlace(target: string): boolean {
  return target.startsWith('#')
}

function addressOf(target: string): string {
  return isPlace(target) ? target : new URL(target).href
}
