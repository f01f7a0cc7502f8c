import {type FontMetrics, readFontMetrics} from './font-metrics.js'

/** What a face is for. A writer maps each role to a file; the layout knows no file. */
export const fontRoles = ['body', 'title', 'strong', 'heading', 'kai'] as const

/** One of {@link fontRoles}. */
export type FontRole = (typeof fontRoles)[number]

/** Where the glyph of a character comes from. */
export interface FontSet {
  /** Every face once, though it serve several roles. */
  readonly faces: readonly FontMetrics[]
  /** Number of the face in `faces` that sets a character asked for in a role; -1 where none has it. */
  faceFor(role: FontRole, code: number): number
  /** Advance in thousandths of an em of a character in the face of that number. */
  advance(face: number, code: number): number
  /** Blank to the left of the ink, in thousandths of an em. */
  leftBearing(face: number, code: number): number
}

/**
 * The order in which faces are asked for a character that the wanted one lacks. A bold face has the same characters as the
 * regular one, so it comes last.
 */
const fallback: readonly FontRole[] = ['body', 'heading', 'kai', 'strong']

/**
 * Signs that one face sets for all roles, since the others set them as in Latin text: LXGW WenKai has quotation marks a third
 * of an em wide, the Noto faces a dash that is short and low; a middle dot fills its cell in the heading face only, and the
 * bullet there is the only one large enough to be seen.
 */
const sharedSigns: ReadonlyMap<number, SharedSign> = new Map(
  (
    [
      ['“”‘’', {face: 'body', insteadOf: ['kai']}],
      ['—', {face: 'kai', insteadOf: ['body', 'title', 'strong', 'heading']}],
      ['·•', {face: 'heading', insteadOf: ['body', 'title', 'strong', 'kai']}],
    ] as const
  ).flatMap(([signs, shared]) => [...signs].map((sign): [number, SharedSign] => [sign.charCodeAt(0), shared])),
)

interface SharedSign {
  readonly face: FontRole
  readonly insteadOf: readonly FontRole[]
}

const THOUSAND = 1000
const BASIC_PLANE = 0x10000
const UNKNOWN = 0
const MISSING = 255

/** Joins the faces of all roles into a set; `files` are TrueType bytes by role. */
export function createFontSet(files: Readonly<Record<FontRole, Uint8Array>>): FontSet {
  const faces = [...new Set(Object.values(files))].map((bytes) => readFontMetrics(bytes))
  const numberOf = (role: FontRole): number => faces.findIndex(({bytes}) => bytes === files[role])
  const numbers = new Map(fontRoles.map((role) => [role, numberOf(role)]))
  const advances = faces.map((face) => advanceTable(face))
  const known = new Map(fontRoles.map((role) => [role, new Uint8Array(BASIC_PLANE)]))

  function search(role: FontRole, code: number): number {
    const shared = sharedSigns.get(code)
    const first = shared?.insteadOf.includes(role) ? shared.face : role
    for (const candidate of [first, ...fallback]) {
      const face = numbers.get(candidate)!
      if (faces[face]!.glyph(code) !== 0) return face
    }
    return -1
  }

  return {
    faces,
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
    advance(face, code) {
      if (code < BASIC_PLANE) return advances[face]![code]!
      const metrics = faces[face]!
      return (metrics.advance(metrics.glyph(code)) * THOUSAND) / metrics.unitsPerEm
    },
    leftBearing(face, code) {
      const metrics = faces[face]!
      return (metrics.leftBearing(metrics.glyph(code)) * THOUSAND) / metrics.unitsPerEm
    },
  }
}

const tables = new WeakMap<FontMetrics, Float32Array>()

/** Advances by code point, since one look-up is quicker than two. */
function advanceTable(face: FontMetrics): Float32Array {
  const known = tables.get(face)
  if (known !== undefined) return known
  const table = new Float32Array(BASIC_PLANE)
  for (let code = 0; code < BASIC_PLANE; code++) {
    const glyph = face.glyph(code)
    if (glyph !== 0) table[code] = (face.advance(glyph) * THOUSAND) / face.unitsPerEm
  }
  tables.set(face, table)
  return table
}
