import type {Fact} from '../ast/fact.js'
import {partSeries} from './fact-series/parts.js'
import {shareSeries} from './fact-series/shares.js'
import {timeSeries} from './fact-series/times.js'

/** Figures that may be compared by eye: of one indicator at several times, or parts of one whole. */
export interface FactSeries {
  /**
   * `level` and `growth`: an indicator, or how it grew, at several times; `share`: per cents of one whole; `part`: values that
   * add up to a total of the text.
   */
  readonly type: 'level' | 'growth' | 'share' | 'part'
  /** What the points are of: 研发经费, 占出口总额的比重; empty on shares of a whole that the text does not name. */
  readonly subject: string
  /** What growth is compared with: `yoy`, `qoq`, `mom`. Only on growth. */
  readonly basis?: string
  /** The value that the points add up to. Only on parts. */
  readonly total?: Fact
  /** At least two: by their times, or in the order of the text. */
  readonly points: readonly SeriesPoint[]
  /** Whether the times are equally far from each other. False on shares and parts. */
  readonly isEven: boolean
}

/** A point of a series, which is a fact of the text. */
export interface SeriesPoint {
  readonly fact: Fact
  /** What is drawn: the value of the fact, below 0 where something fell. */
  readonly value: number
  /** What sets it apart: its time as EDTF, or the name of the part. */
  readonly key: string
}

/**
 * The series that a text proves, in its order. A point is a figure in digits with one value, its indicator told, that speaks
 * of no target (see {@link isSelfContained}); ranges are none. `date` is the day of publication, ISO 8601.
 */
export function factSeries(facts: readonly Fact[], date: string | undefined): FactSeries[] {
  const found = [...timeSeries(facts, date), ...shareSeries(facts, date), ...partSeries(facts, date)]
  const first = ({points}: FactSeries): number => Math.min(...points.map(({fact}) => fact.start))
  return found.sort((a, b) => first(a) - first(b))
}
