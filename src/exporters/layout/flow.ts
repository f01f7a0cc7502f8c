import type {Ink} from './lines/glyphs.js'
import type {SetLine} from './lines/set-line.js'

/** A strip of the type area as wide as it: a line of text, a row of a table. Lengths are in points from its top. */
export interface Box {
  readonly height: number
  readonly lines: readonly BoxLine[]
  readonly rules?: readonly BoxRule[]
  readonly shapes?: readonly BoxShape[]
  /** Whether the box stands as low as its page has room, as what ends a document does. */
  readonly atFoot?: boolean
  /** Whether the box starts on a line of the page's grid. */
  readonly onGrid?: boolean
  /** Left out at the top of a page. */
  readonly spaceBefore?: number
  /** How many of the boxes behind it stay on its page. */
  readonly companions?: number
  /** Set again above the box where a page begins with it: the head of a table. */
  readonly header?: Box
  /** Drawn under the box where a page ends with it: the foot of a table that goes on. */
  readonly closing?: BoxRule
  /** Present where the box is the first line of a paragraph that may have a line more or less. */
  readonly elastic?: ElasticParagraph
  /** Present where the box is the first line of a heading. */
  readonly outline?: {readonly title: string; readonly depth: number}
}

/** A paragraph that may be set on another number of lines. */
export interface ElasticParagraph {
  /** Its boxes, one a line. */
  readonly lines: number
  /** Its boxes on so many lines; undefined where that would be seen. */
  readonly resize: (lines: number) => readonly Box[] | undefined
}

/** A line of text in a box. */
export interface BoxLine {
  readonly line: SetLine
  readonly baseline: number
  readonly element: number
}

/** A horizontal line in a box. */
export interface BoxRule {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
}

/** A filled rectangle in a box: a mark, a bar beside the text. Lengths are in points from the top left corner of the box. */
export interface BoxShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ink: Ink
  /** Number of the figure that the shape is part of. Default: it is no part of the text. */
  readonly element?: number
}

/** A box with its place on a page. */
export interface PlacedBox {
  readonly box: Box
  /** From the top of the type area. */
  readonly top: number
  /** Whether the box is the header of a table set again. */
  readonly repeated: boolean
}

/** The height of a page and of a line of its grid. */
export interface FlowGeometry {
  readonly height: number
  readonly pitch: number
}

/** Points that arithmetic may be off by. */
const TOLERANCE = 1e-6

/** Fills pages with boxes from top to bottom. Each page has at least one box, so it ends for any input. */
export function paginate(given: readonly Box[], geometry: FlowGeometry): PlacedBox[][] {
  const boxes = [...given]
  const pages: PlacedBox[][] = []
  for (let first = 0; first < boxes.length; ) {
    const page = endPage(boxes, first, geometry)
    const best = page.isCut ? resizeParagraphs(boxes, first, page, geometry) : page
    pages.push(best.placed)
    first = best.next
  }
  return pages
}

/** A page with the number of the first box behind it. */
interface FilledPage {
  readonly placed: PlacedBox[]
  readonly next: number
  /** Whether the page would hold more, were it not for what has to stay together. */
  readonly isCut: boolean
}

/** Fills a page and ends it where it may end. */
function endPage(boxes: readonly Box[], first: number, geometry: FlowGeometry): FilledPage {
  const page = fillPage(boxes, first, geometry)
  const repeated = page[0]!.repeated ? 1 : 0
  const full = first + page.length - repeated
  const next = lastEnd(boxes, first, full, geometry)
  return {placed: page.slice(0, next - first + repeated), next, isCut: next < full}
}

/**
 * Looks for a paragraph on a page that is cut which, on a line less or else on a line more, lets the page end where it is
 * full, so that pages keep their number of lines. The paragraph changes its boxes then.
 */
function resizeParagraphs(boxes: Box[], first: number, cut: FilledPage, geometry: FlowGeometry): FilledPage {
  const full = fillPage(boxes, first, geometry).length
  for (const change of [-1, 1]) {
    for (let at = first + full - 1; at >= first; at--) {
      const {elastic} = boxes[at]!
      const resized = elastic?.resize(elastic.lines + change)
      if (elastic === undefined || resized === undefined) continue
      const nearby = [...boxes.slice(first, at), ...resized, ...boxes.slice(at + elastic.lines, first + 2 * full)]
      const page = endPage(nearby, 0, geometry)
      if (page.isCut) continue
      boxes.splice(at, elastic.lines, ...resized)
      return {...page, next: first + page.next}
    }
  }
  return cut
}

/** Places as many boxes as fit, from `first` on. */
function fillPage(boxes: readonly Box[], first: number, {height, pitch}: FlowGeometry): PlacedBox[] {
  const page: PlacedBox[] = []
  const {header} = boxes[first]!
  let y = 0
  if (header !== undefined) {
    page.push({box: header, top: 0, repeated: true})
    y = header.height
  }
  for (let i = first; i < boxes.length; i++) {
    const box = boxes[i]!
    let top = i === first ? y : y + (box.spaceBefore ?? 0)
    if (box.atFoot) top = Math.max(top, height - box.height)
    if (box.onGrid) top = Math.max(0, Math.ceil(top / pitch - TOLERANCE)) * pitch
    if (i > first && top + box.height > height + TOLERANCE) break
    page.push({box, top, repeated: false})
    y = top + box.height
  }
  return page
}

/**
 * The last place in (first, full] where a page that begins with the box `first` may end: where no box has to stay with the
 * next one, and the last line of all does not stand alone behind it (孤行不成页). Where there is none, the page ends where it
 * is full.
 */
function lastEnd(boxes: readonly Box[], first: number, full: number, {pitch}: FlowGeometry): number {
  if (full === boxes.length) return full
  let last = -1
  let kept = first
  for (let end = first + 1; end <= full; end++) {
    kept = Math.max(kept, end + (boxes[end - 1]!.companions ?? 0))
    const leavesOneLine = end === boxes.length - 1 && isLine(boxes[end]!, pitch) && isLine(boxes[end - 1]!, pitch)
    if (kept === end && !leavesOneLine) last = end
  }
  return last === -1 ? full : last
}

function isLine({height, lines}: Box, pitch: number): boolean {
  return lines.length > 0 && height <= pitch + TOLERANCE
}
