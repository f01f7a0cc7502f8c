import type {Span} from '../../../../ast/fact.js'
import {growthNames, totalWords} from '../../../../language/indicators/function-words.js'
import {wordsOf} from '../../../word-list.js'
import type {PassageFact} from '../../passage.js'
import type {Handed, Notes} from '../note.js'
import type {Before} from './before.js'
import type {Behind} from './behind.js'
import {type Clauses, isAge, spanOf, trimmed, wordsIn} from './phrase.js'
import {affectedBefore, isLevelOf, isPartOfText, isSold, sharedPerHead, textBefore} from './reach.js'
import type {Role, Token} from './tokens.js'

/** What the values of a row are of, and their times. */
export interface Timed {
  readonly own: readonly (Span | undefined)[]
  readonly times: readonly Handed[]
}

/** What was found so far, for the values that go on from there. */
export interface Trail {
  readonly found: Map<PassageFact, Span>
  /** Values of the sentence with an indicator, in order. */
  readonly values: PassageFact[]
  /** The last such value of the sentence before. */
  readonly earlier: PassageFact | undefined
  /** What the values of the last row share: 三大产业产值分别增长…，合计占… */
  head: Span | undefined
  /** What the values of the last row of the sentence are of, one by one. */
  shared: readonly Span[]
  /** The same with their times, where the values of the last row are of one thing at several times. */
  timed: Timed | undefined
  readonly handed: Map<PassageFact, Handed>
  /** Of the finders before. */
  readonly known: Notes
  /** Values of the sentence before with an indicator. */
  readonly before: readonly PassageFact[]
  /** The title in 《》 that was told last, in this sentence or the one before. */
  readonly text: Span | undefined
}

/** What a value without a noun phrase of its own is of: a label before it, or what an earlier value of the sentence is of. */
export function carried(clauses: Clauses, at: number, left: Before, right: Behind, trail: Trail): Span | undefined {
  const aged = agedBefore(clauses, at, left)
  if (aged !== undefined) return aged
  const source = departureOf(clauses, at)
  if (source !== undefined && trail.found.has(source)) return trail.found.get(source)
  if (left.phrase !== undefined || left.unclear) return undefined
  const labelled =
    labelBefore(clauses, left) ??
    sharedPerHead(clauses, at, left, right) ??
    affectedBefore(clauses, left) ??
    textBefore(clauses, at, left, trail.text)
  if (labelled !== undefined) return labelled
  const fact = clauses.tokens[at]!.fact!
  const {kind} = fact.fields
  const {values, found, head} = trail
  const growth = kind === 'points' ? growthBefore(clauses, left) : undefined
  if (growth !== undefined) return growth
  const last = values.at(-1)
  if (last === undefined) {
    // …达5218亿元。同比增长4.2%。 A sentence that begins with growth goes on from the one before.
    if (goesOnFromBefore(clauses, at, left, right)) {
      const same = lastOf(trail.before, (other) => unitOf(other) === unitOf(fact))
      if (same !== undefined) return trail.found.get(same)
    }
    const goesOn = left.border < 0 && left.grows && (kind === 'percent' || kind === 'points')
    if (goesOn && trail.earlier !== undefined) return found.get(trail.earlier)
    return kind === 'percent' ? subjectBefore(clauses, left) : undefined
  }
  if (trail.shared.length > 0 && isTotal(clauses, at, left)) return head
  const from = sourceOf(clauses, at, left, right, trail)
  if (head !== undefined && from === last) return head
  const of = from && found.get(from)
  // 60岁及以上人口为…，占…: the age belongs to what goes on.
  return of && isAge(from) && from.end === of.start ? {start: from.start, end: of.end} : of
}

/** 开工小区412个。今年计划再启动216个。 Nothing but a verb stands there: what is counted was named in the sentence before. */
function goesOnFromBefore({tokens}: Clauses, at: number, left: Before, right: Behind): boolean {
  const {kind} = tokens[at]!.fact!.fields
  return kind === 'count' && left.does && !left.grows && !left.compares && right.joint === 'none' && !right.predicate
}

/** 60岁以上者占56.8%, 30岁以下仅占8.5%: the age is whose share it is. */
function agedBefore(clauses: Clauses, at: number, {compares}: Before): Span | undefined {
  const {text, tokens} = clauses
  if (!compares || tokens[at]!.fact!.fields.kind !== 'percent') return undefined
  let i = at - 1
  while (i > 0 && (tokens[i]!.role === 'base' || tokens[i]!.role === 'light' || text[tokens[i]!.start] === '者')) i--
  const fact = tokens[i]?.fact
  return fact !== undefined && isAge(fact) ? {start: fact.start, end: fact.end} : undefined
}

/** 由60万元调整为80万元: the value of the same unit that the clause departs from. */
function departureOf({text, tokens}: Clauses, at: number): PassageFact | undefined {
  const {start, fact} = tokens[at]!
  if (!ARRIVALS.includes(text[start - 1] ?? ' ')) return undefined
  for (let i = at - 1; i > 0 && at - i <= LONGEST_CHANGE; i--) {
    const {role, fact: other} = tokens[i]!
    if (role === 'stop') return undefined
    if (other === undefined || role !== 'value') continue
    return DEPARTURES.includes(text[other.start - 1] ?? ' ') && unitOf(other) === unitOf(fact!) ? other : undefined
  }
  return undefined
}

