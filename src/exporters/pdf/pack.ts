import {readFontMetrics} from '../layout/fonts/font-metrics.js'
import type {Layout} from '../layout/page-model.js'
import {contentStream, fontName} from './file/content-stream.js'
import {destinationTree} from './file/destinations.js'
import {fileIdentifier} from './file/file-identifier.js'
import {linkAnnotation, writableLinks} from './file/link-annotation.js'
import {addOutline} from './file/outline.js'
import {outputIntent} from './file/output-intent.js'
import {type PdfFile, startFile} from './file/pdf-file.js'
import {informationOf, type Properties, propertiesOf} from './file/properties.js'
import {type PdfDictionary, pdfText, type Reference, textBytes} from './file/syntax.js'
import {xmpPacket} from './file/xmp.js'
import {embedFont} from './fonts/font-object.js'
import {type FontSubset, startSubset} from './fonts/font-subset.js'
import {figureBoxes} from './structure/figure-boxes.js'
import {markContent} from './structure/marked-content.js'
import {addStructure, firstLinkKeys, type PageObjects, type Structure} from './structure/structure-objects.js'
import {buildStructure} from './structure/structure-tree.js'

/** Writes laid out pages as a tagged PDF file that keeps both the standard for archives (PDF/A-2a) and that for everybody (PDF/UA-1). */
export async function pack(model: Layout): Promise<Uint8Array> {
  const structure = structureOf(model)
  const subsets = model.faces.map((bytes) => startSubset(readFontMetrics(bytes)))
  const contents = drawPages(structure, subsets, model.paper.height)
  const properties = propertiesOf(model.info)
  const packet = textBytes(xmpPacket(properties))
  const file = startFile()
  const tree = file.reserve()
  const pages = addPages(tree, contents, structure, fontResources(subsets, file), model, file)
  const root = addCatalog(tree, pages, structure, model, properties, file.addPlainStream(packet, metadataEntries), file)
  const info = file.add(informationOf(properties))
  // Glyphs are numbered as they come: pages of other words may have the same operators.
  const characters = subsets.map(({codes}) => textBytes(codes.join(' ')))
  return file.finish({root, info, id: fileIdentifier([packet, ...contents, ...characters])})
}

const metadataEntries = {Type: 'Metadata', Subtype: 'XML'}

function structureOf({elements, pages: laidOut, paper}: Layout): Structure {
  const pages = laidOut.map(markContent)
  const links = laidOut.map((page) => writableLinks(page.links))
  const nodes = buildStructure(elements, pages, links)
  return {elements, nodes, pages, links, figures: figureBoxes(elements, pages, paper.height)}
}

function drawPages({nodes, pages}: Structure, subsets: readonly FontSubset[], paperHeight: number): Uint8Array[] {
  const roles = nodes.map((node) => node?.role ?? '')
  return pages.map((page) => contentStream(page, roles, paperHeight, subsets))
}

/** The fonts that any page may name; a face that no text needs is left out. */
function fontResources(subsets: readonly FontSubset[], file: PdfFile): Reference {
  const used = subsets.map((subset, face) => ({subset, face})).filter(({subset}) => subset.codes.length > 1)
  const fonts = Object.fromEntries(used.map(({subset, face}) => [fontName(face), embedFont(subset, file)]))
  return file.add({Font: fonts})
}

function addPages(
  tree: Reference,
  contents: readonly Uint8Array[],
  {links}: Structure,
  resources: Reference,
  {paper}: Layout,
  file: PdfFile,
): PageObjects[] {
  const keys = firstLinkKeys(links)
  const pages = contents.map((content, number) => {
    const annotations = links[number]!.map((link, i) => file.add(linkAnnotation(link, keys[number]! + i, paper.height)))
    const page = file.add({
      Type: 'Page',
      Parent: tree,
      Resources: resources, // PDF/A lets no page inherit them
      Contents: file.addStream(content),
      Annots: annotations.length > 0 ? annotations : undefined,
      StructParents: number,
      Tabs: 'S',
    })
    return {page, links: annotations}
  })
  const kids = pages.map(({page}) => page)
  file.set(tree, {Type: 'Pages', Kids: kids, Count: kids.length, MediaBox: [0, 0, paper.width, paper.height]})
  return pages
}

function addCatalog(
  tree: Reference,
  pages: readonly PageObjects[],
  structure: Structure,
  {outline, destinations, paper}: Layout,
  {language}: Properties,
  metadata: Reference,
  file: PdfFile,
): Reference {
  const references = pages.map(({page}) => page)
  const sections = addOutline(outline, references, paper.height, file)
  const catalog: PdfDictionary = {
    Type: 'Catalog',
    Pages: tree,
    Metadata: metadata,
    Lang: pdfText(language),
    MarkInfo: {Marked: true},
    StructTreeRoot: addStructure(structure, pages, file),
    OutputIntents: [outputIntent(file)],
    ViewerPreferences: {DisplayDocTitle: true},
    Names: {Dests: destinationTree(destinations, references, paper.height)},
    Outlines: sections,
    PageMode: sections === undefined ? undefined : 'UseOutlines',
  }
  return file.add(catalog)
}
