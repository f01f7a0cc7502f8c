import {numeralsToTen} from '../../../../language/numerals.js'
import {bareJoints} from '../../../../language/times.js'

/** A numeral of a list before a date, with the time that it tells. */
interface Numeral {
  readonly value: string
  readonly start: number
}

/** Longest stretch that is handed out. */
const MOST = 31

const RANGE = /^(\d{4})(?:-(\d\d))?\/(\d{4})(?:-(\d\d))?$/
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/
const SINGLE = /^\d{4}(?:-\d\d)?$/

/** The years, quarters, months or days of an EDTF date, in order, by the unit that its wording has; nothing for other times. */
export function periodsOf(value: string, wording: string): readonly string[] | undefined {
  if (SINGLE.test(value)) return [value]
  if (DAYS.test(value)) return daysOf(value)
  const [, from, fromMonth, to, toMonth] = RANGE.exec(value) ?? []
  if (from === undefined || to === undefined) return undefined
  if (fromMonth === undefined || toMonth === undefined) {
    const years = Number(to) - Number(from) + 1
    return fromMonth === toMonth && wording.includes('年') ? upTo(years, (i) => String(Number(from) + i)) : undefined
  }
  const first = Number(from) * 12 + Number(fromMonth) - 1
  const months = Number(to) * 12 + Number(toMonth) - first
  if (wording.includes('季')) return months % 3 === 0 ? upTo(months / 3, (i) => quarter(first + 3 * i)) : undefined
  return wording.includes('月') ? upTo(months, (i) => month(first + i)) : undefined
}

function upTo(count: number, periodAt: (i: number) => string): readonly string[] | undefined {
  return count > 0 && count <= MOST ? Array.from({length: count}, (_, i) => periodAt(i)) : undefined
}

const DAY_MS = 86_400_000

function daysOf(value: string): readonly string[] | undefined {
  const [from = 0, to = 0] = value.split('/').map((day) => Date.parse(day))
  const days = (to - from) / DAY_MS + 1
  return upTo(days, (i) => new Date(from + i * DAY_MS).toISOString().slice(0, 10))
}

/** EDTF of a month, by its number since the year 0. */
function month(at: number): string {
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

function quarter(at: number): string {
  return `${month(at)}/${month(at + 2)}`
}

/** Longest list of numerals, in characters. */
const REACH = 40
const LIST = new RegExp(`(?:第?(?:\\d{1,4}|[${numeralsToTen}])[${bareJoints}])+第?$`)
const NUMBER = new RegExp(`\\d{1,4}|[${numeralsToTen}]`, 'g')
const MEMBER = new RegExp(`(\\d{1,4}|[${numeralsToTen}])[${bareJoints}]`, 'g')

/**
 * 2021、2022、|2023年; 一、二、|三季度: the numerals that stand in a list right before a date, and are of its kind; `first` is
 * the first period of the date. Nothing where they do not lead up to it.
 */
export function numeralsBefore(text: string, start: number, first: string): readonly Numeral[] | undefined {
  const from = Math.max(0, start - REACH)
  const list = LIST.exec(text.slice(from, start))
  if (list === null) return []
  const found: Numeral[] = []
  for (const member of list[0].matchAll(MEMBER)) {
    const value = ofKind(numberOf(member[1]!), first)
    // 一、2023年…: the number of a paragraph.
    if (value === undefined && from + list.index === 0) return []
    if (value === undefined || (found.length > 0 && found.at(-1)!.value >= value) || value >= first) return undefined
    found.push({value, start: from + list.index + member.index})
  }
  return found
}

function numberOf(numeral: string): number {
  const at = numeralsToTen.indexOf(numeral)
  return at < 0 ? Number(numeral) : at + 1
}

/** The period of the kind and the year of another one that a number tells. */
function ofKind(number: number, other: string): string | undefined {
  const [year = '', rest] = other.split('-')
  if (rest === undefined) return number >= 1900 && number < 2100 ? String(number) : undefined
  const start = Number(year) * 12
  if (other.includes('/')) return number <= 4 ? quarter(start + 3 * (number - 1)) : undefined
  return number <= 12 ? month(start + number - 1) : undefined
}

/** How many times a wording without a year tells, with the numerals of a list before it: 一、|二、三季度, 3—5月. */
export function countOfPeriods(text: string, start: number, end: number, isStretch: boolean): number {
  const numbers = Array.from(text.slice(start, end).matchAll(NUMBER), ([numeral]) => numberOf(numeral))
  if (isStretch) return numbers.at(-1)! - numbers.at(-2)! + 1
  const list = LIST.exec(text.slice(Math.max(0, start - REACH), start))
  return numbers.length + (list === null ? 0 : Array.from(list[0].matchAll(MEMBER)).length)
}
