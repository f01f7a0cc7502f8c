import type {Span} from '../../../ast/fact.js'
import {listMarks} from '../../../language/growth.js'
import {isValue, type Passage, type PassageFact, sentenceAt} from '../passage.js'
import type {Comparison} from './comparison.js'
import {type Movement, movementOf} from './direction.js'
import {wordSet} from './words.js'

/** Figures of one list that move: 同比分别下降9.3%、14.9%和6.5%. */
export interface Run extends Span {
  readonly sentence: Span
  readonly members: readonly {readonly fact: PassageFact; readonly movement: Movement}[]
  /** The comparisons that stand before it in its sentence, behind the run before: two of them in 同比、环比分别. */
  readonly comparisons: readonly Comparison[]
  /** The last date before it in the passage that is a time of its own. */
  readonly date?: PassageFact
  /** The fact before it in its sentence. */
  readonly before?: PassageFact
}

/** Marks between the members of a list. */
export const joints = wordSet(listMarks)

/** The lists of growth figures of a passage, in order. */
export function runsOf(passage: Passage, comparisons: readonly Comparison[]): Run[] {
  const {text, facts} = passage
  const bases = new Set(comparisons.flatMap(({date}) => date ?? []))
  const runs: Run[] = []
  let next = 0
  let date: PassageFact | undefined
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i]!
    if (fact.fields.kind === 'date' && !bases.has(fact)) date = fact
    const movement = isValue(fact) ? movementOf(text, fact) : undefined
    if (movement === undefined) continue
    const sentence = sentenceAt(passage, fact.start)
    const members = [{fact, movement}]
    const first = i
    for (let other = facts[i + 1]; other !== undefined; other = facts[i + 1]) {
      const joined = joinedMovement(text, members.at(-1)!, other)
      if (joined === undefined) break
      members.push({fact: other, movement: joined})
      i++
    }
    const own: Comparison[] = []
    const limit = text[fact.end] === '的' ? fact.end + CHANGE_BEHIND : fact.start
    for (; next < comparisons.length && comparisons[next]!.start < limit; next++) {
      const comparison = comparisons[next]!
      if (comparison.start >= sentence.start && !comparison.flat && governs(text, comparison, movement.start))
        own.push(comparison)
    }
    if (movement.needsBase && own.length === 0) continue
    const before = facts[first - 1]
    runs.push({
      start: movement.start,
      end: members.at(-1)!.fact.end,
      sentence,
      members,
      comparisons: own,
      ...(date && {date}),
      ...(before && before.start >= sentence.start && {before}),
    })
  }
  return runs
}

/** 与一季度相比“两升一降”，采矿业增长3.3%: a base with a date, in a clause that is over, is that of its own clause. */
function governs(text: string, {date, fronted, end}: Comparison, to: number): boolean {
  if (date === undefined || fronted) return true
  for (let at = end; at < to && at - end < REACH; at++) if ('，；,;'.includes(text[at]!)) return false
  return true
}

/** How far behind a base the end of its clause is looked for. */
const REACH = 40

/** How far behind its figure the base of a change can stand: 8.1%的同比|增幅. */
const CHANGE_BEHIND = 2

/** The movement of a figure that goes on a list: 、14.9%, 和下降1.5%. */
function joinedMovement(
  text: string,
  {fact, movement}: Run['members'][number],
  other: PassageFact,
): Movement | undefined {
  const joint = joints.startingAt(text, fact.end)
  if (joint === undefined || !isValue(other)) return undefined
  if (joint.end === other.start) return other.fields.kind === fact.fields.kind ? movement : undefined
  const own = movementOf(text, other)
  return own?.start === joint.end ? own : undefined
}
