import {unnamedStarts} from '../../../../language/speech/speakers.js'
import type {Passage, PassageSpan} from '../../passage.js'
import {
  type Attribution,
  attributionBefore,
  attributionBehind,
  type Scene,
  subjectAlong,
  verbOf,
} from './attribution.js'
import {type Clause, endsSentence, HIDDEN, type Layout, type Utterance} from './layout.js'
import {Acquaintance, type Name, textOf} from './names.js'
import {namesBetween, type Subject, subjectOf} from './subject.js'

/** An utterance with its speaker, if the text tells a name. */
export interface Spoken {
  readonly utterance: Utterance
  readonly by?: PassageSpan
}

/** What a reader keeps in mind from sentence to sentence: who was spoken of, and who was speaking. */
export class Discourse {
  readonly #acquaintance = new Acquaintance()
  #memory: Memory = {}

  /** Reads the next passage of a document. Headings stand for themselves. */
  read(passage: Passage, names: readonly Name[], layout: Layout): Spoken[] {
    for (const name of names) this.#acquaintance.meet(name)
    const visible = names.filter(({start}) => layout.masked[start] !== HIDDEN)
    const isHeading = passage.block.type === 'heading'
    const memory: Memory = isHeading ? {} : this.#memory
    const resolve = (subject: Subject) => resolveSubject(subject, memory, passage, this.#acquaintance)
    const spoken = readItems(passage, {layout, names: visible, resolve}, memory, this.#acquaintance)
    if (!isHeading) this.#memory = {...memory, sentence: undefined}
    return spoken
  }
}

interface Memory {
  /** Whom a pronoun means. */
  topic?: PassageSpan | undefined
  /** Who spoke in the sentence before. */
  speaking?: PassageSpan | undefined
  /** Whose words come next: the paragraph before ended in a colon, or in words that go on. */
  awaited?: PassageSpan | undefined
  /** The sentence that is being read. */
  sentence?: {hasSubject: boolean; speaking?: PassageSpan | undefined} | undefined
}

function resolveSubject(
  subject: Subject,
  {topic}: Memory,
  passage: Passage,
  acquaintance: Acquaintance,
): PassageSpan | undefined {
  if (subject.type === 'name') return acquaintance.meet(subject.name)
  if (subject.type === 'back') return subject.isNear && topic?.passage !== passage ? undefined : topic
  if (subject.type === 'self') return passage.speaker === undefined ? undefined : acquaintance.atEndOf(passage.speaker)
  return subject.type === 'surname' ? acquaintance.withSurname(subject.surname) : undefined
}

function readItems(passage: Passage, scene: Scene, memory: Memory, acquaintance: Acquaintance): Spoken[] {
  const {items} = scene.layout
  const spoken: Spoken[] = []
  memory.speaking = undefined
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
    memory.sentence = {hasSubject: memory.sentence?.hasSubject ?? false, speaking: by}
    if (by !== undefined) memory.topic = by
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
  memory.sentence ??= {hasSubject: false}
  const {sentence} = memory
  const words = masked.slice(clause.start, clause.end)
  const verb = verbOf(scene, clause)
  const subject = subjectOf(masked, clause, verb ?? clause.end, scene.names)
  if (verb !== undefined) sentence.speaking = scene.resolve(subjectAlong(scene, clausesBack(scene, index), verb))
  if (sentence.hasSubject) return
  const inside = namesBetween(scene.names, clause.start, clause.end)
  if (subject.type === 'name') {
    memory.topic = scene.resolve(subject)
    sentence.hasSubject = true
  } else if (inside.length > 1 || (subject.type === 'crowd' && verb !== undefined)) {
    memory.topic = undefined
    sentence.hasSubject = true
  } else if (inside.length === 1) {
    memory.topic = scene.resolve({type: 'name', name: inside[0]!})
  } else if (isFirst && unnamedStarts.some((start) => words.startsWith(start))) {
    memory.topic = undefined
    sentence.hasSubject = true
  }
}

/** A clause and the one before it in the same sentence. */
function clausesBack({layout: {items}}: Scene, index: number): Clause[] {
  const clause = items[index] as Clause
  const before = items[index - 1]
  return before?.type === 'clause' && !endsSentence(before) ? [clause, before] : [clause]
}
