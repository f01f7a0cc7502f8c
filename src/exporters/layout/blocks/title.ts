import type {Heading} from 'mdast'
import type {Draft} from '../draft.js'
import {addElement, DOCUMENT} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import {setBalanced, setParagraph} from '../lines/paragraph.js'
import {styledText} from '../phrasing.js'
import {baselineIn} from '../theme.js'
import {sourceLine} from '../wording.js'

/** The headline, and under it where the text comes from. */
export function titleBoxes(heading: Heading | undefined, draft: Draft): Box[] {
  const {title} = draft.article.document.metadata
  const {styles} = draft.theme
  const pieces =
    heading === undefined ? [{text: title, style: styles.title}] : styledText(heading.children, styles.title, draft)
  return [...headlineBoxes(pieces, draft), ...sourceBoxes(draft)]
}

/** The lines of the headline are centred and about equally long, and stay together. */
function headlineBoxes(pieces: readonly StyledText[], draft: Draft): Box[] {
  const {theme} = draft
  const {pitch, gapBelow} = theme.title
  const lines = setBalanced(pieces, theme.block.width, draft.article.document.text, draft.fonts, draft.missing)
  const element = addElement(draft, 'H1', DOCUMENT)
  const baseline = baselineIn(pitch, theme.styles.title)
  return lines.map((line, i) => ({
    height: i === lines.length - 1 ? pitch + gapBelow : pitch,
    lines: [{line, baseline, element}],
    companions: 1,
  }))
}

function sourceBoxes(draft: Draft): Box[] {
  const {metadata, source, facts, edits} = draft.article.document
  const removals = edits.filter((edit) => edit.evidence !== undefined).length
  const text = sourceLine(source.name, metadata.date, facts.length, removals)
  const {theme} = draft
  const {block, styles} = theme
  const {pitch, gapBelow} = theme.source
  const shape = {left: 0, right: block.width, indent: 0, alignment: 'centre'} as const
  const lines = setParagraph([{text, style: styles.source}], shape, draft.fonts, draft.missing)
  const element = addElement(draft, 'P', DOCUMENT)
  const baseline = baselineIn(pitch, styles.source)
  return lines.map((line, i) => ({
    height: i === lines.length - 1 ? pitch + gapBelow : pitch,
    lines: [{line, baseline, element}],
    companions: 1,
  }))
}
