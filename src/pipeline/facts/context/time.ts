import {isValue, type PassageFact} from '../passage.js'
import type {ContextFinder, Note} from './note.js'
import {TimeReader} from './time-reader.js'

/**
 * Finds the time that figures hold for: the date that the sentence has told before them. A new date, a vague one and the
 * end of the sentence end it, unless the next sentence says that it goes on (其中) or goes on with a series of growth
 * figures. The base of a comparison is never a time.
 */
export const time: ContextFinder = (passage, known, article) => {
  const notes = new Map<PassageFact, Note>()
  const reader = new TimeReader(passage, known, article)
  for (const [i, fact] of passage.facts.entries()) {
    reader.readTo(fact.start)
    if (fact.fields.kind === 'date') reader.tell(i)
    else if (isValue(fact)) {
      const now = known.get(fact)?.handed === undefined ? reader.timeOf(i) : reader.handedOut(known.get(fact)!.handed!)
      if (now?.value !== undefined) notes.set(fact, {time: {value: now.value, ...(now.place && {place: now.place})}})
    }
    reader.skipTo(fact.end)
  }
  return notes
}
