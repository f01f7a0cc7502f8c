import type {Span} from './fact.js'

/** How a removed piece lies in the line that it copies. */
export type CopyMatch = 'whole' | 'prefix' | 'infix' | 'suffix'

/** The place that a removed copy repeats, in coordinates of the raw text. */
export interface Evidence extends Span {
  readonly match: CopyMatch
  /** Characters that differ between the copy and its source, after folding. */
  readonly distance: number
}

/** One step of cleaning: `text` at `start` of the raw text becomes `replacement`. */
export interface Edit extends Span {
  /** Id of the rule that made the edit. */
  readonly rule: string
  /** The raw text that the edit replaces. */
  readonly text: string
  readonly replacement: string
  readonly evidence?: Evidence
}
