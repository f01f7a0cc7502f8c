import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {bodySetting, paragraphBoxes} from '../setting.js'
import {wording} from '../wording.js'
import {setBlocks} from './index.js'
import {isTitle} from './title.js'

/** The text without its headline. A reader is told where there is none. */
export function body(draft: Draft): Box[] {
  const {tree, document} = draft.article
  const title = tree.children.find(isTitle)
  const setting = bodySetting(draft.theme, DOCUMENT)
  const boxes = setBlocks(
    tree.children.filter((node) => node !== title),
    setting,
    draft,
  )
  const isEmpty = boxes.length === 0 && title === undefined && document.metadata.title === ''
  return isEmpty ? paragraphBoxes([{text: wording.empty, style: setting.style}], setting, draft) : boxes
}
