import {asOf, onwards} from '../../../language/publication/days.js'
import {tellsTheTime} from '../../dates/anchors.js'
import {endsWithAny, prefixAt} from '../../dates/words.js'
import type {SignReader} from './sign.js'
import {isQuoted} from './text.js'

/** A stock is told so many days behind its day at the latest; so near an event is news. */
const LATEST_STOCK = 60

/** Days that are told with their year: one behind the day of publication is of an earlier year. 2024年1月1日起试行 may lie ahead. */
export const days: SignReader = function* (sentence, {month: ownMonth, day: ownDay}) {
  for (const {start, end, pattern} of sentence.dates) {
    if (pattern.type !== 'point' || sentence.isPlan || isQuoted(sentence, start)) continue
    const {year, month, day} = pattern.at
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') continue
    if (!tellsTheTime(sentence.text, start, end) || prefixAt(sentence.text, end, onwards) !== undefined) continue
    const sign = {year, sentence, start, end}
    const lag = (ownMonth - month) * 30 + ownDay - day
    if (lag < 0) yield {...sign, claim: 'over', weight: 'bound', evidence: 'mention'}
    else if (lag <= LATEST_STOCK && endsWithAny(sentence.text, start, asOf))
      yield {...sign, claim: 'current', weight: 'proof', evidence: 'as-of'}
    else yield {...sign, claim: 'not-before', weight: 'bound', evidence: 'mention'}
  }
}
