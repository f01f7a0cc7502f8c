import {BreakBefore, findBreaks} from './break-opportunities.js'
import {CharacterClass, isBlank, isWordLike} from './character-class.js'
import {type Glyphs, sizeOf} from './glyphs.js'
import {breakCost, cost, looseness, tightness} from './line-cost.js'
import {createRuler, type Ruler} from './ruler.js'

/** Widths of the lines of a paragraph, in points. */
export interface Measure {
  readonly first: number
  /** Of all lines but the first. */
  readonly rest: number
}

/** A paragraph that is measured: how wide its pieces are, and where its lines may end. */
export interface Measured {
  readonly glyphs: Glyphs
  readonly ruler: Ruler
  /** One of {@link BreakBefore} for each character and for the end. */
  readonly breaks: Uint8Array
}

/** Measures a paragraph, once for all ways to break it. */
export function measured(glyphs: Glyphs): Measured {
  return {glyphs, ruler: createRuler(glyphs), breaks: findBreaks(glyphs)}
}

/** A line: characters from `start` up to `end`, the blanks at its edges left out. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Whether the paragraph, or a line that the text itself ends, ends here: such a line is not spread. */
  readonly last: boolean
}

/** A line that ends farther from the right edge, in ems, is looked at only where there is no other. */
const LARGEST_HOLE = 4
/** Characters that the last line of a paragraph has at least, in ems. */
const SHORTEST_LAST_LINE = 2
/** A line has no more possible ends than this: glyphs without width would never fill it. */
const MOST_ENDS = 1000
/** How much harder than tolerated a line may be treated so that its paragraph gets another number of lines. */
const HARDEST = 1.9
/** Points that arithmetic may be off by. */
const TOLERANCE = 1e-6

/**
 * Breaks a paragraph into lines so that all of them together are as even as can be (Knuth and Plass). A line is squeezed
 * where its punctuation can give way (先挤进), else it ends earlier and is spread (后推出); where either is done, the paragraph
 * as a whole decides. What a line costs follows from its two ends alone, so that one pass finds the best way to each place.
 */
export function breakLines({glyphs, ruler, breaks}: Measured, measure: Measure): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < glyphs.count; ) {
    const to = nextForcedEnd(breaks, from)
    const start = skipBlanks(glyphs, from, to)
    const end = ruler.inkEnd(start, to)
    const first = lines.length === 0 ? measure.first : measure.rest
    if (ruler.width(start, end) <= first + TOLERANCE) lines.push({start, end, last: true})
    else
      breakPassage(
        {glyphs, ruler, breaks, start, end, first, rest: measure.rest, hardest: Number.POSITIVE_INFINITY},
        lines,
      )
    from = to
  }
  return lines
}

/**
 * Breaks a paragraph into a given number of lines, one more or less than would be best, so that a page ends where it should;
 * undefined where that would be seen, or where the text itself ends lines.
 */
export function breakIntoLines({glyphs, ruler, breaks}: Measured, measure: Measure, count: number): Line[] | undefined {
  if (nextForcedEnd(breaks, 0) !== glyphs.count || count < 2) return undefined
  const start = skipBlanks(glyphs, 0, glyphs.count)
  const end = ruler.inkEnd(start, glyphs.count)
  const passage = {glyphs, ruler, breaks, start, end, ...measure, hardest: HARDEST}
  const ways: Ways[] = [startWays(passage)]
  for (let i = 0; i < count; i++) ways.push(continueWays(passage, ways[i]!))
  if (ways[count]!.total[end - start] === Number.POSITIVE_INFINITY) return undefined
  const starts: number[] = []
  for (let i = count, at = end; i > 0; at = ways[i--]!.origin[at - start]!) starts.push(at)
  return linesBetween(passage, starts.reverse())
}

/** What is to be broken: a paragraph, or what the text asks to be a line, without the blanks at its edges. */
interface Passage extends Measured, Measure {
  readonly start: number
  readonly end: number
  /** Lines that are looser or tighter than tolerated by this factor are not thought of, if there are others. */
  readonly hardest: number
}

/** The cheapest ways to set a passage up to each of its characters, counted from its start. */
interface Ways {
  readonly total: Float64Array
  /** Where the last line of the way begins. */
  readonly origin: Int32Array
}

/** A line that begins at `start`, behind the blanks at `at`, and looks for its end. One record serves all lines in turn. */
interface OpenLine {
  at: number
  start: number
  width: number
  /** What the lines before it cost. */
  spent: number
  /** The first end that leaves no hole. */
  near: number
  /** The last place where it may end unless it is the last line, lest that be too short. */
  readonly tail: number
}

function breakPassage(passage: Passage, lines: Line[]): void {
  const {start, end} = passage
  const ways = startWays(passage)
  openLines(passage, ways, (line) => {
    if (!tryEnds(passage, line, ways)) forceEnd(passage, line, ways)
  })
  const ends: number[] = []
  for (let at = end; at > start; at = ways.origin[at - start]!) ends.push(at)
  for (const line of linesBetween(passage, ends.reverse())) lines.push(line)
}

