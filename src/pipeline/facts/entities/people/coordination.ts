import {blanks} from '../../../../language/characters.js'
import {unitSet} from '../../../unit-set.js'
import type {Entity} from '../entity.js'
import {appointedEnd} from './appointment.js'
import {Before} from './before.js'
import {Behind, behind} from './behind.js'
import type {Ground} from './ground.js'
import {appointments} from './lexicon.js'
import {nameEnd} from './name.js'
import {titleBefore} from './role.js'

const coordinations = ['、', '和', '与', '與', '及', '以及']
const blankSigns = unitSet(blanks)
const MOST_BLANKS = 3

/** The names that share the title of one: 副主任李明、王芳和赵强. */
export function coordinated({text}: Ground, first: Entity, known: ReadonlySet<string>): Entity[] {
  const others: Entity[] = []
  const isAppointed = appointments.endingAt(text, first.start) > 0
  const {role} = first
  if (!isAppointed && (role === undefined || role.start >= first.end)) return others
  const isCredit = role !== undefined && !isAppointed && titleBefore(text, role.end, role.start) === 'credit'
  for (let end = first.end; ; ) {
    const joiner = coordinations.find((word) => text.startsWith(word, end))
    const gap = joiner?.length ?? (isCredit ? blanksAt(text, end) : 0)
    if (gap === 0) return others
    const other = nameEnd(text, end + gap, Before.Trade, known)
    const next = isAppointed ? appointedEnd(text, end + gap, other) : other
    if (next === undefined || (joiner !== '、' && behind(text, next) === Behind.Nothing)) return others
    others.push({...first, start: end + gap, end: next})
    end = next
  }
}

function blanksAt(text: string, at: number): number {
  let end = at
  while (end - at < MOST_BLANKS && blankSigns.has(text.charCodeAt(end))) end++
  return end - at
}
