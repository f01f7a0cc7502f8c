import type {RootContent} from 'mdast'
import type {Answer, Question} from '../../../ast/nodes.js'
import {addElement, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import {styledText} from '../phrasing.js'
import {elasticParagraphBoxes, paragraphBoxes, type Setting} from '../setting.js'
import type {Theme} from '../theme.js'
import type {SetBlocks} from './block.js'

/**
 * A question: in another face than its answer, from which it is never parted. Where nobody is named who asks it, a square
 * stands before it, which is drawn and not written: the text is copied as it was.
 */
export function question(node: Question, setting: Setting, draft: Draft, setBlocks: SetBlocks): Box[] {
  const boxes = turn(node, {...setting, style: draft.theme.styles.question}, draft, setBlocks)
  const last = boxes.at(-1)
  if (last === undefined) return []
  const kept = [...boxes.slice(0, -1), {...last, companions: 2}]
  return node.speaker === undefined ? withSquare(kept, setting, draft.theme) : kept
}

function withSquare([first, ...rest]: readonly Box[], setting: Setting, theme: Theme): Box[] {
  const {side, before} = theme.questionMark
  const {size} = theme.styles.question
  const baseline = first?.lines[0]?.baseline
  if (first === undefined || baseline === undefined) return rest
  const x = setting.left + setting.indent - before * size
  const y = baseline - MIDDLE_OF_HANZI * size - (side * size) / 2
  const square = {x, y, width: side * size, height: side * size, ink: 0}
  return [{...first, shapes: [...(first.shapes ?? []), square]}, ...rest]
}

/** From the baseline to the middle of a hanzi, in ems. */
const MIDDLE_OF_HANZI = 0.38

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
  const label: StyledText = {text: `${node.speaker}：`, style: draft.theme.styles.speaker}
  if (!isParagraph(first))
    return [...paragraphBoxes([label], inside, draft), ...setBlocks(node.children, inside, draft)]
  const set = node.type === 'answer' ? elasticParagraphBoxes : paragraphBoxes
  const opening = set([label, ...styledText(first.children, inside.style, draft)], inside, draft)
  return [...opening, ...setBlocks(rest, inside, draft)]
}

function isParagraph(node: RootContent): node is Extract<RootContent, {type: 'paragraph'}> {
  return node.type === 'paragraph'
}
