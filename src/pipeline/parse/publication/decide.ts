import {completedYears} from './completed-years.js'
import {days} from './days.js'
import {labels} from './labels.js'
import {occasions} from './occasions.js'
import {neighbourYears, otherYears, tellsLastYear} from './other-years.js'
import {type DayOfYear, isProminent, type SignReader, type Weight, type YearSign} from './sign.js'
import {stretches} from './stretches.js'
import type {PressSentence} from './text.js'
import {thisYear} from './this-year.js'

/** Every source of evidence; their order means nothing. */
const readers: readonly SignReader[] = [stretches, days, labels, occasions, thisYear, completedYears, otherYears]

/** A year with the signs that prove it, the weightiest first. */
export interface ProvenYear {
  readonly year: number
  readonly signs: readonly [YearSign, ...YearSign[]]
}

/**
 * The year of publication of a text that tells the day without it. No sign may point behind the year, and no statement may
 * contradict it; then it is, in this order,
 * 1. the latest year that a proof calls current (2024年前三季度 on 21 October);
 * 2. the latest year that two hints of different sorts call current, one of them in the news itself (〔2023〕42号 and 2023年以来);
 * 3. the year behind the latest one that is over, in a text that speaks of its own year by 今年: where two sentences tell so, or
 *    one and a hint at the year itself, or one by a value set against an older one while the text speaks of a neighbour of
 *    its own year too (明年, 比去年). A year that it calls 去年 may lie between, unless a stock at the end of the one that is
 *    over (截至2022年底) is told.
 * Where none holds, the text does not tell its year.
 */
export function decideYear(sentences: readonly PressSentence[], day: DayOfYear): ProvenYear | undefined {
  const signs = sentences.flatMap((sentence) => readers.flatMap((reader) => [...reader(sentence, day)]))
  const proofs = signs.filter(({claim, weight}) => claim === 'current' && isProof(weight))
  const decided = proofs.length > 0 ? latestProof(signs, proofs) : (agreeingHints(signs) ?? yearAfter(signs, sentences))
  return decided !== undefined && noStatementAgainst(signs, decided.year) ? decided : undefined
}

function isProof(weight: Weight): boolean {
  return weight === 'proof' || weight === 'statement'
}

/** The earliest year that a sign allows. */
function earliest({claim, year}: YearSign): number {
  return claim === 'over' ? year + 1 : claim === 'not-after' ? Number.NEGATIVE_INFINITY : year
}

function latestOf(years: readonly number[]): number {
  return years.reduce((latest, year) => Math.max(latest, year), Number.NEGATIVE_INFINITY)
}

/** A proof outweighs the hint that its year is over: officials tell results of the running year too. */
function latestProof(signs: readonly YearSign[], proofs: readonly YearSign[]): ProvenYear | undefined {
  const year = latestOf(proofs.map((sign) => sign.year))
  const isOutweighed = (sign: YearSign) =>
    sign.claim === 'over' && sign.weight === 'hint' && sign.year === year && sign.evidence !== 'year-end-base'
  if (signs.some((sign) => !isOutweighed(sign) && earliest(sign) > year)) return undefined
  return proven(
    year,
    proofs.filter((sign) => sign.year === year),
  )
}

function agreeingHints(signs: readonly YearSign[]): ProvenYear | undefined {
  const year = latestOf(signs.map(earliest))
  const hints = signs.filter((sign) => sign.claim === 'current' && sign.year === year)
  if (!hints.some(({sentence}) => isProminent(sentence))) return undefined
  return new Set(hints.map(({evidence}) => evidence)).size < 2 ? undefined : proven(year, hints)
}

/** So many hints, in sentences of their own, tell that a year is over and no other lies between. */
const ENOUGH = 2
const weights: Readonly<Record<Weight, number>> = {bound: 0, hint: 1, proof: 2, statement: 2}

function yearAfter(signs: readonly YearSign[], sentences: readonly PressSentence[]): ProvenYear | undefined {
  const year = latestOf(signs.map(earliest))
  const over = signs.filter((sign) => sign.claim === 'over' && sign.year === year - 1 && sign.weight !== 'bound')
  if (over.some(({weight}) => weight === 'statement')) return proven(year, over)
  if (over.length === 0 || signs.some((sign) => sign.claim === 'not-after' && sign.year < year)) return undefined
  const speaksOf = neighbourYears(sentences)
  if (!speaksOf.has('this')) return undefined
  if (!over.some(({evidence}) => evidence === 'year-end-stock') && sentences.some(tellsLastYear)) return undefined
  const current = signs.filter((sign) => sign.claim === 'current' && sign.year === year)
  // A measured value that is set against an older one is the latest of its series, where a text knows its own years.
  const isLatest = over.some(({evidence}) => evidence === 'measured-year') && speaksOf.size > 1
  const told = weightBySentence(over) + new Set(current.map(({evidence}) => evidence)).size + Number(isLatest)
  return told < ENOUGH ? undefined : proven(year, [...over, ...current])
}

/** The weights of signs, of each sentence that of the weightiest. */
function weightBySentence(signs: readonly YearSign[]): number {
  const bySentence = new Map<PressSentence, number>()
  for (const {sentence, weight} of signs) {
    bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, weights[weight]))
  }
  return [...bySentence.values()].reduce((sum, weight) => sum + weight, 0)
}

function noStatementAgainst(signs: readonly YearSign[], year: number): boolean {
  return signs.every((sign) => sign.weight !== 'statement' || sign.claim !== 'current' || sign.year === year)
}

function proven(year: number, signs: readonly YearSign[]): ProvenYear | undefined {
  const [first, ...others] = signs.toSorted((a, b) => weights[b.weight] - weights[a.weight])
  return first && {year, signs: [first, ...others]}
}
