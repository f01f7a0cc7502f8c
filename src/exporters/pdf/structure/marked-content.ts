import type {Run} from '../../layout/lines/set-line.js'
import {ARTIFACT, type Page, type PageLine, type Rectangle} from '../../layout/page-model.js'

/** What stands on a page, cut into pieces that each belong to one element or to none. */
export interface MarkedPage {
  readonly text: readonly Mark<Segment>[]
  readonly shapes: readonly Mark<Rectangle>[]
  /** Number of the element of each piece that has one, by the number of the piece. */
  readonly owners: readonly number[]
}

/** Neighbours of one element. */
export interface Mark<Content> {
  /** Number of the element; `ARTIFACT` where the piece is no part of the text. */
  readonly element: number
  /** Number of the piece on its page (MCID), from 0; -1 for an artifact. */
  readonly id: number
  readonly content: readonly Content[]
}

/** The runs of a line that belong to one element. */
export interface Segment {
  readonly line: PageLine
  readonly runs: readonly Run[]
}

interface Owned<Content> {
  readonly element: number
  readonly content: Content
}

/** Gathers what stands side by side and belongs to one element, and numbers it. */
export function markContent(page: Page): MarkedPage {
  const owners: number[] = []
  const text = gather(page.lines.flatMap(segmentsOf), owners)
  const shapes = gather(
    page.shapes.map((shape) => ({element: shape.element, content: shape})),
    owners,
  )
  return {text, shapes, owners}
}

function gather<Content>(pieces: readonly Owned<Content>[], owners: number[]): Mark<Content>[] {
  const marks: (Mark<Content> & {readonly content: Content[]})[] = []
  for (const {element, content} of pieces) {
    const last = marks.at(-1)
    if (last?.element === element) last.content.push(content)
    else marks.push({element, id: element === ARTIFACT ? -1 : owners.push(element) - 1, content: [content]})
  }
  return marks
}

/** A line that is no part of the text has no parts that are: a link in a table head set again is no link. */
function segmentsOf(line: PageLine): Owned<Segment>[] {
  const isOne = line.element === ARTIFACT || line.runs.every(({element}) => element === undefined)
  if (isOne && line.runs.length > 0) return [{element: line.element, content: {line, runs: line.runs}}]
  const segments: {element: number; content: {line: PageLine; runs: Run[]}}[] = []
  for (const run of line.runs) {
    const element = run.element ?? line.element
    const last = segments.at(-1)
    if (last?.element === element) last.content.runs.push(run)
    else segments.push({element, content: {line, runs: [run]}})
  }
  return segments
}
