import {
  type FontMetrics,
  type FontTables,
  glyphCount,
  readTableDirectory,
  table,
} from '../../layout/fonts/font-metrics.js'

/**
 * The characters of one face that a document uses. Each has a glyph number of its own, even where two characters look
 * the same, so that a reader can tell what was written.
 */
export interface FontSubset {
  readonly face: FontMetrics
  /** Code points by new glyph number; entry 0 stands for the missing glyph. */
  readonly codes: readonly number[]
  /** New glyph number of a character; the first question about it adds it. */
  include(code: number): number
}

const BASIC_PLANE = 0x10000

/** A subset without characters. */
export function startSubset(face: FontMetrics): FontSubset {
  const codes = [0]
  const basic = new Uint16Array(BASIC_PLANE)
  const supplementary = new Map<number, number>()
  return {
    face,
    codes,
    include(code) {
      const known = code < BASIC_PLANE ? basic[code]! : (supplementary.get(code) ?? 0)
      if (known !== 0) return known
      const glyph = codes.push(code) - 1
      if (code < BASIC_PLANE) basic[code] = glyph
      else supplementary.set(code, glyph)
      return glyph
    },
  }
}

/** A TrueType file with the glyphs of a subset, copied as they are. */
export function subsetFile({face, codes}: FontSubset): Uint8Array {
  const tables = readTableDirectory(face.bytes)
  const outlines = readOutlines(tables)
  const glyphs = codes.map((code) => face.glyph(code))
  const {glyf, loca} = copyOutlines(glyphs, outlines)
  return writeFontFile(
    new Map([
      ['glyf', glyf],
      ['head', headTable(table(tables, 'head'))],
      ['hhea', countedTable(table(tables, 'hhea'), METRICS_COUNT_OFFSET, glyphs.length)],
      ['hmtx', metricsTable(glyphs, face)],
      ['loca', loca],
      ['maxp', countedTable(table(tables, 'maxp'), GLYPH_COUNT_OFFSET, glyphs.length)],
    ]),
  )
}

const METRICS_COUNT_OFFSET = 34
const GLYPH_COUNT_OFFSET = 4
const CHECKSUM_OFFSET = 8
const LOCATION_FORMAT_OFFSET = 50

/** Outline of a glyph by its number. */
type Outlines = (glyph: number) => Uint8Array

function readOutlines(tables: FontTables): Outlines {
  const glyf = table(tables, 'glyf')
  const loca = table(tables, 'loca')
  const isLong = table(tables, 'head').getInt16(LOCATION_FORMAT_OFFSET) === 1
  const count = glyphCount(tables)
  const at = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return (glyph) => {
    if (glyph >= count) throw new RangeError(`the font has no glyph ${glyph}`)
    const start = at(glyph)
    return new Uint8Array(glyf.buffer, glyf.byteOffset + start, at(glyph + 1) - start)
  }
}

/** Copies outlines; the parts of composite glyphs join the end of `glyphs`, and what refers to them is renumbered. */
function copyOutlines(glyphs: number[], outlines: Outlines): {glyf: Uint8Array; loca: Uint8Array} {
  const copies: Uint8Array[] = []
  const offsets = [0]
  let size = 0
  for (let i = 0; i < glyphs.length; i++) {
    const outline = outlines(glyphs[i]!)
    const copy = new Uint8Array(Math.ceil(outline.length / 4) * 4)
    copy.set(outline)
    renumberParts(copy, outline.length, glyphs)
    copies.push(copy)
    size += copy.length
    offsets.push(size)
  }
  const glyf = new Uint8Array(size)
  copies.forEach((copy, i) => {
    glyf.set(copy, offsets[i])
  })
  const loca = new DataView(new ArrayBuffer(offsets.length * 4))
  offsets.forEach((offset, i) => {
    loca.setUint32(i * 4, offset)
  })
  return {glyf, loca: new Uint8Array(loca.buffer)}
}

const GLYPH_HEADER = 10
/** Flags of a part of a composite glyph. */
const ARGUMENTS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_PARTS = 0x0020
const HAS_TWO_SCALES = 0x0040
const HAS_MATRIX = 0x0080

function renumberParts(outline: Uint8Array, length: number, glyphs: number[]): void {
  if (length < GLYPH_HEADER) return
  const view = new DataView(outline.buffer)
  const isComposite = view.getInt16(0) < 0
  if (!isComposite) return
  let at = GLYPH_HEADER
  let flags = MORE_PARTS
  while ((flags & MORE_PARTS) !== 0) {
    flags = view.getUint16(at)
    view.setUint16(at + 2, indexOfPart(view.getUint16(at + 2), glyphs))
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2)
    if ((flags & HAS_SCALE) !== 0) at += 2
    else if ((flags & HAS_TWO_SCALES) !== 0) at += 4
    else if ((flags & HAS_MATRIX) !== 0) at += 8
  }
}

function indexOfPart(part: number, glyphs: number[]): number {
  const known = glyphs.indexOf(part)
  return known === -1 ? glyphs.push(part) - 1 : known
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice()
}

/** `head` for long locations; its check sum is set when the file is whole. */
function headTable(head: DataView): Uint8Array {
  const copy = bytesOf(head)
  const view = new DataView(copy.buffer)
  view.setUint32(CHECKSUM_OFFSET, 0)
  view.setInt16(LOCATION_FORMAT_OFFSET, 1)
  return copy
}

function countedTable(source: DataView, offset: number, count: number): Uint8Array {
  const copy = bytesOf(source)
  new DataView(copy.buffer).setUint16(offset, count)
  return copy
}

function metricsTable(glyphs: readonly number[], face: FontMetrics): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4))
  glyphs.forEach((glyph, i) => {
    view.setUint16(i * 4, face.advance(glyph))
    view.setInt16(i * 4 + 2, face.leftBearing(glyph))
  })
  return new Uint8Array(view.buffer)
}

const FILE_HEADER = 12
const DIRECTORY_ENTRY = 16
const TRUE_TYPE = 0x00010000
/** What the check sum of a whole font file plus `checkSumAdjustment` comes to. */
const CHECKSUM_MAGIC = 0xb1b0afba

/** Joins tables, sorted by their tags, into a font file. */
function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const count = tables.size
  const power = 2 ** Math.floor(Math.log2(count))
  let size = FILE_HEADER + count * DIRECTORY_ENTRY
  const places = [...tables].map(([tag, bytes]) => {
    const offset = size
    size += Math.ceil(bytes.length / 4) * 4
    return {tag, bytes, offset}
  })
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  view.setUint32(0, TRUE_TYPE)
  view.setUint16(4, count)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (count - power) * 16)
  places.forEach(({tag, bytes, offset}, i) => {
    const entry = FILE_HEADER + i * DIRECTORY_ENTRY
    file.set(bytes, offset)
    for (let c = 0; c < tag.length; c++) file[entry + c] = tag.charCodeAt(c)
    view.setUint32(entry + 4, checkSum(view, offset, offset + Math.ceil(bytes.length / 4) * 4))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
  })
  const head = places.find(({tag}) => tag === 'head')
  if (head !== undefined) view.setUint32(head.offset + CHECKSUM_OFFSET, CHECKSUM_MAGIC - checkSum(view, 0, size))
  return file
}

function checkSum(view: DataView, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
