import type {AnyKind} from '../kind.js'
import {count} from './count.js'
import {date} from './date.js'
import {doc} from './doc.js'
import {duration} from './duration.js'
import {measure} from './measure.js'
import {money} from './money.js'
import {multiple} from './multiple.js'
import {ordinal} from './ordinal.js'
import {percent} from './percent.js'
import {points} from './points.js'

/** The kinds of facts that jianbao reads. Where two claim the same span, the first in this list has it. */
export const kinds: readonly AnyKind[] = [
  doc,
  date,
  duration,
  money,
  percent,
  points,
  multiple,
  measure,
  ordinal,
  count,
]
