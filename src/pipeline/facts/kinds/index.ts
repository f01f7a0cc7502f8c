import type {AnyKind} from '../kind.js'
import {count} from './count.js'
import {date} from './date.js'
import {doc} from './doc.js'
import {money} from './money.js'
import {percent} from './percent.js'

/** The kinds of facts that jianbao reads. Where two claim the same span, the first in this list has it. */
export const kinds: readonly AnyKind[] = [doc, date, money, percent, count]
