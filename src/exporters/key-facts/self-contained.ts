import type {Fact} from '../../ast/fact.js'
import {levelVerbs} from '../../language/indicators/verbs.js'
import {
  comparisonWords,
  figureLinks,
  indicatorEnds,
  narrowingWords,
  personalUnits,
  requiredBounds,
  targetWords,
  turningWords,
  unitContinuations,
} from '../../language/key-facts.js'
import {forecasts, plans} from '../../language/times.js'
import {between, clauseBefore, clauseBorders} from '../clauses.js'
import {wordsOf} from '../word-run.js'

const digit = /[\d０-９]/
const personal: ReadonlySet<string> = new Set(personalUnits)
const prospects = [...wordsOf(plans, forecasts, targetWords)]
const turning = [...wordsOf(turningWords)]
const bounds = [...wordsOf(requiredBounds)]
const comparisons = [...wordsOf(comparisonWords)]
const narrowing: readonly string[] = narrowingWords
const continuations: readonly string[] = unitContinuations
const links: ReadonlySet<string> = new Set(['', ...wordsOf(levelVerbs, figureLinks)])

/**
 * Whether an indicator and its figure say by themselves what their sentence says. The figure is written in digits, since
 * 三件事 and 亿元以上 count nothing; it stands right behind the indicator or at most a verb such as 达到, or is a count right
 * before it; the sentence speaks of no target or forecast, and nothing before the indicator turns the sense round or bounds
 * it (减免, 最高, 每); neither does the indicator go on to the left nor the unit to the right; the figure is no bound that a
 * rule sets, and growth is compared with something that has a name here. `date` is the day of publication, ISO 8601: a figure
 * for a later time is a target.
 */
export function isSelfContained(fact: Fact, date: string | undefined): boolean {
  const {of, text, sentence} = fact
  if (of === undefined || !digit.test(text) || ('unit' in fact && personal.has(fact.unit))) return false
  const clause = clauseBefore(fact, Math.min(of.start, fact.start))
  const upToFigure = between(fact, sentence.start, fact.start)
  if (isProspect(upToFigure) || isTurned(clause) || isLater(fact, date)) return false
  if (bounds.some((word) => text.startsWith(word) || text.endsWith(word)) || hasUnknownBasis(fact)) return false
  return isBehindIndicator(fact, of) || isCountBefore(fact, of)
}

/** Whether growth is compared with something that has no name among the bases: 比常年偏多三成, 較上屆擴大四成. */
export function hasUnknownBasis(fact: Fact): boolean {
  if (fact.change === undefined || fact.basis !== undefined) return false
  return includesAny(clauseBefore(fact, fact.start), comparisons)
}

/** Whether a piece of a sentence speaks of a plan, a target or a forecast. */
export function isProspect(text: string): boolean {
  return includesAny(text, prospects)
}

/** Whether the words before an indicator turn round or bound what its figure says. */
export function isTurned(clause: string): boolean {
  return includesAny(clause, turning)
}

/** A figure that is followed by 的 is an attribute of another noun. */
function isBehindIndicator(fact: Fact, of: Required<Fact>['of']): boolean {
  const {start, end, sentence, change} = fact
  const next = sentence.text[end - sentence.start] ?? ''
  if (of.end > start || next === '的' || continuations.includes(next)) return false
  if (narrowing.includes(sentence.text[of.start - sentence.start - 1] ?? '')) return false
  const words = between(fact, of.end, start)
  return links.has(words) || (change !== undefined && isOfGrowth(words))
}

/** Words of growth are many, and the figure tells its direction: what matters is that nothing else stands there. */
function isOfGrowth(words: string): boolean {
  return words.length <= LONGEST_GROWTH && !clauseBorders.test(words) && !isTurned(words)
}

/** Characters of 按年均可比口径增长, or so. */
const LONGEST_GROWTH = 8

function isCountBefore({kind, end, sentence}: Fact, of: Required<Fact>['of']): boolean {
  if (kind !== 'count' || of.start !== end || of.text.includes('的')) return false
  return indicatorEnds.includes(sentence.text[of.end - sentence.start] ?? '。')
}

/** Whether a figure holds for a time behind the day of publication, ISO 8601, as a target does. */
export function isLater({time}: Fact, date: string | undefined): boolean {
  const last = time?.value.split('/').at(-1) ?? ''
  if (date === undefined || !digit.test(last)) return false
  const digits = Math.min(last.length, date.length)
  return last.slice(0, digits) > date.slice(0, digits)
}

function includesAny(text: string, list: readonly string[]): boolean {
  return list.some((word) => text.includes(word))
}
