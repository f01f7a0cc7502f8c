import {hedgesAfter, hedgesBefore} from '../../../language/hedges.js'
import {
  aboutMarks,
  aboutNot,
  capitals,
  fractionBar,
  hanDigits,
  hanPoints,
  hanScales,
  hanTens,
  moreMarks,
  orderPrefixes,
  rangeMarks,
  reachPrefix,
} from '../../../language/numerals.js'
import {smallMoney} from '../../../language/units/currencies.js'
import {unitTables} from '../../../language/units/index.js'

/**
 * Which characters a number keeps on its line: what bounds it or puts it in order before it and the unit behind it,
 * 约88.9亿元, 第15场, 2019年11月, 一百二十余户. One in hanzi that is longer than {@link LONGEST_IN_HANZI} may be parted: it reads
 * as well over a line end as any other phrase.
 */

/** Characters of a number in hanzi, with its unit, that stays whole. */
const LONGEST_IN_HANZI = 6
/** Characters of a range in digits that stays whole: 1—9月, and not 2019—2021年. */
const LONGEST_RANGE = 6

/** One character before a number that makes it an ordinal. */
const ordinalMark = '第'

/** Hedges of one character cling to the number; longer ones are words. */
const hedgeCharacters = hedgesBefore.map(([word]): string => word).filter((word) => word.length === 1)
const hedgeWords = groupByLast(hedgesBefore.map(([word]): string => word).filter((word) => word.length > 1))

/** Words behind a number, 1800公斤上下; one character behind it belongs to its unit. */
const wordsBehind = groupByFirst(
  hedgesAfter.filter(([word]) => word.length > 1).map(([word, , not = '']) => ({word, not})),
)

/** Orders of magnitude and vague counts between a number in digits and its unit. */
const magnitudes = new Set([...Object.keys(hanScales), ...moreMarks])

const NONE = 0
const DIGIT = 1
const HANZI = 2

/** What each code point below U+10000 is in a number. Capitals of cheques are left out: most are parts of words. */
const numerals = buildNumeralTable()

function buildNumeralTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(DIGIT, 0x30, 0x3a)
  const hanzi = [...Object.keys(hanDigits), ...Object.keys(hanScales), ...Object.keys(hanTens), ...orderPrefixes]
  for (const character of hanzi) if (!capitals.includes(character)) table[character.charCodeAt(0)] = HANZI
  return table
}

/** A unit, and the characters that may not follow since they make another word: 3家庭 is no 3家. */
interface Unit {
  readonly word: string
  readonly not: string
}

/** Units by their first character, the longest first: the first match is taken. */
const units = groupByFirst([
  ...unitTables.flatMap(([, rows]) => rows.map(([word, {not = ''} = {}]) => ({word, not}))),
  ...smallMoney.map(([word]) => ({word, not: ''})),
  ...['月', '月份'].map((word) => ({word, not: ''})),
])

/** By the code of the first character: to look a number up is quicker than a text. */
function groupByFirst(all: readonly Unit[]): ReadonlyMap<number, readonly Unit[]> {
  const groups = new Map<number, Unit[]>()
  for (const unit of all) {
    const first = unit.word.charCodeAt(0)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [unit])
    else group.push(unit)
  }
  for (const group of groups.values()) group.sort((a, b) => b.word.length - a.word.length)
  return groups
}

function groupByLast(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) groups.set(word.at(-1)!, [...(groups.get(word.at(-1)!) ?? []), word])
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length)
  return groups
}

/** Where a number begins and ends, as offsets: the words before it that bound it and the unit behind it included. */
export interface NumberSpan {
  readonly start: number
  readonly end: number
  /** Where it may be parted if need be: behind a hedge that is a word, behind the mark of a long range. */
  readonly joints: readonly number[]
  readonly inDigits: boolean
}

/** The numbers of a text that want company, from left to right. */
export function findNumbers(text: string): NumberSpan[] {
  const spans: NumberSpan[] = []
  let floor = 0
  for (let at = 0; at < text.length; ) {
    const numeral = numerals[text.charCodeAt(at)]
    if (numeral === NONE) {
      at++
      continue
    }
    const start = prefixStart(text, at, floor)
    const span = numeral === DIGIT ? readDigits(text, start, at) : readHanzi(text, start, at)
    if (span.inDigits || span.start < span.end) spans.push(...withWords(text, span, start, floor))
    at = Math.max(span.end, spans.at(-1)?.end ?? 0)
    floor = at
  }
  return spans
}

