import {shareWidth} from '../columns.js'
import {addElement, type Draft, tagLinks} from '../draft.js'
import type {Box, BoxLine, BoxRule} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import {roughWidth, setParagraph} from '../lines/paragraph.js'
import type {Alignment, SetLine} from '../lines/set-line.js'
import {baselineIn, type Theme} from '../theme.js'

/** A three-line table (三线表): a rule above, one under the head, one below. */
export interface TableContent {
  readonly head: readonly (readonly StyledText[])[]
  readonly rows: readonly (readonly (readonly StyledText[])[])[]
  readonly alignments: readonly Alignment[]
  /** Blanks behind columns that do not have that of the theme, in points. */
  readonly gaps?: readonly (number | undefined)[]
  /** Columns, from the first to the last, below which the last cell of each row stands, on lines of its own. */
  readonly below?: {readonly first: number; readonly last: number}
  /** How many rows stand beside each other, each below a head of its own. Default: 1. */
  readonly across?: number
  /** Edges, in points from the left edge of the type area. */
  readonly left: number
  readonly right: number
  readonly parent: number
}

interface Column {
  readonly left: number
  readonly right: number
  readonly alignment: Alignment
  /** Whether its cells stand below the others of their rows. */
  readonly isBelow?: true
}

/** Rows that stay with the head of their table, and rows that come to a new page together at its end. */
const ROWS_BELOW_HEAD = 2
const ROWS_AT_END = 3

/** Sets a table; its head stands again on each page that the table reaches. */
export function tableBoxes(content: TableContent, draft: Draft): Box[] {
  const {across = 1} = content
  const columns = placeColumns(content, draft)
  const table = across === 1 ? content : besideEachOther(content, across)
  const {outer} = draft.theme.table.rules
  const parent = addElement(draft, 'Table', table.parent)
  const rule = {x: table.left, width: table.right - table.left}
  const rowsBelow = Math.min(ROWS_BELOW_HEAD, Math.ceil(content.rows.length / across))
  const head = withRules(rowBoxes(table.head, columns, 'TH', parent, draft), rule, rowsBelow, draft.theme)
  const header = head.length === 1 ? {header: head[0]!} : {}
  const rows = table.rows.map((row) => rowBoxes(row, columns, 'TD', parent, draft))
  const body = rows.flat().map((box) => ({...box, ...header, closing: {...rule, y: box.height, thickness: outer}}))
  const last = body.pop()
  if (last === undefined) return head
  const end = {...last, height: last.height + draft.theme.table.spaceAfter, rules: [last.closing]}
  return [...head, ...keepTogether([...body, end], wholeRowsAtEnd(rows))]
}

/** How many of the last rows are one box each, up to {@link ROWS_AT_END}. */
function wholeRowsAtEnd(rows: readonly (readonly Box[])[]): number {
  const end = rows.slice(-ROWS_AT_END)
  return end.length - 1 - end.findLastIndex((boxes) => boxes.length > 1)
}

/** The last boxes of a table come to a new page together: a row alone below a head is easily overlooked. */
function keepTogether(boxes: readonly Box[], count: number): Box[] {
  const from = boxes.length - count
  return boxes.map((box, i) => (i < from ? box : {...box, companions: boxes.length - 1 - i}))
}

/** A table whose rows are `across` rows of another one. */
function besideEachOther(content: TableContent, across: number): TableContent {
  const rows = []
  for (let i = 0; i < content.rows.length; i += across) rows.push(content.rows.slice(i, i + across).flat())
  return {...content, head: Array.from({length: across}, () => content.head).flat(), rows}
}

/** The head of a table with its two rules; some rows follow it on its page. */
function withRules(
  head: readonly Box[],
  rule: Pick<BoxRule, 'x' | 'width'>,
  rowsBelow: number,
  {table: {rules, spaceBefore}}: Theme,
): Box[] {
  const last = head.length - 1
  return head.map((box, i) => ({
    ...box,
    ...(i === 0 && {spaceBefore}),
    companions: i === last ? rowsBelow : 1,
    rules: [
      ...(i === 0 ? [{...rule, y: 0, thickness: rules.outer}] : []),
      ...(i === last ? [{...rule, y: box.height, thickness: rules.inner}] : []),
    ],
  }))
}

