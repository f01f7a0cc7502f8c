import type {Article} from '../ast/article.js'
import type {Fact} from '../ast/fact.js'
import {indexLines} from '../ast/line-index.js'
import {comparatorLabels, kindLabels, unitLabels} from '../language/labels.js'
import {dateText} from './date-text.js'
import {durationText} from './duration-text.js'

/** A fact in the words of a table on paper. */
export interface FactRow {
  readonly fact: Fact
  /** 金额 */
  readonly kind: string
  /** Hedge and number, or date: `约 8,890,000,000`, `30–50`, `2019年11月`; empty where the fact has no value. */
  readonly value: string
  /** 元; empty where the kind has no unit. */
  readonly unit: string
  /** The wording of the clean text. */
  readonly wording: string
  /** Line and column of the raw text: `12:34`. */
  readonly place: string
}

/** The rows of the fact table, in the order of the text. Every printed table shows these words. */
export function factRows(article: Article): FactRow[] {
  const lines = indexLines(article.raw)
  return article.document.facts.map((fact) => {
    const {line, column} = lines.point(fact.start)
    return {
      fact,
      kind: kindLabels[fact.kind] ?? fact.kind,
      value: valueText(fact),
      unit: unitText(fact),
      wording: fact.text,
      place: `${line}:${column}`,
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

function valueText(fact: Fact): string {
  const {value, low, high, cmp = 'eq'} = fact as Reading
  const hedge = comparatorLabels[cmp]
  const number = value ?? low
  if (number === undefined) return ''
  const text = high === undefined ? spokenValue(number) : `${spokenValue(number)}–${spokenValue(high)}`
  return hedge === '' ? text : `${hedge} ${text}`
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
