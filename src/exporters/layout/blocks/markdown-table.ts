import type {Table} from 'mdast'
import type {TextStyle} from '../lines/glyphs.js'
import type {Alignment} from '../lines/set-line.js'
import {styledText} from '../phrasing.js'
import type {BlockSetter} from './block.js'
import {tableBoxes} from './table.js'

const alignments: Readonly<Record<string, Alignment>> = {left: 'left', center: 'centre', right: 'right'}

/** A table of the text itself; its first row is the head. */
export const markdownTable: BlockSetter<Table> = (node, setting, draft) => {
  const cells = (row: Table['children'][number] | undefined, style: TextStyle) =>
    row?.children.map((cell) => styledText(cell.children, style, draft)) ?? []
  const {tableHead, tableCell} = draft.theme.styles
  const [head, ...rows] = node.children
  return tableBoxes(
    {
      head: cells(head, tableHead),
      rows: rows.map((row) => cells(row, tableCell)),
      alignments: node.align?.map((align) => alignments[align ?? 'left'] ?? 'left') ?? [],
      left: setting.left,
      right: setting.right,
      parent: setting.parent,
    },
    draft,
  )
}
