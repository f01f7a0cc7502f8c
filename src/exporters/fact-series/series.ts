import type {Fact} from '../../ast/fact.js'

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
