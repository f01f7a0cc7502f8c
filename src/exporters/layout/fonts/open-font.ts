import {readCharacterMap} from './character-map.js'
import {type FontMetrics, readFontMetrics} from './font-metrics.js'
import {readPostScriptName} from './font-names.js'
import {
  bytesOf,
  type FontTables,
  isCollection,
  isFontFile,
  readCollection,
  readTableDirectory,
  table,
  viewOf,
  writeFontFile,
} from './sfnt.js'

/** Why a file of a user is of no use as a face. */
export type FontFault =
  /** Compressed for the web: WOFF or WOFF2. */
  | 'font-web-format'
  /** No font at all, or in a format that we do not know. */
  | 'font-not-a-font'
  /** Cut off, or what it says about itself does not fit together. */
  | 'font-damaged'
  /** The file has no face of the name or the number that was asked for. */
  | 'font-face-unknown'
  /** Its characters are not those of Unicode. */
  | 'font-not-unicode'
  /** Its outlines are neither TrueType nor CFF. */
  | 'font-outlines-unknown'
  /** Its licence forbids what a PDF file does with a font. */
  | 'font-embedding-forbidden'
  | 'font-subsetting-forbidden'
  | 'font-bitmaps-only'

/** A face that can be set and embedded, or why there is none; `faces` are the names to choose from. */
export type OpenedFont =
  | {readonly metrics: FontMetrics}
  | {readonly fault: FontFault; readonly faces?: readonly string[]}

/** Where a face is: a file and, behind `#`, the PostScript name or the number of a face in a collection. */
export interface FontPlace {
  readonly file: string
  readonly face?: string
}

/** Reads the notation of a configuration. A `#` elsewhere in a path is a part of it. */
export function fontPlace(path: string): FontPlace {
  const [, file, face] = /^(.*\.(?:ttf|ttc|otf|otc))#([^#/\\]+)$/i.exec(path) ?? []
  return file === undefined || face === undefined ? {file: path} : {file, face}
}

/**
 * Opens a font file of unknown origin. Never throws: what is damaged beyond use is a fault, and what is damaged inside a
 * glyph leaves that glyph empty.
 */
export function openFont(bytes: Uint8Array, face?: string): OpenedFont {
  try {
    return open(bytes, face)
  } catch {
    return {fault: 'font-damaged'}
  }
}

const WOFF = 0x774f4646
const WOFF2 = 0x774f4632

function open(bytes: Uint8Array, face: string | undefined): OpenedFont {
  const signature = bytes.length < 4 ? 0 : viewOf(bytes).getUint32(0)
  if (signature === WOFF || signature === WOFF2) return {fault: 'font-web-format'}
  if (isCollection(bytes)) return openFace(bytes, face)
  if (!isFontFile(bytes)) return {fault: 'font-not-a-font'}
  const opened = openFile(bytes)
  if ('fault' in opened || face === undefined || isCalled(opened.metrics.name, 0, face)) return opened
  return {fault: 'font-face-unknown', faces: [opened.metrics.name]}
}

function openFace(bytes: Uint8Array, asked = '0'): OpenedFont {
  const faces = readCollection(bytes)
  const names = faces.map((tables) => readPostScriptName(tables.get('name')))
  const tables = faces.find((_, i) => isCalled(names[i]!, i, asked))
  return tables === undefined ? {fault: 'font-face-unknown', faces: names} : openFile(fileOfFace(tables))
}

function isCalled(name: string, number: number, asked: string): boolean {
  return asked === String(number) || asked.toLowerCase() === name.toLowerCase()
}

/** What setting and embedding a face needs of its tables, in the order of their tags. */
const neededTables = [
  'CFF ',
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'prep',
]

/** A face of a collection as a file of its own. */
function fileOfFace(tables: FontTables): Uint8Array {
  const kept = neededTables.flatMap((tag): [string, Uint8Array][] => {
    const view = tables.get(tag)
    return view === undefined ? [] : [[tag, bytesOf(view)]]
  })
  return writeFontFile(new Map(kept))
}

/** What `head` holds at {@link MAGIC_OFFSET} in every font. */
const MAGIC = 0x5f0f3cf5
const MAGIC_OFFSET = 12
const UNITS_OFFSET = 18
/** The smallest and the largest em, in units. */
const unitsAllowed = {from: 16, to: 16384}

function openFile(bytes: Uint8Array): OpenedFont {
  const tables = readTableDirectory(bytes)
  if (!tables.has('glyf') && !tables.has('CFF ')) return {fault: 'font-outlines-unknown'}
  const forbidden = licenceFault(tables.get('OS/2'))
  if (forbidden !== undefined) return {fault: forbidden}
  const head = table(tables, 'head')
  const units = head.getUint16(UNITS_OFFSET)
  const isWhole = head.getUint32(MAGIC_OFFSET) === MAGIC && units >= unitsAllowed.from && units <= unitsAllowed.to
  if (!isWhole) return {fault: 'font-damaged'}
  if (readCharacterMap(table(tables, 'cmap')) === undefined) return {fault: 'font-not-unicode'}
  return {metrics: readFontMetrics(bytes)}
}

const LICENCE_OFFSET = 8
/** How a face may be embedded: not at all, for viewing and printing, for editing, freely where none is set. */
const EMBEDDING = 0x000e
const RESTRICTED = 0x0002
const NO_SUBSETTING = 0x0100
const BITMAPS_ONLY = 0x0200

/** Where an old font gives several permissions, the least restrictive holds. */
function licenceFault(os2: DataView | undefined): FontFault | undefined {
  const bits = os2?.getUint16(LICENCE_OFFSET) ?? 0
  if ((bits & EMBEDDING) === RESTRICTED) return 'font-embedding-forbidden'
  if ((bits & NO_SUBSETTING) !== 0) return 'font-subsetting-forbidden'
  return (bits & BITMAPS_ONLY) !== 0 ? 'font-bitmaps-only' : undefined
}
