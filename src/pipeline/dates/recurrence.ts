import {recurrences, recurringParts} from '../../language/dates/parts.js'
import {endsWithAny} from './words.js'

/** Length of 每年 with what else of its list or range can stand before a day: 每年12月28日至次年1月. */
const REACH = 20

/** Whether a month or day comes again and again: 每年5月, and the 9月 of 每年5月至9月. */
export function isRecurring(text: string, at: number): boolean {
  for (let end = at; end > at - REACH; end--) {
    if (endsWithAny(text, end, recurrences)) return true
    if (!recurringParts.includes(text[end - 1] ?? '\n')) return false
  }
  return false
}
