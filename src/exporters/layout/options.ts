import type {FontUse} from './fonts/font-set.js'
import type {ThemeName} from './theme.js'

/** What an office decides about the look of its briefings; every part has a default. */
export interface LayoutOptions {
  /** Default: `gbt9704`. */
  readonly theme?: ThemeName
  /** Which faces set the text. Default: those of the theme, so that a text has the same bytes on every machine. */
  readonly fonts?: FontChoice
  /** 报头: the red head above the title. Default: none. */
  readonly masthead?: Masthead
  /** 版记: the lines at the foot of the last page. Default: none. */
  readonly imprint?: Imprint
  /** How many key facts stand in the box below the title, from 0 (no box) to 10. Default: 5. */
  readonly keyFacts?: number
}

/**
 * Font files by what they are for: a path, with `#` and a PostScript name or a number for a face of a collection, or
 * `system` for a face that offices use, where one is installed. `system` alone asks so for every role.
 */
export type FontChoice = typeof SYSTEM_FONT | Readonly<Partial<Record<FontUse, string>>>

/** Stands for a font of the machine in a {@link FontChoice}. */
export const SYSTEM_FONT = 'system'

/** 报头 of a briefing: its name in red, its number, who publishes it and when, a red rule. */
export interface Masthead {
  /** 工作简报 */
  readonly name: string
  /** 第3期, or any other wording. */
  readonly number?: string
  /** The office that publishes the briefing. */
  readonly publisher?: string
  /** Day of publication, ISO 8601. Default: the date of the article. */
  readonly date?: string
}

/** 版记: whom the briefing goes to, who printed it and when. */
export interface Imprint {
  /** 抄送: the offices that get a copy. */
  readonly copies?: string
  /** 印发机关 */
  readonly publisher?: string
  /** 印发日期, ISO 8601. */
  readonly date?: string
}
