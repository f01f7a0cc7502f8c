import {readFileSync} from 'node:fs'
import {readFontMetrics} from '../../../src/exporters/layout/fonts/font-metrics.js'
import {bytesOf, readTableDirectory, table, writeFontFile} from '../../../src/exporters/layout/fonts/sfnt.js'
import {startSubset} from '../../../src/exporters/pdf/fonts/font-subset.js'
import {trueTypeSubset} from '../../../src/exporters/pdf/fonts/truetype-subset.js'

/** Small fonts for tests, with outlines of a face of the package or with squares. */

const sans = readFontMetrics(readFileSync(new URL('../../../fonts/NotoSansSC-500.ttf', import.meta.url)))

/** What a font is like; what is left out is as in most fonts. */
export interface FontOptions {
  readonly name?: string
  /** Format of the character map. Default: 12. */
  readonly map?: 4 | 12
  /** Platform and encoding of the character map. Default: Windows, Unicode. */
  readonly encoding?: readonly [platform: number, encoding: number]
  /** Bits of the licence. Default: none. */
  readonly licence?: number
  /** Characters that have a glyph without ink. */
  readonly blank?: string
}

/** A TrueType font with the outlines that the characters have in the heading face of the package. */
export function trueTypeFont(characters: string, options: FontOptions = {}): Uint8Array {
  const subset = startSubset(sans)
  for (const character of characters) subset.include(character.codePointAt(0)!)
  const blank = [...(options.blank ?? '')].map((_, i) => subset.include(0xe000 + i)) // the face has none of these
  const glyphs = new Map([...characters].map((character) => [character, subset.include(character.codePointAt(0)!)]))
  ;[...(options.blank ?? '')].forEach((character, i) => {
    glyphs.set(character, blank[i]!)
  })
  const tables = readTableDirectory(trueTypeSubset(subset))
  // The glyph of what is missing has ink: those that shall be blank get an outline of no length.
  const loca = bytesOf(table(tables, 'loca')).slice()
  const places = new DataView(loca.buffer)
  for (const glyph of blank) places.setUint32(glyph * 4, places.getUint32(glyph * 4 + 4))
  return fontFile([...[...tables].map(([tag, view]): [string, Uint8Array] => [tag, bytesOf(view)])], glyphs, options, {
    loca,
  })
}

function fontFile(
  tables: readonly (readonly [string, Uint8Array])[],
  glyphs: ReadonlyMap<string, number>,
  {name = 'Test-Regular', map = 12, encoding = [3, map === 12 ? 10 : 1], licence = 0}: FontOptions,
  replaced: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const os2 = bytesOf(table(readTableDirectory(sans.bytes), 'OS/2')).slice()
  new DataView(os2.buffer).setUint16(8, licence)
  const sorted = [...glyphs].map(([character, glyph]) => [character.codePointAt(0)!, glyph] as const)
  sorted.sort(([a], [b]) => a - b)
  const cmap = map === 12 ? mapOfAllPlanes(sorted) : mapOfBasicPlane(sorted)
  const all = new Map([
    ...tables,
    ...Object.entries(replaced),
    ['OS/2', os2] as const,
    ['cmap', join(words(0, 1, ...encoding, 0, 12), cmap)] as const,
    ['name', nameTable(name)] as const,
  ])
  return writeFontFile(new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1))))
}

type Mapping = readonly (readonly [code: number, glyph: number])[]

function mapOfAllPlanes(mapping: Mapping): Uint8Array {
  const groups = mapping.flatMap(([code, glyph]) => [...long(code), ...long(code), ...long(glyph)])
  return join(words(12, 0, ...long(16 + mapping.length * 12), 0, 0, ...long(mapping.length)), words(...groups))
}

/** Every second segment finds its glyph by an offset, the others by a difference. */
function mapOfBasicPlane(mapping: Mapping): Uint8Array {
  const segments = [...mapping.filter(([code]) => code < 0xffff), [0xffff, 0] as const]
  const count = segments.length
  const isListed = (i: number) => i % 2 === 1 && i < count - 1
  const listed = segments.filter((_, i) => isListed(i))
  const offsets = segments.map((segment, i) => (isListed(i) ? (count - i + listed.indexOf(segment)) * 2 : 0))
  const differences = segments.map(([code, glyph], i) => (isListed(i) ? 0 : (glyph - code) & 0xffff))
  const codes = segments.map(([code]) => code)
  const body = [...codes, 0, ...codes, ...differences, ...offsets, ...listed.map(([, glyph]) => glyph)]
  return words(4, 14 + body.length * 2, 0, count * 2, 0, 0, 0, ...body)
}

