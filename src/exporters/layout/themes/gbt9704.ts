import type {Ink} from '../lines/glyphs.js'
import {MM, type Theme} from '../theme.js'

/** 156 × 225 mm hold 22 lines of 28 characters. */
const block = {width: 156 * MM, height: 225 * MM}
const grid = {cell: block.width / 28, pitch: block.height / 22}

/** Points of the sizes of type that offices name: 初号, 二号, 四号, 五号, 小五; 三号 is one cell of the grid. */
const size = {first: 42, two: 22, three: grid.cell, four: 14, five: 10.5, smallFive: 9}

/** Lightness of text that is about the document and not of it. */
const quiet = 0.35

/** Red of official heads. */
const red: Ink = [0.88, 0.05, 0.05]

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
    masthead: {font: 'title', size: size.first, ink: red},
    mastheadNumber: {font: 'body', size: size.three},
    mastheadLine: {font: 'body', size: size.three},
    title: {font: 'title', size: size.two},
    source: {font: 'body', size: size.five, ink: quiet},
    credit: {font: 'kai', size: size.five, ink: quiet},
    keyFactsHead: {font: 'heading', size: 12},
    keyFact: {font: 'body', size: 12},
    keyFigure: {font: 'strong', size: 12},
    keyNote: {font: 'body', size: size.five, ink: quiet},
    body: {font: 'body', size: size.three},
    /** 黑体, 楷体, then the face of the body. */
    headings: {
      2: {font: 'heading', size: size.three},
      3: {font: 'kai', size: size.three},
      4: {font: 'strong', size: size.three},
      5: {font: 'body', size: size.three},
      6: {font: 'body', size: size.three},
    },
    question: {font: 'kai', size: size.three},
    speaker: {font: 'heading', size: size.three},
    quotation: {font: 'kai', size: size.three},
    code: {font: 'heading', size: size.five},
    annexHeading: {font: 'heading', size: size.three},
    annexNote: {font: 'body', size: size.smallFive, ink: quiet},
    annexText: {font: 'body', size: size.five},
    tableHead: {font: 'heading', size: size.smallFive},
    tableCell: {font: 'body', size: size.smallFive},
    tableStrong: {font: 'strong', size: size.smallFive},
    tableQuote: {font: 'kai', size: size.smallFive, ink: quiet},
    tableQuoted: {font: 'kai', size: size.smallFive},
    tableMissing: {font: 'body', size: size.smallFive, ink: 0.6},
    chartLabel: {font: 'body', size: size.smallFive},
    chartCaption: {font: 'heading', size: size.smallFive},
    imprint: {font: 'body', size: size.four},
    pageNumber: {font: 'body', size: size.four},
  },
  sectionSpace: 0,
  title: {pitch: 34, gapBelow: 6},
  source: {pitch: 16, gapBelow: 18},
  credit: {pitch: 18},
  code: {pitch: 15},
  annex: {pitch: 16},
  table: {
    pitch: 13,
    padding: 2.25,
    columnGap: 9,
    longestWholeRow: 8,
    rules: {outer: 1, inner: 0.5},
    spaceBefore: 6,
    spaceAfter: 8,
    unitGap: 2.5,
  },
  masthead: {
    top: 10 * MM,
    namePitch: 60,
    numberPitch: grid.pitch,
    linePitch: grid.pitch,
    ruleGap: 4 * MM,
    ruleThickness: 0.5 * MM,
    gapBelow: 2 * grid.pitch,
  },
  imprint: {pitch: 20, padding: 3, rules: {outer: 0.35 * MM, inner: 0.25 * MM}},
  keyFacts: {headPitch: 24, pitch: 20, padding: 4, rule: 0.5, gapBelow: 10},
  chart: {
    gutter: 2 * grid.cell,
    pitch: 13,
    rowPitch: 18,
    columnHeight: 64,
    widestColumn: 24,
    widestSlot: 64,
    barThickness: 9,
    gap: 5,
    fill: 0.82,
    accent: 0.4,
    axis: 0.5,
    captionGap: 5,
    spaceBefore: 6,
    spaceAfter: 8,
  },
  figureMark: {drop: 2.6, thickness: 0.4, ink: 0.7},
  sidebar: {width: 1.5, inset: grid.cell, ink: 0.75},
  questionMark: {side: 0.4, before: 0.9},
  pageNumber: {drop: 7 * MM, indent: size.four},
  rule: {width: 8 * grid.cell, thickness: 0.5},
}
