import {type NameRow, nameRows} from '../../rows/name-row.js'
import type {Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {wording} from '../wording.js'
import {annexHeading} from './annex-heading.js'
import {type ColumnOf, columnTable} from './column-table.js'

/** From so many rows on, a table of names without titles has two of them on a line. */
const FEWEST_BESIDE = 4

/** 人物与机构: people with their titles, then organisations; each name once, with the place where it stands first. */
export function names(draft: Draft): Box[] {
  const found = nameRows(draft.article)
  if (found.length === 0) return []
  return [
    ...annexHeading(wording.names, wording.nameNote, draft),
    ...nameTable(
      found.filter(({kind}) => kind === 'person'),
      wording.columns.person,
      draft,
    ),
    ...nameTable(
      found.filter(({kind}) => kind === 'org'),
      wording.columns.organisation,
      draft,
    ),
  ]
}

function nameTable(rows: readonly NameRow[], head: string, draft: Draft): Box[] {
  if (rows.length === 0) return []
  const isNarrow = rows.length >= FEWEST_BESIDE && rows.every(({role}) => role === '')
  return columnTable(rows, nameColumns(head, draft), draft, {across: isNarrow ? 2 : 1})
}

function nameColumns(head: string, {theme}: Draft): ColumnOf<NameRow>[] {
  const {tableCell, tableStrong} = theme.styles
  const {columns} = wording
  return [
    {head: columns.number, alignment: 'right', cell: (_, i) => [{text: `${i + 1}`, style: tableCell}]},
    {head, cell: ({name}) => [{text: name, style: tableStrong}]},
    {head: columns.role, cell: ({role}) => (role === '' ? undefined : [{text: role, style: tableCell}])},
    {head: columns.mentions, alignment: 'right', cell: ({mentions}) => [{text: `${mentions}`, style: tableCell}]},
    {
      head: columns.firstPlace,
      alignment: 'right',
      cell: ({first, place}) => [{text: place, style: tableCell, link: `#${first.id}`}],
    },
  ]
}
