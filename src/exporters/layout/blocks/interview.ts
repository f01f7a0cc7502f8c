import type {RootContent} from 'mdast'
import type {Answer, Question} from '../../../ast/nodes.js'
import {addElement, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText, TextStyle} from '../lines/glyphs.js'
import {styledText} from '../phrasing.js'
import {paragraphBoxes, type Setting} from '../setting.js'
import type {Styles} from '../theme.js'
import type {SetBlocks} from './block.js'

/** A question: set in the face of headings, and never parted from the answer that follows. */
export function question(node: Question, setting: Setting, draft: Draft, setBlocks: SetBlocks): Box[] {
  const boxes = turn(node, {...setting, style: draft.theme.styles.question}, draft, setBlocks)
  const last = boxes.at(-1)
  return last === undefined ? [] : [...boxes.slice(0, -1), {...last, companions: 2}]
}

/** An answer: only the speaker stands out. */
export function answer(node: Answer, setting: Setting, draft: Draft, setBlocks: SetBlocks): Box[] {
  return turn(node, setting, draft, setBlocks)
}

/** The first paragraph of a turn begins with the speaker. */
function turn(node: Question | Answer, setting: Setting, draft: Draft, setBlocks: SetBlocks): Box[] {
  const inside = {...setting, parent: addElement(draft, 'Sect', setting.parent)}
  const [first, ...rest] = node.children
  if (first === undefined) return []
  if (node.speaker === undefined) return setBlocks(node.children, inside, draft)
  const label: StyledText = {text: `${node.speaker}：`, style: labelStyle(setting.style, draft.theme.styles)}
  if (!isParagraph(first))
    return [...paragraphBoxes([label], inside, draft), ...setBlocks(node.children, inside, draft)]
  const opening = paragraphBoxes([label, ...styledText(first.children, inside.style, draft)], inside, draft)
  return [...opening, ...setBlocks(rest, inside, draft)]
}

function labelStyle(style: TextStyle, styles: Styles): TextStyle {
  return style === styles.question ? style : styles.speaker
}

function isParagraph(node: RootContent): node is Extract<RootContent, {type: 'paragraph'}> {
  return node.type === 'paragraph'
}
