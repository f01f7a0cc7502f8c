import {nameRows} from '../../name-row.js'
import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {wording} from '../wording.js'
import {annexHeading} from './annex-heading.js'
import {tableBoxes} from './table.js'

/** 人物与机构: each name once, with the title beside it and the place where it is named first. */
export function names(draft: Draft): Box[] {
  const found = nameRows(draft.article)
  if (found.length === 0) return []
  const {theme} = draft
  const {tableCell, tableHead, tableStrong} = theme.styles
  const rows = found.map(({kind, name, role, mentions, first, place}, i) => {
    const link = draft.anchors.has(first.id) ? {link: `#${first.id}`} : {}
    return [
      [{text: `${i + 1}`, style: tableCell}],
      [{text: wording.nameKinds[kind], style: tableCell}],
      [{text: name, style: tableStrong}],
      [{text: role, style: tableCell}],
      [{text: `${mentions}`, style: tableCell}],
      [{text: place, style: tableCell, ...link}],
    ]
  })
  const table = {
    head: wording.nameColumns.map((text) => [{text, style: tableHead}]),
    rows,
    alignments: ['right', 'left', 'left', 'left', 'right', 'right'] as const,
    left: 0,
    right: theme.block.width,
    parent: DOCUMENT,
  }
  return [...annexHeading(wording.names, wording.nameNote, draft), ...tableBoxes(table, draft)]
}
