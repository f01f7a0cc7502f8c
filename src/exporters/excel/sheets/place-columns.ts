import type {LineIndex} from '../../../ast/line-index.js'
import type {ColumnOf} from '../table.js'

/** 行: the line of the raw text in which an item starts. */
export function lineColumn<Item>(lines: LineIndex, start: (item: Item) => number): ColumnOf<Item> {
  return {
    header: '行',
    about: '在源文件中的行号',
    width: 6,
    look: 'centred',
    cell: (item) => lines.point(start(item)).line,
  }
}

/** 行 and 列: line and column of the raw text at which an item starts. */
export function placeColumns<Item>(lines: LineIndex, start: (item: Item) => number): ColumnOf<Item>[] {
  return [
    lineColumn(lines, start),
    {
      header: '列',
      about: '在该行中的位置，第一个字为 1',
      width: 6,
      look: 'centred',
      cell: (item) => lines.point(start(item)).column,
    },
  ]
}
