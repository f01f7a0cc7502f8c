import type {Passage, PassageFact} from '../passage.js'
import {growth} from './growth.js'
import {indicators} from './indicator.js'
import type {ContextFinder, Note, Notes, TextContext} from './note.js'
import {time} from './time.js'

/** The finders in their order: a later one knows the notes of the earlier ones. */
const finders: readonly ContextFinder[] = [growth, time, indicators]

/** All that the finders know about the facts of a passage. */
export function findContext(passage: Passage, article: TextContext): Notes {
  const known = new Map<PassageFact, Note>()
  for (const find of finders) {
    for (const [fact, note] of find(passage, known, article)) known.set(fact, {...known.get(fact), ...note})
  }
  return known
}
