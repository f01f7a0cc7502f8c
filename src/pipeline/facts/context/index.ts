import {isValue, type Passage, type PassageFact} from '../passage.js'
import {growth} from './growth.js'
import {indicators} from './indicator.js'
import type {ContextFinder, Note, Notes, TextContext} from './note.js'
import {time} from './time.js'

/** The finders in their order: a later one knows the notes of the earlier ones. */
const finders: readonly ContextFinder[] = [growth, indicators, time]

/** All that the finders know about the facts of a passage. */
export function findContext(passage: Passage, article: TextContext): Notes {
  const known = new Map<PassageFact, Note>()
  if (!passage.facts.some(isValue)) return known
  const folded = {...passage, text: article.folded}
  for (const find of finders) {
    for (const [fact, note] of find(folded, known, article)) {
      const last = known.get(fact)
      known.set(fact, last === undefined ? note : joined(last, note))
    }
  }
  return known
}

/** What two finders found out about a fact. Written out, since a copy of an object of unknown fields is slow. */
function joined(last: Note, note: Note): Note {
  return {
    of: note.of ?? last.of,
    time: note.time ?? last.time,
    handed: note.handed ?? last.handed,
    change: note.change ?? last.change,
    basis: note.basis ?? last.basis,
    isBasis: note.isBasis ?? last.isBasis,
  }
}
