import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import {repack} from '../opc.js'
import type {Alignment, Block, Cell, Column, Inline, Mark, ParagraphBlock, ReportPlan, TableBlock} from './model.js'
import {normalise} from './normalise.js'
import {numbering, numberingName, textIndent} from './numbering.js'
import {characterStyles, defaultStyles, markStyles, paragraphStyles} from './styles.js'
import {theme} from './theme.js'

/** Writes a report as the bytes of a Word file. */
export async function pack(plan: ReportPlan): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(documentOf(plan))
  return repack(bytes, (parts) => normalise(parts, plan.properties))
}

function documentOf({properties, blocks, footnotes}: ReportPlan): Document {
  const {page} = theme
  return new Document({
    compatibility: {version: 15, balanceSingleByteDoubleByteWidth: true},
    customProperties: [
      {name: 'source', value: properties.sourceName},
      {name: 'sourceSha256', value: properties.sourceSha256},
    ],
    defaultTabStop: theme.indent,
    evenAndOddHeaderAndFooters: true,
    styles: {default: defaultStyles, paragraphStyles, characterStyles},
    numbering: {config: numberings([...blocks, ...footnotes.flat()])},
    footnotes: Object.fromEntries(footnotes.map((note, index) => [index + 1, {children: note.map(paragraphOf)}])),
    sections: [
      {
        properties: {
          page: {
            size: {width: page.width, height: page.height},
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: page.footer,
              footer: page.footer,
            },
          },
          grid: {type: 'lines', linePitch: theme.linePitch},
        },
        footers: {default: pageNumber('PageNumberOdd', '1'), even: pageNumber('PageNumberEven', '2')},
        children: blocks.flatMap(blockOf),
      },
    ],
  })
}

/** One definition for each number that a list begins with. */
function numberings(blocks: readonly Block[]) {
  const starts = blocks.flatMap((block) => (block.kind === 'paragraph' && block.list ? [block.list.start] : []))
  return [...new Set(starts)].map(numbering)
}

/** — 1 —, with the number of a page that has it until Word counts. */
function pageNumber(style: string, sample: string): Footer {
  const dash = (content: string) => new TextRun({text: content, ...fontHint(content)})
  return new Footer({
    children: [new Paragraph({style, children: [dash('— '), new SimpleField('PAGE', sample), dash(' —')]})],
  })
}

function blockOf(block: Block): (Paragraph | Table)[] {
  return block.kind === 'paragraph' ? [paragraphOf(block)] : [tableOf(block), new Paragraph({style: 'TableEdge'})]
}

function paragraphOf({style, content, list, indent, newPage}: ParagraphBlock): Paragraph {
  return new Paragraph({
    style,
    children: content.flatMap((inline) => inlineOf(inline)),
    ...(list && {numbering: {reference: numberingName(list.start), level: list.level, instance: list.id}}),
    ...(indent !== undefined && {indent: {left: textIndent(indent)}}),
    ...(newPage && {pageBreakBefore: true}),
  })
}

const cellStyles: Readonly<Record<Alignment, string>> = {
  left: 'TableText',
  center: 'TableCentred',
  right: 'TableNumber',
}

const none = {style: 'none', size: 0, color: 'auto'} as const
const outerRule = {style: 'single', size: theme.rules.outer, color: theme.colours.ink} as const
const innerRule = {style: 'single', size: theme.rules.inner, color: theme.colours.ink} as const

/** A three-line table: a rule above the head, a thin one below it, one at the end. */
function tableOf({columns, head, rows}: TableBlock): Table {
  const {horizontal, vertical} = theme.cellPadding
  return new Table({
    layout: 'fixed',
    width: {size: theme.textWidth, type: 'dxa'},
    columnWidths: columns.map(({width}) => width),
    margins: {top: vertical, bottom: vertical, left: horizontal, right: horizontal, marginUnitType: 'dxa'},
    borders: {top: outerRule, bottom: outerRule, left: none, right: none, insideHorizontal: none, insideVertical: none},
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => headCell(head[index] ?? [], column)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, index) => bodyCell(row[index] ?? [], column)),
          }),
      ),
    ],
  })
}

function headCell(cell: Cell, {width}: Column): TableCell {
  return new TableCell({
    width: {size: width, type: 'dxa'},
    verticalAlign: 'center',
    borders: {top: outerRule, bottom: innerRule},
    children: [new Paragraph({style: 'TableHead', children: cell.flatMap((inline) => inlineOf(inline))})],
  })
}

function bodyCell(cell: Cell, {width, align}: Column): TableCell {
  return new TableCell({
    width: {size: width, type: 'dxa'},
    verticalAlign: 'center',
    children: [new Paragraph({style: cellStyles[align], children: cell.flatMap((inline) => inlineOf(inline))})],
  })
}

/** A piece of a paragraph; `linkStyle` is the character style of the link around it. */
function inlineOf(inline: Inline, linkStyle?: string): ParagraphChild[] {
  const inside = (content: readonly Inline[], style = linkStyle) => content.flatMap((child) => inlineOf(child, style))
  switch (inline.kind) {
    case 'text':
      return [
        new TextRun({...format(inline.marks, linkStyle), ...fontHint(inline.text), children: withTabs(inline.text)}),
      ]
    case 'break':
      return [new TextRun({break: 1})]
    case 'bookmark':
      return [new Bookmark({id: inline.name, children: inside(inline.content)})]
    case 'jump':
      return [new InternalHyperlink({anchor: inline.bookmark, children: inside(inline.content, 'InnerLink')})]
    case 'link':
      return [new ExternalHyperlink({link: inline.url, children: inside(inline.content, 'Hyperlink')})]
    case 'footnote':
      return [new FootnoteReferenceRun(inline.number)]
  }
}

/** A run has one character style. The marks that it cannot name this way are set directly. */
function format(marks: readonly Mark[], linkStyle: string | undefined): IRunOptions {
  const named = linkStyle ?? (marks[0] && markStyles[marks[0]].id)
  const others = linkStyle === undefined ? marks.slice(1) : marks
  const direct: IRunOptions = Object.assign({}, ...others.map((mark) => markStyles[mark].run))
  return named === undefined ? direct : {...direct, style: named}
}

/** Characters that Chinese and Western fonts both have, and that Word sets in the Western one unless told otherwise. */
const ambiguous = /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u27bf]/

function fontHint(content: string): Pick<IRunOptions, 'font'> {
  return ambiguous.test(content) ? {font: {hint: 'eastAsia'}} : {}
}

function withTabs(content: string): (string | Tab)[] {
  return content.split('\t').flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece]))
}
