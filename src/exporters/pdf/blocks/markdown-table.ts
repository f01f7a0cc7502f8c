import type {Table} from 'mdast'
import type {TextStyle} from '../layout/glyphs.js'
import type {Alignment} from '../layout/set-line.js'
import {styledText} from '../phrasing.js'
import {theme} from '../theme.js'
import type {BlockSetter} from './block.js'
import {tableBoxes} from './table.js'

const alignments: Readonly<Record<string, Alignment>> = {left: 'left', center: 'centre', right: 'right'}

/** A table of the text itself; its first row is the head. */
export const markdownTable: BlockSetter<Table> = (node, setting, draft) => {
  const cells = (row: Table['children'][number] | undefined, style: TextStyle) =>
    row?.children.map((cell) => styledText(cell.children, style, draft)) ?? []
  const [head, ...rows] = node.children
  return tableBoxes(
    {
      head: cells(head, theme.styles.tableHead),
      rows: rows.map((row) => cells(row, theme.styles.tableCell)),
      alignments: node.align?.map((align) => alignments[align ?? 'left'] ?? 'left') ?? [],
      left: setting.left,
      right: setting.right,
      parent: setting.parent,
    },
    draft,
  )
}
