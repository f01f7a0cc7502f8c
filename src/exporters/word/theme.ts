/**
 * The look of the report: GB/T 9704-2012, on fonts that every Chinese Windows, macOS and WPS has.
 * Lengths are twips (1/20 point), sizes half points, as in the file format.
 */

const TWIPS_PER_MM = 1440 / 25.4

/** Millimetres as twips. */
const mm = (length: number): number => Math.round(length * TWIPS_PER_MM)

/** Points as half points. */
const pt = (size: number): number => size * 2

const page = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
  /** Puts the dash of the page number 7 mm below the text (7.5), given a line of 18 pt. */
  footer: mm(35 - 7 - 6.35),
} as const

/** A Chinese face with what other systems call it, so that Word and WPS find it where the name differs. */
const fonts = {
  song: {name: '宋体', alternatives: ['SimSun', 'STSong', 'Songti SC'], family: 'roman', pitch: 'variable'},
  hei: {name: '黑体', alternatives: ['SimHei', 'STHeiti', 'Heiti SC'], family: 'modern', pitch: 'fixed'},
  kai: {name: '楷体', alternatives: ['KaiTi', '楷体_GB2312', 'STKaiti', 'Kaiti SC'], family: 'modern', pitch: 'fixed'},
  fang: {name: '仿宋', alternatives: ['FangSong', '仿宋_GB2312', 'STFangsong'], family: 'modern', pitch: 'fixed'},
} as const

/** Everything that the style sheet and the tables are made of. */
export const theme = {
  page,
  /** Room for text between the margins. */
  textWidth: page.width - page.left - page.right,
  fonts,
  latin: 'Times New Roman',
  monospace: 'Courier New',
  sizes: {
    /** 2号 */
    title: pt(22),
    /** 3号 */
    body: pt(16),
    /** 4号 */
    small: pt(14),
    /** 小四 */
    note: pt(12),
    /** 五号 */
    table: pt(10.5),
    /** 小五 */
    footnote: pt(9),
  },
  /**
   * 22 lines of 28.95 pt fill a page; 29 pt leave room for 21 only. 28 characters of 16 pt are wider than the text, so
   * each gives up a quarter of a point.
   */
  linePitch: 579,
  characterSpacing: -5,
  titleLine: 640,
  /** What sets the title and the parts of the annex off. */
  halfLine: 290,
  /** A line that nobody sees. */
  hairLine: 20,
  /** Line of the remarks before a table. */
  noteLine: 400,
  /** Line of the small print in tables. */
  tableLine: 320,
  footnoteLine: 260,
  /** Line of the page number. */
  footerLine: 360,
  /** Two characters in hundredths of a character: Word follows the size of the font. */
  indentCharacters: 200,
  /** The same for readers that do not count in characters: two cells of 15.75 pt. */
  indent: 630,
  colours: {
    ink: '000000',
    /** What is about the text and no part of it. */
    quiet: '595959',
    link: '1F4E79',
    codeBackground: 'F2F2F2',
  },
  /** Rules of a three-line table, in eighths of a point: 1.5 pt above and below, 0.75 pt under the head. */
  rules: {outer: 12, inner: 6},
  /** Room between the text of a cell and its edges. */
  cellPadding: {vertical: 40, horizontal: 80},
  language: {latin: 'en-US', chinese: 'zh-CN'},
} as const

/** One of the four Chinese faces. */
export type Face = keyof typeof fonts
