import {dateText} from '../../rows/date-text.js'
import {addElement, DOCUMENT, type Draft} from '../draft.js'
import type {Box, BoxLine} from '../flow.js'
import type {TextStyle} from '../lines/glyphs.js'
import {roughWidth, setBalanced, setParagraph} from '../lines/paragraph.js'
import type {Alignment, SetLine} from '../lines/set-line.js'
import type {Masthead} from '../options.js'
import {baselineIn} from '../theme.js'
import {spreadLine} from './spread-line.js'

/** A name takes at most this share of the width, its letters spread by up to half an em; a long one is set smaller. */
const WIDEST_NAME = 0.86
const WIDEST_SPREAD = 0.5
/** Smaller than this share of its size no name is set: it has more than one line instead. */
const SMALLEST_NAME = 0.5

/** 报头: the name of the briefing in red, its number, publisher and date, a red rule. The date stands beside the last line of the publisher. */
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
  const nameLines = setBalanced(
    [{text: head.name, style: nameStyle}],
    block.width,
    {body: '', names: [], figures: []},
    draft.fonts,
    draft.missing,
  )
  // The lines of a long name stand as close as their smaller type asks.
  const pitch = nameLines.length === 1 ? namePitch : (namePitch * nameStyle.size) / styles.masthead.size
  for (const line of nameLines) {
    add(spreadLine(line, block.width, WIDEST_NAME, WIDEST_SPREAD), pitch, nameStyle, name)
    y += pitch
  }
  if (head.number !== undefined) {
    const style = styles.mastheadNumber
    const number = addElement(draft, 'P', DOCUMENT)
    for (const line of linesOf(head.number, style, {left: 0, right: block.width, alignment: 'centre'}, draft)) {
      add(line, numberPitch, style, number)
      y += numberPitch
    }
  }
  const {publisher} = head
  const date = mastheadDate(head, draft)
  const style = styles.mastheadLine
  const cell = theme.grid.cell
  const right = block.width - cell
  const day = date === undefined ? '' : dateText(date)
  if (publisher !== undefined) {
    const room = day === '' ? right : right - roughWidth([{text: day, style}], draft.fonts) - cell
    const element = addElement(draft, 'P', DOCUMENT)
    for (const [i, line] of linesOf(publisher, style, {left: cell, right: room, alignment: 'left'}, draft).entries()) {
      if (i > 0) y += linePitch
      add(line, linePitch, style, element)
    }
  }
  if (day !== '') {
    const element = addElement(draft, 'P', DOCUMENT)
    for (const line of linesOf(day, style, {left: cell, right, alignment: 'right'}, draft))
      add(line, linePitch, style, element)
  }
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

interface Strip {
  readonly left: number
  readonly right: number
  readonly alignment: Alignment
}

function linesOf(text: string, style: TextStyle, strip: Strip, draft: Draft): SetLine[] {
  return setParagraph([{text, style}], {...strip, indent: 0}, draft.fonts, draft.missing)
}
