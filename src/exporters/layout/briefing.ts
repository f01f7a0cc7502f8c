import type {Heading, RootContent} from 'mdast'
import {factTable} from './blocks/fact-table.js'
import {setBlocks} from './blocks/index.js'
import {messages} from './blocks/messages.js'
import {names} from './blocks/names.js'
import {removals} from './blocks/removals.js'
import {titleBoxes} from './blocks/title.js'
import {DOCUMENT, type Draft} from './draft.js'
import type {Box} from './flow.js'
import {bodySetting} from './setting.js'

/** A part of a briefing: as many boxes as it needs, none where it has nothing to say. */
type Part = (draft: Draft) => Box[]

/** The parts of a briefing, from the first page to the last. */
const parts: readonly Part[] = [headline, body, factTable, names, removals, messages]

/** Sets all parts of a briefing. */
export function briefingBoxes(draft: Draft): Box[] {
  return parts.flatMap((part) => part(draft))
}

function headline(draft: Draft): Box[] {
  return titleBoxes(draft.article.tree.children.find(isTitle), draft)
}

function body(draft: Draft): Box[] {
  const {children} = draft.article.tree
  const title = children.find(isTitle)
  return setBlocks(
    children.filter((node) => node !== title),
    bodySetting(draft.theme, DOCUMENT),
    draft,
  )
}

function isTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1
}
