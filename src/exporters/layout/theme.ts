import type {FontRole} from './fonts/font-set.js'
import type {Ink, TextStyle} from './lines/glyphs.js'

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
  /** The blank above a heading of the first level; 0 where headings keep the grid by their faces alone. */
  readonly sectionSpace: number
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
    readonly spaceAfter: number
    /** Between a number and its unit, which are two columns and read as one. */
    readonly unitGap: number
  }
  /** 报头. Its name stands `top` below the type area's edge; the number, the line with publisher and date, and the rule follow. */
  readonly masthead: {
    readonly top: number
    readonly namePitch: number
    readonly numberPitch: number
    readonly linePitch: number
    /** From the line to the rule. */
    readonly ruleGap: number
    readonly ruleThickness: number
    /** From the rule to the title. */
    readonly gapBelow: number
  }
  /** 版记 */
  readonly imprint: {
    readonly pitch: number
    /** Above and below the text between two rules. */
    readonly padding: number
    readonly rules: {readonly outer: number; readonly inner: number}
  }
  /** The box of key facts. */
  readonly keyFacts: {
    readonly headPitch: number
    readonly pitch: number
    /** Between its rules and its text. */
    readonly padding: number
    readonly rule: number
    readonly gapBelow: number
  }
  /** Small charts of figures that make a series or are parts of one whole. */
  readonly chart: {
    /** Between two charts that stand beside each other. */
    readonly gutter: number
    /** Distance of baselines of its labels, and of the rows of a chart of bars. */
    readonly pitch: number
    readonly rowPitch: number
    /** What the columns share above and below the zero line. */
    readonly columnHeight: number
    /** Widest column and widest place of a column with its label. */
    readonly widestColumn: number
    readonly widestSlot: number
    readonly barThickness: number
    /** Between bars and their labels, and between labels. */
    readonly gap: number
    readonly fill: Ink
    /** Of the point that matters: the last one in time, the largest part. */
    readonly accent: Ink
    readonly axis: number
    /** From the labels to the caption, and above and below the chart. */
    readonly captionGap: number
    readonly spaceBefore: number
    readonly spaceAfter: number
  }
  /** The hairline under a figure in the text; `drop` is below the baseline. */
  readonly figureMark: {readonly drop: number; readonly thickness: number; readonly ink: Ink}
  /** A bar beside the text of a box (链接), and how far the text stands behind it. */
  readonly sidebar: {readonly width: number; readonly inset: number; readonly ink: Ink}
  /** A square before a question that nobody is named for: its side, and from the text to its left edge, in ems. */
  readonly questionMark: {readonly side: number; readonly before: number}
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
export const themeNames = ['gbt9704', 'plain'] as const

/** One of {@link themeNames}. */
export type ThemeName = (typeof themeNames)[number]

/** How each part of a briefing is set. */
export interface Styles {
  readonly masthead: TextStyle
  readonly mastheadNumber: TextStyle
  readonly mastheadLine: TextStyle
  readonly title: TextStyle
  readonly source: TextStyle
  readonly credit: TextStyle
  readonly keyFactsHead: TextStyle
  readonly keyFact: TextStyle
  readonly keyFigure: TextStyle
  readonly keyNote: TextStyle
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
  /** A clause of the text below a row, and the figure in it. */
  readonly tableQuote: TextStyle
  readonly tableQuoted: TextStyle
  /** The dash of a value that the text does not tell. */
  readonly tableMissing: TextStyle
  readonly chartLabel: TextStyle
  readonly chartCaption: TextStyle
  readonly imprint: TextStyle
  readonly pageNumber: TextStyle
}

/** Points in a millimetre. */
export const MM = 72 / 25.4

/** Where an em box stands in its line: centred, its baseline where Chinese faces have it. */
export const ASCENT = 0.88

/** Points from the top of a line to its baseline. */
export function baselineIn(pitch: number, style: TextStyle): number {
  return (pitch - style.size) / 2 + ASCENT * style.size
}
