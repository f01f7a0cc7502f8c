import type {Passage, PassageFact} from '../../passage.js'
import type {Entity} from '../entity.js'
import {nameStarts} from './candidates.js'

/** A passage as names of persons are looked for in it. */
export interface Ground {
  readonly passage: Passage
  readonly text: string
  /** The values that are no piece of the name of an organisation. */
  readonly values: readonly PassageFact[]
  /** Where organisations end, by where they begin. */
  readonly organisations: ReadonlyMap<number, number>
  /** Where a name may begin. */
  readonly starts: readonly number[]
}

/** The grounds of passages, with the organisations that were found in them. */
export function groundsOf(passages: readonly Passage[], found: readonly Entity[]): Ground[] {
  const bodies = new Map<Passage, Entity[]>()
  for (const entity of found) {
    if (entity.kind !== 'org') continue
    const own = bodies.get(entity.passage)
    if (own === undefined) bodies.set(entity.passage, [entity])
    else own.push(entity)
  }
  return passages.map((passage) => {
    const own = bodies.get(passage) ?? []
    return {
      passage,
      text: passage.text,
      values: valuesOutside(passage.facts, own),
      organisations: new Map(own.map(({start, end}) => [start, end])),
      starts: nameStarts(passage.text),
    }
  })
}

/** The facts that lie in none of the entities; both stand in the order of the text. */
function valuesOutside(facts: readonly PassageFact[], entities: readonly Entity[]): readonly PassageFact[] {
  if (entities.length === 0) return facts
  const sorted = [...entities].sort((a, b) => a.start - b.start)
  let next = 0
  return facts.filter(({start, end}) => {
    while (next < sorted.length && sorted[next]!.end <= start) next++
    const body = sorted[next]
    return body === undefined || body.start > start || body.end < end
  })
}
