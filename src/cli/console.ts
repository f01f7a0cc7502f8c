import pc from 'picocolors'
import type {Language} from '../ast/message.js'
import {type Say, speaker} from './say.js'

/** The world of a command: where it writes, in which language and colours, and what stops it. */
export interface Console {
  readonly language: Language
  readonly say: Say
  /** Results. */
  out(text: string): void
  /** Everything else. */
  err(text: string): void
  /** Whether a person watches the messages. */
  readonly interactive: boolean
  /** Colours of the messages, which are none where nobody watches. */
  readonly colors: ReturnType<typeof pc.createColors>
  readonly signal: AbortSignal
}

/** The console of this process. */
export function processConsole(language: Language, signal: AbortSignal): Console {
  const interactive = process.stderr.isTTY === true
  const plain = (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb'
  return {
    language,
    say: speaker(language),
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    interactive,
    colors: pc.createColors(interactive && !plain),
    signal,
  }
}
