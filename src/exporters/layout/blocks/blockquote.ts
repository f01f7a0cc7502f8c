import type {Blockquote} from 'mdast'
import {addElement} from '../draft.js'
import type {BlockSetter} from './block.js'

/** Quotations in quotations stand no narrower than this share of the type area. */
const NARROWEST = 0.6

/** A quotation: in 楷体, two characters in on both sides. */
export const blockquote: BlockSetter<Blockquote> = (node, setting, draft, setBlocks) => {
  const {block, grid, styles} = draft.theme
  const parent = addElement(draft, 'BlockQuote', setting.parent)
  const inset = 2 * grid.cell
  const isWide = setting.right - setting.left - 2 * inset >= NARROWEST * block.width
  const edges = isWide ? {left: setting.left + inset, right: setting.right - inset} : {}
  return setBlocks(node.children, {...setting, ...edges, style: styles.quotation, parent}, draft)
}
