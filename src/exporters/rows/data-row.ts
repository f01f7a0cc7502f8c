import type {Article} from '../../ast/article.js'
import type {Fact} from '../../ast/fact.js'
import {figureKinds} from '../../ast/figures.js'
import {indexLines} from '../../ast/line-index.js'
import {changeLabels} from '../../language/labels.js'
import {dateText} from './date-text.js'
import {growthText} from './fact-row.js'
import {placeText} from './place-text.js'
import {type WrittenFigure, writtenFigure} from './written-figure.js'

/**
 * A figure of a text with what it says, in the words and the scale of the source: 成果转化金额, 约88.9亿元, 2020年. A growth
 * figure stands in the row of the value that grew; where the text gives no such value, it has a row of its own.
 */
export interface DataRow {
  /** The value; the growth figure in a row without one. */
  readonly fact: Fact
  /** The growth figures of the row, in the order of the text. */
  readonly growths: readonly Fact[]
  /** What is counted or measured, verbatim; empty where the text does not tell. */
  readonly indicator: string
  /** The value as written; absent in a row of growth alone. */
  readonly figure?: WrittenFigure
  /** The time that the figure holds for: 2021年1—6月; empty where that is not told. */
  readonly time: string
  /** 同比上升5.6%; empty where nothing grew. */
  readonly growth: string
  /** Line and column of the fact in the raw text: `12:34`. */
  readonly place: string
}

/** Whether a fact is a figure. The others are dates, documents, names and quotations. */
export function isFigure({kind}: Fact): boolean {
  return figureKinds.has(kind)
}

/** The figures of a text, in its order. */
export function dataRows({document, raw}: Article): DataRow[] {
  const figures = document.facts.filter(isFigure)
  const growthsOf = joinGrowths(figures)
  const joined = new Set([...growthsOf.values()].flat())
  const lines = indexLines(raw)
  return figures
    .filter((fact) => !joined.has(fact))
    .map((fact): DataRow => {
      const growths = fact.change === undefined ? (growthsOf.get(fact) ?? []) : [fact]
      return {
        fact,
        growths,
        indicator: fact.of?.text ?? '',
        ...(fact.change === undefined && {figure: writtenFigure(fact.text)}),
        time: fact.time === undefined ? '' : dateText(fact.time.value),
        growth: growths.map(growthWords).join('，'),
        place: placeText(lines, fact.start),
      }
    })
}

/** 同比上升5.6%. The time of the row tells whether 环比 is of a month or a quarter, so that it needs no note. */
function growthWords(growth: Fact): string {
  const words = growthText(growth).replace(/（.）/, '')
  const {text} = growth
  return multiplied.test(text) ? words.replace(changeLabels.up, '') + text : words + text
}

/** 翻一番 tells the direction itself. */
const multiplied = /^翻/

/**
 * The growth figures that belong to a value: both name the same words of the same sentence as their indicator and hold for
 * the same time. Where two values claim a growth figure, or two growth figures have one base, none is joined.
 */
function joinGrowths(figures: readonly Fact[]): ReadonlyMap<Fact, readonly Fact[]> {
  const families = new Map<string, {values: Fact[]; growths: Fact[]}>()
  for (const fact of figures) {
    if (fact.of === undefined) continue
    const {of, time, sentence} = fact
    const key = [of.start, of.end, sentence.start, time?.value].join(' ')
    const family = families.get(key) ?? {values: [], growths: []}
    families.set(key, family)
    const {values, growths} = family
    ;(fact.change === undefined ? values : growths).push(fact)
  }
  const joined = new Map<Fact, readonly Fact[]>()
  for (const {values, growths} of families.values()) {
    const [value, ...others] = values
    if (value === undefined || others.length > 0 || growths.length === 0) continue
    const bases = new Set(growths.map(({basis}) => basis))
    if (bases.size === growths.length && growths.every(({start}) => start > value.start)) joined.set(value, growths)
  }
  return joined
}
