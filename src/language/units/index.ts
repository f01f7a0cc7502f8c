/** Words behind a number, by what they measure. The longest match decides: 个月 is no 个 and 个百分点 is no 个. */
import {classifiers} from './classifiers.js'
import {currencies} from './currencies.js'
import {editions} from './editions.js'
import {degrees, looseMeasures, measures} from './measures.js'
import type {Dimension, UnitRow} from './row.js'
import {doublings, multiples, percentSigns, points, tenths} from './shares.js'
import {clocks, distances, durations, looseDurations} from './times.js'

/** All tables. Of a word that stands in two, the first one counts. */
export const unitTables: readonly (readonly [Dimension, readonly UnitRow[]])[] = [
  ['currency', currencies],
  ['percent', percentSigns],
  ['tenths', tenths],
  ['points', points],
  ['multiple', multiples],
  ['doubling', doublings],
  ['duration', durations],
  ['span', looseDurations],
  ['other', distances],
  ['clock', clocks],
  ['measure', measures],
  ['degree', degrees],
  ['other', looseMeasures],
  ['edition', editions],
  ['classifier', classifiers],
]
