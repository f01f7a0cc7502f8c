import {ownedIndicators, reversedIndicators} from '../../language/key-facts.js'
import type {DataRow} from '../rows/data-row.js'
import {disputedRows} from './disputed-rows.js'
import {hasUnknownBasis, isSelfContained} from './self-contained.js'

/** Fewer than so many make no box of key facts. */
const FEWEST = 3
/** A figure of a section that has one among the chosen already counts so much less, once for each of them. */
const SAME_SECTION = 2
/** Up to so many characters, the name of an indicator says little by itself: 项目, 会员. */
const SHORT_INDICATOR = 2
/** From so many characters on it is a clause rather than a name. */
const LONG_INDICATOR = 24
const SMALL_COUNT = 10
const LARGE_COUNT = 1000

const owned: ReadonlySet<string> = new Set(ownedIndicators.split(' '))

/** Where a text is from, as far as it decides what matters in it. */
export interface Emphasis {
  /** The headline. */
  readonly title: string
  /** Day of publication, ISO 8601. */
  readonly date?: string
  /** Id of the section of the lead. */
  readonly lead?: string
}

/**
 * The figures that matter most, in the order of the text; none where fewer than three qualify.
 *
 * A figure qualifies if it and its indicator say by themselves what the text says (see {@link isSelfContained}) and no other
 * figure contradicts it (see {@link disputedRows}); what the headline says is read there. 投资总额 and its like, which could be
 * anybody's, qualify only where the headline names them. Growth over something that has no name here (比常年) is left out, and
 * so is growth of what falls where its words rise (埋深).
 *
 * Each has points: 3 for money; 2 for measures, growth alone and counts in the thousands; 1 for other counts, 0 for shares and
 * -1 for a count below ten; 4 more if the headline names its indicator, 3 if it stands in the lead, 2 if its growth is told, 1
 * if its time is told; 2 less for an indicator of two characters. Of those with a point, the best is taken, then the best of
 * the rest with {@link SAME_SECTION} less for each one taken from its section, and so on; the earlier one where points are
 * equal. No figure is taken twice, and no indicator that begins or ends another one (出口, 出口额; 生产总值, 地区生产总值).
 */
export function selectKeyFacts(rows: readonly DataRow[], most: number, emphasis: Emphasis): DataRow[] {
  const shown = rows.filter(({fact}) => fact.sentence.text !== emphasis.title)
  const disputed = disputedRows(shown)
  let left = shown
    .filter((row) => qualifies(row, emphasis) && !disputed.has(row))
    .map((row, order) => ({row, order, points: pointsOf(row, emphasis)}))
    .filter(({points}) => points > 0)
  const chosen: typeof left = []
  while (chosen.length < Math.max(most, FEWEST) && left.length > 0) {
    const best = left.reduce((a, b) => (b.points > a.points ? b : a))
    chosen.push(best)
    left = left
      .filter(({row}) => !areAlike(row, best.row))
      .map((one) =>
        one.row.fact.section === best.row.fact.section ? {...one, points: one.points - SAME_SECTION} : one,
      )
  }
  if (chosen.length < FEWEST) return []
  return chosen
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({row}) => (row.figure !== undefined && isGrowthUnclear(row) ? {...row, growth: ''} : row))
}

function isGrowthUnclear({growths, indicator}: DataRow): boolean {
  return growths.some(hasUnknownBasis) || reversedIndicators.some((word) => indicator.includes(word))
}

function areAlike(a: DataRow, b: DataRow): boolean {
  const [short, long] = [a.indicator, b.indicator].toSorted((one, other) => one.length - other.length) as [
    string,
    string,
  ]
  return long.startsWith(short) || long.endsWith(short) || a.fact.text === b.fact.text
}

function qualifies({fact, figure, indicator}: DataRow, {date, title}: Emphasis): boolean {
  if (indicator.length > LONG_INDICATOR || indicator.endsWith('》')) return false
  if (owned.has(indicator) && !title.includes(indicator)) return false
  if (figure === undefined && fact.kind !== 'percent') return false
  return isSelfContained(fact, date)
}

function pointsOf(row: DataRow, {title, lead}: Emphasis): number {
  const {fact, growth, time, indicator, figure} = row
  const isShort = indicator.length <= SHORT_INDICATOR
  return (
    pointsOfKind(row) +
    (!isShort && title.includes(indicator) ? 4 : 0) +
    (fact.section === lead ? 3 : 0) +
    (figure !== undefined && growth !== '' ? 2 : 0) +
    (time !== '' ? 1 : 0) -
    (isShort ? 2 : 0)
  )
}

function pointsOfKind({fact, figure}: DataRow): number {
  if (fact.kind === 'money') return 3
  if (figure === undefined || fact.kind === 'measure') return 2
  if (fact.kind !== 'count') return 0
  const size = fact.value ?? fact.low ?? 0
  if (size < SMALL_COUNT) return -1
  return size < LARGE_COUNT ? 1 : 2
}
