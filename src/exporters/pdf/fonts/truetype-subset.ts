import type {FontMetrics} from '../../layout/fonts/font-metrics.js'
import {
  bytesOf,
  type FontTables,
  glyphCount,
  readTableDirectory,
  table,
  viewOf,
  writeFontFile,
} from '../../layout/fonts/sfnt.js'
import type {FontSubset} from './font-subset.js'

/** A TrueType file with the glyphs of a subset, copied as they are. */
export function trueTypeSubset({face, glyphs: selected}: FontSubset): Uint8Array {
  const tables = readTableDirectory(face.bytes)
  const glyphs = [...selected]
  const {glyf, loca} = copyOutlines(glyphs, readOutlines(tables))
  const written: [string, Uint8Array][] = [
    ...instructions(tables),
    ['glyf', glyf],
    ['head', headTable(table(tables, 'head'))],
    ['hhea', countedTable(table(tables, 'hhea'), METRICS_COUNT_OFFSET, glyphs.length)],
    ['hmtx', metricsTable(glyphs, face)],
    ['loca', loca],
    ['maxp', countedTable(table(tables, 'maxp'), GLYPH_COUNT_OFFSET, glyphs.length)],
  ]
  return writeFontFile(new Map(written.sort(([a], [b]) => (a < b ? -1 : 1))))
}

const METRICS_COUNT_OFFSET = 34
const GLYPH_COUNT_OFFSET = 4
const LOCATION_FORMAT_OFFSET = 50

/** Programs and values that the instructions of glyphs call; some Chinese faces place the parts of a hanzi with them. */
function instructions(tables: FontTables): [string, Uint8Array][] {
  return ['cvt ', 'fpgm', 'prep'].flatMap((tag): [string, Uint8Array][] => {
    const view = tables.get(tag)
    return view === undefined ? [] : [[tag, bytesOf(view)]]
  })
}

/** No face that sets text draws a glyph in more bytes; what seems longer is damaged. */
const LONGEST_OUTLINE = 0x10000

/** Outline of a glyph by its number; empty where its place makes no sense. */
type Outlines = (glyph: number) => Uint8Array

function readOutlines(tables: FontTables): Outlines {
  const glyf = bytesOf(table(tables, 'glyf'))
  const loca = table(tables, 'loca')
  const isLong = table(tables, 'head').getInt16(LOCATION_FORMAT_OFFSET) === 1
  const count = glyphCount(tables)
  const at = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return (glyph) => {
    const outline = glyph < count ? glyf.subarray(at(glyph), at(glyph + 1)) : glyf.subarray(0, 0)
    return outline.length > LONGEST_OUTLINE ? glyf.subarray(0, 0) : outline
  }
}

/** Copies outlines; the parts of composite glyphs join the end of `glyphs`, and what refers to them is renumbered. */
function copyOutlines(glyphs: number[], outlines: Outlines): {glyf: Uint8Array; loca: Uint8Array} {
  const numbers = new Map(glyphs.map((glyph, i) => [glyph, i]))
  const numberOf = (part: number): number => {
    const known = numbers.get(part)
    if (known !== undefined) return known
    const added = glyphs.push(part) - 1
    numbers.set(part, added)
    return added
  }
  const copies: Uint8Array[] = []
  let size = 0
  for (let i = 0; i < glyphs.length; i++) {
    const copy = copyOutline(outlines(glyphs[i]!), numberOf)
    copies.push(copy)
    size += paddedLength(copy)
  }
  const glyf = new Uint8Array(size)
  const loca = new DataView(new ArrayBuffer((copies.length + 1) * 4))
  let offset = 0
  for (let i = 0; i < copies.length; i++) {
    glyf.set(copies[i]!, offset)
    offset += paddedLength(copies[i]!)
    loca.setUint32((i + 1) * 4, offset)
  }
  return {glyf, loca: bytesOf(loca)}
}

/** Outlines begin at multiples of four bytes. */
function paddedLength({length}: Uint8Array): number {
  return (length + 3) & ~3
}

/** An outline with the numbers that its parts have in the subset, which most have none of; empty where it is cut off. */
function copyOutline(outline: Uint8Array, numberOf: (part: number) => number): Uint8Array {
  const parts = partsOf(outline)
  if (parts === undefined) return outline.subarray(0, 0)
  if (parts.length === 0) return outline
  const copy = outline.slice()
  const view = viewOf(copy)
  for (const at of parts) view.setUint16(at, numberOf(view.getUint16(at)))
  return copy
}

const GLYPH_HEADER = 10
/** Flags of a part of a composite glyph. */
const ARGUMENTS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_PARTS = 0x0020
const HAS_TWO_SCALES = 0x0040
const HAS_MATRIX = 0x0080

const noParts: readonly number[] = []

/** Where a composite outline has the numbers of its parts; none in other outlines, undefined where it is cut off. */
function partsOf(outline: Uint8Array): readonly number[] | undefined {
  if (outline.length < GLYPH_HEADER) return outline.length === 0 ? noParts : undefined
  const isComposite = outline[0]! >= 0x80
  if (!isComposite) return noParts
  const view = viewOf(outline)
  const places: number[] = []
  let at = GLYPH_HEADER
  let flags = MORE_PARTS
  while ((flags & MORE_PARTS) !== 0) {
    if (at + 4 > outline.length) return undefined
    flags = view.getUint16(at)
    places.push(at + 2)
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2)
    if ((flags & HAS_SCALE) !== 0) at += 2
    else if ((flags & HAS_TWO_SCALES) !== 0) at += 4
    else if ((flags & HAS_MATRIX) !== 0) at += 8
  }
  return places
}

/** `head` for long locations. */
function headTable(head: DataView): Uint8Array {
  const copy = bytesOf(head).slice()
  new DataView(copy.buffer).setInt16(LOCATION_FORMAT_OFFSET, 1)
  return copy
}

function countedTable(source: DataView, offset: number, count: number): Uint8Array {
  const copy = bytesOf(source).slice()
  new DataView(copy.buffer).setUint16(offset, count)
  return copy
}

function metricsTable(glyphs: readonly number[], face: FontMetrics): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4))
  for (let i = 0; i < glyphs.length; i++) {
    view.setUint16(i * 4, face.advance(glyphs[i]!))
    view.setInt16(i * 4 + 2, face.leftBearing(glyphs[i]!))
  }
  return bytesOf(view)
}
