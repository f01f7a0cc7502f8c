import type {BoxShape} from '../flow.js'
import type {Alignment} from '../lines/set-line.js'

/** A chart without its caption, placed but not yet set. Lengths are in points from its top left corner. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly labels: readonly Label[]
  readonly shapes: readonly BoxShape[]
  /** The words before the colon of its description: 柱状图. */
  readonly form: string
  /** Whether the unit stands in the caption and not in the labels. */
  readonly unitInCaption: boolean
}

/** A line of text between two edges, in points. */
export interface Label {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of its first line. */
  readonly top: number
  readonly alignment: Alignment
}

/** Tells the width of a label, in points. */
export type LabelWidth = (text: string) => number