/** …产量分别为2650万吨、1480万吨，合计占全国的58.4%: whether a value is of all the members of the row before. */
function isTotal(clauses: Clauses, at: number, {border}: Before): boolean {
  for (let i = at - 1; i > border; i--) if (totals.has(wordsIn(clauses, {first: i, last: i}))) return true
  return false
}

const totals: ReadonlySet<string> = new Set(wordsOf(totalWords))

/** 增速居全省第三，较一季度加快1.3个百分点: the rate that the clause before is about. */
function growthBefore(clauses: Clauses, {border}: Before): Span | undefined {
  const {text, tokens} = clauses
  if (text[tokens[border]?.start ?? 0] !== COMMA) return undefined
  let first = border
  while (first > 0 && tokens[first - 1]!.role !== 'stop') if (tokens[--first]!.role === 'value') return undefined
  return first < border && growths.has(wordsIn(clauses, {first, last: first}))
    ? spanOf(clauses, {first, last: first})
    : undefined
}

/** The earlier value that one goes on from. */
function sourceOf(
  clauses: Clauses,
  at: number,
  left: Before,
  right: Behind,
  {found, values}: Trail,
): PassageFact | undefined {
  const fact = clauses.tokens[at]!.fact!
  const {kind} = fact.fields
  const last = values.at(-1)!
  if (kind === 'percent' && !left.grows) {
    // 增速高于全国…，占…的比重为…: a share is of the thing, not of its growth.
    if (left.compares) return lastOf(values, (value) => !isGrowthName(clauses, found.get(value)!))
    // 其中三成以上来自…: a part of what was counted.
    if (right.isSubject) return lastOf(values, ({fields}) => fields.kind === 'count') ?? last
  }
  if (kind === 'percent' || kind === 'points' || kind === 'multiple') return last
  if (left.grows && last.fields.kind === kind) return last
  if (isLevelOf(clauses, at, left, last) || isPartOfText(clauses, at, last)) return last
  const same = lastOf(values, (other) => unitOf(other) === unitOf(fact))
  return same ?? (isSold(clauses, at) ? lastOf(values, ({fields}) => fields.kind === 'count') : undefined)
}

/** 臭氧浓度152微克，升幅3.4%: a rate by the bare name of growth is that of the value before. */
export function ofGrowth({text}: Clauses, {fields}: PassageFact, of: Span, {values, found}: Trail): Span | undefined {
  const last = values.at(-1)
  if (fields.kind !== 'percent' || last === undefined || !growths.has(text.slice(of.start, of.end))) return undefined
  return found.get(last)
}

const growths: ReadonlySet<string> = new Set(wordsOf(growthNames))

function isGrowthName({text}: Clauses, {start, end}: Span): boolean {
  return growths.has(text.slice(start, end))
}

function unitOf({fields}: PassageFact): string | undefined {
  return 'unit' in fields ? String(fields.unit) : undefined
}

/** How many words a verb of such a change can have, with what stands around it. */
const LONGEST_CHANGE = 6
const ARRIVALS = '为至到成'
const DEPARTURES = '由从自'

/** How many values back a value may go on from. */
const FARTHEST = 4

function lastOf(values: readonly PassageFact[], holds: (fact: PassageFact) => boolean): PassageFact | undefined {
  return values.slice(-FARTHEST).findLast(holds)
}

const COMMA = '，'

/** 成功落地的项目，超过70%…: a clause that is nothing but a noun phrase is the subject of the next. */
function subjectBefore(clauses: Clauses, {border}: Before): Span | undefined {
  const {tokens, text} = clauses
  const end = tokens[border]
  if (end?.role !== 'stop' || text[end.start] !== COMMA) return undefined
  let first = border
  let of = -1
  let hasVerb = false
  while (first > 0 && tokens[first - 1]!.role !== 'stop' && tokens[first - 1]!.role !== 'value') {
    first--
    if (tokens[first]!.role === 'of' && of < 0) of = first
    // Before the last 的 a verb is one of the phrase's own clause.
    else if (of < 0 && isVerb(tokens[first]!)) hasVerb = true
  }
  const run = hasVerb ? undefined : trimmed(clauses, {first, last: border - 1})
  return run && spanOf(clauses, run)
}

const verbs: ReadonlySet<Role> = new Set(['act', 'level', 'growth', 'equation'])

function isVerb({role}: Token): boolean {
  return verbs.has(role)
}

const labelling: ReadonlySet<Role> = new Set(['plain', 'noun', 'predicate', 'quoted', 'bracket', 'scope', 'edge'])

/** 专家：39位. A label is nothing but a noun phrase. */
function labelBefore(clauses: Clauses, {border, grows, compares}: Before): Span | undefined {
  const {tokens, text} = clauses
  const end = tokens[border]
  if (grows || compares || end?.role !== 'stop' || !'：:'.includes(text[end.start]!)) return undefined
  let first = border
  while (first > 0 && labelling.has(tokens[first - 1]!.role)) first--
  if (first > 0 && tokens[first - 1]!.role !== 'stop') return undefined
  const run = trimmed(clauses, {first, last: border - 1})
  return run && spanOf(clauses, run)
}
