import type {Span} from '../../../../ast/fact.js'
import type {Passage, PassageSpan} from '../../passage.js'
import {HIDDEN, layOut, type Utterance, utterancesOf} from './layout.js'
import {Acquaintance, type Name} from './names.js'
import {type Memory, readItems, resolveSubject, type Spoken} from './reading.js'
import type {Subject} from './subject.js'

/** A passage with its persons and its quotation marks. */
export interface Turn {
  readonly passage: Passage
  readonly names: readonly Name[]
  /** The outermost pairs of marks, and one that runs on into the next passage. */
  readonly pairs: readonly Span[]
  readonly runsOn: Span | undefined
}

/** What a reader keeps in mind from sentence to sentence: who was spoken of, and who was speaking. */
export class Discourse {
  readonly #acquaintance = new Acquaintance()
  /** Who was spoken of before the unread passages. */
  #topic: PassageSpan | undefined
  /** Whose words come next, behind a passage with utterances. */
  #awaited: PassageSpan | undefined
  /** Passages without utterances that were passed over: they are read when a quotation asks who was spoken of. */
  #unread: Turn[] = []
  /** The passage right before, if it is one of them. */
  #last: Turn | undefined

  /** Reads the next passage of a document. Headings stand for themselves. */
  read(turn: Turn): Spoken[] {
    const isHeading = turn.passage.block.type === 'heading'
    // A part of a text names its persons anew: a pronoun means nobody of the part before.
    if (isHeading) this.#forget()
    const utterances = utterancesOf(turn.passage.text, turn.pairs, turn.runsOn)
    const memory: Memory = isHeading || utterances.length === 0 ? {} : this.#recall()
    for (const name of turn.names) this.#acquaintance.meet(name)
    if (utterances.length > 0) {
      const spoken = this.#readWith(memory, turn, utterances)
      this.#keep(memory)
      if (isHeading) this.#forget()
      return spoken
    }
    if (!isHeading) {
      this.#unread.push(turn)
      this.#last = turn
    }
    return []
  }

  #forget(): void {
    this.#topic = undefined
    this.#awaited = undefined
    this.#unread = []
    this.#last = undefined
  }

  #keep({hasTopic, topic, awaited}: Memory): void {
    this.#awaited = awaited
    this.#last = undefined
    if (!hasTopic) return
    this.#topic = topic
    this.#unread = []
  }

  /** What is in mind where a passage begins. Only a colon at the end of the passage before tells whose words come. */
  #recall(): Memory {
    const memory: Memory = {awaited: this.#awaited, before: () => this.#topicBehind()}
    const last = this.#last
    if (last === undefined) return memory
    if (!endsInColon(last.passage.text)) return {before: memory.before}
    this.#unread.pop()
    this.#readWith(memory, last, [])
    this.#keep(memory)
    return {awaited: memory.awaited, before: memory.before}
  }

  /** Who is spoken of behind the unread passages, from the last back: without utterances, none of them leans on one before. */
  #topicBehind(): PassageSpan | undefined {
    for (let turn = this.#unread.pop(); turn !== undefined; turn = this.#unread.pop()) {
      const memory: Memory = {}
      this.#readWith(memory, turn, [])
      if (!memory.hasTopic) continue
      this.#topic = memory.topic
      this.#unread = []
    }
    return this.#topic
  }

  #readWith(memory: Memory, {passage, names, pairs, runsOn}: Turn, utterances: readonly Utterance[]): Spoken[] {
    const layout = layOut(passage.text, {pairs, runsOn, utterances})
    const visible = names.filter(({start}) => layout.masked[start] !== HIDDEN)
    const resolve = (subject: Subject) => resolveSubject(subject, memory, passage, this.#acquaintance)
    return readItems(passage, {layout, names: visible, resolve}, memory, this.#acquaintance)
  }
}

function endsInColon(text: string): boolean {
  const last = text.trimEnd().at(-1)
  return last === '：' || last === ':'
}
