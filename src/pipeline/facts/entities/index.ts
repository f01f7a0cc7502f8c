import type {Passage, PassageFact} from '../passage.js'
import type {Entity, EntityFinder} from './entity.js'
import {organisations} from './organisations.js'
import {people} from './people.js'
import {quotations} from './quotations.js'

/** The finders in their order: a later one knows what the earlier ones found. */
const finders: readonly EntityFinder[] = [organisations, people, quotations]

/** All entities of a document, by the passages that they stand in. */
export function entitiesByPassage(passages: readonly Passage[]): ReadonlyMap<Passage, readonly Entity[]> {
  const known: Entity[] = []
  for (const find of finders) for (const entity of find(passages, known)) known.push(entity)
  const byPassage = new Map<Passage, Entity[]>()
  for (const entity of known) {
    const own = byPassage.get(entity.passage)
    if (own === undefined) byPassage.set(entity.passage, [entity])
    else own.push(entity)
  }
  return byPassage
}

/**
 * A passage with the names in it as facts beside its values. A name that overlaps a value is kept where it is the longer
 * of the two. Quotations are no part of it: facts stand inside them.
 */
export function withNames(passage: Passage, entities: readonly Entity[]): Passage {
  const names = entities.filter(({kind}) => kind !== 'quote')
  if (names.length === 0) return passage
  const added: PassageFact[] = names.map(({start, end, kind}) => ({start, end, fields: {kind}}))
  const all = [...passage.facts, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
  const facts: PassageFact[] = []
  for (const fact of all) {
    const last = facts.at(-1)
    if (last === undefined || last.end <= fact.start) facts.push(fact)
    else if (fact.end - fact.start > last.end - last.start) facts[facts.length - 1] = fact
  }
  return {...passage, facts}
}
