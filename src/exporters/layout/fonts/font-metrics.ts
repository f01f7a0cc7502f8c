/**
 * Reads from a TrueType file what setting a line needs: which glyph a character has, how wide it is, how high the face
 * stands. No layout features: each character has its own glyph, so that copied text is the text that was set.
 */
export interface FontMetrics {
  readonly bytes: Uint8Array
  /** PostScript name. */
  readonly name: string
  readonly unitsPerEm: number
  /** Units above the baseline, of the whole face. */
  readonly ascender: number
  /** Units below the baseline, negative. */
  readonly descender: number
  readonly capHeight: number
  /** xMin, yMin, xMax, yMax over all glyphs, in units. */
  readonly boundingBox: readonly [number, number, number, number]
  readonly weight: number
  /** Glyph of a code point; 0 where the face has none. */
  glyph(code: number): number
  /** Advance width of a glyph, in units. */
  advance(glyph: number): number
  /** Blank to the left of the ink of a glyph, in units. */
  leftBearing(glyph: number): number
}

const parsed = new WeakMap<Uint8Array, FontMetrics>()

/** Parses a TrueType file, once for the same array. */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const known = parsed.get(bytes)
  if (known !== undefined) return known
  const metrics = parse(bytes)
  parsed.set(bytes, metrics)
  return metrics
}

function parse(bytes: Uint8Array): FontMetrics {
  const tables = readTableDirectory(bytes)
  const head = table(tables, 'head')
  const hhea = table(tables, 'hhea')
  const os2 = table(tables, 'OS/2')
  const {advances, bearings} = readHorizontalMetrics(table(tables, 'hmtx'), hhea.getUint16(34), glyphCount(tables))
  const {basic, supplementary} = readCharacterMap(table(tables, 'cmap'))
  return {
    bytes,
    name: readPostScriptName(table(tables, 'name')),
    unitsPerEm: head.getUint16(18),
    ascender: hhea.getInt16(4),
    descender: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    boundingBox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    weight: os2.getUint16(4),
    glyph: (code) => (code < BASIC_PLANE ? basic[code]! : (supplementary.get(code) ?? 0)),
    advance: (glyph) => advances[glyph] ?? 0,
    leftBearing: (glyph) => bearings[glyph] ?? 0,
  }
}

/** The tables of a font file by their tags. */
export type FontTables = ReadonlyMap<string, DataView>

const DIRECTORY_HEADER = 12
const DIRECTORY_ENTRY = 16
const TRUE_TYPE = 0x00010000

/** Finds the tables of a TrueType file. Anything else (WOFF, OpenType with CFF outlines, a collection) is a mistake of ours. */
export function readTableDirectory(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== TRUE_TYPE) throw new TypeError('not a TrueType file')
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = DIRECTORY_HEADER + i * DIRECTORY_ENTRY
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(
      tag,
      new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12)),
    )
  }
  return tables
}

/** A table that must be there. */
export function table(tables: FontTables, tag: string): DataView {
  const view = tables.get(tag)
  if (view === undefined) throw new TypeError(`the font has no table ${tag}`)
  return view
}

/** Number of glyphs, as `maxp` tells it. */
export function glyphCount(tables: FontTables): number {
  return table(tables, 'maxp').getUint16(4)
}

/** Glyphs past the last full entry of `hmtx` share its advance and have a bearing only. */
function readHorizontalMetrics(hmtx: DataView, fullEntries: number, glyphs: number) {
  const advances = new Uint16Array(glyphs)
  const bearings = new Int16Array(glyphs)
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const full = Math.min(glyph, fullEntries - 1)
    advances[glyph] = hmtx.getUint16(full * 4)
    bearings[glyph] = hmtx.getInt16(glyph < fullEntries ? glyph * 4 + 2 : fullEntries * 4 + (glyph - fullEntries) * 2)
  }
  return {advances, bearings}
}

const POST_SCRIPT_NAME = 6
const WINDOWS = 3

/** The name that Windows platforms see, which is in UTF-16 and here in ASCII. */
function readPostScriptName(name: DataView): string {
  const storage = name.getUint16(4)
  for (let i = 0; i < name.getUint16(2); i++) {
    const entry = 6 + i * 12
    if (name.getUint16(entry) !== WINDOWS || name.getUint16(entry + 6) !== POST_SCRIPT_NAME) continue
    const start = storage + name.getUint16(entry + 10)
    let text = ''
    for (let at = 0; at < name.getUint16(entry + 8); at += 2) text += String.fromCharCode(name.getUint16(start + at))
    return text
  }
  return 'Unnamed'
}

const BASIC_PLANE = 0x10000
const SEGMENTED_COVERAGE = 12

/** Reads the subtable of format 12, which holds every plane; all fonts with hanzi beyond the basic plane have one. */
function readCharacterMap(cmap: DataView) {
  const basic = new Uint16Array(BASIC_PLANE)
  const supplementary = new Map<number, number>()
  const subtable = findSubtable(cmap)
  const groups = cmap.getUint32(subtable + 12)
  for (let i = 0; i < groups; i++) {
    const group = subtable + 16 + i * 12
    const first = cmap.getUint32(group)
    const last = cmap.getUint32(group + 4)
    const glyph = cmap.getUint32(group + 8)
    for (let code = first; code <= last; code++) {
      if (code < BASIC_PLANE) basic[code] = glyph + code - first
      else supplementary.set(code, glyph + code - first)
    }
  }
  return {basic, supplementary}
}

function findSubtable(cmap: DataView): number {
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const offset = cmap.getUint32(4 + i * 8 + 4)
    if (cmap.getUint16(offset) === SEGMENTED_COVERAGE) return offset
  }
  throw new TypeError('the font has no character map of format 12')
}
