import type {Heading, RootContent} from 'mdast'
import type {PressDocument} from '../../../ast/document.js'
import type {Fact} from '../../../ast/fact.js'
import {addElement, DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {setBalanced} from '../lines/paragraph.js'
import type {Sense} from '../lines/sense-units.js'
import {headingText} from '../phrasing.js'
import {baselineIn} from '../theme.js'

/** The headline of a text, where its tree has one. */
export function isTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1
}

/** The headline: lines centred and about equally long, which stay together. A text without one has none here either. */
export function title(draft: Draft): Box[] {
  const {theme, article} = draft
  const {tree, document} = article
  const style = theme.styles.title
  const heading = tree.children.find(isTitle)
  const pieces =
    heading === undefined ? [{text: document.metadata.title, style}] : headingText(heading.children, style, draft)
  if (pieces.every(({text}) => text.trim() === '')) return []
  const {pitch, gapBelow} = theme.title
  const lines = setBalanced(pieces, theme.block.width, senseOf(document), draft.fonts, draft.missing)
  const element = addElement(draft, 'H1', DOCUMENT)
  const baseline = baselineIn(pitch, style)
  return lines.map((line, i) => ({
    height: i === lines.length - 1 ? pitch + gapBelow : pitch,
    lines: [{line, baseline, element}],
    companions: 1,
  }))
}

/** What tells where the headline may be parted. */
function senseOf({text: body, facts}: PressDocument): Sense {
  const isFigure = (fact: Fact): boolean => 'value' in fact && fact.kind !== 'date'
  return {
    body,
    names: facts.filter((fact) => !isFigure(fact)).map(({text}) => text),
    figures: facts.filter(isFigure).map(({text}) => text),
  }
}
