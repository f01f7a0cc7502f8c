import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {bodySetting, paragraphBoxes} from '../setting.js'

/** Boxes that stay with the heading of an annex and its note: the head of its table, which keeps its first rows itself. */
const BOXES_BELOW = 1

/** The heading of a part that jianbao adds behind the text, and what a reader has to know about it. */
export function annexHeading(title: string, note: string | undefined, draft: Draft): Box[] {
  const {theme} = draft
  const {annexHeading: style, annexNote} = theme.styles
  const setting = {...bodySetting(theme, DOCUMENT), indent: 0}
  const [heading] = paragraphBoxes([{text: title, style}], {...setting, style}, draft, 'H2')
  const {pitch} = theme.annex
  const notes =
    note === undefined
      ? []
      : paragraphBoxes([{text: note, style: annexNote}], {...setting, style: annexNote, pitch}, draft)
  return [
    {...heading!, spaceBefore: theme.grid.pitch, companions: notes.length + BOXES_BELOW, outline: {title, depth: 1}},
    ...notes.map((box) => ({...box, companions: notes.length})),
  ]
}
