import type {FontSet} from '../fonts/font-set.js'
import {breakBalanced} from './balanced-lines.js'
import {type Glyphs, type StyledText, shape as shapeText} from './glyphs.js'
import {breakIntoLines, breakLines, type Line, type Measure, measured} from './line-breaking.js'
import type {Sense} from './sense-units.js'
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
  shape: ParagraphShape,
  fonts: FontSet,
  missing: MissingGlyphs,
): SetLine[] {
  const glyphs = shapeText(pieces, fonts, missing)
  return setLines(glyphs, breakLines(measured(glyphs), measureOf(shape)), shape)
}

/** A paragraph that is set, and that can be set again on another number of lines. */
export interface ElasticLines {
  readonly lines: readonly SetLine[]
  /** Undefined where it would be seen that the lines are not the best. */
  readonly resize: (count: number) => SetLine[] | undefined
}

/** Breaks and sets a paragraph whose number of lines may change. */
export function setElastic(
  pieces: readonly StyledText[],
  shape: ParagraphShape,
  fonts: FontSet,
  missing: MissingGlyphs,
): ElasticLines {
  const glyphs = shapeText(pieces, fonts, missing)
  const paragraph = measured(glyphs)
  const measure = measureOf(shape)
  const best = setLines(glyphs, breakLines(paragraph, measure), shape)
  const resize = (count: number): SetLine[] | undefined => {
    if (!isWithinReach(best, count, measure.rest)) return undefined
    const lines = breakIntoLines(paragraph, measure, count)
    return lines && setLines(glyphs, lines, shape)
  }
  return {lines: best, resize}
}

/** Longer paragraphs take part in too many pages for a line more or less to be worked out. */
const MOST_ELASTIC_LINES = 40
/** What a line takes up or yields at most without its being seen, as a share of its width. */
const LARGEST_CHANGE = 0.1

/** Whether lines could be so many, judged from how full the last one is: most often they cannot, and need not be tried. */
function isWithinReach(lines: readonly SetLine[], count: number, width: number): boolean {
  if (lines.length > MOST_ELASTIC_LINES) return false
  const {left, right} = lines.at(-1)!
  const moved = count < lines.length ? right - left : width - (right - left)
  return moved <= lines.length * LARGEST_CHANGE * width
}

function measureOf({left, right, indent}: ParagraphShape): Measure {
  return {first: right - left - indent, rest: right - left}
}

function setLines(glyphs: Glyphs, lines: readonly Line[], {left, right, indent, alignment}: ParagraphShape): SetLine[] {
  const width = right - left
  return lines.map((line, i) =>
    i === 0
      ? setLine(glyphs, line, left + indent, width - indent, alignment)
      : setLine(glyphs, line, left, width, alignment),
  )
}

/** Sets a headline: centred lines of about equal length, broken where the sense allows. */
export function setBalanced(
  pieces: readonly StyledText[],
  width: number,
  sense: Sense,
  fonts: FontSet,
  missing: MissingGlyphs,
): SetLine[] {
  const glyphs = shapeText(pieces, fonts, missing)
  return breakBalanced(glyphs, width, sense).map((line) => setLine(glyphs, line, 0, width, 'centre'))
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
