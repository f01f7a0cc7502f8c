/**
 * An ICC profile (ICC.1:2004, version 4.2) of the sRGB colours of IEC 61966-2-1: what red, green and blue of the file mean.
 * Profiles refer to the light D50; the primaries are those of sRGB adapted to it from D65.
 */

/** X, Y and Z of the light D50. */
const whitePoint = [0.9642, 1, 0.8249]

const primaries = {
  r: [0.43607, 0.22249, 0.01392],
  g: [0.38515, 0.71687, 0.09708],
  b: [0.14307, 0.06061, 0.7141],
}

/** From D65 to D50 (Bradford), by rows. */
const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168]

/** The curve of each primary: `((a * x + b) ^ gamma)` from `d` on, and `c * x` below. */
const curve = {gamma: 2.4, a: 1 / 1.055, b: 0.055 / 1.055, c: 1 / 12.92, d: 0.04045}
/** Number of this form of curve among the parametric ones. */
const CURVE_TYPE = 3

const NAME = 'sRGB IEC61966-2.1'
const RIGHTS = 'No rights reserved'

const HEADER_SIZE = 128
const TAG_SIZE = 12

/** The profile as a file. */
export function srgbProfile(): Uint8Array {
  const shared = element('para', [...unsigned16(CURVE_TYPE, 0), ...Object.values(curve).flatMap(fixed)])
  const tags: readonly (readonly [signature: string, data: number[]])[] = [
    ['desc', localizedText(NAME)],
    ['cprt', localizedText(RIGHTS)],
    ['wtpt', element('XYZ ', whitePoint.flatMap(fixed))],
    ['chad', element('sf32', adaptation.flatMap(fixed))],
    ['rXYZ', element('XYZ ', primaries.r.flatMap(fixed))],
    ['gXYZ', element('XYZ ', primaries.g.flatMap(fixed))],
    ['bXYZ', element('XYZ ', primaries.b.flatMap(fixed))],
    ['rTRC', shared],
    ['gTRC', shared],
    ['bTRC', shared],
  ]
  const table = [...unsigned32(tags.length)]
  const data: number[] = []
  const start = HEADER_SIZE + 4 + tags.length * TAG_SIZE
  const places = new Map<number[], number>()
  for (const [signature, bytes] of tags) {
    const place = places.get(bytes) ?? start + data.length
    if (!places.has(bytes)) data.push(...bytes)
    places.set(bytes, place)
    table.push(...ascii(signature), ...unsigned32(place, bytes.length))
  }
  return Uint8Array.from([...header(start + data.length), ...table, ...data])
}

function header(size: number): number[] {
  const bytes = [
    ...unsigned32(size, 0, 0x04200000),
    ...ascii('mntrRGB XYZ '),
    ...unsigned16(2004, 1, 1, 0, 0, 0),
    ...ascii('acsp'),
    ...unsigned32(0, 0, 0, 0, 0, 0, 0),
    ...whitePoint.flatMap(fixed),
  ]
  return [...bytes, ...new Array<number>(HEADER_SIZE - bytes.length).fill(0)]
}

/** The data of a tag: its type, four bytes for later use, and its content up to a whole number of words. */
function element(type: string, content: readonly number[]): number[] {
  const bytes = [...ascii(type), ...unsigned32(0), ...content]
  while (bytes.length % 4 !== 0) bytes.push(0)
  return bytes
}

/** Where the text of a tag with one record begins. */
const TEXT_OFFSET = 28

/** A text in American English. */
function localizedText(text: string): number[] {
  const record = [...unsigned32(1, TAG_SIZE), ...ascii('enUS'), ...unsigned32(text.length * 2, TEXT_OFFSET)]
  return element('mluc', [...record, ...[...text].flatMap((character) => unsigned16(character.charCodeAt(0)))])
}

/** A number with sixteen binary places. */
function fixed(value: number): number[] {
  return unsigned32(Math.round(value * 0x10000))
}

function unsigned32(...values: number[]): number[] {
  return values.flatMap((value) => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff])
}

function unsigned16(...values: number[]): number[] {
  return values.flatMap((value) => [(value >>> 8) & 0xff, value & 0xff])
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}
