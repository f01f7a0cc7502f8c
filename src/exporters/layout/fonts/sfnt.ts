/** The tables of a font file by their tags. */
export type FontTables = ReadonlyMap<string, DataView>

/** What the first four bytes of a font file may be. */
const TRUE_TYPE = 0x00010000
const APPLE_TRUE_TYPE = 0x74727565 // true
const OPEN_TYPE_CFF = 0x4f54544f // OTTO
const COLLECTION = 0x74746366 // ttcf

const DIRECTORY_HEADER = 12
const DIRECTORY_ENTRY = 16
const COLLECTION_HEADER = 12
/** More tables or faces than this are none: a damaged file would keep us reading. */
const MOST_TABLES = 256
const MOST_FACES = 256

/** Reads a font file as bytes in the order of the file. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Whether a file begins as those with TrueType or CFF outlines do. */
export function isFontFile(bytes: Uint8Array): boolean {
  if (bytes.length < DIRECTORY_HEADER) return false
  const signature = viewOf(bytes).getUint32(0)
  return signature === TRUE_TYPE || signature === APPLE_TRUE_TYPE || signature === OPEN_TYPE_CFF
}

/** Whether a file begins as collections of faces do. */
export function isCollection(bytes: Uint8Array): boolean {
  return bytes.length >= COLLECTION_HEADER && viewOf(bytes).getUint32(0) === COLLECTION
}

/** Finds the tables of a file with one face. Throws where one does not lie within the file. */
export function readTableDirectory(bytes: Uint8Array): FontTables {
  if (!isFontFile(bytes)) throw new TypeError('not a font file')
  return readDirectoryAt(bytes, 0)
}

/** The tables of each face of a collection. */
export function readCollection(bytes: Uint8Array): FontTables[] {
  const view = viewOf(bytes)
  const count = view.getUint32(8)
  if (count > MOST_FACES) throw new RangeError(`a collection of ${count} faces`)
  const faces: FontTables[] = []
  for (let i = 0; i < count; i++) {
    faces.push(readDirectoryAt(bytes, view.getUint32(COLLECTION_HEADER + i * 4)))
  }
  return faces
}

function readDirectoryAt(bytes: Uint8Array, start: number): FontTables {
  const view = viewOf(bytes)
  const count = view.getUint16(start + 4)
  if (count > MOST_TABLES) throw new RangeError(`a font of ${count} tables`)
  const tables = new Map<string, DataView>()
  for (let i = 0; i < count; i++) {
    const entry = start + DIRECTORY_HEADER + i * DIRECTORY_ENTRY
    const offset = view.getUint32(entry + 8)
    const length = view.getUint32(entry + 12)
    if (offset + length > bytes.length) throw new RangeError('the file is cut off')
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length))
  }
  return tables
}

/** A table that must be there. */
export function table(tables: FontTables, tag: string): DataView {
  const view = tables.get(tag)
  if (view === undefined) throw new TypeError(`the font has no table ${tag}`)
  return view
}

/** The bytes of a table, in place. */
export function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

/** Number of glyphs, as `maxp` tells it. */
export function glyphCount(tables: FontTables): number {
  return table(tables, 'maxp').getUint16(4)
}

/** What the check sum of a whole font file plus `checkSumAdjustment` comes to. */
const CHECKSUM_MAGIC = 0xb1b0afba
/** Where `head` keeps the check sum of the file. */
const CHECKSUM_OFFSET = 8

/** Joins tables into a font file with one face, in the order in which they are given: that of their tags. */
export function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const count = tables.size
  const power = 2 ** Math.floor(Math.log2(count))
  let size = DIRECTORY_HEADER + count * DIRECTORY_ENTRY
  const places = [...tables].map(([tag, bytes]) => {
    const offset = size
    size += padded(bytes.length)
    return {tag, bytes, offset}
  })
  const file = new Uint8Array(size)
  const view = viewOf(file)
  view.setUint32(0, tables.has('CFF ') ? OPEN_TYPE_CFF : TRUE_TYPE)
  view.setUint16(4, count)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (count - power) * 16)
  let sum = 0
  places.forEach(({tag, bytes, offset}, i) => {
    const entry = DIRECTORY_HEADER + i * DIRECTORY_ENTRY
    file.set(bytes, offset)
    if (tag === 'head') view.setUint32(offset + CHECKSUM_OFFSET, 0)
    for (let c = 0; c < tag.length; c++) file[entry + c] = tag.charCodeAt(c)
    const tableSum = checkSum(view, offset, offset + padded(bytes.length))
    sum += tableSum
    view.setUint32(entry + 4, tableSum)
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
  })
  const head = places.find(({tag}) => tag === 'head')
  sum += checkSum(view, 0, DIRECTORY_HEADER + count * DIRECTORY_ENTRY)
  if (head !== undefined) view.setUint32(head.offset + CHECKSUM_OFFSET, CHECKSUM_MAGIC - sum)
  return file
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function checkSum(view: DataView, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
