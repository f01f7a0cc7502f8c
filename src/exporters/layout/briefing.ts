import {body} from './blocks/body.js'
import {charts} from './blocks/charts.js'
import {factTable} from './blocks/fact-table.js'
import {imprint} from './blocks/imprint.js'
import {keyFacts} from './blocks/key-facts.js'
import {masthead} from './blocks/masthead.js'
import {messages} from './blocks/messages.js'
import {names} from './blocks/names.js'
import {removals} from './blocks/removals.js'
import {source} from './blocks/source.js'
import {title} from './blocks/title.js'
import type {Draft} from './draft.js'
import type {Box} from './flow.js'

/** A part of a briefing: as many boxes as it needs, none where it has nothing to say. */
type Part = (draft: Draft) => Box[]

/** The parts of a briefing, from the first page to the last. */
const parts: readonly Part[] = [
  masthead,
  title,
  source,
  keyFacts,
  charts,
  body,
  factTable,
  names,
  removals,
  messages,
  imprint,
]

/** Sets all parts of a briefing. */
export function briefingBoxes(draft: Draft): Box[] {
  return parts.flatMap((part) => part(draft))
}
