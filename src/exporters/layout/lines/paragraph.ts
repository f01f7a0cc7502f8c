import type {FontSet} from '../fonts/font-set.js'
import {breakBalanced} from './balanced-lines.js'
import {measureCohesion} from './cohesion.js'
import {type StyledText, shape} from './glyphs.js'
import {breakLines} from './line-breaking.js'
import {type Alignment, type SetLine, setLine} from './set-line.js'
import type {MissingGlyphs} from './settable-text.js'

/** The shape of a paragraph. Lengths are in points from the left edge of the type area. */
export interface ParagraphShape {
  /** Where lines begin, and where they end. */
  readonly left: number
  readonly right: number
  /** What the first line is indented by; below 0 it hangs out. */
  readonly indent: number
  readonly alignment: Alignment
}

/** Breaks and sets a paragraph. */
export function setParagraph(
  pieces: readonly StyledText[],
  {left, right, indent, alignment}: ParagraphShape,
  fonts: FontSet,
  missing: MissingGlyphs,
): SetLine[] {
  const glyphs = shape(pieces, fonts, missing)
  const width = right - left
  const lines = breakLines(glyphs, {first: width - indent, rest: width})
  return lines.map((line, i) =>
    i === 0
      ? setLine(glyphs, line, left + indent, width - indent, alignment)
      : setLine(glyphs, line, left, width, alignment),
  )
}

/** Sets a headline: centred lines of about equal length, broken where the sense allows, which the body tells. */
export function setBalanced(
  pieces: readonly StyledText[],
  width: number,
  body: string,
  fonts: FontSet,
  missing: MissingGlyphs,
): SetLine[] {
  const glyphs = shape(pieces, fonts, missing)
  return breakBalanced(glyphs, width, measureCohesion(glyphs.text, body)).map((line) =>
    setLine(glyphs, line, 0, width, 'centre'),
  )
}

/** About how wide a text is on one line: the gaps and blanks that neighbours share are not looked at. */
export function roughWidth(pieces: readonly StyledText[], fonts: FontSet): number {
  let width = 0
  for (const {text, style} of pieces) {
    let thousandths = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i)!
      if (code > 0xffff) i++
      const face = fonts.faceFor(style.font, code)
      thousandths += face === -1 ? 1000 : fonts.advance(face, code)
    }
    width += (thousandths * style.size) / 1000
  }
  return width
}
