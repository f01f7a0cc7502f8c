import {dateText} from '../../date-text.js'
import {addElement, DOCUMENT, type Draft} from '../draft.js'
import type {Box, BoxLine} from '../flow.js'
import type {TextStyle} from '../lines/glyphs.js'
import {setBalanced, setParagraph} from '../lines/paragraph.js'
import type {Alignment, SetLine} from '../lines/set-line.js'
import type {Masthead} from '../options.js'
import {baselineIn} from '../theme.js'
import {spreadLine} from './spread-line.js'

/** A name takes at most this share of the width, its letters spread by up to half an em; a long one is set smaller. */
const WIDEST_NAME = 0.86
const WIDEST_SPREAD = 0.5
/** Smaller than this share of its size no name is set: it has more than one line instead. */
const SMALLEST_NAME = 0.5

/** 报头: the name of the briefing in red, its number, publisher and date on one line, a red rule. */
export function masthead(draft: Draft): Box[] {
  const head = draft.options.masthead
  if (head === undefined) return []
  const {theme} = draft
  const {styles, block} = theme
  const {top, namePitch, numberPitch, linePitch, ruleGap, ruleThickness, gapBelow} = theme.masthead
  const lines: BoxLine[] = []
  let y = top
  const add = (line: SetLine, pitch: number, style: TextStyle, element: number): void => {
    lines.push({line, baseline: y + baselineIn(pitch, style), element})
  }
  const nameStyle = fittingStyle(head.name, styles.masthead, block.width)
  const name = addElement(draft, 'P', DOCUMENT)
  for (const line of setBalanced(
    [{text: head.name, style: nameStyle}],
    block.width,
    {body: '', names: [], figures: []},
    draft.fonts,
    draft.missing,
  )) {
    add(spreadLine(line, block.width, WIDEST_NAME, WIDEST_SPREAD), namePitch, nameStyle, name)
    y += namePitch
  }
  if (head.number !== undefined) {
    const style = styles.mastheadNumber
    add(oneLine(head.number, style, 'centre', draft), numberPitch, style, addElement(draft, 'P', DOCUMENT))
    y += numberPitch
  }
  const {publisher} = head
  const date = mastheadDate(head, draft)
  const style = styles.mastheadLine
  const cell = theme.grid.cell
  if (publisher !== undefined)
    add(oneLine(publisher, style, 'left', draft, cell), linePitch, style, addElement(draft, 'P', DOCUMENT))
  if (date !== undefined)
    add(oneLine(dateText(date), style, 'right', draft, cell), linePitch, style, addElement(draft, 'P', DOCUMENT))
  // The line is as high as its type where the rule is measured from; what the pitch adds below counts as a part of the gap.
  if (publisher !== undefined || date !== undefined) y += (linePitch + style.size) / 2
  y += ruleGap
  const ink = styles.masthead.ink ?? 0
  const rule = {x: 0, y, width: block.width, height: ruleThickness, ink}
  return [{height: y + ruleThickness + gapBelow, lines, shapes: [rule], companions: 1}]
}

/** The day that the masthead shows: its own, or that of the article. */
export function mastheadDate({date}: Masthead, {article}: Draft): string | undefined {
  return date ?? article.document.metadata.date
}

/** The style of a name, smaller where it would be too long for one line. */
function fittingStyle(name: string, style: TextStyle, width: number): TextStyle {
  const size = Math.min(style.size, (WIDEST_NAME * width) / [...name].length)
  return {...style, size: Math.max(size, SMALLEST_NAME * style.size)}
}

function oneLine(text: string, style: TextStyle, alignment: Alignment, draft: Draft, inset = 0): SetLine {
  const shape = {left: inset, right: draft.theme.block.width - inset, indent: 0, alignment}
  return setParagraph([{text, style}], shape, draft.fonts, draft.missing)[0]!
}
