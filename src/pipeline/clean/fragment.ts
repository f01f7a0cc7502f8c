import type {CopyMatch} from '../../ast/edit.js'
import {clauseEnds, closers, openers, sentenceEnds} from '../../language/characters.js'
import {saysSomethingElse} from './alignment.js'
import type {Occurrence} from './copies.js'
import {essence, type Folded, type FoldedRange, hasHan, lineAt, setOf} from './fold.js'

/** A line that occurs elsewhere, and what that proves. All lengths are in folded units. */
export interface Fragment {
  readonly range: FoldedRange
  readonly source: FoldedRange
  readonly length: number
  readonly match: CopyMatch
  /** Units that differ from the source. */
  readonly distance: number
  /** A difference may change what is said: a figure, a negation. Such a line is no copy, however much it looks like one. */
  readonly differs: boolean
  /** Breaks off, or starts, in the middle of a clause of its source, or is marked as a preview, and is no chance by its length. */
  readonly strong: boolean
  /** Has a mark between two clauses. */
  readonly hasClause: boolean
}

const STRONG_LENGTH = 24
const STRONG_LENGTH_WITH_CLAUSE = 12

/** How much of a line is read to see whether it is labelled; from the second length on it is a sentence after all. */
const LABEL_LENGTH = 20
const LABELLED_SENTENCE_LENGTH = 36

const endsSentence = setOf(sentenceEnds)
const endsClause = setOf(clauseEnds)
const closes = setOf(closers)
/** Behind an opening mark or a speaker's label a sentence begins. */
const opens = setOf(`${openers}:`)

/** Looks at a line beside the place where it occurs. */
export function examine(folded: Folded, range: FoldedRange, found: Occurrence): Fragment {
  const {units} = folded
  const {start, end, differences} = found
  const length = range.end - range.start
  const cutLeft = start > essence(folded, lineAt(folded, start)).start
  const cutRight = end < essence(folded, lineAt(folded, end - 1)).end
  // A cut right before a mark may be a clause that somebody quoted; a preview mark says that it is none.
  const isPreview = cutRight && range.end < folded.lineStarts[lineAt(folded, range.start) + 1]!
  const endsMidClause = cutRight && !isBoundary(units[end - 1]!) && !isMark(units[end]!)
  const startsMidClause =
    cutLeft && !isMark(units[start - 1]!) && !isBoundary(units[start - 1]!) && opens[units[start - 1]!] !== 1
  const hasClause = hasUnit(units, {start: range.start, end: range.end - 1}, endsClause)
  return {
    range,
    source: {start, end},
    length,
    match: cutLeft ? (cutRight ? 'infix' : 'suffix') : cutRight ? 'prefix' : 'whole',
    distance: differences.length,
    differs: saysSomethingElse(folded, range, differences),
    strong:
      (endsMidClause || startsMidClause || isPreview) &&
      length >= (hasClause ? STRONG_LENGTH_WITH_CLAUSE : STRONG_LENGTH) &&
      !isLabelled(units, range) &&
      hasHan(folded, range),
    hasClause,
  }
}

/** Whether a line ends, as far as its last unit tells, where a sentence ends. */
export function endsAtBoundary({units}: Folded, {end}: FoldedRange): boolean {
  return isBoundary(units[end - 1]!)
}

/** Whether a range ends with a sentence end, with or without the marks that close what stands around the sentence. */
export function endsWithSentence({units}: Folded, {start, end}: FoldedRange): boolean {
  let last = end - 1
  while (last > start && closes[units[last]!] === 1) last--
  return endsSentence[units[last]!] === 1
}

function isBoundary(unit: number): boolean {
  return endsSentence[unit] === 1 || closes[unit] === 1
}

/** A mark that ends a clause or a sentence. */
function isMark(unit: number): boolean {
  return endsSentence[unit] === 1 || endsClause[unit] === 1
}

function hasUnit(units: Uint16Array, {start, end}: FoldedRange, set: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (set[units[at]!] === 1) return true
  return false
}

/** A short line such as `地址：…` or `1. …` repeats by nature; what a speaker says after his name is longer. */
const labelled = /^(?:[^,，。:]{1,8}:|\(?[\d一二三四五六七八九十]{1,3}(?:[、)]|\.(?!\d)))/

function isLabelled(units: Uint16Array, {start, end}: FoldedRange): boolean {
  if (end - start >= LABELLED_SENTENCE_LENGTH) return false
  return labelled.test(String.fromCharCode(...units.subarray(start, Math.min(end, start + LABEL_LENGTH))))
}
