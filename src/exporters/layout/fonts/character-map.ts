/** Finds the glyph of a code point; 0 where the font has none. */
export type CharacterMap = (code: number) => number

const UNICODE = 0
const WINDOWS = 3
/** Encodings of the platform Windows that are Unicode: the basic plane, all planes. */
const windowsUnicode = [1, 10]
/** Of the platform Unicode, the one encoding whose subtable tells variants of glyphs and not glyphs. */
const VARIATION_SEQUENCES = 5

const SEGMENTED_COVERAGE = 12
const SEGMENT_MAPPING = 4
const BASIC_PLANE = 0x10000

/**
 * The best map that `cmap` has for Unicode: one of all planes (format 12), else one of the basic plane (format 4). Nothing
 * is expanded: a document asks for a few hundred characters of tens of thousands. Undefined where there is no such map.
 */
export function readCharacterMap(cmap: DataView): CharacterMap | undefined {
  const offsets = unicodeSubtables(cmap)
  const all = offsets.find((offset) => cmap.getUint16(offset) === SEGMENTED_COVERAGE)
  if (all !== undefined) return segmentedCoverage(cmap, all)
  const basic = offsets.find((offset) => cmap.getUint16(offset) === SEGMENT_MAPPING)
  return basic === undefined ? undefined : segmentMapping(cmap, basic)
}

function unicodeSubtables(cmap: DataView): number[] {
  const offsets: number[] = []
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const entry = 4 + i * 8
    const platform = cmap.getUint16(entry)
    const encoding = cmap.getUint16(entry + 2)
    const isUnicode =
      (platform === UNICODE && encoding !== VARIATION_SEQUENCES) ||
      (platform === WINDOWS && windowsUnicode.includes(encoding))
    const offset = cmap.getUint32(entry + 4)
    if (isUnicode && offset + 2 <= cmap.byteLength) offsets.push(offset)
  }
  return offsets
}

/** Format 12: groups of first code, last code, first glyph. */
function segmentedCoverage(cmap: DataView, subtable: number): CharacterMap {
  const room = Math.floor((cmap.byteLength - subtable - 16) / 12)
  const groups = Math.min(cmap.getUint32(subtable + 12), room)
  return (code) => {
    let low = 0
    let high = groups - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = subtable + 16 + middle * 12
      if (code > cmap.getUint32(group + 4)) low = middle + 1
      else if (code < cmap.getUint32(group)) high = middle - 1
      else return cmap.getUint32(group + 8) + code - cmap.getUint32(group)
    }
    return 0
  }
}

/** Format 4: arrays of last codes, first codes, differences, and offsets to glyphs. */
function segmentMapping(cmap: DataView, subtable: number): CharacterMap {
  const segments = Math.min(cmap.getUint16(subtable + 6) >> 1, Math.floor((cmap.byteLength - subtable - 16) / 8))
  const lastCodes = subtable + 14
  const firstCodes = lastCodes + segments * 2 + 2
  const differences = firstCodes + segments * 2
  const offsets = differences + segments * 2
  return (code) => {
    if (code >= BASIC_PLANE) return 0
    let low = 0
    let high = segments - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (code > cmap.getUint16(lastCodes + middle * 2)) low = middle + 1
      else high = middle
    }
    if (low >= segments || code > cmap.getUint16(lastCodes + low * 2)) return 0
    const first = cmap.getUint16(firstCodes + low * 2)
    if (code < first) return 0
    const difference = cmap.getUint16(differences + low * 2)
    const offset = cmap.getUint16(offsets + low * 2)
    if (offset === 0) return (code + difference) % BASIC_PLANE
    const at = offsets + low * 2 + offset + (code - first) * 2
    const glyph = at + 2 <= cmap.byteLength ? cmap.getUint16(at) : 0
    return glyph === 0 ? 0 : (glyph + difference) % BASIC_PLANE
  }
}
