import type {Comparator} from '../../../ast/fact.js'
import {durationAnchors, durationCues, durationNames, spanEnds} from '../../../language/units/times.js'
import {readNumeral} from '../../numerals/index.js'
import {unitSet} from '../../unit-set.js'
import {wordList} from '../../word-list.js'
import {hedgeAfter} from '../hedge.js'
import {counts, simpleKind} from '../kind.js'
import type {Quantity} from '../quantity.js'
import {type FoundUnit, type Unit, unitAt} from '../unit.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Lengths of time: 连续三年, 为期5天, 超过3小时. Values are ISO 8601 durations: P3Y, P5D, PT3H. */
    duration: {
      readonly value?: string
      /** Ends of a range, or the order of magnitude that 数十年 leaves open. */
      readonly low?: string
      readonly high?: string
      readonly cmp?: Comparator
    }
  }
}

const anchors = wordList(durationAnchors)
const cues = wordList(durationCues)
const names = wordList(durationNames)
const opensEnd = unitSet(spanEnds.map(([word]) => word[0]).join(''))

/** Exact years from this number on are of the calendar. */
const FIRST_CALENDAR_YEAR = 1000

/**
 * Lengths of time. 3年 is one, 2021年 none. 5日 and 一年 are one only where something says so (为期5日, 一年内): the one may
 * be a day of the month, the other a way of speaking.
 */
export const duration = simpleKind({
  kind: 'duration',
  units: ['duration'],
  readNumber(quantity, text) {
    const {unit, numeral} = quantity
    if (unit?.dimension !== 'duration' || !counts(quantity) || isYear(quantity)) return undefined
    if (numeral.form === 'scale' && quantity.cmp === undefined) return undefined
    const anchor = anchors.endingAt(text, quantity.start)
    const rest = readRest(text, quantity)
    const close = rest === undefined ? spanEnd(text, quantity) : undefined
    const end = rest?.end ?? close?.end ?? quantity.end
    const cmp = quantity.cmp ?? rest?.cmp ?? close?.cmp
    const told = anchor !== undefined || cmp !== undefined || hasCue(text, quantity.start)
    if (!told && (isDoubtful(text, quantity) || isName(text, end))) return undefined
    return {
      start: quantity.start - (anchor?.length ?? 0),
      end,
      fields: {kind: 'duration', ...iso(quantity, unit, rest), ...(cmp && {cmp})},
    }
  },
})

function isYear({unit, numeral: {value, form, bound}, cmp}: Quantity): boolean {
  if (unit?.code !== 'Y' || form !== 'arabic' || bound !== 'exact') return false
  return value >= FIRST_CALENDAR_YEAR && (cmp === undefined || isModernYear(value))
}

/** 高于2019年 compares with a year, 超过1500年 and 超过2000年 are lengths of time. */
function isModernYear(value: number): boolean {
  return value > 1900 && value < 2100 && value % 100 !== 0
}

/** 5日, 一年: what may be no length of time. An anniversary is one. */
function isDoubtful(text: string, {numeral, unitStart, unitEnd}: Quantity): boolean {
  const unit = text.slice(unitStart, unitEnd)
  return unit === '日' || (text.slice(numeral.start, numeral.end) === '一' && !/周年|週年|半/.test(unit))
}

function hasCue(text: string, start: number): boolean {
  return cues.endingAt(text, start) !== undefined
}

/** 24小时热线, 二十年一遇, “15分钟便民生活圈”. */
function isName(text: string, end: number): boolean {
  return names.startingAt(text, end) !== undefined
}

/** 三年内, 30日里: the end of a span of time bounds it. */
function spanEnd(
  text: string,
  {unitEnd, end, cmp}: Quantity,
): {readonly end: number; readonly cmp: Comparator} | undefined {
  if (cmp !== undefined || end !== unitEnd || !opensEnd.has(text.charCodeAt(unitEnd))) return undefined
  const found = spanEnds.find(
    ([word, not]) => text.startsWith(word, unitEnd) && !not.includes(text[unitEnd + word.length] ?? ' '),
  )
  return found && {end: unitEnd + found[0].length, cmp: 'le'}
}

/** The smaller units behind a length: 2小时30分钟, 1年零3个月. */
interface Rest {
  readonly end: number
  readonly cmp: Comparator | undefined
  readonly parts: readonly Part[]
}

interface Part {
  readonly value: number
  readonly unit: Unit
}

const designators = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

function readRest(text: string, {unit, unitEnd, end, value}: Quantity): Rest | undefined {
  if (end !== unitEnd || value === undefined) return undefined
  const parts: Part[] = []
  let at = unitEnd
  let rank = designators.indexOf(unit!.code)
  for (;;) {
    const numeral = readNumeral(text, '零又'.includes(text[at] ?? ' ') ? at + 1 : at)
    if (numeral?.bound !== 'exact' || numeral.denominator !== undefined) break
    const found = unitAt(text, numeral.end) ?? minutesAt(text, numeral.end)
    const next = found?.meaning.dimension === 'duration' ? designators.indexOf(found.meaning.code) : -1
    if (found === undefined || next <= rank) break
    parts.push({value: numeral.value, unit: found.meaning})
    rank = next
    at = found.end
  }
  if (parts.length === 0) return undefined
  const hedge = hedgeAfter(text, at)
  return {end: hedge?.end ?? at, cmp: hedge?.cmp, parts}
}

/** 分 alone may be a mark of an exam or a hundredth; behind hours it is minutes. */
function minutesAt(text: string, at: number): FoundUnit | undefined {
  const minutes: Unit = {dimension: 'duration', code: 'TM', traits: {}}
  return text[at] === '分' ? {start: at, end: at + 1, meaning: minutes} : undefined
}

function iso({value, low, high}: Quantity, unit: Unit, rest: Rest | undefined) {
  const write = (number: number) => format([{value: number, unit}, ...(rest?.parts ?? [])])
  return {
    ...(value !== undefined && {value: write(value)}),
    ...(low !== undefined && {low: write(low)}),
    ...(high !== undefined && {high: write(high)}),
  }
}

/** An ISO 8601 duration; the T stands once, before the parts of a clock. */
function format(parts: readonly Part[]): string {
  const written = parts.map(({value, unit}) => {
    const number = value * (unit.traits.times ?? 1)
    return unit.code.startsWith('T')
      ? {clock: true, text: `${number}${unit.code[1]}`}
      : {clock: false, text: `${number}${unit.code}`}
  })
  const days = written.filter(({clock}) => !clock).map(({text}) => text)
  const hours = written.filter(({clock}) => clock).map(({text}) => text)
  return `P${days.join('')}${hours.length > 0 ? `T${hours.join('')}` : ''}`
}
