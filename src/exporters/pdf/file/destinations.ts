import type {Destination} from '../../layout/page-model.js'
import {type PdfDictionary, pdfText, type Reference} from './syntax.js'

/** Named places as a flat tree, sorted by code units. */
export function destinationTree(
  destinations: readonly Destination[],
  pages: readonly Reference[],
  paperHeight: number,
): PdfDictionary {
  const sorted = [...destinations].sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    Names: sorted.flatMap(({name, page, top}) => [pdfText(name), [pages[page]!, 'XYZ', null, paperHeight - top, null]]),
  }
}
