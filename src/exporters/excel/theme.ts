import type {Look} from './workbook.js'

/** The look of the workbook. Everything is written into the cells, since not every program draws table styles. */

/** On every Windows and in every WPS; other systems take their own sans-serif for it. */
const FONT_NAME = '微软雅黑'
const FONT_SIZE = 10

const INK = 'FF262626'
const HEADER_INK = 'FF1F3864'
const HEADER_FILL = 'FFDCE6F1'
const LINK_INK = 'FF0563C1'
const RULE = 'FFBFBFBF'

/** Height of the header row in points. */
export const HEADER_HEIGHT = 24

/** Height of a row with one line of text, in points, and of each line of a row with more. */
export const MIN_ROW_HEIGHT = 20
export const LINE_HEIGHT = 16.5

/** A4 in the numbering of paper sizes that Excel has from Windows. */
export const PAPER_A4 = 9

/** Margins of the printed page in inches. */
export const PAGE_MARGINS = {left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3}

const line = {style: 'thin', color: {argb: RULE}} as const
const border = {top: line, left: line, bottom: line, right: line}

/** Alignment of each look. Rows are as high as their longest text, so everything else stands in the middle. */
const alignments = {
  text: {vertical: 'middle', horizontal: 'left'},
  wrapped: {vertical: 'middle', horizontal: 'left', wrapText: true},
  centred: {vertical: 'middle', horizontal: 'center', wrapText: true},
  number: {vertical: 'middle', horizontal: 'right', indent: 1},
  strong: {vertical: 'middle', horizontal: 'left', wrapText: true},
} as const satisfies Record<Look, object>

/** The style of the header row. */
export const headerStyle = {
  font: {name: FONT_NAME, size: FONT_SIZE, bold: true, color: {argb: HEADER_INK}},
  fill: {type: 'pattern', pattern: 'solid', fgColor: {argb: HEADER_FILL}},
  alignment: {vertical: 'middle', horizontal: 'center', wrapText: true},
  border,
} as const

/** The style of a cell below the header. */
export function cellStyle(look: Look, isLink: boolean, indent: number) {
  return {
    font: {
      name: FONT_NAME,
      size: FONT_SIZE,
      color: {argb: isLink ? LINK_INK : INK},
      ...(look === 'strong' && {bold: true}),
      ...(isLink && {underline: true}),
    },
    alignment: {...alignments[look], ...(indent > 0 && {indent})},
    border,
  }
}
