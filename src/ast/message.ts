import {type MessageId, messages} from '../language/messages.js'

/** The languages that jianbao speaks. */
export type Language = 'zh' | 'en'

/** `info` explains a decision, `warning` asks for a look, `error` means that something could not be done. */
export type Level = 'info' | 'warning' | 'error'

/** What happened, with the values that its sentence needs; {@link describe} puts it into words. */
export interface Notice {
  readonly ruleId: MessageId
  readonly level: Level
  /** Values for the placeholders of the sentence in the catalogue. */
  readonly values?: Readonly<Record<string, string | number>>
  /** Place in the raw text, UTF-16 units. */
  readonly start?: number
  readonly end?: number
}

/** A notice with its sentence, as it stands in the JSON output. */
export interface Message extends Notice {
  /** The sentence in Chinese, whatever the locale: the same input gives the same bytes. */
  readonly reason: string
}

/** The sentence of a notice in a language. A placeholder without a value stays visible, so that the gap is seen. */
export function describe(notice: Notice, language: Language): string {
  return messages[notice.ruleId][language].replace(/\{([a-z]+)\}/g, (hole: string, name: string) =>
    String(notice.values?.[name] ?? hole),
  )
}
