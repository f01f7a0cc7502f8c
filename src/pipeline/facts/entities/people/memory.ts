import {nameDots} from '../../../../language/persons/surnames.js'
import {type UnitSet, unitSet} from '../../../unit-set.js'
import type {Passage} from '../../passage.js'
import type {Entity} from '../entity.js'
import {Behind, behind} from './behind.js'
import {isHan} from './han.js'
import {ambiguousNames, foreignPlaces} from './lexicon.js'

/** The first part of a name with dots stands for the whole from this length on: 阿力木 for 阿力木·吐尔逊. */
const SHORTEST_PART = 2

/** Proven persons with all other places of the known names in the document, in the order of the text. */
export function mentions(
  passages: readonly Passage[],
  proven: readonly Entity[],
  known: ReadonlySet<string>,
): Entity[] {
  const names = new Set(known)
  for (const name of known) {
    const dot = [...name].findIndex((sign) => nameDots.includes(sign))
    if (dot >= SHORTEST_PART) names.add(name.slice(0, dot))
  }
  const byFirst = new Map<number, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const list = byFirst.get(name.charCodeAt(0))
    if (list === undefined) byFirst.set(name.charCodeAt(0), [name])
    else list.push(name)
  }
  const own = new Map<Passage, Entity[]>()
  for (const entity of proven) {
    const list = own.get(entity.passage)
    if (list === undefined) own.set(entity.passage, [entity])
    else list.push(entity)
  }
  const firsts = unitSet([...names].map((name) => name[0]!).join(''))
  return passages.flatMap((passage) => inPassage(passage, own.get(passage) ?? [], byFirst, firsts))
}

function inPassage(
  passage: Passage,
  proven: readonly Entity[],
  names: ReadonlyMap<number, readonly string[]>,
  firsts: UnitSet,
): Entity[] {
  const {text} = passage
  const all: Entity[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    const own = proven[next]
    if (own !== undefined && own.start <= at) {
      all.push(own)
      next++
      at = own.end
      continue
    }
    if (!firsts.has(text.charCodeAt(at))) {
      at++
      continue
    }
    const limit = own?.start ?? text.length
    const name = names.get(text.charCodeAt(at))?.find((name) => text.startsWith(name, at) && at + name.length <= limit)
    if (name !== undefined && isMention(text, at, name)) {
      all.push({kind: 'person', passage, start: at, end: at + name.length})
      at += name.length
    } else at++
  }
  return all
}

/** A short name may be a piece of other words: something has to stand on one of its sides that borders a name. */
function isMention(text: string, at: number, name: string): boolean {
  if (foreignPlaces.startingAt(text, at) > name.length) return false
  const after = behind(text, at + name.length)
  if (ambiguousNames.has(name)) return after === Behind.Speech
  if (name.length > 2) return true
  return after > Behind.Nothing || at === 0 || !isHan(text.charCodeAt(at - 1))
}
