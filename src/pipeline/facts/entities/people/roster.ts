import type {Entity} from '../entity.js'
import {Before} from './before.js'
import type {Ground} from './ground.js'
import {nameEnd} from './name.js'

/** A list of names without titles is no longer than this. */
const MOST_NAMES = 30
/** So many names tell a list of persons that nothing counts, if every second is of a form that only names have. */
const FEWEST_UNCOUNTED = 4
/** 等9人, 等12名, 三人 behind the last name. */
const COUNTED = /^(?:等?(?:[0-9]{1,4}|[一二两兩三四五六七八九十百几幾数數]{1,4})(?:余|餘|多)?[人名位]|等人)/
const LONGEST_COUNT = 9

/**
 * 陆一苇、马三宝等9人: the persons of a list whose end counts them, one of them at least of a form that only names have, or
 * of a long one.
 */
export function rosterAt({text, passage}: Ground, at: number, known: ReadonlySet<string>): readonly Entity[] {
  if (text[at - 1] === '、' || !isJoined(text, at)) return []
  const names: Entity[] = []
  let usual = 0
  for (let start = at; names.length < MOST_NAMES; ) {
    const end = nameEnd(text, start, Before.Trade, known)
    if (end === undefined) return []
    names.push({kind: 'person', passage, start, end})
    if (end - start > 2 && nameEnd(text, start, Before.Kind, known) === end) usual++
    if (text[end] !== '、') {
      const isCounted = COUNTED.test(text.slice(end, end + LONGEST_COUNT))
      const isMany = names.length >= FEWEST_UNCOUNTED && usual * 2 >= names.length
      return (isCounted && usual > 0 && names.length > 1) || isMany ? names : []
    }
    start = end + 1
  }
  return []
}

const SHORTEST_NAME = 2
const LONGEST_NAME = 4

/** Whether 、 stands where the first name of a list would end; a quick look before names are read. */
function isJoined(text: string, at: number): boolean {
  for (let end = at + SHORTEST_NAME; end <= at + LONGEST_NAME; end++) if (text[end] === '、') return true
  return false
}