function nameTable(name: string): Uint8Array {
  return join(
    words(0, 1, 18, 3, 1, 0x0409, 6, name.length * 2, 0),
    words(...[...name].map((character) => character.charCodeAt(0))),
  )
}

/** The faces of fonts in one file. */
export function collectionOf(fonts: readonly Uint8Array[]): Uint8Array {
  const header = 12 + fonts.length * 4
  const starts: number[] = []
  let size = header
  for (const font of fonts) {
    starts.push(size)
    size += font.length
  }
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x74746366)
  view.setUint32(4, 0x00010000)
  view.setUint32(8, fonts.length)
  fonts.forEach((font, i) => {
    const start = starts[i]!
    view.setUint32(12 + i * 4, start)
    file.set(font, start)
    for (let t = 0; t < view.getUint16(start + 4); t++) {
      const entry = start + 12 + t * 16 + 8
      view.setUint32(entry, view.getUint32(entry) + start)
    }
  })
  return file
}

/** Side of the squares in {@link cffFont}, and how far they stand from the left, in units of a thousandth of an em. */
const SQUARE = 600
const LEFT = 200

/**
 * An OpenType font with CFF outlines: each character is a square, drawn by a subroutine that calls another, behind hints with a
 * mask.
 */
export function cffFont(characters: string, options: FontOptions = {}): Uint8Array {
  const list = [...characters]
  const call = [...integer(0 - 107), 10]
  const callGlobal = [...integer(0 - 107), 29]
  const square = [...integer(SQUARE), 6, ...integer(SQUARE), 7, ...integer(-SQUARE), 6, 11]
  const local = [...integer(LEFT), ...integer(100), 21, ...callGlobal, 11]
  const hints = [...integer(0), ...integer(50), 18, ...integer(0), ...integer(50), 19, 0b11000000]
  const missing = [...integer(LEFT), ...integer(100), 21, ...square.slice(0, -1), 14]
  const programs = [missing, ...list.map(() => [...hints, ...call, 14])]
  const cff = cffTable(programs, [local], [square])
  const hmtx = words(...[0, ...list].flatMap(() => [1000, LEFT]))
  const tables = readTableDirectory(sans.bytes)
  const copy = (tag: string) => bytesOf(table(tables, tag)).slice()
  const hhea = copy('hhea')
  new DataView(hhea.buffer).setUint16(34, list.length + 1)
  const maxp = join(words(0, 0x5000), words(list.length + 1))
  const glyphs = new Map(list.map((character, i) => [character, i + 1]))
  return fontFile(
    [
      ['CFF ', cff],
      ['head', copy('head')],
      ['hhea', hhea],
      ['hmtx', hmtx],
      ['maxp', maxp],
    ],
    glyphs,
    options,
  )
}

type Program = readonly number[]

function cffTable(programs: readonly Program[], local: readonly Program[], global: readonly Program[]): Uint8Array {
  const charStrings = index(programs)
  const privateEntries = [...longInteger(6), 19] // the subroutines lie right behind
  const before = (charStringsAt: number, privateAt: number): number[] => [
    ...[1, 0, 4, 4],
    ...index([[...'Test-Regular'].map((character) => character.charCodeAt(0))]),
    ...index([
      [
        ...[...longInteger(charStringsAt), 17],
        ...[...longInteger(privateEntries.length), ...longInteger(privateAt), 18],
      ],
    ]),
    ...index([]),
    ...index(global),
  ]
  const start = before(0, 0).length
  return Uint8Array.from([
    ...before(start, start + charStrings.length),
    ...charStrings,
    ...privateEntries,
    ...index(local),
  ])
}

function index(items: readonly Program[]): number[] {
  if (items.length === 0) return [0, 0]
  const offsets = [1]
  for (const item of items) offsets.push(offsets.at(-1)! + item.length)
  return [
    items.length >> 8,
    items.length & 0xff,
    2,
    ...offsets.flatMap((offset) => [offset >> 8, offset & 0xff]),
    ...items.flat(),
  ]
}

function integer(value: number): number[] {
  return [28, (value >> 8) & 0xff, value & 0xff]
}

function longInteger(value: number): number[] {
  return [29, 0, 0, (value >> 8) & 0xff, value & 0xff]
}

function long(value: number): [number, number] {
  return [value >>> 16, value & 0xffff]
}

function words(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2))
  values.forEach((value, i) => {
    view.setUint16(i * 2, value)
  })
  return new Uint8Array(view.buffer)
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
