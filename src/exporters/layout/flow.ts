import type {SetLine} from './lines/set-line.js'

/** A strip of the type area as wide as it: a line of text, a row of a table. Lengths are in points from its top. */
export interface Box {
  readonly height: number
  readonly lines: readonly BoxLine[]
  readonly rules?: readonly BoxRule[]
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
  /** Present where the box is the first line of a heading. */
  readonly outline?: {readonly title: string; readonly depth: number}
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
export function paginate(boxes: readonly Box[], geometry: FlowGeometry): PlacedBox[][] {
  const mayEnd = findPageEnds(boxes)
  const pages: PlacedBox[][] = []
  for (let first = 0; first < boxes.length; ) {
    const page = fillPage(boxes, first, geometry)
    const repeated = page[0]!.repeated ? 1 : 0
    let next = first + page.length - repeated
    if (next < boxes.length) next = lastEnd(mayEnd, first, next)
    pages.push(page.slice(0, next - first + repeated))
    first = next
  }
  return pages
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
    if (box.onGrid) top = Math.max(0, Math.ceil(top / pitch - TOLERANCE)) * pitch
    if (i > first && top + box.height > height + TOLERANCE) break
    page.push({box, top, repeated: false})
    y = top + box.height
  }
  return page
}

/** The last place in (first, next] where the page may end; `next` where it may end nowhere. */
function lastEnd(mayEnd: Uint8Array, first: number, next: number): number {
  for (let end = next; end > first; end--) if (mayEnd[end] === 1) return end
  return next
}

/** Whether a page may end before a box. */
function findPageEnds(boxes: readonly Box[]): Uint8Array {
  const mayEnd = new Uint8Array(boxes.length + 1).fill(1)
  boxes.forEach((box, i) => {
    mayEnd.fill(0, i + 1, Math.min(boxes.length, i + 1 + (box.companions ?? 0)))
  })
  return mayEnd
}
