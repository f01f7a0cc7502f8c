import {basesBefore} from '../../../language/dates/anchors.js'
import {distanceWords} from '../../../language/publication/years.js'
import {isGoal, tellsTheTime} from '../../dates/anchors.js'
import type {DateMention} from '../../dates/pattern.js'
import {endsWithAny} from '../../dates/words.js'
import type {SignReader} from './sign.js'
import {isQuoted, type PressSentence} from './text.js'

/**
 * Years that only bound: one in which something happened is over or runs, the base of a comparison is over, a goal
 * lies ahead.
 */
export const otherYears: SignReader = function* (sentence) {
  const {text, dates, isPlan} = sentence
  for (const {start, end, pattern} of dates) {
    if (pattern.type !== 'point' && pattern.type !== 'end') continue
    const {year, day} = pattern.at
    if (typeof year !== 'number' || day !== undefined || isQuoted(sentence, start)) continue
    const sign = {year, weight: 'bound', evidence: 'mention', sentence, start, end} as const
    if (!isPlan && endsWithAny(text, start, basesBefore) && pattern.at.month === undefined)
      yield {...sign, claim: 'over'}
    else if (isGoal(text, start) && isPlan) yield {...sign, claim: 'not-after'}
    else if (!isPlan && tellsTheTime(text, start, end) && isTimeOfEvent(text, start, end))
      yield {...sign, claim: 'not-before'}
  }
}

/** 1998年，…; 于2019年获得: a time, and no name with a year in it. */
function isTimeOfEvent(text: string, start: number, end: number): boolean {
  return '，,；。'.includes(text[end] ?? '。') || '于於在'.includes(text[start - 1] ?? ' ')
}

/** A year that a text can name by its distance from its own. */
export type NeighbourYear = 'last' | 'this' | 'next'

/** The years that a text speaks of by their distance: 比去年, 今年上半年, a first half without a year, 明年. */
export function neighbourYears(sentences: readonly PressSentence[]): ReadonlySet<NeighbourYear> {
  const found = new Set<NeighbourYear>()
  for (const sentence of sentences) {
    for (const [word, year] of distanceWords) if (sentence.text.includes(word)) found.add(year)
    if (sentence.dates.some(isStretchOfOwnYear)) found.add('this')
  }
  return found
}

function isStretchOfOwnYear({pattern}: DateMention): boolean {
  return pattern.type === 'interval' && pattern.from.year === undefined && pattern.from.day === undefined
}

/** Whether the text tells what happened last year, and not only what it compares with: 去年，…, not 比去年. */
export function tellsLastYear({text, dates}: PressSentence): boolean {
  return dates.some(({start, end, pattern}) => {
    if (pattern.type !== 'point' && pattern.type !== 'end') return false
    const {year} = pattern.at
    if (typeof year !== 'object' || year.from !== 'article' || year.offset !== -1) return false
    return tellsTheTime(text, start, end) && !'同与與'.includes(text[start - 1] ?? ' ')
  })
}
