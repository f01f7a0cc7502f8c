import {concat} from '../bytes.js'
import {deflate} from '../deflate/deflate.js'
import {type PdfDictionary, type PdfValue, type Reference, serialise, textBytes} from './syntax.js'

/** A file that grows object by object, each written as soon as it is known. */
export interface PdfFile {
  /** Promises an object, so that others may refer to it before {@link PdfFile.set} says what it is. */
  reserve(): Reference
  set(reference: Reference, value: PdfValue): void
  add(value: PdfValue): Reference
  /** Adds a stream, deflated. */
  addStream(bytes: Uint8Array, dictionary?: PdfDictionary): Reference
  /** Adds a stream as it is: PDF/A wants metadata that any program can find. */
  addPlainStream(bytes: Uint8Array, dictionary?: PdfDictionary): Reference
  /** The bytes of the file. Nothing may be added behind it. */
  finish(trailer: Trailer): Uint8Array
}

/** Where a reader begins. */
export interface Trailer {
  readonly root: Reference
  readonly info: Reference
  /** 16 bytes that tell the file from others. */
  readonly id: Uint8Array
}

/** A stream object; its dictionary is without its length. */
interface Stream {
  readonly dictionary: PdfDictionary
  readonly bytes: Uint8Array
}

/** PDF 1.7, and four bytes above 127 that tell programs that the file is no text. */
const HEADER = Uint8Array.of(...textBytes('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)
const STREAM_END = textBytes('\nendstream\nendobj\n')
/** Objects that share one stream: enough to deflate well, few enough to be unpacked for one of them. */
const OBJECTS_PER_STREAM = 200

/** A file without objects. Streams stand in it as they are, all other objects in deflated object streams (7.5.7). */
export function startFile(): PdfFile {
  // Object 0 is the head of the list of free ones.
  let count = 1
  const values = new Map<number, string>()
  const streams = new Map<number, Stream>()
  const reserve = (): Reference => ({type: 'reference', number: count++})
  const set = (reference: Reference, value: PdfValue): void => {
    values.set(reference.number, serialise(value))
  }
  const addPlainStream = (bytes: Uint8Array, dictionary: PdfDictionary = {}): Reference => {
    const reference = reserve()
    streams.set(reference.number, {dictionary, bytes})
    return reference
  }
  const addStream = (bytes: Uint8Array, dictionary: PdfDictionary = {}): Reference =>
    addPlainStream(deflate(bytes), {...dictionary, Filter: 'FlateDecode'})

  return {
    reserve,
    set,
    add(value) {
      const reference = reserve()
      set(reference, value)
      return reference
    },
    addStream,
    addPlainStream,
    finish(trailer) {
      const places: Place[] = [{type: 'free'}]
      for (const group of groupsOf([...values], OBJECTS_PER_STREAM)) {
        const {bytes, dictionary} = objectStream(group)
        const {number} = addStream(bytes, dictionary)
        group.forEach(([member], index) => {
          places[member] = {type: 'packed', stream: number, index}
        })
      }
      return writeFile(streams, places, trailer)
    },
  }
}

function groupsOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** Objects one behind the other, and before them the number and the offset of each. */
function objectStream(objects: readonly (readonly [number: number, text: string])[]): Stream {
  let head = ''
  let body = ''
  for (const [number, text] of objects) {
    head += `${number} ${body.length} `
    body += `${text}\n`
  }
  const dictionary = {Type: 'ObjStm', N: objects.length, First: head.length}
  return {dictionary, bytes: textBytes(head + body)}
}

/** Where an object is: nowhere, at an offset of the file, or at a place in an object stream. */
type Place =
  | {readonly type: 'free'}
  | {readonly type: 'own'; readonly offset: number}
  | {readonly type: 'packed'; readonly stream: number; readonly index: number}

function writeFile(streams: ReadonlyMap<number, Stream>, places: Place[], {root, info, id}: Trailer): Uint8Array {
  const chunks: Uint8Array[] = [HEADER]
  let length = chunks[0]!.length
  const write = (number: number, stream: Stream): void => {
    places[number] = {type: 'own', offset: length}
    for (const chunk of streamObject(number, stream)) {
      chunks.push(chunk)
      length += chunk.length
    }
  }
  for (const [number, stream] of streams) write(number, stream)
  const number = places.length
  const start = length
  places.push({type: 'own', offset: start})
  const identity = {type: 'bytes', bytes: id} as const
  const dictionary = {Type: 'XRef', Size: number + 1, Root: root, Info: info, ID: [identity, identity]}
  write(number, crossReferences(places, dictionary))
  chunks.push(textBytes(`startxref\n${start}\n%%EOF\n`))
  return concat(chunks)
}

function streamObject(number: number, {dictionary, bytes}: Stream): Uint8Array[] {
  const head = `${number} 0 obj\n${serialise({...dictionary, Length: bytes.length})}\nstream\n`
  return [textBytes(head), bytes, STREAM_END]
}

/** Bytes of the three fields of an entry: what sort of place, offset or stream, index (7.5.8). */
const WIDTHS = [1, 4, 1] as const
const ENTRY = WIDTHS[0] + WIDTHS[1] + WIDTHS[2]

function crossReferences(places: readonly Place[], dictionary: PdfDictionary): Stream {
  const view = new DataView(new ArrayBuffer(places.length * ENTRY))
  places.forEach((place, i) => {
    const at = i * ENTRY
    if (place.type === 'own') {
      view.setUint8(at, 1)
      view.setUint32(at + WIDTHS[0], place.offset)
    } else if (place.type === 'packed') {
      view.setUint8(at, 2)
      view.setUint32(at + WIDTHS[0], place.stream)
      view.setUint8(at + WIDTHS[0] + WIDTHS[1], place.index)
    }
  })
  const bytes = deflate(new Uint8Array(view.buffer))
  return {dictionary: {...dictionary, W: [...WIDTHS], Filter: 'FlateDecode'}, bytes}
}
