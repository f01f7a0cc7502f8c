import type {Article} from '../../ast/article.js'
import type {Fact} from '../../ast/fact.js'
import {indexLines} from '../../ast/line-index.js'
import {basisLabels, changeLabels, comparatorLabels, kindLabels, unitLabels} from '../../language/labels.js'
import {dateText} from './date-text.js'
import {durationText} from './duration-text.js'
import {placeText} from './place-text.js'

/** A fact in the words of a table on paper. */
export interface FactRow {
  readonly fact: Fact
  /** 金额 */
  readonly kind: string
  /** 约, 超过; empty where the number is exact. */
  readonly hedge: string
  /** The number or date without its hedge: `8,890,000,000`, `30–50`, `2019年11月`; empty where the fact has no value. */
  readonly number: string
  /** Hedge and number together: `约 8,890,000,000`. */
  readonly value: string
  /** 元; empty where the kind has no unit. */
  readonly unit: string
  /** What is counted or measured, in the words of the text; empty where that is not told. */
  readonly indicator: string
  /** The time that the value holds for: 2021年1—6月; empty where that is not told. */
  readonly time: string
  /** Direction and base of a growth figure: 同比上升; empty on others. */
  readonly growth: string
  /** The wording of the clean text. */
  readonly wording: string
  /** Line and column of the raw text: `12:34`. */
  readonly place: string
}

/** The rows of the fact table, in the order of the text. Every printed table shows these words. */
export function factRows(article: Article): FactRow[] {
  const lines = indexLines(article.raw)
  return article.document.facts.map((fact) => {
    return {
      fact,
      kind: kindLabels[fact.kind] ?? fact.kind,
      ...valueTexts(fact),
      unit: unitText(fact),
      indicator: fact.of?.text ?? '',
      time: fact.time === undefined ? '' : dateText(fact.time.value),
      growth: growthText(fact),
      wording: fact.text,
      place: placeText(lines, fact.start),
    }
  })
}

/** The fields that a fact may or may not have, seen alike for every kind. */
interface Reading {
  readonly value?: number | string
  readonly low?: number | string
  readonly high?: number | string
  readonly unit?: string
  readonly cmp?: keyof typeof comparatorLabels
}

function valueTexts(fact: Fact): Pick<FactRow, 'hedge' | 'number' | 'value'> {
  const {value, low, high, cmp = 'eq'} = fact as Reading
  const first = value ?? low
  if (first === undefined) return {hedge: '', number: '', value: ''}
  const hedge = comparatorLabels[cmp]
  const number = high === undefined ? spokenValue(first) : `${spokenValue(first)}–${spokenValue(high)}`
  return {hedge, number, value: hedge === '' ? number : `${hedge} ${number}`}
}

/** 同比上升, 较2017年上升. */
export function growthText({basis, change}: Fact): string {
  const base = basis === undefined ? '' : (basisLabels[basis] ?? `较${dateText(basis)}`)
  return base + (change === undefined ? '' : changeLabels[change])
}

function unitText(fact: Fact): string {
  const {unit} = fact as Reading
  return unit === undefined ? '' : (unitLabels[unit] ?? unit)
}

/** A number with its thousands separated; a date or a length of time in words. */
export function spokenValue(value: number | string): string {
  if (typeof value === 'number') return formatNumber(value)
  return value.startsWith('P') ? durationText(value) : dateText(value)
}

/** Thousands separated by commas, every digit that the number has, independent of the locale. */
export function formatNumber(value: number): string {
  const [whole, fraction] = String(value).split('.')
  const grouped = whole!.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
