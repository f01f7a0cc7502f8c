import type {FontRole} from './fonts/font-set.js'
import type {TextStyle} from './lines/glyphs.js'

/** The look of a briefing. All lengths are in points; places are measured from the top left corner of the paper. */
export interface Theme {
  /** Under which a configuration asks for it. */
  readonly name: ThemeName
  /** The paper, and where the type area begins on it. */
  readonly page: {readonly width: number; readonly height: number; readonly top: number; readonly left: number}
  /** 版心: the type area. */
  readonly block: {readonly width: number; readonly height: number}
  /** The grid that body text stands on: width of a character, distance of baselines. */
  readonly grid: {readonly cell: number; readonly pitch: number}
  /** Paths in the package of the faces, by what they are for. */
  readonly fonts: Readonly<Record<FontRole, string>>
  readonly styles: Styles
  /** Distances of baselines and the blanks below, of what does not stand on the grid. */
  readonly title: {readonly pitch: number; readonly gapBelow: number}
  readonly source: {readonly pitch: number; readonly gapBelow: number}
  readonly credit: {readonly pitch: number}
  readonly code: {readonly pitch: number}
  readonly annex: {readonly pitch: number}
  readonly table: {
    readonly pitch: number
    /** Above and below the text of a row. */
    readonly padding: number
    readonly columnGap: number
    /** Rows of up to so many lines stay on one page. */
    readonly longestWholeRow: number
    /** Thickness of the rules above and below the table, and under its head. */
    readonly rules: {readonly outer: number; readonly inner: number}
    readonly spaceBefore: number
  }
  readonly pageNumber: {
    /** From the type area to the dash beside the number. */
    readonly drop: number
    /** From the edge of the type area. */
    readonly indent: number
  }
  /** A thematic break. */
  readonly rule: {readonly width: number; readonly thickness: number}
}

/** The themes that a configuration may ask for. */
export type ThemeName = 'gbt9704' | 'plain'

/** How each part of a briefing is set. */
export interface Styles {
  readonly title: TextStyle
  readonly source: TextStyle
  readonly credit: TextStyle
  readonly body: TextStyle
  /** By the depth of the heading. */
  readonly headings: Readonly<Record<2 | 3 | 4 | 5 | 6, TextStyle>>
  readonly question: TextStyle
  readonly speaker: TextStyle
  readonly quotation: TextStyle
  readonly code: TextStyle
  readonly annexHeading: TextStyle
  readonly annexNote: TextStyle
  readonly annexText: TextStyle
  readonly tableHead: TextStyle
  readonly tableCell: TextStyle
  readonly tableStrong: TextStyle
  readonly pageNumber: TextStyle
}

/** Points in a millimetre. */
export const MM = 72 / 25.4

/** Where an em box stands in its line: centred, its baseline where Chinese faces have it. */
const ASCENT = 0.88

/** Points from the top of a line to its baseline. */
export function baselineIn(pitch: number, style: TextStyle): number {
  return (pitch - style.size) / 2 + ASCENT * style.size
}