/** A number with the words on both sides that bound it; nothing where it has no company at all. */
function withWords(text: string, span: NumberSpan, numberStart: number, floor: number): NumberSpan[] {
  const start = hedgeStart(text, numberStart, floor)
  const end = wordEnd(wordsBehind, text, span.end)
  const before = start < numberStart ? [numberStart] : []
  const behind = end > span.end ? [span.end] : []
  if (span.start === span.end && before.length + behind.length === 0) return []
  return [{...span, start, end, joints: [...before, ...span.joints, ...behind]}]
}

/** A number in digits; an empty span where it has no company. */
function readDigits(text: string, start: number, at: number): NumberSpan {
  const joints: number[] = []
  const numeralEnd = digitsEnd(text, at, joints)
  const end = unitEnd(text, skipMagnitudes(text, numeralEnd))
  const isAlone = start === at && end === numeralEnd && joints.length === 0
  return {start: isAlone ? end : start, end, joints: end - start > LONGEST_RANGE ? joints : [], inDigits: true}
}

/** A number in hanzi; an empty span where it is long, or counts nothing and is neither a fraction nor in order. */
function readHanzi(text: string, start: number, at: number): NumberSpan {
  const numeralEnd = hanziEnd(text, at)
  const end = countEnd(text, numeralEnd)
  const isOrdinal = start < at && text[start] === ordinalMark
  const isVague = numeralEnd - at === 1 && orderPrefixes.includes(text[at]!)
  const isWhole = (end > numeralEnd && !isVague) || isOrdinal || text.slice(at, end).includes(fractionBar)
  return {start: isWhole && end - start <= LONGEST_IN_HANZI ? start : end, end, joints: [], inDigits: false}
}

function prefixStart(text: string, at: number, floor: number): number {
  if (at === floor) return at
  const before = text[at - 1]!
  return before === ordinalMark || before === reachPrefix || hedgeCharacters.includes(before) ? at - 1 : at
}

/** Start of the hedge of several characters before a number. */
function hedgeStart(text: string, start: number, floor: number): number {
  const words = start === floor ? undefined : hedgeWords.get(text[start - 1]!)
  const word = words?.find((candidate) => start - candidate.length >= floor && text.endsWith(candidate, start))
  return word === undefined ? start : start - word.length
}

/** End of a number in digits, or of a range of them: 3,000, 88.9, 2019—2021, 30%—40%. Tells where the range is joined. */
function digitsEnd(text: string, from: number, joints: number[]): number {
  let at = from
  for (;;) {
    while (isDigit(text, at) || (isSeparator(text, at) && isDigit(text, at + 1))) at++
    const share = isPercent(text, at) ? at + 1 : at
    const mark = rangeMarks.find((word) => text.startsWith(word, share))
    if (mark === undefined || !isDigit(text, share + mark.length)) return at
    at = share + mark.length
    joints.push(at)
  }
}

function isDigit(text: string, at: number): boolean {
  return numerals[text.charCodeAt(at)] === DIGIT
}

function isHanzi(text: string, at: number): boolean {
  return numerals[text.charCodeAt(at)] === HANZI
}

function isSeparator(text: string, at: number): boolean {
  return text[at] === '.' || text[at] === ','
}

function isPercent(text: string, at: number): boolean {
  return text[at] === '%' || text[at] === '％'
}

/** End of a number in hanzi with its fraction: 三点五, 百分之七十. */
function hanziEnd(text: string, from: number): number {
  let at = from
  while (isHanzi(text, at) || (hanPoints.includes(text[at] ?? ' ') && isHanzi(text, at + 1))) at++
  if (text.startsWith(fractionBar, at) && isHanzi(text, at + fractionBar.length))
    return hanziEnd(text, at + fractionBar.length)
  return at
}

function skipMagnitudes(text: string, from: number): number {
  let at = from
  while (at < text.length && magnitudes.has(text[at]!)) at++
  return at
}

/** End of the unit behind a number in hanzi, 多 or 来 between them; that of the number where it counts nothing. */
function countEnd(text: string, numeralEnd: number): number {
  const next = text[numeralEnd] ?? ' '
  const isAbout = aboutMarks.includes(next) && !aboutNot.includes(text[numeralEnd + 1] ?? ' ')
  const counted = isAbout || moreMarks.includes(next) ? numeralEnd + 1 : numeralEnd
  const end = unitEnd(text, counted)
  return end > counted ? end : numeralEnd
}

function unitEnd(text: string, from: number): number {
  return wordEnd(units, text, from)
}

/** End of the word at `from` that is in a table; `from` where none is. */
function wordEnd(words: ReadonlyMap<number, readonly Unit[]>, text: string, from: number): number {
  const candidates = words.get(text.charCodeAt(from))
  if (candidates === undefined) return from
  for (const {word, not} of candidates) {
    if (!text.startsWith(word, from)) continue
    const end = from + word.length
    if (not === '' || end === text.length || !not.includes(text[end]!)) return end
  }
  return from
}
