import {type CffTable, readCffTable} from './cff-table.js'
import {readCharacterMap} from './character-map.js'
import {readPostScriptName} from './font-names.js'
import {bytesOf, type FontTables, glyphCount, readTableDirectory, table} from './sfnt.js'

/**
 * Reads from a font file what setting a line needs: which glyph a character has, how wide it is, how high the face
 * stands. No layout features: each character has its own glyph, so that copied text is the text that was set.
 */
export interface FontMetrics {
  readonly bytes: Uint8Array
  /** The outlines where they are those of a CFF font; absent where they are TrueType. */
  readonly cff?: CffTable
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
  /** Glyph of a code point; 0 where the face has none, or an empty one for a character that is not blank. */
  glyph(code: number): number
  /** Advance width of a glyph, in units. */
  advance(glyph: number): number
  /** Blank to the left of the ink of a glyph, in units. */
  leftBearing(glyph: number): number
}

const parsed = new WeakMap<Uint8Array, FontMetrics>()

/**
 * Parses a file with one face, once for the same array. Throws where the file is damaged; what it gives throws no more.
 * Tables of glyphs are read when they are asked for: a document uses a few hundred of tens of thousands.
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const known = parsed.get(bytes)
  if (known !== undefined) return known
  const metrics = parse(bytes)
  parsed.set(bytes, metrics)
  return metrics
}

const REGULAR = 400
/** From this version on `OS/2` tells the height of capitals. */
const HAS_CAP_HEIGHT = 2

function parse(bytes: Uint8Array): FontMetrics {
  const tables = readTableDirectory(bytes)
  const head = table(tables, 'head')
  const hhea = table(tables, 'hhea')
  const os2 = tables.get('OS/2')
  const glyphs = glyphCount(tables)
  const find = readCharacterMap(table(tables, 'cmap'))
  if (find === undefined) throw new TypeError('no character map for Unicode')
  const cff = tables.has('CFF ') ? readCffTable(bytesOf(table(tables, 'CFF ')), glyphs) : undefined
  const isEmpty = cff === undefined ? emptyTrueType(tables) : emptyCff(cff)
  const ascender = hhea.getInt16(4)
  return {
    bytes,
    ...(cff !== undefined && {cff}),
    name: readPostScriptName(tables.get('name')),
    unitsPerEm: head.getUint16(18),
    ascender,
    descender: hhea.getInt16(6),
    capHeight: os2 !== undefined && os2.getUint16(0) >= HAS_CAP_HEIGHT ? os2.getInt16(88) : ascender,
    boundingBox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    weight: os2?.getUint16(4) ?? REGULAR,
    glyph(code) {
      const glyph = find(code)
      return glyph >= glyphs || (isEmpty(glyph) && !isBlank(code)) ? 0 : glyph
    },
    ...horizontalMetrics(table(tables, 'hmtx'), hhea.getUint16(34), glyphs),
  }
}

/** Glyphs past the last full entry of `hmtx` share its advance and have a bearing only, which many a font leaves out. */
function horizontalMetrics(hmtx: DataView, entries: number, glyphs: number) {
  const full = Math.min(entries, glyphs)
  if (full === 0 || hmtx.byteLength < full * 4) throw new RangeError('fewer widths than glyphs')
  return {
    advance: (glyph: number) => (glyph < glyphs ? hmtx.getUint16(Math.min(glyph, full - 1) * 4) : 0),
    leftBearing(glyph: number) {
      const at = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2
      return at + 2 <= hmtx.byteLength ? hmtx.getInt16(at) : 0
    },
  }
}

const LONG_LOCATIONS = 50

function emptyTrueType(tables: FontTables): (glyph: number) => boolean {
  const loca = table(tables, 'loca')
  const isLong = table(tables, 'head').getInt16(LONG_LOCATIONS) === 1
  const count = glyphCount(tables)
  if (loca.byteLength < (count + 1) * (isLong ? 4 : 2)) throw new RangeError('fewer outlines than glyphs')
  const start = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  if (start(count) > table(tables, 'glyf').byteLength) throw new RangeError('outlines are cut off')
  return (glyph) => start(glyph) === start(glyph + 1)
}

/** A program that only tells a width, in at most five bytes, and ends draws nothing. */
const LONGEST_EMPTY_PROGRAM = 6
const END_CHAR = 14

function emptyCff({charStrings}: CffTable): (glyph: number) => boolean {
  return (glyph) => {
    try {
      const program = charStrings.item(glyph)
      return program.length <= LONGEST_EMPTY_PROGRAM && program.at(-1) === END_CHAR && !hasOperator(program)
    } catch {
      return true // its place is beyond the table
    }
  }
}

/** Whether an operator stands before the last byte of a program. */
function hasOperator(program: Uint8Array): boolean {
  for (let at = 0; at < program.length - 1; ) {
    const first = program[at]!
    if (first < 32 && first !== 28) return true
    at += first === 28 ? 3 : first === 255 ? 5 : first >= 247 ? 2 : 1
  }
  return false
}

/** Characters without ink: blanks, signs that guide the setting, an empty pattern of Braille. */
function isBlank(code: number): boolean {
  return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]$/u.test(String.fromCodePoint(code))
}
