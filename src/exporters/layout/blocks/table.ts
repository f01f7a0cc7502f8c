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
  /** Edges, in points from the left edge of the type area. */
  readonly left: number
  readonly right: number
  readonly parent: number
}

interface Column {
  readonly left: number
  readonly right: number
  readonly alignment: Alignment
}

/** Rows that stay with the head of their table. */
const ROWS_BELOW_HEAD = 2

/** Sets a table; its head stands again on each page that the table reaches. */
export function tableBoxes(table: TableContent, draft: Draft): Box[] {
  const columns = placeColumns(table, draft)
  const parent = addElement(draft, 'Table', table.parent)
  const rule = {x: table.left, width: table.right - table.left}
  const head = withRules(rowBoxes(table.head, columns, 'TH', parent, draft), rule, draft.theme)
  const header = head.length === 1 ? {header: head[0]!} : {}
  const rows = table.rows.flatMap((row) => rowBoxes(row, columns, 'TD', parent, draft))
  const body = rows.map((box) => ({
    ...box,
    ...header,
    closing: {...rule, y: box.height, thickness: draft.theme.table.rules.outer},
  }))
  const last = body.pop()
  if (last === undefined) return head
  return [...head, ...body, {...last, rules: [last.closing]}]
}

/** The head of a table with its two rules; at least two rows follow it on its page. */
function withRules(
  head: readonly Box[],
  rule: Pick<BoxRule, 'x' | 'width'>,
  {table: {rules, spaceBefore}}: Theme,
): Box[] {
  const last = head.length - 1
  return head.map((box, i) => ({
    ...box,
    ...(i === 0 && {spaceBefore}),
    companions: i === last ? ROWS_BELOW_HEAD : 1,
    rules: [
      ...(i === 0 ? [{...rule, y: 0, thickness: rules.outer}] : []),
      ...(i === last ? [{...rule, y: box.height, thickness: rules.inner}] : []),
    ],
  }))
}

/** Columns as wide as their content wants, within what there is. */
function placeColumns(table: TableContent, draft: Draft): Column[] {
  const {head, rows, alignments, left, right} = table
  const {columnGap} = draft.theme.table
  const gaps = columnGap * (head.length - 1)
  const wanted = head.map((cell, column) =>
    rows.reduce(
      (widest, row) => Math.max(widest, roughWidth(row[column] ?? [], draft.fonts)),
      roughWidth(cell, draft.fonts),
    ),
  )
  let x = left
  return shareWidth(wanted, right - left - gaps).map((width, i) => {
    const column = {left: x, right: x + width, alignment: alignments[i] ?? 'left'}
    x += width + columnGap
    return column
  })
}

/** A row: one box, or one for each line of text where the row is too tall to keep whole. */
function rowBoxes(
  row: readonly (readonly StyledText[])[],
  columns: readonly Column[],
  role: 'TH' | 'TD',
  table: number,
  draft: Draft,
): Box[] {
  const parent = addElement(draft, 'TR', table)
  const cells = columns.map(({left, right, alignment}, i) => {
    const shape = {left, right, indent: 0, alignment}
    const element = addElement(draft, role, parent)
    const pieces = tagLinks(row[i] ?? [], element, draft)
    return {lines: setParagraph(pieces, shape, draft.fonts, draft.missing), element}
  })
  const height = cells.reduce((most, {lines}) => Math.max(most, lines.length), 1)
  return height <= draft.theme.table.longestWholeRow
    ? [wholeRow(cells, height, draft.theme)]
    : slicedRow(cells, height, draft.theme)
}

interface Cell {
  readonly lines: readonly SetLine[]
  readonly element: number
}

function wholeRow(cells: readonly Cell[], height: number, theme: Theme): Box {
  const {pitch, padding} = theme.table
  const baseline = baselineIn(pitch, theme.styles.tableCell)
  const lines = cells.flatMap(({lines, element}) =>
    lines.map((line, i) => ({line, baseline: padding + i * pitch + baseline, element})),
  )
  return {height: height * pitch + 2 * padding, lines}
}

function slicedRow(cells: readonly Cell[], height: number, theme: Theme): Box[] {
  const {pitch, padding} = theme.table
  const baseline = baselineIn(pitch, theme.styles.tableCell)
  return Array.from({length: height}, (_, i) => {
    const above = i === 0 ? padding : 0
    const below = i === height - 1 ? padding : 0
    const lines = cells.flatMap(({lines, element}): BoxLine[] => {
      const line = lines[i]
      return line === undefined ? [] : [{line, baseline: above + baseline, element}]
    })
    return {height: above + pitch + below, lines, companions: i === 0 || i === height - 2 ? 1 : 0}
  })
}
