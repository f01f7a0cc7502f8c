import {strToU8, zlibSync} from 'fflate'
import PDFDocument from 'pdfkit'
import {readFontMetrics} from '../layout/fonts/font-metrics.js'
import type {Layout, LayoutInfo, PageLink} from '../layout/page-model.js'
import {contentStream, fontName} from './file/content-stream.js'
import {EM, glyphWidths, stemWidth, subsetTag} from './file/font-description.js'
import {type FontSubset, startSubset, subsetFile} from './file/font-subset.js'
import {toUnicodeMap} from './file/to-unicode.js'
import {xmpPacket} from './file/xmp.js'

/** Name of the program in the properties of the file. */
const PRODUCER = 'jianbao'

/**
 * Writes laid out pages as a PDF file. pdfkit keeps the objects, the pages and the cross references; the streams are our own.
 * They are compressed by fflate and not by zlib, whose bytes differ between versions of Node and between processors.
 */
export async function pack(model: Layout): Promise<Uint8Array> {
  const {paper} = model
  const subsets = model.faces.map((bytes) => startSubset(readFontMetrics(bytes)))
  const contents = model.pages.map((page) => contentStream(page, paper.height, subsets))
  const document = openDocument(model)
  const written = collect(document)
  const fonts = subsets.map((subset) => (subset.codes.length > 1 ? document.ref() : undefined))
  const pages = model.pages.map((page, i) => {
    document.addPage()
    fillStream(document.page.content, contents[i]!)
    fonts.forEach((font, face) => {
      if (font !== undefined) document.page.fonts[fontName(face)] = font
    })
    for (const link of page.links) document.page.annotations.push(linkAnnotation(link, paper.height, document))
    return document.page.dictionary
  })
  writeDestinations(model, pages, document)
  writeOutline(model, document)
  fonts.forEach((font, face) => {
    if (font !== undefined) embedFont(font, subsets[face]!, document)
  })
  document.end()
  return written
}

/**
 * The parts of pdfkit's document that lie below its public face. Its version is pinned, and the tests read back what is
 * written with other programs.
 */
interface LowLevelDocument {
  readonly page: {
    readonly content: Reference & {readonly buffer: Uint8Array[]}
    readonly dictionary: Reference
    readonly fonts: Record<string, Reference>
    readonly annotations: Reference[]
  }
  readonly outline: OutlineItem
  readonly _root: Reference
  ref(data?: object): Reference
  addPage(): void
  end(): void
  endMetadata(): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
}

/** An object of the file; written when it is ended. */
interface Reference {
  data: Record<string, unknown>
  write(chunk: Uint8Array): void
  end(chunk?: Uint8Array): void
}

interface OutlineItem {
  readonly children: readonly OutlineItem[]
  readonly outlineData: Record<string, unknown>
  addItem(title: string, options: object): OutlineItem
}

function openDocument({info, paper}: Layout): LowLevelDocument {
  const options = {
    font: '', // else Helvetica is read
    size: [paper.width, paper.height] as [number, number],
    margin: 0,
    autoFirstPage: false,
    compress: false,
    pdfVersion: '1.7' as const,
    lang: info.language,
    displayTitle: true,
    info: {Title: info.title, Creator: PRODUCER, Producer: PRODUCER, CreationDate: info.date, ModDate: info.date},
  }
  const document = new PDFDocument(options) as unknown as LowLevelDocument
  document.endMetadata = () => writeMetadata(info, document)
  return document
}

/** pdfkit's own packet holds the title as it is, `&` and `<` included. */
function writeMetadata(info: LayoutInfo, document: LowLevelDocument): void {
  const metadata = document.ref({Type: 'Metadata', Subtype: 'XML'})
  metadata.end(strToU8(xmpPacket(info, PRODUCER)))
  document._root.data.Metadata = metadata
}

function collect(document: LowLevelDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(join(chunks)))
    document.on('error', reject)
  })
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.length
  }
  return file
}

/** Replaces what pdfkit has put into the stream of a new page: a flip of the axes that our operators do without. */
function fillStream(stream: LowLevelDocument['page']['content'], text: string): void {
  stream.buffer.length = 0
  stream.data = {Filter: 'FlateDecode'}
  stream.write(zlibSync(strToU8(text, true)))
}

function linkAnnotation(link: PageLink, paperHeight: number, document: LowLevelDocument): Reference {
  const {x, y, width, height, target} = link
  const rectangle = [x, paperHeight - y - height, x + width, paperHeight - y]
  const action = target.startsWith('#')
    ? {Dest: new String(target.slice(1))}
    : {A: {S: 'URI', URI: new String(new URL(target).href)}}
  const annotation = document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rectangle,
    Border: [0, 0, 0],
    F: PRINTED,
    ...action,
  })
  annotation.end()
  return annotation
}

/** Flag of annotations that are printed. */
const PRINTED = 4

/** A flat tree, sorted by code units: pdfkit would sort by the rules of the locale. */
function writeDestinations(model: Layout, pages: readonly Reference[], document: LowLevelDocument): void {
  const sorted = [...model.destinations].sort((a, b) => (a.name < b.name ? -1 : 1))
  const entries = sorted.flatMap(({name, page, top}) => [
    new String(name),
    [pages[page], 'XYZ', null, model.paper.height - top, null],
  ])
  const {data} = document._root.data.Names as Reference
  data.Dests = {Names: entries}
}

/** Sections as items, deeper ones folded below them. */
function writeOutline({outline, paper}: Layout, document: LowLevelDocument): void {
  const open = [{item: document.outline, depth: 0}]
  for (const {title, depth, page, top} of outline) {
    while (open.at(-1)!.depth >= depth) open.pop()
    // pdfkit counts `left` from the right edge
    const item = open.at(-1)!.item.addItem(title, {pageNumber: page, fit: false, top, left: paper.width})
    open.push({item, depth})
  }
  countItems(document.outline)
  document.outline.outlineData.Count = document.outline.children.length
}

/** The standard wants the number of items below a folded one, as a negative number. Returns it as a positive one. */
function countItems({children, outlineData}: OutlineItem): number {
  const count = children.reduce((total, child) => total + 1 + countItems(child), 0)
  if (count > 0) outlineData.Count = -count
  return count
}

function deflatedStream(bytes: Uint8Array, document: LowLevelDocument, entries: object = {}): Reference {
  const stream = document.ref({...entries, Filter: 'FlateDecode'})
  stream.end(zlibSync(bytes))
  return stream
}

/** Flags of a font whose glyphs are no standard Latin set. */
const SYMBOLIC = 4

function embedFont(font: Reference, subset: FontSubset, document: LowLevelDocument): void {
  const {face, codes} = subset
  const thousandths = (units: number): number => (units * EM) / face.unitsPerEm
  const file = subsetFile(subset)
  const name = `${subsetTag(codes)}+${face.name}`
  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC,
    FontBBox: face.boundingBox.map(thousandths),
    ItalicAngle: 0,
    Ascent: thousandths(face.ascender),
    Descent: thousandths(face.descender),
    CapHeight: thousandths(face.capHeight),
    StemV: stemWidth(face.weight),
    FontFile2: deflatedStream(file, document, {Length1: file.length}),
  })
  descriptor.end()
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0},
    FontDescriptor: descriptor,
    DW: EM,
    W: glyphWidths(subset),
    CIDToGIDMap: 'Identity',
  })
  descendant.end()
  font.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: deflatedStream(strToU8(toUnicodeMap(codes)), document),
  }
  font.end()
}
