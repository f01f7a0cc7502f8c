import type {FontSubset} from './font-subset.js'

/** PDF measures fonts in thousandths of an em. */
export const EM = 1000

/** Widths of the glyphs that do not fill an em, in stretches of neighbours: first number, then the widths. */
export function glyphWidths({face, glyphs}: FontSubset): (number | number[])[] {
  const listed: (number | number[])[] = []
  let stretch: number[] | undefined
  glyphs.forEach((original, glyph) => {
    const advance = (face.advance(original) * EM) / face.unitsPerEm
    if (advance === EM) {
      stretch = undefined
      return
    }
    if (stretch === undefined) {
      stretch = []
      listed.push(glyph, stretch)
    }
    stretch.push(advance)
  })
  return listed
}

/** Width of stems by weight, as far as a reader asks that has no use for the outlines. */
export function stemWidth(weight: number): number {
  return Math.round(weight / 5)
}

/** Six letters that tell subsets of a face apart: a hash of their characters. */
export function subsetTag(codes: readonly number[]): string {
  let hash = 0x811c9dc5
  for (const code of codes) hash = Math.imul(hash ^ code, 0x01000193) >>> 0
  let tag = ''
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(0x41 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}