/** Columns as wide as their content wants, within what there is. */
function placeColumns(table: Omit<TableContent, 'parent'>, draft: Draft): Column[] {
  const {rows, alignments, left, right, below, across = 1} = table
  const {columnGap} = draft.theme.table
  const head = below === undefined ? table.head : table.head.slice(0, -1)
  const gaps = head.map((_, i) => table.gaps?.[i] ?? columnGap)
  const ownGaps = gaps.slice(0, -1).reduce((sum, gap) => sum + gap, 0)
  const wish = (cell: readonly StyledText[] = []): number =>
    roughWidth(cell, draft.fonts) + ALLOWANCE * (cell[0]?.style.size ?? 0)
  const wanted = head.map((cell, column) =>
    rows.reduce((widest, row) => Math.max(widest, wish(row[column])), wish(cell)),
  )
  const spaceBetween = GAPS_BETWEEN_ROWS * columnGap
  const width = (right - left - (across - 1) * spaceBetween) / across
  const widths = shareWidth(wanted, width - ownGaps)
  return Array.from({length: across}, (_, i) => left + i * (width + spaceBetween)).flatMap((start) => {
    let x = start
    const columns = widths.map((own, i): Column => {
      const column = {left: x, right: x + own, alignment: alignments[i] ?? 'left'}
      x += own + gaps[i]!
      return column
    })
    if (below === undefined) return columns
    const {first, last} = below
    return [...columns, {left: columns[first]!.left, right: columns[last]!.right, alignment: 'left', isBelow: true}]
  })
}

/** What a cell may be wider than its rough width by, in ems: gaps between hanzi and digits. */
const ALLOWANCE = 0.5

/** Between rows beside each other, in gaps between columns. */
const GAPS_BETWEEN_ROWS = 3

/** A row: one box, or one for each line of text where the row is too tall to keep whole. */
function rowBoxes(
  row: readonly (readonly StyledText[])[],
  columns: readonly Column[],
  role: 'TH' | 'TD',
  table: number,
  draft: Draft,
): Box[] {
  const parent = addElement(draft, 'TR', table)
  let height = 1
  const cells = columns.map(({left, right, alignment, isBelow}, i): Cell => {
    const shape = {left, right, indent: 0, alignment}
    const element = addElement(draft, role, parent)
    const pieces = tagLinks(row[i] ?? [], element, draft)
    const lines = setParagraph(pieces, shape, draft.fonts, draft.missing)
    const first = isBelow ? height : 0
    height = Math.max(height, first + lines.length)
    return {lines, first, element}
  })
  return height <= draft.theme.table.longestWholeRow
    ? [wholeRow(cells, height, draft.theme)]
    : slicedRow(cells, height, draft.theme)
}

interface Cell {
  readonly lines: readonly SetLine[]
  /** Line of the row that it begins on. */
  readonly first: number
  readonly element: number
}

function wholeRow(cells: readonly Cell[], height: number, theme: Theme): Box {
  const {pitch, padding} = theme.table
  const baseline = baselineIn(pitch, theme.styles.tableCell)
  const lines = cells.flatMap(({lines, first, element}) =>
    lines.map((line, i) => ({line, baseline: padding + (first + i) * pitch + baseline, element})),
  )
  return {height: height * pitch + 2 * padding, lines}
}

function slicedRow(cells: readonly Cell[], height: number, theme: Theme): Box[] {
  const {pitch, padding} = theme.table
  const baseline = baselineIn(pitch, theme.styles.tableCell)
  return Array.from({length: height}, (_, i) => {
    const above = i === 0 ? padding : 0
    const below = i === height - 1 ? padding : 0
    const lines = cells.flatMap(({lines, first, element}): BoxLine[] => {
      const line = lines[i - first]
      return line === undefined ? [] : [{line, baseline: above + baseline, element}]
    })
    return {height: above + pitch + below, lines, companions: i === 0 || i === height - 2 ? 1 : 0}
  })
}
