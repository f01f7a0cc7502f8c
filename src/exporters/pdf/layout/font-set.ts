import {type FontMetrics, readFontMetrics} from './font-metrics.js'

/** What a face is for. A writer maps each role to a file; the layout knows no file. */
export const fontRoles = ['body', 'strong', 'heading', 'kai'] as const

/** One of {@link fontRoles}. */
export type FontRole = (typeof fontRoles)[number]

/** Where the glyph of a character comes from. */
export interface FontSet {
  readonly faces: Readonly<Record<FontRole, FontMetrics>>
  /** Number of the face in {@link fontRoles} that sets a character asked for in a role; -1 where none has it. */
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
      ['—', {face: 'kai', insteadOf: ['body', 'strong', 'heading']}],
      ['·•', {face: 'heading', insteadOf: ['body', 'strong', 'kai']}],
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

/** Joins four faces into a set; `files` are TrueType bytes by role. */
export function createFontSet(files: Readonly<Record<FontRole, Uint8Array>>): FontSet {
  const faces = {
    body: readFontMetrics(files.body),
    strong: readFontMetrics(files.strong),
    heading: readFontMetrics(files.heading),
    kai: readFontMetrics(files.kai),
  }
  const ordered = fontRoles.map((role) => faces[role])
  const advances = ordered.map((face) => advanceTable(face))
  const known: Readonly<Record<FontRole, Uint8Array>> = {
    body: new Uint8Array(BASIC_PLANE),
    strong: new Uint8Array(BASIC_PLANE),
    heading: new Uint8Array(BASIC_PLANE),
    kai: new Uint8Array(BASIC_PLANE),
  }

  function search(role: FontRole, code: number): number {
    const shared = sharedSigns.get(code)
    const first = shared?.insteadOf.includes(role) ? shared.face : role
    for (const candidate of [first, ...fallback]) {
      if (faces[candidate].glyph(code) !== 0) return fontRoles.indexOf(candidate)
    }
    return -1
  }

  return {
    faces,
    faceFor(role, code) {
      if (code >= BASIC_PLANE) return search(role, code)
      const cached = known[role][code]!
      if (cached === MISSING) return -1
      if (cached !== UNKNOWN) return cached - 1
      const face = search(role, code)
      known[role][code] = face === -1 ? MISSING : face + 1
      return face
    },
    advance(face, code) {
      if (code < BASIC_PLANE) return advances[face]![code]!
      const metrics = ordered[face]!
      return (metrics.advance(metrics.glyph(code)) * THOUSAND) / metrics.unitsPerEm
    },
    leftBearing(face, code) {
      const metrics = ordered[face]!
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
