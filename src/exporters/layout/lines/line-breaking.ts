import {BreakBefore, findBreaks} from './break-opportunities.js'
import {CharacterClass, isBlank, isWordLike} from './character-class.js'
import {type Glyphs, sizeOf} from './glyphs.js'
import {blankAtEnd, blankAtStart, squeezeLimit} from './squeezing.js'

/** Widths of the lines of a paragraph, in points. */
export interface Measure {
  readonly first: number
  /** Of all lines but the first. */
  readonly rest: number
}

/** A line: characters from `start` up to `end`, the blanks at its edges left out. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Whether the paragraph, or a line that the text itself ends, ends here: such a line is not spread. */
  readonly last: boolean
}

/** What a line bears equally well: gaps wider by this part of an em, or marks that lose this share of their blanks. */
const tolerated = {stretch: 0.05, squeeze: 0.5}
/** Free space from which on a long word is rather broken, in ems. */
const LARGEST_HOLE = 3
/** Characters that the last line of a paragraph has at least, in ems. */
const SHORTEST_LAST_LINE = 2
/** Points that arithmetic may be off by. */
const TOLERANCE = 1e-6

const C = CharacterClass

/**
 * Breaks a paragraph into lines, each filled in turn. Where the character behind a full line may not start the next one,
 * it is squeezed onto the line if punctuation can give way (先挤进), else the line ends earlier and is spread (后推出).
 */
export function breakLines(glyphs: Glyphs, measure: Measure): Line[] {
  const ruler = createRuler(glyphs)
  const breaks = findBreaks(glyphs)
  const lines: Line[] = []
  let paragraphEnd = 0
  let tail = 0
  let start = 0
  while (start < glyphs.count) {
    if (start >= paragraphEnd) {
      paragraphEnd = nextForcedEnd(breaks, start)
      tail = startOfShortestTail(glyphs, start, paragraphEnd)
      start = skipBlanks(glyphs, start, paragraphEnd)
    }
    const width = lines.length === 0 ? measure.first : measure.rest
    const end =
      start < paragraphEnd ? chooseEnd(glyphs, breaks, ruler, {start, paragraphEnd, tail, width}) : paragraphEnd
    lines.push({start, end: ruler.inkEnd(start, end), last: end === paragraphEnd})
    start = end === paragraphEnd ? end : skipBlanks(glyphs, end, paragraphEnd)
  }
  return lines
}

/** Where one line has to end. */
interface Task {
  readonly start: number
  /** End of the paragraph, or of what the text asks to be a line. */
  readonly paragraphEnd: number
  /** The last place at which the line before the last one may end, lest that be too short. */
  readonly tail: number
  readonly width: number
}

function chooseEnd(glyphs: Glyphs, breaks: Uint8Array, ruler: Ruler, task: Task): number {
  const {start, paragraphEnd, tail, width} = task
  const em = sizeOf(glyphs, start)
  let pushed = -1
  let slack = Number.POSITIVE_INFINITY
  let squeezed = -1
  let squeezedShare = 0
  let reluctant = -1
  let anywhere = start + 1
  for (let end = start + 1; end <= paragraphEnd; end++) {
    const inkEnd = ruler.inkEnd(start, end)
    const excess = ruler.width(start, inkEnd) - width
    const squeeze = ruler.squeeze(start, inkEnd)
    if (excess > squeeze + em) break
    if (excess <= TOLERANCE) anywhere = end
    const willing = end === paragraphEnd ? BreakBefore.gladly : end > tail ? BreakBefore.never : breaks[end]
    if (willing === BreakBefore.never) continue
    if (excess <= TOLERANCE) {
      if (end === paragraphEnd) return end
      if (willing === BreakBefore.gladly) {
        pushed = end
        slack = -excess
      } else reluctant = end
    } else if (willing === BreakBefore.gladly && excess <= squeeze) {
      squeezed = end
      squeezedShare = excess / squeeze
      break
    }
  }
  const looseness = slack / (Math.max(1, pushed - start - 1) * em * tolerated.stretch)
  if (squeezed !== -1 && squeezedShare / tolerated.squeeze < looseness) return squeezed
  if (reluctant > pushed && slack > LARGEST_HOLE * em) return reluctant
  return pushed !== -1 ? pushed : anywhere
}

/** Answers questions about pieces of a paragraph in constant time. */
interface Ruler {
  /** Where the ink of a line that breaks at `end` ends. */
  inkEnd(start: number, end: number): number
  /** Width of a line with the blanks of its edges trimmed. */
  width(start: number, inkEnd: number): number
  /** How much the line can be squeezed. */
  squeeze(start: number, inkEnd: number): number
}

function createRuler(glyphs: Glyphs): Ruler {
  const {count, width, gap, kind} = glyphs
  const position = new Float64Array(count + 1)
  const squeeze = new Float64Array(count + 1)
  /** End of the last ink before each character. */
  const ink = new Uint32Array(count + 1)
  for (let i = 0; i < count; i++) {
    ink[i + 1] = isBlank(kind[i]!) || kind[i] === C.lineFeed ? ink[i]! : i + 1
    position[i + 1] = position[i]! + gap[i]! + width[i]!
    squeeze[i + 1] = squeeze[i]! + squeezeLimit(glyphs, i)
  }
  return {
    inkEnd: (start, end) => Math.max(start, ink[end]!),
    width(start, inkEnd) {
      if (inkEnd <= start) return 0
      const whole = position[inkEnd]! - position[start]! - gap[start]!
      return whole - blankAtStart(glyphs, start) - (inkEnd - start > 1 ? blankAtEnd(glyphs, inkEnd - 1) : 0)
    },
    squeeze: (start, inkEnd) => (inkEnd - start > 2 ? squeeze[inkEnd - 1]! - squeeze[start + 1]! : 0),
  }
}

function skipBlanks(glyphs: Glyphs, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(glyphs.kind[at]!)) at++
  return at
}

function nextForcedEnd(breaks: Uint8Array, from: number): number {
  let end = from + 1
  while (breaks[end] !== BreakBefore.always) end++
  return end
}

/** Start of the shortest piece that may stand as the last line: two hanzi, or a word as wide, with the marks among them. */
function startOfShortestTail(glyphs: Glyphs, start: number, end: number): number {
  const shortest = SHORTEST_LAST_LINE * sizeOf(glyphs, start) - TOLERANCE
  let at = end
  let length = 0
  while (at > start && length < shortest) {
    at--
    if (glyphs.kind[at] === C.ideograph || isWordLike(glyphs.kind[at]!)) length += glyphs.width[at]!
  }
  return at
}
