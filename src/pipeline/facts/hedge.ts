import type {Comparator} from '../../ast/fact.js'
import {hedgesAfter, hedgesBefore, negated, negators} from '../../language/hedges.js'
import {lexicon} from '../lexicon.js'
import {isAmong} from '../unit-set.js'
import {wordList} from '../word-list.js'
import {writingsOf} from './fold.js'

/** A hedge before a number. */
export interface HedgeBefore {
  readonly start: number
  readonly cmp: Comparator
}

/** A hedge behind a number and its unit. */
export interface HedgeAfter {
  readonly end: number
  readonly cmp: Comparator
}

interface Meaning {
  readonly cmp: Comparator
  /** Characters beside the word that make another word of it. */
  readonly not: string
}

type HedgeRow = readonly [word: string, cmp: Comparator, not?: string]

/** The words of a table, each in both scripts: 以内, 以內. */
function inBothScripts(rows: readonly HedgeRow[]) {
  return rows.flatMap(([word, cmp, not = '']) => {
    const meaning: Meaning = {cmp, not: [...not].flatMap(writingsOf).join('')}
    return writingsOf(word).map((form) => [form, meaning] as const)
  })
}

const before = lexicon<Meaning>(inBothScripts(hedgesBefore))
const after = lexicon<Meaning>(inBothScripts(hedgesAfter))
const refusals = wordList(negators)
const negatedComparators: Readonly<Partial<Record<Comparator, Comparator>>> = negated

/** The hedge that ends at an offset: 超过, 不得少于. */
export function hedgeBefore(text: string, at: number): HedgeBefore | undefined {
  const found = before.endingAt(text, at)
  if (found === undefined) return undefined
  if (isAmong(found.meaning.not, text.charCodeAt(found.start - 1))) return undefined
  const {start, meaning} = found
  const negator = refusals.endingAt(text, start)
  const turned = negator === undefined ? undefined : negatedComparators[meaning.cmp]
  return turned === undefined ? {start, cmp: meaning.cmp} : {start: start - negator!.length, cmp: turned}
}

/** The hedge that starts at an offset: 以上, 左右; also behind （含）: 50万元（含）以上. */
export function hedgeAfter(text: string, from: number): HedgeAfter | undefined {
  const found = after.startingAt(text, skipInclusive(text, from))
  if (found === undefined || isAmong(found.meaning.not, text.charCodeAt(found.end))) return undefined
  return {end: found.end, cmp: found.meaning.cmp}
}

const LONGEST_INCLUSIVE = 6
const BRACKET = '（'.charCodeAt(0)

/** （含）, （含本数） between a number and its hedge. */
function skipInclusive(text: string, at: number): number {
  if (text.charCodeAt(at) !== BRACKET || !text.startsWith('（含', at)) return at
  const close = text.indexOf('）', at)
  return close >= 0 && close - at <= LONGEST_INCLUSIVE ? close + 1 : at
}
