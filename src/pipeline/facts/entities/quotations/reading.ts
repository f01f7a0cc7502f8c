import {unnamedStarts} from '../../../../language/speech/speakers.js'
import type {Passage, PassageSpan} from '../../passage.js'
import {indexBeginnings, opensWith} from '../word-index.js'
import {
  type Attribution,
  attributionBefore,
  attributionBehind,
  type Scene,
  subjectAlong,
  verbOf,
} from './attribution.js'
import {type Clause, endsSentence, type Item, type Utterance} from './layout.js'
import {type Acquaintance, textOf} from './names.js'
import {namesBetween, type Subject, subjectOf} from './subject.js'

const unnamed = indexBeginnings(unnamedStarts)

/** An utterance with its speaker, if the text tells a name. */
export interface Spoken {
  readonly utterance: Utterance
  readonly by?: PassageSpan
}

/** What is in mind while a passage is read. */
export interface Memory {
  /** Whom a pronoun means, as far as this passage has told, be it nobody. */
  topic?: PassageSpan | undefined
  hasTopic?: boolean
  /** The same before this passage. */
  before?: (() => PassageSpan | undefined) | undefined
  /** Who spoke in the sentence before. */
  speaking?: PassageSpan | undefined
  /** Whose words come next: the paragraph before ended in a colon, or in words that go on. */
  awaited?: PassageSpan | undefined
  /** The sentence that is being read. */
  sentence?: Sentence | undefined
}

interface Sentence {
  hasSubject: boolean
  /** Whether a quotation follows its end: only then it matters who speaks in it. */
  isFollowed: boolean
  speaking?: PassageSpan | undefined
}

/** The person that a subject is, by what is in mind. */
export function resolveSubject(
  subject: Subject,
  memory: Memory,
  passage: Passage,
  acquaintance: Acquaintance,
): PassageSpan | undefined {
  if (subject.type === 'name') return acquaintance.meet(subject.name)
  if (subject.type === 'back') {
    const topic = memory.hasTopic ? memory.topic : memory.before?.()
    return subject.isNear && topic?.passage !== passage ? undefined : topic
  }
  if (subject.type === 'self') return passage.speaker === undefined ? undefined : acquaintance.atEndOf(passage.speaker)
  return subject.type === 'surname' ? acquaintance.withSurname(subject.surname) : undefined
}

/** Reads a passage from item to item: its utterances with their speakers, and whom it leaves in mind. */
export function readItems(passage: Passage, scene: Scene, memory: Memory, acquaintance: Acquaintance): Spoken[] {
  const {items} = scene.layout
  const spoken: Spoken[] = []
  memory.speaking = undefined
  memory.sentence = undefined
  items.forEach((item, index) => {
    if (item.type === 'clause') {
      readClause(scene, index, item, memory)
      if (endsSentence(item)) endSentence(memory)
      return
    }
    const sides = attributionsOf(scene, index)
    const around = () => restOf(scene, index, spoken) ?? speakerAround(passage, scene, index, memory, acquaintance)
    const by = settle(sides) ?? (isLonely(sides) ? around() : undefined)
    spoken.push({utterance: item, ...(by && {by})})
    const isFollowed = isFollowedByUtterance(items, index + 1)
    memory.sentence = {hasSubject: memory.sentence?.hasSubject ?? false, isFollowed, speaking: by}
    if (by !== undefined) setTopic(memory, by)
    if (item.complete && sides.behind === undefined) endSentence(memory)
  })
  const last = items.at(-1)
  const isIntroduction = last?.type === 'clause' && (last.stop === '：' || last.stop === ':')
  memory.awaited = isIntroduction ? attributionBefore(scene, items.length)?.by : undefined
  if (last?.type === 'utterance') memory.awaited = spoken.at(-1)?.by
  return spoken
}

interface Sides {
  readonly before: Attribution | undefined
  readonly behind: Attribution | undefined
}

function attributionsOf(scene: Scene, index: number): Sides {
  const before = attributionBefore(scene, index)
  return {before, behind: before?.isSure ? undefined : attributionBehind(scene, index)}
}

