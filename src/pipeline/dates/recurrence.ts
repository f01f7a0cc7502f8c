import {recurrences, recurringParts} from '../../language/dates/parts.js'
import {unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'

/** Length of 每年 with what else of its list or range can stand before a day: 每年12月28日至次年1月. */
const REACH = 20

const recurring = wordList(recurrences)
const parts = unitSet(recurringParts)

/** Whether a month or day comes again and again: 每年5月, and the 9月 of 每年5月至9月. */
export function isRecurring(text: string, at: number): boolean {
  for (let end = at; end > at - REACH; end--) {
    if (recurring.endingAt(text, end) !== undefined) return true
    if (!parts.has(text.charCodeAt(end - 1))) return false
  }
  return false
}
