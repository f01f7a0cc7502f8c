import type {DataRow} from '../../rows/data-row.js'
import type {ReferenceRow} from '../../rows/reference-row.js'
import {type Draft, rowName} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText, TextStyle} from '../lines/glyphs.js'
import {factNote, wording} from '../wording.js'
import {annexHeading} from './annex-heading.js'
import {type ColumnOf, columnTable} from './column-table.js'
import {inClause} from './in-clause.js'

/** 数据与事实: every figure with what it says, then dates and documents; each row leads to its place in the text. */
export function factTable(draft: Draft): Box[] {
  const {figures, references} = draft
  if (figures.length + references.length === 0) return []
  const {source, coverage} = draft.article.document
  const note = factNote(source.name, coverage)
  return [
    ...annexHeading(wording.factTable, note, draft),
    ...(figures.length > 0 ? columnTable(figures, figureColumns(draft), draft, {lastBelow: true}) : []),
    ...(references.length > 0 ? columnTable(references, referenceColumns(draft), draft) : []),
  ]
}

function figureColumns({theme}: Draft): ColumnOf<DataRow>[] {
  const {styles, table} = theme
  const {tableCell, tableStrong} = styles
  const {columns} = wording
  return [
    {
      head: columns.number,
      alignment: 'right',
      cell: ({fact}, i) => [{text: `${i + 1}`, style: tableCell, anchor: rowName(fact)}],
    },
    {head: columns.indicator, cell: ({indicator}) => told(indicator, tableCell)},
    {
      head: columns.figure,
      alignment: 'right',
      gap: table.unitGap,
      cell: ({figure}) => figure && told(figure.number, tableStrong),
    },
    {head: columns.unit, cell: ({figure}) => (figure && told(figure.unit, tableCell)) ?? []},
    {head: columns.time, cell: ({time}) => told(time, tableCell)},
    {head: columns.growth, cell: ({growth}) => told(growth, tableCell)},
    {
      head: columns.place,
      alignment: 'right',
      cell: ({fact, place}) => [{text: place, style: tableCell, link: `#${fact.id}`}],
    },
    {head: columns.wording, cell: ({fact, growths}) => inClause(fact, growths, styles.tableQuote, styles.tableQuoted)},
  ]
}

function referenceColumns({theme, figures}: Draft): ColumnOf<ReferenceRow>[] {
  const {tableCell, tableStrong} = theme.styles
  const {columns} = wording
  return [
    {
      head: columns.number,
      alignment: 'right',
      cell: ({first}, i) => [{text: `${figures.length + i + 1}`, style: tableCell, anchor: rowName(first)}],
    },
    {head: columns.kind, cell: ({kind}) => told(kind, tableCell)},
    {head: columns.content, cell: ({content}) => told(content, tableStrong)},
    {head: columns.wording, cell: ({first}) => inClause(first, [], tableCell, tableStrong)},
    {head: columns.mentions, alignment: 'right', cell: ({mentions}) => told(`${mentions.length}`, tableCell)},
    {
      head: columns.firstPlace,
      alignment: 'right',
      cell: ({first, place}) => [{text: place, style: tableCell, link: `#${first.id}`}],
    },
  ]
}

/** A text as a cell; nothing where it is empty. */
function told(text: string, style: TextStyle): StyledText[] | undefined {
  return text === '' ? undefined : [{text, style}]
}
