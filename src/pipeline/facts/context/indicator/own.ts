import type {Span} from '../../../../ast/fact.js'
import {bareAttributes, peopleUnits} from '../../../../language/indicators/nouns.js'
import {purposeVerbs} from '../../../../language/indicators/verbs.js'
import type {Before} from './before.js'
import {type Behind, behind} from './behind.js'
import {type Clauses, isAge, type Run, spanOf, wordsIn} from './phrase.js'
import type {Trail} from './trail.js'
import {wordsOf} from './vocabulary.js'

const attributes: ReadonlySet<string> = new Set(wordsOf(bareAttributes))
const purposes: ReadonlySet<string> = new Set(wordsOf(purposeVerbs))
const people: ReadonlySet<string> = new Set(wordsOf(peopleUnits))

/** The noun phrase of a value in its own clause. */
export function ownPhrase(clauses: Clauses, at: number, left: Before, right: Behind): Run | undefined {
  const {kind} = clauses.tokens[at]!.fact!.fields
  if (kind === 'points' || kind === 'multiple') return left.phrase
  if (left.phrase === undefined && right.phrase === undefined && !left.acts && !left.compares && !left.unclear) {
    const name = kind === 'money' || kind === 'percent' ? nameAt(clauses, left.border) : undefined
    if (name !== undefined) return name
  }
  const purpose = kind === 'money' && left.phrase === undefined ? purposeOf(clauses, at) : undefined
  return purpose ?? nearest(clauses, at, left, right)
}

/** 朗图光学报28.75元: nothing but a name says what the figure is of. */
function nameAt({tokens}: Clauses, i: number): Run | undefined {
  return tokens[i]?.role === 'name' ? {first: i, last: i} : undefined
}

function nearest(clauses: Clauses, at: number, left: Before, right: Behind): Run | undefined {
  const {fields} = clauses.tokens[at]!.fact!
  const {kind} = fields
  if (kind === 'percent' && (left.grows || left.compares) && right.joint !== 'direct') return left.phrase
  if (isAge(clauses.tokens[at]!.fact!)) {
    if (right.phrase !== undefined && right.joint !== 'clause') return named(clauses, right.phrase)
    const person = nameBeforeBracket(clauses, at)
    if (person !== undefined) return person
  }
  if (right.joint === 'direct') return right.phrase
  const unit = 'unit' in fields ? String(fields.unit) : ''
  if (right.predicate !== undefined && people.has(unit) && left.phrase?.last !== at - 1) return right.predicate
  const defers = right.joint === 'of' && left.phrase !== undefined && attributes.has(wordsIn(clauses, left.phrase))
  if (left.phrase !== undefined && !defers) return left.phrase
  return right.joint === 'of' || (right.joint === 'clause' && kind === 'count') ? right.phrase : undefined
}

/** 68岁的退休教师鲁建国: where a name stands in the phrase, the age is that of the name. */
function named(clauses: Clauses, {first, last}: Run): Run {
  for (let i = first; i <= last; i++) if (nameAt(clauses, i)) return {first: i, last: i}
  return {first, last}
}

/** Words before the age in such a bracket, in tokens. */
const LONGEST_NOTE = 8

/** 司马某（男，46岁）: the name before the bracket that the age stands in. */
function nameBeforeBracket(clauses: Clauses, at: number): Run | undefined {
  const {text, tokens} = clauses
  for (let i = at - 1; i > 0 && at - i <= LONGEST_NOTE; i--) {
    if ('（('.includes(text[tokens[i]!.start]!)) return nameAt(clauses, i - 1)
  }
  return undefined
}

/** 8.4亿元投向智造基地: what the money is for. */
function purposeOf(clauses: Clauses, at: number): Run | undefined {
  const {tokens} = clauses
  const verb = tokens[at + 1]
  if (verb === undefined || !purposes.has(wordsIn(clauses, {first: at + 1, last: at + 1}))) return undefined
  const counted = tokens[at + 2]?.role === 'value'
  // 改造资金: a noun with the verb in it.
  if (!counted && verb.role === 'noun') return undefined
  const {phrase, joint} = behind(clauses, counted ? at + 2 : at + 1)
  return joint === 'direct' ? phrase : undefined
}

/** 300元、500元; 3万元、1万元生活补贴: values in a row are of one thing where only one of them says of what. */
export function sharedByRow(
  clauses: Clauses,
  at: number,
  row: readonly number[],
  right: Behind,
  {found}: Trail,
): Span | undefined {
  const {tokens} = clauses
  const first = tokens[row[0]!]!.fact!
  if (row.length < 2 || right.predicate !== undefined || first.fields.kind !== tokens[at]!.fact!.fields.kind)
    return undefined
  if (at !== row[0]) return found.get(first)
  const {phrase, joint} = behind(clauses, row.at(-1)!)
  return joint === 'direct' && phrase ? spanOf(clauses, phrase) : undefined
}
