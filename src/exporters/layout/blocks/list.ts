import type {List, ListItem} from 'mdast'
import {addElement, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import {setParagraph} from '../lines/paragraph.js'
import type {SetLine} from '../lines/set-line.js'
import type {Setting} from '../setting.js'
import type {BlockSetter, SetBlocks} from './block.js'

/** Lists in lists move to the right no farther than this share of the type area, so that their lines keep some width. */
const FARTHEST_LEFT = 1 / 2

/** Marks of unordered lists, by depth. */
const bullets = ['•', '–', '·']

/** A list: each item hangs behind its number or mark. */
export const list: BlockSetter<List> = (node, setting, draft, setBlocks) => {
  const {block, grid} = draft.theme
  const parent = addElement(draft, 'L', setting.parent, {numbering: node.ordered ? 'Decimal' : 'Disc'})
  const labels = node.children.map((_, i) => labelOf(node, i, setting.listDepth))
  const left = Math.min(setting.left + (setting.listDepth === 0 ? setting.indent : 0), FARTHEST_LEFT * block.width)
  const hang = grid.cell * (labels.some((label) => label.length > 2) ? 2 : 1.5)
  const inside = {...setting, parent, left: left + hang, indent: 0, listDepth: setting.listDepth + 1}
  return node.children.flatMap((item, i) => itemBoxes(item, labels[i]!, left, inside, draft, setBlocks))
}

function labelOf(node: List, index: number, depth: number): string {
  return node.ordered ? `${(node.start ?? 1) + index}.` : bullets[Math.min(depth, bullets.length - 1)]!
}

function itemBoxes(
  item: ListItem,
  label: string,
  labelLeft: number,
  setting: Setting,
  draft: Draft,
  setBlocks: SetBlocks,
): Box[] {
  const parent = addElement(draft, 'LI', setting.parent)
  const element = addElement(draft, 'Lbl', parent)
  const labelLine = setLabel({text: label, style: setting.style}, labelLeft, setting, draft)
  const body = setBlocks(item.children, {...setting, parent: addElement(draft, 'LBody', parent)}, draft)
  const [first] = body
  const baseline = first?.lines[0]?.baseline
  if (first === undefined || baseline === undefined) return body
  return [{...first, lines: [{line: labelLine, baseline, element}, ...first.lines]}, ...body.slice(1)]
}

function setLabel(label: StyledText, left: number, setting: Setting, draft: Draft): SetLine {
  const shape = {left, right: setting.left, indent: 0, alignment: 'left'} as const
  return setParagraph([label], shape, draft.fonts, draft.missing)[0]!
}
