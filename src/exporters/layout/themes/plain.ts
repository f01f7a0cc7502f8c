import {MM, type Theme} from '../theme.js'
import {gbt9704} from './gbt9704.js'

/** 39 characters a line and 36 lines a page: small type for reading at a desk. */
const block = {width: 164 * MM, height: 243 * MM}
const grid = {cell: block.width / 39, pitch: block.height / 36}

/** 小四 is one cell of the grid. */
const size = {two: 18, smallFour: grid.cell, five: 10.5, small: 9}

const quiet = 0.35

/** A sober report on less paper: smaller type, narrower margins, headings in the face of the table heads. */
export const plain: Theme = {
  ...gbt9704,
  name: 'plain',
  page: {width: 210 * MM, height: 297 * MM, top: 25 * MM, left: 23 * MM},
  block,
  grid,
  fonts: {...gbt9704.fonts, title: gbt9704.fonts.heading},
  styles: {
    ...gbt9704.styles,
    masthead: {...gbt9704.styles.masthead, font: 'strong', size: 36},
    mastheadNumber: {font: 'body', size: size.smallFour},
    mastheadLine: {font: 'body', size: size.smallFour},
    title: {font: 'title', size: size.two},
    source: {font: 'body', size: size.small, ink: quiet},
    credit: {font: 'kai', size: size.small, ink: quiet},
    keyFactsHead: {font: 'heading', size: size.five},
    keyFact: {font: 'body', size: size.five},
    keyFigure: {font: 'strong', size: size.five},
    keyNote: {font: 'body', size: size.small, ink: quiet},
    body: {font: 'body', size: size.smallFour},
    headings: {
      2: {font: 'heading', size: 14},
      3: {font: 'heading', size: size.smallFour},
      4: {font: 'strong', size: size.smallFour},
      5: {font: 'body', size: size.smallFour},
      6: {font: 'body', size: size.smallFour},
    },
    question: {font: 'kai', size: size.smallFour},
    speaker: {font: 'heading', size: size.smallFour},
    quotation: {font: 'kai', size: size.smallFour},
    annexHeading: {font: 'heading', size: 14},
    annexText: {font: 'body', size: size.small},
    tableHead: {font: 'heading', size: size.small},
    tableCell: {font: 'body', size: size.small},
    tableStrong: {font: 'strong', size: size.small},
    tableQuote: {font: 'kai', size: size.small, ink: quiet},
    tableQuoted: {font: 'kai', size: size.small},
    tableMissing: {font: 'body', size: size.small, ink: 0.6},
    chartLabel: {font: 'body', size: size.small},
    chartCaption: {font: 'heading', size: size.small},
    imprint: {font: 'body', size: size.five},
    pageNumber: {font: 'body', size: size.five},
  },
  sectionSpace: grid.pitch,
  title: {pitch: 28, gapBelow: 4},
  source: {pitch: 14, gapBelow: 14},
  credit: {pitch: 15},
  annex: {pitch: 14},
  table: {...gbt9704.table, pitch: 13, padding: 1.75},
  masthead: {...gbt9704.masthead, top: 0, namePitch: 52, numberPitch: 22, linePitch: 22, gapBelow: 1.5 * grid.pitch},
  imprint: {...gbt9704.imprint, pitch: 16},
  keyFacts: {...gbt9704.keyFacts, headPitch: 20, pitch: 17, padding: 3},
  figureMark: {...gbt9704.figureMark, drop: 2.1},
  sidebar: {...gbt9704.sidebar, inset: grid.cell},
  rule: {width: 8 * grid.cell, thickness: 0.5},
}
