import type {Span} from '../../../../ast/fact.js'
import {amountEndings, bareAttributes, officeVerbs, peopleUnits, votes} from '../../../../language/indicators/nouns.js'
import {attainments, purposeVerbs, supportVerbs} from '../../../../language/indicators/verbs.js'
import {unitSet} from '../../../unit-set.js'
import {wordsOf} from '../../../word-list.js'
import type {Before} from './before.js'
import {type Behind, behind} from './behind.js'
import {type Clauses, isAge, type Run, spanOf, wordsIn} from './phrase.js'
import type {Trail} from './trail.js'

const attributes: ReadonlySet<string> = new Set(wordsOf(bareAttributes))
const purposes: ReadonlySet<string> = new Set(wordsOf(purposeVerbs))
const vote: ReadonlySet<string> = new Set(wordsOf(votes))
const offices: ReadonlySet<string> = new Set(wordsOf(officeVerbs))
const levels: ReadonlySet<string> = new Set(wordsOf(attainments))
const supports: ReadonlySet<string> = new Set(wordsOf(supportVerbs))
const amounts = unitSet(amountEndings)
const VOTE = '票'
const people: ReadonlySet<string> = new Set(wordsOf(peopleUnits))

/** The noun phrase of a value in its own clause. */
export function ownPhrase(clauses: Clauses, at: number, left: Before, right: Behind): Run | undefined {
  const {kind} = clauses.tokens[at]!.fact!.fields
  if (kind === 'points' || kind === 'multiple') return left.phrase
  if (left.phrase === undefined && right.phrase === undefined && !left.acts && !left.compares && !left.unclear) {
    const name = kind === 'money' || kind === 'percent' ? nameAt(clauses, left.border) : undefined
    if (name !== undefined) return name
  }
  const voted = voteOf(clauses, at)
  if (voted !== undefined) return voted
  const office = officeOf(clauses, at)
  if (office !== undefined) return office
  const purpose = kind === 'money' && left.phrase === undefined ? purposeOf(clauses, at) : undefined
  return purpose ?? nearest(clauses, at, left, right) ?? actDone(clauses, at, right)
}

/** 朗图光学报28.75元: nothing but a name says what the figure is of. */
function nameAt({tokens}: Clauses, i: number): Run | undefined {
  return tokens[i]?.role === 'name' ? {first: i, last: i} : undefined
}

/** What is counted with 票: the vote itself (同意253票), or who got it (闻人杰以71票当选). */
function voteOf(clauses: Clauses, at: number): Run | undefined {
  const {tokens} = clauses
  if (unitOf(clauses, at) !== VOTE || at === 0) return undefined
  if (vote.has(wordsIn(clauses, {first: at - 1, last: at - 1}))) return {first: at - 1, last: at - 1}
  return tokens[at - 1]!.role === 'light' ? nameAt(clauses, at - 2) : undefined
}

/** 陆一苇、马三宝等9人当选副会长: behind names that are counted stands what they have become. */
function officeOf(clauses: Clauses, at: number): Run | undefined {
  const {text, tokens} = clauses
  if (!people.has(unitOf(clauses, at)) || text[tokens[at]!.start - 1] !== '等') return undefined
  const isOffice = tokens[at + 1] !== undefined && offices.has(wordsIn(clauses, {first: at + 1, last: at + 1}))
  if (!isOffice) return undefined
  const {phrase} = behind(clauses, at + 1)
  // 为|岚州市中级人民法院|审判员: an office without the organisation.
  return phrase && tokens[phrase.first]!.role === 'name' && phrase.first < phrase.last
    ? {first: phrase.first + 1, last: phrase.last}
    : phrase
}

function isBeneficiary(clauses: Clauses, at: number, {isSubject}: Behind): boolean {
  const {text, tokens} = clauses
  return (
    isSubject &&
    people.has(unitOf(clauses, at)) &&
    text[tokens[at]!.start - 1] === '为' &&
    tokens[at + 1]?.role === 'act'
  )
}

/** 实现捐献19例: behind a verb that says no more than that something was done, the act itself is counted. */
function actDone({text, tokens}: Clauses, at: number, {joint}: Behind): Run | undefined {
  const support = tokens[at - 2]
  if (joint !== 'none' || tokens[at - 1]?.role !== 'act' || support?.role !== 'act') return undefined
  return supports.has(text.slice(support.start, support.end)) ? {first: at - 1, last: at - 1} : undefined
}

function unitOf({tokens}: Clauses, at: number): string {
  const {fields} = tokens[at]!.fact!
  return 'unit' in fields ? String(fields.unit) : ''
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
  if (right.predicate !== undefined && people.has(unitOf(clauses, at)) && left.phrase?.last !== at - 1)
    return right.predicate
  // 医院累计为11.4万人次免除押金: those that it is done for are not what stands before.
  if (isBeneficiary(clauses, at, right)) return undefined
  const defers = right.joint === 'of' && left.phrase !== undefined && isAttribute(clauses, at, left)
  if (left.phrase !== undefined && !defers) return left.phrase
  return right.joint === 'of' || (right.joint === 'clause' && kind === 'count') ? right.phrase : undefined
}

/** 规模500亿元的基金, 提供每户8000元的慰问金: whether the noun behind 的 is what the value is of, and not the one before. */
function isAttribute(clauses: Clauses, at: number, {phrase, does, grows, compares}: Before): boolean {
  const words = wordsIn(clauses, phrase!)
  if (attributes.has(words)) return true
  if (does) return !grows && !compares && phrase!.last !== at - 1 && !achieves(clauses, phrase!.last + 1, at)
  // 日本客商1200万日元的订单: the noun before is none that an amount of money could be of.
  const {kind} = clauses.tokens[at]!.fact!.fields
  return kind === 'money' && phrase!.last === at - 1 && !amounts.has(words.charCodeAt(words.length - 1))
}

/** 年销售额实现5亿元的企业: the verb leads to the level of what stands before it. */
function achieves(clauses: Clauses, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (levels.has(wordsIn(clauses, {first: i, last: i}))) return true
  return false
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
