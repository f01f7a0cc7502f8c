import {type CffDictionary, type CffFont, type CffTable, operators} from '../../layout/fonts/cff-table.js'
import {concat} from '../bytes.js'
import {flatten} from './charstring.js'
import {subsetTag} from './font-description.js'
import type {FontSubset} from './font-subset.js'

/**
 * A CFF font with the glyphs of a subset, numbered (CID) from 0 on, whatever the font is that they come from. Subroutines are
 * written out in the glyphs that call them, so that the subset needs none.
 */
export function cffSubset(cff: CffTable, {face, codes, glyphs}: FontSubset): Uint8Array {
  const selected = glyphs.map((glyph) => fontOf(cff, glyph))
  const used = [...new Set(selected)].sort((a, b) => a - b)
  const numbers = new Map(used.map((font, i) => [font, i]))
  const fonts = used.map((font) => cff.fonts[font]!)
  const outlines = glyphs.map((glyph, i) => outlineOf(cff, glyph, cff.fonts[selected[i]!]!))
  return assemble({
    name: `${subsetTag(codes)}+${face.name}`,
    kept: concat(
      [operators.boundingBox, operators.fontMatrix].map((kept) => cff.top.get(kept)?.bytes ?? new Uint8Array(0)),
    ),
    // Glyph 0 is no part of the list of CIDs; the others are in one range.
    charset: glyphs.length > 1 ? [2, ...word(1), ...word(glyphs.length - 2)] : [0],
    select: [0, ...selected.map((font) => numbers.get(font)!)],
    outlines: index(outlines),
    // The dictionary of a font with names is that of the whole font, whose matrix is above.
    matrices: fonts.map(({dictionary}) =>
      dictionary.has(operators.charStrings) ? undefined : dictionary.get(operators.fontMatrix)?.bytes,
    ),
    privates: fonts.map((font) => privateDictionary(font.private)),
    glyphs: glyphs.length,
  })
}

/** The font of a glyph; the first where what the table says is damaged. */
function fontOf(cff: CffTable, glyph: number): number {
  try {
    const font = cff.fontOf(glyph)
    return font < cff.fonts.length ? font : 0
  } catch {
    return 0
  }
}

const END_CHAR = 14

function outlineOf({charStrings, globalSubroutines}: CffTable, glyph: number, {subroutines}: CffFont): Uint8Array {
  try {
    return flatten(charStrings.item(glyph), subroutines, globalSubroutines)
  } catch {
    return Uint8Array.of(END_CHAR)
  }
}

/** What glyphs are hinted with, without the place of the subroutines. */
function privateDictionary(entries: CffDictionary): Uint8Array {
  return concat([...entries].filter(([operator]) => operator !== operators.subroutines).map(([, {bytes}]) => bytes))
}

interface Parts {
  readonly name: string
  /** Entries of the dictionary of the whole font that stay as they are. */
  readonly kept: Uint8Array
  readonly charset: readonly number[]
  readonly select: readonly number[]
  readonly outlines: Uint8Array
  readonly matrices: readonly (Uint8Array | undefined)[]
  readonly privates: readonly Uint8Array[]
  readonly glyphs: number
}

const HEADER = [1, 0, 4, 4]
/** Numbers of the first strings that are not those of the standard: the registry and the ordering of the CIDs. */
const REGISTRY = 391
const ORDERING = 392
const ROS = [12, 30]
const CID_COUNT = [12, 34]
const CHARSET = [15]

/** Every offset is written in five bytes, so that the first pass over the parts knows where each will lie. */
function assemble({name, kept, charset, select, outlines, matrices, privates, glyphs}: Parts): Uint8Array {
  const strings = index([ascii('Adobe'), ascii('Identity')])
  const noSubroutines = Uint8Array.of(0, 0)
  // Some readers want the outlines before the list of the fonts that they belong to.
  const top = (places: readonly [number, number, number, number]): Uint8Array =>
    concat([
      Uint8Array.of(...number(REGISTRY), ...number(ORDERING), ...number(0), ...ROS),
      kept,
      Uint8Array.of(...number(glyphs), ...CID_COUNT, ...number(places[0]), ...CHARSET),
      Uint8Array.of(...number(places[2]), operators.charStrings),
      Uint8Array.of(...number(places[1]), 12, operators.fontSelect & 0xff),
      Uint8Array.of(...number(places[3]), 12, operators.fontArray & 0xff),
    ])
  const before = (places: readonly [number, number, number, number]): Uint8Array =>
    concat([Uint8Array.from(HEADER), index([ascii(name)]), index([top(places)]), strings, noSubroutines])
  const charsetAt = before([0, 0, 0, 0]).length
  const selectAt = charsetAt + charset.length
  const outlinesAt = selectAt + select.length
  const fontsAt = outlinesAt + outlines.length
  const fonts = (privatesAt: number): Uint8Array => {
    let at = privatesAt
    return index(
      privates.map((bytes, i) => {
        const entry = Uint8Array.of(...number(bytes.length), ...number(at), operators.private)
        at += bytes.length
        return concat([matrices[i] ?? new Uint8Array(0), entry])
      }),
    )
  }
  return concat([
    before([charsetAt, selectAt, outlinesAt, fontsAt]),
    Uint8Array.from(charset),
    Uint8Array.from(select),
    outlines,
    fonts(fontsAt + fonts(0).length),
    ...privates,
  ])
}

const LONG_INTEGER = 29

/** A whole number as an operand of five bytes. */
function number(value: number): number[] {
  return [LONG_INTEGER, (value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
}

function word(value: number): number[] {
  return [value >> 8, value & 0xff]
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

const OFFSET_SIZE = 4

/** Byte strings with their offsets before them. */
function index(items: readonly Uint8Array[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(3 + (items.length + 1) * OFFSET_SIZE))
  header.setUint16(0, items.length)
  header.setUint8(2, OFFSET_SIZE)
  let offset = 1
  items.forEach((item, i) => {
    header.setUint32(3 + i * OFFSET_SIZE, offset)
    offset += item.length
  })
  header.setUint32(3 + items.length * OFFSET_SIZE, offset)
  return concat([new Uint8Array(header.buffer), ...items])
}
