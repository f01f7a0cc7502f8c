import {moreMarks} from '../../../language/numerals.js'
import {smallMoney} from '../../../language/units/currencies.js'
import {unitTables} from '../../../language/units/index.js'

/**
 * Which characters a number keeps on its line: the hedge before it and the unit behind it, 约88.9亿元, 第15场, 2019年11月.
 * Only numbers in digits: one written in hanzi reads as well over a line end as any other word.
 */

/** One character that belongs to the number behind it. */
const numberPrefixes = '约近超逾第'

/** Orders of magnitude and vague counts between a number and its unit. */
const magnitudes = `十百千万亿${moreMarks}`

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

function groupByFirst(all: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>()
  for (const unit of all) groups.set(unit.word[0]!, [...(groups.get(unit.word[0]!) ?? []), unit])
  for (const group of groups.values()) group.sort((a, b) => b.word.length - a.word.length)
  return groups
}

/** Offsets where a number begins and ends, hedge and unit included. */
export interface NumberSpan {
  readonly start: number
  readonly end: number
}

/** The numbers of a text that want company, from left to right. */
export function findNumbers(text: string): NumberSpan[] {
  const spans: NumberSpan[] = []
  for (let at = 0; at < text.length; ) {
    if (!isDigit(text, at)) {
      at++
      continue
    }
    const start = at > 0 && numberPrefixes.includes(text[at - 1]!) ? at - 1 : at
    const digits = digitsEnd(text, at)
    const end = unitEnd(text, digits)
    if (end > digits || start < at) spans.push({start, end})
    at = end
  }
  return spans
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function digitsEnd(text: string, from: number): number {
  let at = from
  while (isDigit(text, at) || (isSeparator(text, at) && isDigit(text, at + 1))) at++
  return at
}

function isSeparator(text: string, at: number): boolean {
  return text[at] === '.' || text[at] === ','
}

function unitEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && magnitudes.includes(text[at]!)) at++
  const unit = units.get(text[at] ?? '')?.find(({word, not}) => {
    const next = text[at + word.length]
    return text.startsWith(word, at) && (next === undefined || !not.includes(next))
  })
  return unit === undefined ? at : at + unit.word.length
}
