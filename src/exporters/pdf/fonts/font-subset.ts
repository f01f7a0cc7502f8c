import type {FontMetrics} from '../../layout/fonts/font-metrics.js'

/**
 * The characters of one face that a document uses. Each has a glyph number of its own, even where two characters look
 * the same, so that a reader can tell what was written.
 */
export interface FontSubset {
  readonly face: FontMetrics
  /** Code points by new glyph number; entry 0 stands for the missing glyph. */
  readonly codes: readonly number[]
  /** Glyph numbers of the face by new glyph number. */
  readonly glyphs: readonly number[]
  /** New glyph number of a character; the first question about it adds it. */
  include(code: number): number
}

const BASIC_PLANE = 0x10000

/** A subset without characters. */
export function startSubset(face: FontMetrics): FontSubset {
  const codes = [0]
  const glyphs = [0]
  const basic = new Uint16Array(BASIC_PLANE)
  const supplementary = new Map<number, number>()
  return {
    face,
    codes,
    glyphs,
    include(code) {
      const known = code < BASIC_PLANE ? basic[code]! : (supplementary.get(code) ?? 0)
      if (known !== 0) return known
      glyphs.push(face.glyph(code))
      const glyph = codes.push(code) - 1
      if (code < BASIC_PLANE) basic[code] = glyph
      else supplementary.set(code, glyph)
      return glyph
    },
  }
}
