import {MM, type Theme} from '../theme.js'

/** 156 × 225 mm hold 22 lines of 28 characters. */
const block = {width: 156 * MM, height: 225 * MM}
const grid = {cell: block.width / 28, pitch: block.height / 22}

/** Points of the sizes of type that offices name: 二号, 四号, 五号, 小五; 三号 is one cell of the grid. */
const size = {two: 22, three: grid.cell, four: 14, five: 10.5, smallFive: 9}

/** Lightness of text that is about the document and not of it. */
const quiet = 0.35

/** The look of official documents after GB/T 9704-2012. The standard's own faces are not free: see fonts/README.md. */
export const gbt9704: Theme = {
  name: 'gbt9704',
  page: {width: 210 * MM, height: 297 * MM, top: 37 * MM, left: 28 * MM},
  block,
  grid,
  fonts: {
    body: 'fonts/NotoSerifSC-400.ttf',
    title: 'fonts/NotoSerifSC-700.ttf',
    strong: 'fonts/NotoSerifSC-700.ttf',
    heading: 'fonts/NotoSansSC-500.ttf',
    kai: 'fonts/LXGWWenKai-500.ttf',
  },
  styles: {
    title: {font: 'title', size: size.two},
    source: {font: 'body', size: size.five, ink: quiet},
    credit: {font: 'kai', size: size.five, ink: quiet},
    body: {font: 'body', size: size.three},
    /** 黑体, 楷体, then the face of the body. */
    headings: {
      2: {font: 'heading', size: size.three},
      3: {font: 'kai', size: size.three},
      4: {font: 'strong', size: size.three},
      5: {font: 'body', size: size.three},
      6: {font: 'body', size: size.three},
    },
    question: {font: 'heading', size: size.three},
    speaker: {font: 'heading', size: size.three},
    quotation: {font: 'kai', size: size.three},
    code: {font: 'heading', size: size.five},
    annexHeading: {font: 'heading', size: size.three},
    annexNote: {font: 'body', size: size.smallFive, ink: quiet},
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
  annex: {pitch: 16},
  table: {
    pitch: 15,
    padding: 2.5,
    columnGap: 9,
    longestWholeRow: 8,
    rules: {outer: 1, inner: 0.5},
    spaceBefore: 6,
  },
  pageNumber: {drop: 7 * MM, indent: size.four},
  rule: {width: 8 * grid.cell, thickness: 0.5},
}
