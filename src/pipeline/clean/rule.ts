import type {CopyMatch} from '../../ast/edit.js'
import type {Span} from '../../ast/fact.js'
import type {MessageId} from '../../language/messages.js'
import type {LinedText} from './lined-text.js'

/** A change that a rule wants: the text of the span becomes `replacement`. The span is never empty. */
export interface Change extends Span {
  readonly type: 'change'
  readonly replacement: string
  /** For a removed copy: the place in the same text that it repeats. */
  readonly evidence?: Span & {readonly match: CopyMatch; readonly distance: number}
}

/** Something that looks like dirt and is not proven: it stays, and becomes a message. */
export interface Suspect extends Span {
  readonly type: 'suspect'
  /** The place that it seems to repeat. */
  readonly source: Span
}

/** Dirt that cannot be repaired, or is not proven: it stays, and becomes a message of its own. */
export interface Flag extends Span {
  readonly type: 'flag'
  readonly ruleId: MessageId
  /** Values for the sentence of the message. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** What a rule finds. */
export type Finding = Change | Suspect | Flag

/** What is done with a rule: it edits, it only reports what it would edit, or it does not run. */
export type RuleMode = 'on' | 'report' | 'off'

/** The modes of rules by their ids; a rule that is not named is on. */
export type RuleModes = Readonly<Record<string, RuleMode>>

/** A text before and after a rule, as documentation and as test. */
export interface Example {
  readonly input: string
  readonly output: string
}

/** One kind of dirt. A rule looks at a text and yields findings in order; the runner does the rest. */
export interface Rule {
  /** Stands in the ledger and in messages. */
  readonly id: string
  readonly about: {readonly en: string; readonly zh: string}
  /** At least one that changes and one that must stay. */
  readonly examples: readonly Example[]
  find(text: LinedText): Iterable<Finding>
}

/** A removal. */
export function remove(start: number, end: number, evidence?: Change['evidence']): Change {
  return {type: 'change', start, end, replacement: '', ...(evidence && {evidence})}
}
