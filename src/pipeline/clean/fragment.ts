import type {CopyMatch} from '../../ast/edit.js'
import {blanks, clauseEnds, closers, openers, sentenceEnds} from '../../language/characters.js'
import {saysSomethingElse} from './alignment.js'
import type {Occurrence} from './copies.js'
import {essence, type Folded, type FoldedRange, hasHan, lineAt, setOf, unfold} from './fold.js'

/**
 * What a copy says about its origin. `proof`: it breaks off in the middle of a clause, starts inside a number or a word,
 * or is marked as a preview, and is no chance by its length; nobody writes that on purpose. `support`: it is a part of a
 * line that a machine may have cut and a writer may have quoted, since it ends at a mark. `none`: it says a whole line,
 * whole sentences or a few words again.
 */
export type Weight = 'proof' | 'support' | 'none'

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
  readonly weight: Weight
  /** Has a mark between two clauses. */
  readonly hasClause: boolean
}

/** From these lengths on a part of a line is no chance, without and with a mark between clauses. */
const TELLING_LENGTH = 24
const TELLING_LENGTH_WITH_CLAUSE = 12

/** How much of a line is read to see whether it is labelled; from the other lengths on it is a sentence after all. */
const LABEL_LENGTH = 20
const LABELLED_SENTENCE_LENGTH = 36
const NUMBERED_SENTENCE_LENGTH = 24

const endsSentence = setOf(sentenceEnds)
const endsClause = setOf(clauseEnds)
const closes = setOf(closers)
/** Behind an opening mark or a speaker's label a sentence begins. */
const opens = setOf(`${openers}:`)
/** Behind a clause a remark in brackets may be left out on purpose. */
const opensRemark = setOf('([【〔')
const isDigit = setOf('0123456789')
const isLatin = setOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
/** Straight marks look the same on both sides, and a bracket alone stands behind the number of an item. */
const pairedOpeners = new Set('“‘「『《〈')
const pairedClosers = new Set('”’」』》〉')
const isBlank = new Set(blanks)

/** Digits of the number of a heading at most, and how far from a cut the other half of a pair of marks is looked for. */
const ORDINAL_LENGTH = 3
const PAIR_REACH = 100

/** Looks at a line beside the place where it occurs. */
export function examine(folded: Folded, range: FoldedRange, found: Occurrence): Fragment {
  const {units} = folded
  const {start, end, differences} = found
  const length = range.end - range.start
  const cutLeft = start > essence(folded, lineAt(folded, start)).start
  const cutRight = end < essence(folded, lineAt(folded, end - 1)).end
  const hasClause = hasUnit(units, {start: range.start, end: range.end - 1}, endsClause)
  const isLong = length >= (hasClause ? TELLING_LENGTH_WITH_CLAUSE : TELLING_LENGTH)
  return {
    range,
    source: {start, end},
    length,
    match: cutLeft ? (cutRight ? 'infix' : 'suffix') : cutRight ? 'prefix' : 'whole',
    distance: differences.length,
    differs: saysSomethingElse(folded, range, differences),
    weight: isLong && hasHan(folded, range) ? weigh(folded, range, found, cutLeft, cutRight) : 'none',
    hasClause,
  }
}

function weigh(folded: Folded, range: FoldedRange, found: FoldedRange, cutLeft: boolean, cutRight: boolean): Weight {
  const {units} = folded
  const before = units[found.start - 1]!
  const isOpen = cutRight && !isBoundary(units[found.end - 1]!) && !isBlankAt(folded, unfold(folded, found).end)
  if (isLabelled(units, range)) return isOpen ? 'support' : 'none'
  // A cut right before a mark may be a clause that somebody quoted; a preview mark says that it is none.
  const isPreview = cutRight && range.end < folded.lineStarts[lineAt(folded, range.start) + 1]!
  const startsMidClause = cutLeft && !isMark(before) && !isBoundary(before) && opens[before] !== 1
  if (
    isPreview ||
    (isOpen && goesOn(units[found.end]!)) ||
    (startsMidClause && startsInWord(folded, found)) ||
    (cutRight && partsPair(folded, found, 1)) ||
    (cutLeft && partsPair(folded, found, -1))
  )
    return 'proof'
  return startsMidClause || isOpen ? 'support' : 'none'
}

/** Whether a clause goes on with a unit, which is neither a mark nor opens a remark in brackets. */
function goesOn(unit: number): boolean {
  return !isMark(unit) && opensRemark[unit] !== 1
}

/** Blanks are no units; one in the source sets off a name, a credit, the next column. */
function isBlankAt(folded: Folded, at: number): boolean {
  return isBlank.has(folded.of.text[at]!)
}

/**
 * Whether a part of a line starts where no writer starts who takes up a clause and leaves out how it began: in a number
 * or a Latin word, between a figure and its unit, with a mark, or with the last character of a clause.
 */
function startsInWord(folded: Folded, found: FoldedRange): boolean {
  const {units} = folded
  const {start} = found
  if (isMark(units[start]!) || isMark(units[start + 1]!)) return true
  const before = units[start - 1]!
  if (isDigit[before] === 1) {
    // A figure that starts its line is the number of a heading, which a recap leaves out.
    const lineStart = essence(folded, lineAt(folded, start)).start
    let digits = start
    while (digits > lineStart && digits > start - ORDINAL_LENGTH && isDigit[units[digits - 1]!] === 1) digits--
    if (digits === lineStart) return false
  } else if (isLatin[before] !== 1 || isLatin[units[start]!] !== 1) return false
  return !isBlankAt(folded, unfold(folded, found).start - 1)
}

/**
 * Whether the copied part of a line has one half of a pair of marks, and the line near the part, on its right (1) or its
 * left (-1), the other half.
 */
function partsPair(folded: Folded, found: FoldedRange, side: 1 | -1): boolean {
  // Folding makes opening and closing quotation marks equal.
  const {text, lines} = folded.of
  const part = unfold(folded, found)
  if (Math.sign(unpaired(text, part.start, part.end)) !== side) return false
  const near =
    side === 1
      ? {start: part.end, end: Math.min(lines[lineAt(folded, found.end - 1)]!.end, part.end + PAIR_REACH)}
      : {start: Math.max(lines[lineAt(folded, found.start)]!.start, part.start - PAIR_REACH), end: part.start}
  return Math.sign(unpaired(text, near.start, near.end)) === -side
}

/** How many marks of a span open something that it does not close; below zero where it closes what it did not open. */
function unpaired(text: string, start: number, end: number): number {
  let open = 0
  for (let at = start; at < end; at++) {
    const mark = text[at]!
    if (pairedOpeners.has(mark)) open++
    else if (pairedClosers.has(mark)) open--
  }
  return open
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
const labelled = /^[^,，。:]{1,8}:/
const numbered = /^\(?[\d一二三四五六七八九十]{1,3}(?:[、)]|\.(?!\d))/

function isLabelled(units: Uint16Array, {start, end}: FoldedRange): boolean {
  const length = end - start
  if (length >= LABELLED_SENTENCE_LENGTH) return false
  const beginning = String.fromCharCode(...units.subarray(start, Math.min(end, start + LABEL_LENGTH)))
  return labelled.test(beginning) || (length < NUMBERED_SENTENCE_LENGTH && numbered.test(beginning))
}
