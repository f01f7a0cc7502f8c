import type {FontRole} from './layout/font-set.js'
import type {TextStyle} from './layout/glyphs.js'

/** Points in a millimetre. */
const MM = 72 / 25.4

const page = {width: 210 * MM, height: 297 * MM, top: 37 * MM, left: 28 * MM} as const
/** 版心. */
const block = {width: 156 * MM, height: 225 * MM} as const
/** 28 characters on a line, 22 lines on a page, filling the block. */
const grid = {cell: block.width / 28, pitch: block.height / 22} as const

/** Points of the sizes of type that offices name: 二号, 四号, 小四, 五号. */
const size = {two: 22, body: grid.cell, four: 14, five: 10.5, smallFive: 9} as const

/** Lightness of text that is about the document and not of it. */
const quiet = 0.35

/** The look of a briefing after GB/T 9704-2012. Lengths are in points, measured from the top left corner. */
export const theme = {
  page,
  block,
  grid,
  /** Files of the faces, by what they are for. The standard's own faces are not free: see fonts/README.md. */
  fonts: {
    body: 'fonts/NotoSerifSC-400.ttf',
    strong: 'fonts/NotoSerifSC-700.ttf',
    heading: 'fonts/NotoSansSC-500.ttf',
    kai: 'fonts/LXGWWenKai-500.ttf',
  } satisfies Record<FontRole, string>,
  styles: {
    title: {font: 'strong', size: size.two},
    source: {font: 'body', size: size.five, grey: quiet},
    credit: {font: 'kai', size: size.five, grey: quiet},
    body: {font: 'body', size: size.body},
    /** 黑体, 楷体, then the face of the body. */
    headings: {
      2: {font: 'heading', size: size.body},
      3: {font: 'kai', size: size.body},
      4: {font: 'strong', size: size.body},
      5: {font: 'body', size: size.body},
      6: {font: 'body', size: size.body},
    },
    question: {font: 'heading', size: size.body},
    speaker: {font: 'heading', size: size.body},
    quotation: {font: 'kai', size: size.body},
    code: {font: 'heading', size: size.five},
    annexHeading: {font: 'heading', size: size.body},
    annexNote: {font: 'body', size: size.smallFive, grey: quiet},
    annexText: {font: 'body', size: size.five},
    tableHead: {font: 'heading', size: size.five},
    tableCell: {font: 'body', size: size.five},
    tableStrong: {font: 'strong', size: size.five},
    pageNumber: {font: 'body', size: size.four},
  },
  title: {pitch: 34, gapBelow: 6},
  source: {pitch: 16, gapBelow: 18},
  credit: {pitch: 18},
  code: {pitch: 15},
  table: {
    pitch: 15,
    /** Above and below the text of a row. */
    padding: 2.5,
    columnGap: 9,
    /** Rows of up to so many lines stay on one page. */
    longestWholeRow: 8,
    rules: {outer: 1, inner: 0.5},
    spaceBefore: 6,
  },
  annex: {pitch: 16},
  pageNumber: {
    /** From the block to the rule beside the number. */
    drop: 7 * MM,
    /** From the edge of the block. */
    indent: size.four,
  },
  rule: {width: 8 * grid.cell, thickness: 0.5},
} as const

/** Where an em box stands in its line: centred, its baseline where Chinese faces have it. */
const ASCENT = 0.88

/** Points from the top of a line to its baseline. */
export function baselineIn(pitch: number, style: TextStyle): number {
  return (pitch - style.size) / 2 + ASCENT * style.size
}