function startWays(passage: Passage): Ways {
  const ways = noWays(passage)
  ways.total[0] = 0
  return ways
}

function noWays({start, end}: Passage): Ways {
  const places = end - start + 1
  const memory = new ArrayBuffer(12 * places)
  return {
    total: new Float64Array(memory, 0, places).fill(Number.POSITIVE_INFINITY),
    origin: new Int32Array(memory, 8 * places, places),
  }
}

/** The ways that are longer than the given ones by a line. */
function continueWays(passage: Passage, ways: Ways): Ways {
  const longer = noWays(passage)
  openLines(passage, ways, (line) => tryEnds(passage, line, longer))
  return longer
}

/** Goes over the places that ways lead to and opens a line at each; `visit` may find ways to places that are still to come. */
function openLines(passage: Passage, {total}: Ways, visit: (line: OpenLine) => void): void {
  const {glyphs, start, end} = passage
  const tail = startOfShortestTail(glyphs, start, end)
  const line: OpenLine = {at: start, start, width: passage.first, spent: 0, near: start, tail}
  for (let at = start; at < end; at++) {
    const spent = total[at - start]!
    if (spent === Number.POSITIVE_INFINITY) continue
    line.at = at
    line.start = skipBlanks(glyphs, at, end)
    line.width = at === start ? passage.first : passage.rest
    line.spent = spent
    line.near = nearestEnd(passage, line.start, Math.max(line.near, line.start + 1), line.width)
    visit(line)
    if (at === start) line.near = start
  }
}

/** The first end at or behind `from` that leaves no hole. */
function nearestEnd({glyphs, ruler, end}: Passage, start: number, from: number, width: number): number {
  const hole = LARGEST_HOLE * sizeOf(glyphs, start)
  let near = from
  while (near < end && ruler.width(start, ruler.inkEnd(start, near)) < width - hole) near++
  return near
}

/** Offers each way that goes on with a line that fits. Tells whether there was one. */
function tryEnds(passage: Passage, line: OpenLine, ways: Ways): boolean {
  const {glyphs, ruler, breaks, end: passageEnd, hardest} = passage
  const {start, width, near, tail} = line
  const em = sizeOf(glyphs, start)
  const furthest = Math.min(passageEnd, near + MOST_ENDS)
  let found = false
  for (let end = near; end <= furthest; end++) {
    const inkEnd = ruler.inkEnd(start, end)
    const excess = ruler.width(start, inkEnd) - width
    const squeeze = ruler.squeeze(start, inkEnd)
    if (excess > squeeze + em) break
    const isLast = end === passageEnd
    const willing = isLast ? BreakBefore.gladly : end > tail ? BreakBefore.never : breaks[end]!
    if (willing === BreakBefore.never || excess > squeeze + TOLERANCE) continue
    const isFull = excess > TOLERANCE
    const strain = isFull ? tightness(excess, squeeze) : isLast ? 0 : looseness(-excess, ruler.gaps(start, inkEnd), em)
    if (strain > hardest) continue
    offer(passage, line, end, cost.line + strain * strain + breakCost(willing), ways)
    found = true
  }
  return found
}

/** Where no end leaves a line without a hole: takes the last one that is allowed, and else the last character that fits. */
function forceEnd(passage: Passage, line: OpenLine, ways: Ways): void {
  const {ruler, breaks} = passage
  const {start, width, near, tail} = line
  for (let end = Math.min(near, tail); end > start; end--) {
    const fits = ruler.width(start, ruler.inkEnd(start, end)) <= width + TOLERANCE
    if (breaks[end] === BreakBefore.never || !fits) continue
    offer(passage, line, end, cost.reluctant, ways)
    return
  }
  let end = Math.max(near, start + 1)
  while (end > start + 1 && ruler.width(start, ruler.inkEnd(start, end)) > width + TOLERANCE) end--
  while (end < passage.end && ruler.width(start, ruler.inkEnd(start, end + 1)) <= width + TOLERANCE) end++
  offer(passage, line, end, cost.forced, ways)
}

function offer({start}: Passage, {at, spent}: OpenLine, end: number, price: number, {total, origin}: Ways): void {
  const sum = spent + price
  if (sum >= total[end - start]!) return
  total[end - start] = sum
  origin[end - start] = at
}

/** The lines with the given ends, the blanks at their edges left out. */
function linesBetween({glyphs, ruler, start, end}: Passage, ends: readonly number[]): Line[] {
  return ends.map((next, i) => {
    const lineStart = skipBlanks(glyphs, i === 0 ? start : ends[i - 1]!, next)
    return {start: lineStart, end: ruler.inkEnd(lineStart, next), last: next === end}
  })
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
    if (glyphs.kind[at] === CharacterClass.ideograph || isWordLike(glyphs.kind[at]!)) length += glyphs.width[at]!
  }
  return at
}