/** The speaker by what stands on the two sides. Where they differ, nobody. */
function settle({before, behind}: Sides): PassageSpan | undefined {
  if (before?.isSure || behind === undefined) return before?.by
  if (!behind.isSure) return before === undefined ? behind.by : before.by
  if (behind.by === undefined || before?.by === undefined) return behind.by
  return textOf(before.by) === textOf(behind.by) ? behind.by : undefined
}

function isLonely({before, behind}: Sides): boolean {
  return before === undefined && behind === undefined
}

/** The speaker of the words right before, where these end without an end of a sentence: “……”“……”。 */
function restOf({layout: {items}}: Scene, index: number, spoken: readonly Spoken[]): PassageSpan | undefined {
  const last = spoken.at(-1)
  return last?.utterance === items[index - 1] && !last?.utterance.complete ? last?.by : undefined
}

/** The speaker of words that stand alone: speech goes on, over a sentence end or a paragraph's, or the label of a turn tells it. */
function speakerAround(
  {speaker}: Passage,
  {layout: {items}}: Scene,
  index: number,
  {speaking, awaited}: Memory,
  acquaintance: Acquaintance,
): PassageSpan | undefined {
  const {complete} = items[index] as Utterance
  const before = items[index - 1]
  if (before === undefined) {
    if (speaker !== undefined && items.length === 1) return acquaintance.atEndOf(speaker)
    return awaited
  }
  const isAlone = before.type === 'clause' && endsSentence(before) && items[index + 1]?.type !== 'utterance'
  return isAlone && complete ? speaking : undefined
}

function endSentence(memory: Memory): void {
  memory.speaking = memory.sentence?.speaking
  memory.sentence = undefined
}

/** Takes note of whom a clause is about, and of who speaks in it. */
function readClause(scene: Scene, index: number, clause: Clause, memory: Memory): void {
  const {masked} = scene.layout
  const isFirst = memory.sentence === undefined
  memory.sentence ??= {hasSubject: false, isFollowed: isFollowedByUtterance(scene.layout.items, index)}
  const {sentence} = memory
  if (sentence.hasSubject && !sentence.isFollowed) return
  const verb = verbOf(scene, clause)
  if (verb !== undefined && sentence.isFollowed) {
    sentence.speaking = scene.resolve(subjectAlong(scene, clausesBack(scene, index), verb))
  }
  if (sentence.hasSubject) return
  const inside = namesBetween(scene.names, clause.start, clause.end)
  // Without a name and a verb of speech nothing tells of a subject but its first words.
  const isTold = inside.length > 0 || verb !== undefined
  const subject = isTold ? subjectOf(masked, clause, verb ?? clause.end, scene.names) : undefined
  if (subject?.type === 'name') {
    setTopic(memory, scene.resolve(subject))
    sentence.hasSubject = true
  } else if (inside.length > 1 || (subject?.type === 'crowd' && verb !== undefined)) {
    setTopic(memory, undefined)
    sentence.hasSubject = true
  } else if (inside.length === 1) {
    setTopic(memory, scene.resolve({type: 'name', name: inside[0]!}))
  } else if (isFirst && opensWith(unnamed, masked, clause.start, clause.end)) {
    setTopic(memory, undefined)
    sentence.hasSubject = true
  }
}

function setTopic(memory: Memory, topic: PassageSpan | undefined): void {
  memory.topic = topic
  memory.hasTopic = true
}

/** Whether the sentence that goes on with the item at an index ends right before an utterance. */
function isFollowedByUtterance(items: readonly Item[], index: number): boolean {
  for (let i = index; items[i]?.type === 'clause'; i++) {
    if (endsSentence(items[i] as Clause)) return items[i + 1]?.type === 'utterance'
  }
  return false
}

/** A clause and the one before it in the same sentence. */
function clausesBack({layout: {items}}: Scene, index: number): Clause[] {
  const clause = items[index] as Clause
  const before = items[index - 1]
  return before?.type === 'clause' && !endsSentence(before) ? [clause, before] : [clause]
}
