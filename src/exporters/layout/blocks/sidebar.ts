import type {RootContent} from 'mdast'
import type {Section} from '../../../ast/nodes.js'
import {sidebarHeadings} from '../../../language/sidebars.js'
import type {Draft} from '../draft.js'
import type {Box} from '../flow.js'
import type {Setting} from '../setting.js'
import type {SetBlocks} from './block.js'

const words: ReadonlySet<string> = new Set(sidebarHeadings)

/** Whether a section is a box beside the article, as its heading tells: 链接, 【名词解释】. */
export function isSidebar({children}: Section): boolean {
  const [first] = children
  return first?.type === 'heading' && words.has(plainText(first).replace(/^[【[]|[：:\]】]+$/g, ''))
}

function plainText(node: RootContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** A box beside the article: its text stands behind a bar. */
export function sidebar({children}: Section, setting: Setting, draft: Draft, setBlocks: SetBlocks): Box[] {
  const {width, inset, ink} = draft.theme.sidebar
  const boxes = setBlocks(children, {...setting, left: setting.left + inset}, draft)
  const last = boxes.length - 1
  return boxes.map((box, i) => {
    const height = box.height + (i === last ? -FREE_END : 0)
    return {
      ...box,
      shapes: [
        ...(box.shapes ?? []),
        {x: setting.left, y: i === 0 ? FREE_END : 0, width, height: i === 0 ? height - FREE_END : height, ink},
      ],
    }
  })
}

/** The bar begins and ends with the ink of its lines, not with the blanks above and below, in points. */
const FREE_END = 5
