import {unitTables} from '../../language/units/index.js'
import type {Dimension, UnitTraits} from '../../language/units/row.js'
import {lexicon, type Match} from '../lexicon.js'
import {isAmong, unitSet} from '../unit-set.js'
import {skipBlanks} from './blanks.js'
import {writingsOf} from './fold.js'

/** What a number counts or measures, as the unit tables know it. */
export interface Unit {
  readonly dimension: Dimension
  /** ISO 4217 for a currency, the usual name of a measure, the word itself for everything else. */
  readonly code: string
  readonly traits: UnitTraits
}

/** A unit in a text. */
export type FoundUnit = Match<Unit>

/** Words that a table lists itself: there they have traits of their own. */
const listed = new Set(unitTables.flatMap(([, rows]) => rows.map(([word]) => word)))

/** A unit in simplified writing is one in traditional writing too: 62類, 70歲. */
function writingsOfUnit(word: string): string[] {
  return writingsOf(word).filter((form) => form === word || !listed.has(form))
}

const units = lexicon<Unit>(
  unitTables.flatMap(([dimension, rows]) =>
    rows.flatMap(([word, traits = {}]) => {
      const {not} = traits
      const both = not === undefined ? traits : {...traits, not: [...not].flatMap(writingsOf).join('')}
      return writingsOfUnit(word).map((form) => [form, {dimension, code: traits.code ?? form, traits: both}] as const)
    }),
  ),
)

const slashes = unitSet('/／')

/** The unit behind a number that ends at an offset; blanks between them are passed over: 30 个. */
export function unitAt(text: string, at: number): FoundUnit | undefined {
  return units.startingAt(text, skipBlanks(text, at), isMeant)
}

/** Whether a unit is divided by another one: 公斤/亩. */
export function isSlashAt(text: string, at: number): boolean {
  return slashes.has(text.charCodeAt(at))
}

/** The unit behind a slash: 亩 in 公斤/亩. */
export function unitBehindSlash(text: string, at: number): FoundUnit | undefined {
  return isSlashAt(text, at) ? unitAt(text, at + 1) : undefined
}

/** 3个月饼 counts with 个, since 月饼 is a word of its own. */
function isMeant({traits: {not}}: Unit, text: string, end: number): boolean {
  return not === undefined || !isAmong(not, text.charCodeAt(end))
}
