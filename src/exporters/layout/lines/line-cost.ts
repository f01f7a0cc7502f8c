import {BreakBefore} from './break-opportunities.js'

/**
 * What makes one way to break a paragraph better than another. The figures were tried over articles of the press: they give
 * the most even lines, and squeeze commas to nothing only where there would be holes.
 */

/** What a line bears equally well: gaps wider by this part of an em, or marks that lose this share of their blanks. */
const tolerated = {stretch: 0.05, squeeze: 0.7}
/** Marks without any blank are seen at once, a little less of it is not: tightness grows with this power of what is lost. */
const TIGHTNESS_POWER = 1.5
/** What things cost beside a line that is as loose or as tight as is tolerated, which costs 1. */
export const cost = {
  /** A line more. */
  line: 0.5,
  /** A break between a number and the word before it that bounds it. */
  sparing: 3.5,
  /** A break inside a long word: dearer than some holes, cheaper than one of three characters before the word. */
  reluctant: 10,
  /** A break where none is allowed, since there is no other. */
  forced: 1e6,
}

/** How tight a line is that loses `excess` of the `squeeze` points that it can lose; 1 is tolerated. */
export function tightness(excess: number, squeeze: number): number {
  return (excess / squeeze / tolerated.squeeze) ** TIGHTNESS_POWER
}

/** How loose a line is whose gaps share `slack` points; 1 is tolerated. */
export function looseness(slack: number, gaps: number, em: number): number {
  return Math.max(0, slack) / (Math.max(1, gaps) * em * tolerated.stretch)
}

/** What a break costs that is made so willingly, one of {@link BreakBefore}. */
export function breakCost(willing: number): number {
  if (willing === BreakBefore.reluctantly) return cost.reluctant
  return willing === BreakBefore.sparingly ? cost.sparing : 0
}
