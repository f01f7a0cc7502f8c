import {type FontMetrics, readFontMetrics} from './font-metrics.js'

/** What a face is for. A writer maps each role to a file; the layout knows no file. */
export const fontRoles = ['body', 'title', 'strong', 'heading', 'kai'] as const

/** One of {@link fontRoles}. */
export type FontRole = (typeof fontRoles)[number]

/** What a user may choose a face for: a role, or `latin`, the letters and digits of all roles. */
export const fontUses = [...fontRoles, 'latin'] as const

/** One of {@link fontUses}. */
export type FontUse = (typeof fontUses)[number]

/** The files of the faces, each with one face; those that serve several uses are the same array. */
export interface FontFiles extends Readonly<Record<FontRole, Uint8Array>> {
  /** Sets Latin letters, digits and the signs of ASCII in every role. Default: the face of the role sets them. */
  readonly latin?: Uint8Array
  /** Faces that step in where the chosen one of a role lacks a character. Default: none but those of the other roles. */
  readonly standIns?: Readonly<Record<FontRole, Uint8Array>>
}

/** Where the glyph of a character comes from. */
export interface FontSet {
  /** Every face once, though it serve several roles. */
  readonly faces: readonly FontMetrics[]
  /** Number of the face in `faces` that sets a character asked for in a role; -1 where none has it. */
  faceFor(role: FontRole, code: number): number
  /** Number of the face that ought to set a character in a role, whether it has it or not. */
  wantedFor(role: FontRole, code: number): number
  /** Whether a user chose the face of that number; the others are those that come with the theme. */
  isChosen(face: number): boolean
  /** Number of a face whose ’ is as narrow as an apostrophe among letters; -1 where none is. */
  readonly apostropheFace: number
  /** Advance in thousandths of an em of a character in the face of that number. */
  advance(face: number, code: number): number
  /** Blank to the left of the ink, in thousandths of an em. */
  leftBearing(face: number, code: number): number
}

/**
 * The order in which roles are asked for a character that the wanted one lacks. A bold face has the same characters as the
 * regular one, so it comes last.
 */
const fallback: readonly FontRole[] = ['body', 'heading', 'kai', 'strong', 'title']

/**
 * Signs that fill the cell of a hanzi in Chinese text. Many faces set them as in Latin text: LXGW WenKai has quotation marks a
 * third of an em wide, the Noto faces a dash that is short and low. They come from the first face that fills the cell.
 */
const cellSigns: ReadonlySet<number> = new Set([...'“”‘’—…·'].map((sign) => sign.charCodeAt(0)))

/** The bullet of the heading face is large enough to be seen; others fill the cell too, but with a dot. */
const BULLET = 0x2022

const THOUSAND = 1000
const BASIC_PLANE = 0x10000
const UNKNOWN = 0
const MISSING = 255
const RIGHT_SINGLE_QUOTE = 0x2019
/** The widest apostrophe, in thousandths of an em. */
const WIDEST_APOSTROPHE = 600

/** Joins the faces of all uses into a set. */
export function createFontSet(files: FontFiles): FontSet {
  const {latin, standIns} = files
  const inOrder = [...fontRoles.map((role) => files[role]), latin, ...fontRoles.map((role) => standIns?.[role])]
  const unique = [...new Set(inOrder)].filter((bytes) => bytes !== undefined)
  const faces = unique.map((bytes) => readFontMetrics(bytes))
  const latinFace = latin === undefined ? undefined : unique.indexOf(latin)
  const chains = new Map(fontRoles.map((role) => [role, chainOf(role)]))
  const known = new Map(fontRoles.map((role) => [role, new Uint8Array(BASIC_PLANE)]))
  const advances = faces.map(() => new Float32Array(BASIC_PLANE))

  /** The faces that are asked for a character of a role, in their order. */
  function chainOf(role: FontRole): readonly number[] {
    const asked = [role, ...fallback].flatMap((one) => [files[one], standIns?.[one]])
    return [...new Set(asked)].filter((bytes) => bytes !== undefined).map((bytes) => unique.indexOf(bytes))
  }

  const has = (face: number, code: number): boolean => faces[face]!.glyph(code) !== 0

  function search(role: FontRole, code: number): number {
    if (latinFace !== undefined && isLatin(code) && has(latinFace, code)) return latinFace
    const chain = chains.get(code === BULLET ? 'heading' : role)!
    const holders = chain.filter((face) => has(face, code))
    const filling = cellSigns.has(code) ? holders.find((face) => set.advance(face, code) === THOUSAND) : undefined
    return filling ?? holders[0] ?? -1
  }

  const set: FontSet = {
    faces,
    apostropheFace: apostropheFace(),
    faceFor(role, code) {
      if (code >= BASIC_PLANE) return search(role, code)
      const seen = known.get(role)!
      const cached = seen[code]!
      if (cached === MISSING) return -1
      if (cached !== UNKNOWN) return cached - 1
      const face = search(role, code)
      seen[code] = face === -1 ? MISSING : face + 1
      return face
    },
    isChosen: (face) => standIns !== undefined && fontRoles.every((role) => standIns[role] !== unique[face]),
    wantedFor(role, code) {
      return latinFace !== undefined && isLatin(code) ? latinFace : chains.get(role)![0]!
    },
    advance(face, code) {
      if (code >= BASIC_PLANE) return exactAdvance(face, code)
      const kept = advances[face]!
      if (kept[code] === 0) kept[code] = exactAdvance(face, code)
      return kept[code]!
    },
    leftBearing(face, code) {
      const metrics = faces[face]!
      return (metrics.leftBearing(metrics.glyph(code)) * THOUSAND) / metrics.unitsPerEm
    },
  }

  function apostropheFace(): number {
    const asked = [...(latinFace === undefined ? [] : [latinFace]), ...chains.get('kai')!]
    const isNarrow = (face: number) => exactAdvance(face, RIGHT_SINGLE_QUOTE) < WIDEST_APOSTROPHE
    return asked.find((face) => has(face, RIGHT_SINGLE_QUOTE) && isNarrow(face)) ?? -1
  }

  function exactAdvance(face: number, code: number): number {
    const metrics = faces[face]!
    return (metrics.advance(metrics.glyph(code)) * THOUSAND) / metrics.unitsPerEm
  }
  return set
}

/** What a Latin face sets: ASCII, and letters with marks. */
function isLatin(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
}
