import {type VisualLine, visualLine} from './bidi.js'
import {CharacterClass, isInWord} from './character-class.js'
import {type Glyphs, type StyledText, sizeOf, type TextStyle} from './glyphs.js'
import {type Stretch, stretchLine} from './justification.js'
import type {Line} from './line-breaking.js'
import {blankAtEnd, blankAtStart, squeezeLine} from './squeezing.js'

/** Text in one face and style whose glyphs follow each other at their advances plus `tracking`. Lengths are in points. */
export interface Run {
  readonly text: string
  /** From the left edge of the measure to that of the first glyph. */
  readonly x: number
  /** From the left edge of the first glyph to the right edge of the last. */
  readonly width: number
  /** Number of the face in the font set. */
  readonly face: number
  readonly style: TextStyle
  /** Added behind each glyph. */
  readonly tracking: number
  readonly link?: string
  readonly element?: number
  /** Present where the line ends at a space: it has no place on paper, but parts the words for who copies or hears them. */
  readonly spaceBehind?: true
}

/** A line whose glyphs have their places. */
export interface SetLine {
  readonly runs: readonly Run[]
  /** Names of the places in the line. */
  readonly anchors: readonly string[]
  /** Left and right edge of the line in its measure, the blanks of punctuation at its edges trimmed, in points. */
  readonly left: number
  readonly right: number
  /** Whether its glyphs stand so far apart that a reader of PDF would see spaces between them. */
  readonly loose: boolean
}

/** How the lines of a paragraph use their width. `justify` leaves the last one at the left. */
export type Alignment = 'justify' | 'left' | 'centre' | 'right'

/** Points by which glyphs may miss the place where a run has them, before a new run is begun. */
const TOLERANCE = 1e-3
/** Glyphs that share more than this, in ems, are two runs: the next pair will not follow them. */
const LARGEST_OVERLAP = 0.1

/** Places the glyphs of a line in a measure that begins at `indent` and is `width` wide. */
export function setLine(glyphs: Glyphs, line: Line, indent: number, width: number, alignment: Alignment): SetLine {
  const {start, end, last} = line
  if (end <= start) return {runs: [], anchors: [], left: indent, right: indent, loose: false}
  const natural = naturalWidth(glyphs, start, end)
  const slack = width - natural
  const {added, loose} = adjust(glyphs, start, end, alignment === 'justify' && !last ? slack : Math.min(0, slack))
  const grown = sum(added)
  const left = indent + offset(alignment, slack - grown)
  const visual = visualLine({glyphs, start, end, added})
  const {runs, anchors} = placeGlyphs(visual, left)
  return {runs: keepSpace(runs, glyphs, end), anchors, left, right: left + natural + grown, loose}
}

function keepSpace(runs: readonly Run[], {count, kind}: Glyphs, end: number): readonly Run[] {
  const last = runs.at(-1)
  if (last === undefined || end === count || kind[end] !== CharacterClass.space) return runs
  return [...runs.slice(0, -1), {...last, spaceBehind: true}]
}

function offset(alignment: Alignment, free: number): number {
  if (alignment === 'centre') return free / 2
  return alignment === 'right' ? free : 0
}

/** Width of a line, the blanks of its edges trimmed. */
export function naturalWidth(glyphs: Glyphs, start: number, end: number): number {
  if (end <= start) return 0
  let width = -glyphs.gap[start]! - blankAtStart(glyphs, start)
  for (let i = start; i < end; i++) width += glyphs.gap[i]! + glyphs.width[i]!
  return end - start > 1 ? width - blankAtEnd(glyphs, end - 1) : width
}

/** Makes a line grow by `slack` points, which may be negative. */
function adjust(glyphs: Glyphs, start: number, end: number, slack: number): Stretch {
  if (slack >= 0) return stretchLine(glyphs, start, end, slack)
  return {added: squeezeLine(glyphs, start, end, -slack), loose: false}
}

function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** Gathers glyphs that follow each other at one tracking into runs. */
function placeGlyphs({glyphs, start, end, added}: VisualLine, left: number) {
  const {kind, face, piece, pieces, advance, width, shift, gap} = glyphs
  const runs: Run[] = []
  const anchors: string[] = []
  let cursor = left - blankAtStart(glyphs, start)
  let first = start
  let firstX = 0
  let previousX = 0
  let tracking = 0
  let tracked = false

  for (let i = start; i < end; i++) {
    if (i > start) cursor += gap[i]! + added[i - start]!
    const x = cursor + shift[i]!
    const extra = x - previousX - (i > start ? advance[i - 1]! : 0)
    const follows =
      i > start &&
      face[i] === face[i - 1] &&
      isInWord(kind[i]!) === isInWord(kind[i - 1]!) &&
      (piece[i] === piece[i - 1] || haveOneLook(pieces[piece[i]!]!, pieces[piece[i - 1]!]!)) &&
      (tracked ? Math.abs(extra - tracking) < TOLERANCE : extra > -LARGEST_OVERLAP * sizeOf(glyphs, i))
    if (i > start && !follows) runs.push(runOf(glyphs, first, i, firstX, previousX, tracked ? tracking : 0))
    if (follows && !tracked) {
      tracking = extra
      tracked = true
    }
    if (!follows) {
      first = i
      firstX = x
      tracked = false
    }
    if (piece[i] !== piece[i - 1]) {
      const {anchor} = pieces[piece[i]!]!
      if (anchor !== undefined) anchors.push(anchor)
    }
    previousX = x
    cursor += width[i]!
  }
  runs.push(runOf(glyphs, first, end, firstX, previousX, tracked ? tracking : 0))
  return {runs, anchors}
}

/** The characters from `first` up to `behind` as a run; `x` and `lastX` are the places of the first and the last of them. */
function runOf(glyphs: Glyphs, first: number, behind: number, x: number, lastX: number, tracking: number): Run {
  const {face, piece, pieces, advance, offset, text} = glyphs
  const {style, link, element} = pieces[piece[first]!]!
  const run = {
    text: text.slice(offset[first], offset[behind]),
    x,
    width: lastX + advance[behind - 1]! - x,
    face: face[first]!,
    style,
    tracking,
  }
  if (link === undefined && element === undefined) return run
  return {...run, ...(link !== undefined && {link}), ...(element !== undefined && {element})}
}

function haveOneLook(a: StyledText, b: StyledText): boolean {
  return a === b || (a.style === b.style && a.link === b.link && a.element === b.element)
}
