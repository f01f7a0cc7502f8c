import type {Code} from 'mdast'
import {addElement} from '../draft.js'
import {paragraphBoxes} from '../setting.js'
import type {BlockSetter} from './block.js'

/** Lines as they are, in small type; long ones run on. */
export const code: BlockSetter<Code> = (node, setting, draft) => {
  const {theme} = draft
  const style = theme.styles.code
  const inside = {...setting, style, pitch: theme.code.pitch, indent: 0, left: setting.left + setting.indent}
  // Code is a part of a paragraph to readers of the structure, never a block.
  const parent = addElement(draft, 'P', setting.parent)
  return paragraphBoxes([{text: node.value, style}], {...inside, alignment: 'left', parent}, draft, 'Code')
}
