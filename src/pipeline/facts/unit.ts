import type {Span} from '../../ast/fact.js'
import {unitTables} from '../../language/units/index.js'
import type {Dimension, UnitTraits} from '../../language/units/row.js'
import {lexicon} from '../lexicon.js'
import {skipBlanks} from './blanks.js'

/** What a number counts or measures, as the unit tables know it. */
export interface Unit {
  readonly dimension: Dimension
  /** ISO 4217 for a currency, the usual name of a measure, the word itself for everything else. */
  readonly code: string
  readonly traits: UnitTraits
}

/** A unit in a text. */
export interface FoundUnit extends Span {
  readonly unit: Unit
}

const units = lexicon<Unit>(
  unitTables.flatMap(([dimension, rows]) =>
    rows.map(([word, traits = {}]) => [word, {dimension, code: traits.code ?? word, traits}] as const),
  ),
)

/** The unit behind a number that ends at an offset; blanks between them are passed over: 30 个. */
export function unitAt(text: string, at: number): FoundUnit | undefined {
  const found = units.startingAt(text, skipBlanks(text, at), isMeant)
  return found && {start: found.start, end: found.end, unit: found.meaning}
}

/** 3个月饼 counts with 个, since 月饼 is a word of its own. */
function isMeant({traits: {not}}: Unit, text: string, end: number): boolean {
  return not === undefined || end === text.length || !not.includes(text[end]!)
}
