import {dateText} from '../../rows/date-text.js'
import {addElement, DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {setParagraph} from '../lines/paragraph.js'
import {baselineIn} from '../theme.js'
import {mastheadDate} from './masthead.js'

/** Under the headline, who published the text and when; the blank above the body where nobody tells. */
export function source(draft: Draft): Box[] {
  const {theme} = draft
  const {pitch, gapBelow} = theme.source
  const text = sourceLine(draft)
  if (text === '') return [{height: gapBelow, lines: [], companions: 1}]
  const style = theme.styles.source
  const shape = {left: 0, right: theme.block.width, indent: 0, alignment: 'centre'} as const
  const lines = setParagraph([{text, style}], shape, draft.fonts, draft.missing)
  const element = addElement(draft, 'P', DOCUMENT)
  const baseline = baselineIn(pitch, style)
  return lines.map((line, i) => ({
    height: i === lines.length - 1 ? pitch + gapBelow : pitch,
    lines: [{line, baseline, element}],
    companions: 1,
  }))
}

/** Publisher and date, without what the masthead says. The name of the file is no part of a briefing: the note of the tables has it. */
function sourceLine(draft: Draft): string {
  const {publisher, date} = draft.article.document.metadata
  const {masthead} = draft.options
  const known = masthead === undefined ? [] : [masthead.publisher, mastheadDate(masthead, draft)]
  return [publisher, date]
    .filter((part) => part !== undefined && !known.includes(part))
    .map((part) => (part === date ? dateText(part!) : part))
    .join('　')
}
