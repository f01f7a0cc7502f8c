import type {Fact} from '../../ast/fact.js'
import {partSeries} from './parts.js'
import type {FactSeries} from './series.js'
import {shareSeries} from './shares.js'
import {timeSeries} from './times.js'

/**
 * The series that a text proves, in its order. A point is a figure in digits with one value, its indicator told, that speaks
 * of no target (see `isSelfContained`); ranges are none. `date` is the day of publication, ISO 8601.
 */
export function factSeries(facts: readonly Fact[], date: string | undefined): FactSeries[] {
  const found = [...timeSeries(facts, date), ...shareSeries(facts, date), ...partSeries(facts, date)]
  const first = ({points}: FactSeries): number => Math.min(...points.map(({fact}) => fact.start))
  return found.sort((a, b) => first(a) - first(b))
}
