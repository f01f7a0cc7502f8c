import {changeLabels} from '../../../language/labels.js'
import type {FactSeries} from '../../fact-series/series.js'
import {dateText} from '../../rows/date-text.js'
import {writtenFigure} from '../../rows/written-figure.js'
import {partsOf, sharesOf, wording} from '../wording.js'

/** A series in the words of a chart. */
export interface Chart {
  /** What the points are of, and shorter ways to say it. */
  readonly captions: readonly [full: string, ...shorter: string[]]
  readonly points: readonly ChartPoint[]
  /** Number of the point that matters: the last one in time, the largest part. */
  readonly accent: number
  /** Whether the points follow each other in time at equal steps. */
  readonly isCourse: boolean
  /** The unit that all values are written with; absent where they differ or say more than a number and a unit. */
  readonly unit?: string
}

/** A column or a bar. */
export interface ChartPoint {
  /** Its time or the part that it is. */
  readonly name: string
  readonly value: number
  /** The value in the wording of the source: 约88.9亿元, 下降0.5%. */
  readonly text: string
}

/** The chart of a series. */
export function chartOf(series: FactSeries): Chart {
  const isInTime = series.type === 'level' || series.type === 'growth'
  const time = isInTime ? commonYear(series.points.map(({key}) => key)) : commonTime(series)
  const points = series.points.map(({fact, value, key}): ChartPoint => {
    const hasFallen = series.type === 'growth' && value < 0
    const name = isInTime ? dateText(key).slice(time.length) : key
    return {name, value, text: hasFallen ? changeLabels.down + fact.text : fact.text}
  })
  const unit = commonUnit(points)
  return {
    captions: captionsOf(series, time),
    points,
    accent: isInTime ? points.length - 1 : largest(points),
    isCourse: isInTime && (series.isEven || points.some(({value}) => value < 0)),
    ...(unit !== undefined && {unit}),
  }
}

/** 2024年, where times are parts of one year; it then stands in the caption. */
function commonYear(times: readonly string[]): string {
  const year = `${times[0]!.slice(0, YEAR)}-`
  return times.every((time) => time.startsWith(year)) ? dateText(year.slice(0, YEAR)) : ''
}

/** Digits of a year. */
const YEAR = 4

/** 研发经费, 地区生产总值同比增速, 占出口总额的比重, 进出口总额构成（共386.7亿元）. */
function captionsOf({type, subject, basis = '', total, points}: FactSeries, time: string): Chart['captions'] {
  if (type === 'growth') return [time + subject + (wording.growthRates[basis] ?? '')]
  if (type === 'level') return [time + subject]
  if (type === 'part') return [time + partsOf(subject, total?.text), time + partsOf(subject), partsOf(subject)]
  if (subject !== '') return [time + subject, subject]
  const names = points.map(({key}) => key).join('、')
  return [time + sharesOf(names), sharesOf(names), time + wording.shares]
}

/** The time of a whole and its parts where it is one. */
function commonTime({total, points}: FactSeries): string {
  const [time, ...others] = [total ?? points[0]!.fact, ...points.map(({fact}) => fact)].map(({time}) => time?.value)
  return time !== undefined && others.every((other) => other === time) ? dateText(time) : ''
}

const plainNumber = /^-?[\d,，.]+$/

function commonUnit(points: readonly ChartPoint[]): string | undefined {
  const written = points.map(({text}) => writtenFigure(text))
  const {unit} = written[0]!
  return written.every((figure) => figure.unit === unit && plainNumber.test(figure.number)) ? unit : undefined
}

function largest(points: readonly ChartPoint[]): number {
  return points.reduce((best, {value}, i) => (value > points[best]!.value ? i : best), 0)
}
