import type {Mark} from './model.js'
import {type Face, theme} from './theme.js'

/**
 * The style sheet of the report as plain data. Word's own styles (Title, Heading 1, Body Text, …) are restyled under
 * their own names, so that the navigation pane, tables of contents and other programs know them; the rest is named in
 * Chinese, as the user sees it in the list of styles.
 */

const {sizes, indentCharacters, indent} = theme

/** A Chinese face with the Latin one for letters and digits. */
function face(name: Face, latin: string = theme.latin) {
  return {ascii: latin, hAnsi: latin, cs: latin, eastAsia: theme.fonts[name].name}
}

const exactly = (line: number) => ({line, lineRule: 'exact', before: 0, after: 0}) as const

const twoCharacters = {firstLineChars: indentCharacters, firstLine: indent} as const

const upright = {bold: false, italics: false, color: theme.colours.ink} as const

/** A heading at the two-character indent of 7.3.3; `level` counts from 1. */
function heading(level: number, name: Face, bold: boolean) {
  return {
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    uiPriority: 9,
    paragraph: {keepNext: true, keepLines: true, outlineLevel: level - 1, indent: twoCharacters},
    run: {...upright, font: face(name), size: sizes.body, bold},
  } as const
}

/** Word's own styles, restyled. */
export const defaultStyles = {
  document: {
    run: {
      font: face('fang'),
      size: sizes.body,
      language: {value: theme.language.latin, eastAsia: theme.language.chinese},
    },
  },
  title: {
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    uiPriority: 10,
    paragraph: {alignment: 'center', keepNext: true, spacing: {...exactly(theme.titleLine), after: theme.halfLine}},
    run: {...upright, font: face('song'), size: sizes.title, bold: true},
  },
  heading1: heading(1, 'hei', false),
  heading2: heading(2, 'kai', false),
  heading3: heading(3, 'fang', true),
  heading4: heading(4, 'fang', false),
  heading5: heading(5, 'fang', false),
  heading6: heading(6, 'fang', false),
  listParagraph: {basedOn: 'Normal', quickFormat: true, uiPriority: 34},
  caption: {
    next: 'BodyText',
    quickFormat: true,
    uiPriority: 35,
    paragraph: {alignment: 'center', keepNext: true, spacing: {...exactly(theme.noteLine), before: 160, after: 80}},
    run: {...upright, font: face('hei'), size: sizes.note},
  },
  footnoteText: {
    paragraph: {alignment: 'left', spacing: exactly(theme.footnoteLine)},
    run: {font: face('song'), size: sizes.footnote},
  },
  hyperlink: {run: {color: theme.colours.link, underline: {type: 'single'}}},
} as const

const table = {
  run: {font: face('song'), size: sizes.table},
  paragraph: {alignment: 'left', spacing: exactly(theme.tableLine)},
} as const

const aligned = (alignment: 'center' | 'right') => ({...table.paragraph, alignment})

/** The other paragraph styles of the report. */
export const paragraphStyles = [
  {
    /** Lines and characters of the grid. Small print has its own measure and is not based on this style. */
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    uiPriority: 0,
    paragraph: {alignment: 'both', widowControl: false, spacing: exactly(theme.linePitch)},
    run: {characterSpacing: theme.characterSpacing},
  },
  {
    id: 'BodyText',
    name: 'Body Text',
    basedOn: 'Normal',
    quickFormat: true,
    uiPriority: 1,
    paragraph: {indent: twoCharacters},
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    uiPriority: 11,
    paragraph: {alignment: 'center', keepNext: true, spacing: {...exactly(theme.linePitch), after: theme.halfLine}},
    run: {font: face('kai'), size: sizes.small},
  },
  {id: 'Question', name: '访谈问', basedOn: 'BodyText', next: 'Answer', quickFormat: true, run: {font: face('kai')}},
  {id: 'Answer', name: '访谈答', basedOn: 'BodyText', quickFormat: true},
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    uiPriority: 29,
    paragraph: {indent: {...twoCharacters, left: indent}},
    run: {...upright, font: face('kai')},
  },
  {
    id: 'Code',
    name: '代码',
    quickFormat: true,
    paragraph: {
      alignment: 'left',
      spacing: {...exactly(theme.tableLine), before: 80, after: 80},
      shading: {type: 'clear', color: 'auto', fill: theme.colours.codeBackground},
    },
    run: {font: face('song', theme.monospace), size: sizes.table},
  },
  {
    id: 'Separator',
    name: '分隔线',
    basedOn: 'Normal',
    paragraph: {
      spacing: {...exactly(theme.noteLine), after: theme.linePitch - theme.noteLine},
      border: {bottom: {style: 'single', size: theme.rules.inner, space: 1, color: 'auto'}},
    },
  },
  {
    id: 'Credit',
    name: '署名',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: 'right',
      spacing: {...exactly(theme.linePitch), before: theme.halfLine},
      contextualSpacing: true,
    },
    run: {font: face('kai'), size: sizes.note, color: theme.colours.quiet},
  },
  {
    id: 'Remark',
    name: '附表说明',
    next: 'Caption',
    paragraph: {keepNext: true, alignment: 'both', indent: twoCharacters, spacing: exactly(theme.noteLine)},
    run: {size: sizes.note},
  },
  {id: 'TableText', name: '表格文字', ...table},
  {id: 'TableCentred', name: '表格居中', ...table, paragraph: aligned('center')},
  {id: 'TableNumber', name: '表格数字', ...table, paragraph: aligned('right')},
  {
    id: 'TableHead',
    name: '表头',
    ...table,
    paragraph: {...aligned('center'), keepNext: true},
    run: {...table.run, font: face('hei')},
  },
  {
    /** Around a table: without it Word makes one table of two. */
    id: 'TableEdge',
    name: '表前表后',
    paragraph: {spacing: {...exactly(theme.hairLine), after: theme.halfLine}},
  },
  {
    id: 'Footer',
    name: 'footer',
    uiPriority: 99,
    paragraph: {spacing: exactly(theme.footerLine)},
    run: {font: face('song', theme.fonts.song.name), size: sizes.small},
  },
  {
    id: 'PageNumberOdd',
    name: '单页页码',
    basedOn: 'Footer',
    paragraph: {alignment: 'right', indent: {right: sizes.small * 10}},
  },
  {
    id: 'PageNumberEven',
    name: '双页页码',
    basedOn: 'Footer',
    paragraph: {alignment: 'left', indent: {left: sizes.small * 10}},
  },
] as const

/** A mark as a character style; its formatting is also set directly where a run has several marks. */
export const markStyles = {
  strong: {id: 'Strong', name: 'Strong', quickFormat: true, uiPriority: 22, run: {bold: true}},
  /** Chinese has no italics; it stresses with another face. */
  emphasis: {id: 'Emphasis', name: 'Emphasis', quickFormat: true, uiPriority: 20, run: {font: face('kai')}},
  delete: {id: 'Deleted', name: '删除', run: {strike: true}},
  code: {id: 'InlineCode', name: '代码字符', run: {font: face('song', theme.monospace)}},
  speaker: {id: 'Speaker', name: '发言人', quickFormat: true, run: {font: face('hei')}},
  /** Looks like its surroundings; a user can select or restyle all quotations at once. */
  quotation: {id: 'Quotation', name: '引语', quickFormat: true, run: {}},
} as const satisfies Readonly<Record<Mark, object>>

/** The character styles of the report. */
export const characterStyles = [
  {id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true},
  {id: 'InnerLink', name: '内部链接', run: {color: theme.colours.link}},
  ...Object.values(markStyles),
] as const
