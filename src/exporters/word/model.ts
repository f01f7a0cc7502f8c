/**
 * The report as plain data. It mirrors what Word knows: paragraphs and tables, each with the name of its style, and
 * inside them runs with marks. It says nothing of fonts and sizes: those are the theme's.
 */

/** Paragraph styles of the report, by their id in the style sheet. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Heading5'
  | 'BodyText'
  | 'Question'
  | 'Answer'
  | 'Quote'
  | 'ListParagraph'
  | 'Code'
  | 'Separator'
  | 'Credit'
  | 'Caption'
  | 'TableEdge'
  | 'Remark'
  | 'FootnoteText'

/** What a run is, beyond plain text. Each mark is a character style. */
export type Mark = 'strong' | 'emphasis' | 'delete' | 'code' | 'speaker' | 'quotation'

/** A piece of a paragraph. */
export type Inline =
  | {readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[]}
  | {readonly kind: 'break'}
  /** Names its content, so that a jump can lead to it. */
  | {readonly kind: 'bookmark'; readonly name: string; readonly content: readonly Inline[]}
  /** Leads to a bookmark of the report. */
  | {readonly kind: 'jump'; readonly bookmark: string; readonly content: readonly Inline[]}
  /** Leads to a page of the web. */
  | {readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[]}
  /** Refers to one of the plan's footnotes, counted from 1. */
  | {readonly kind: 'footnote'; readonly number: number}

/** The place of a paragraph in a list; Word counts the items. */
export interface ListPlace {
  /** Paragraphs with the same id are one list, counted on from each other. */
  readonly id: number
  /** 0 for a list that is in no other. */
  readonly level: number
  /** The number of the first item; absent where the items have bullets. */
  readonly start?: number
}

/** A paragraph: a heading, a line of body text, an item of a list. */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly content: readonly Inline[]
  readonly list?: ListPlace
  /** The number of lists around a paragraph that goes on with an item without a number of its own. */
  readonly indent?: number
  /** Begins a new page. */
  readonly newPage?: true
}

/** How the cells of a column are set. */
export type Alignment = 'left' | 'center' | 'right'

/** A column of a table. */
export interface Column {
  /** Twips. */
  readonly width: number
  readonly align: Alignment
}

/** The content of a cell: one paragraph. */
export type Cell = readonly Inline[]

/** A table; the head is repeated on each page that it runs over. */
export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What stands in the body of the report or in a footnote. */
export type Block = ParagraphBlock | TableBlock

/** What the report says about itself in its document properties. */
export interface Properties {
  readonly title: string
  /** Time of creation, ISO 8601 in UTC: the date of the text, never that of the run. */
  readonly created: string
  readonly sourceName: string
  readonly sourceSha256: string
}

/** A whole report. */
export interface ReportPlan {
  readonly properties: Properties
  readonly blocks: readonly Block[]
  readonly footnotes: readonly (readonly ParagraphBlock[])[]
}

/** A run of text. */
export function text(value: string, marks: readonly Mark[] = []): Inline {
  return {kind: 'text', text: value, marks}
}

/** Text with its line ends as breaks, for where lines matter. */
export function textLines(value: string, marks: readonly Mark[] = []): Inline[] {
  return value.split('\n').flatMap((line, index) => {
    const run = line === '' ? [] : [text(line, marks)]
    return index === 0 ? run : [{kind: 'break'} as const, ...run]
  })
}

/** A paragraph of a style. */
export function paragraph(style: ParagraphStyle, content: readonly Inline[]): ParagraphBlock {
  return {kind: 'paragraph', style, content}
}

/** The characters of a piece of a paragraph. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.text : 'content' in inline ? plainText(inline.content) : ''))
    .join('')
}
