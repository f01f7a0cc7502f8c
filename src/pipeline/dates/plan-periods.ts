import {planEnds, planPeriodCues, planPeriods, planQuotes, planYears} from '../../language/dates/years.js'
import {lexicon} from '../lexicon.js'
import {wordList} from '../word-list.js'
import type {DateMention} from './pattern.js'

/** Names of this many characters are a plan only in quotation marks: 九五, 十五 are numbers elsewhere. */
const AMBIGUOUS_LENGTH = 2

const plans = lexicon(planPeriods)
const cues = wordList(planPeriodCues)
const ends = wordList(planEnds)

/** “十四五”期间, 十三五时期: at the number, with the quotation mark before it. “十四五”末 is a time without a value. */
export function readPlanPeriod(text: string, at: number): DateMention | undefined {
  const plan = plans.startingAt(text, at)
  if (plan === undefined) return undefined
  const {end: nameEnd, meaning: first} = plan
  const close = planQuotes[text[at - 1] ?? ' ']
  const quoted = close !== undefined && text[nameEnd] === close
  if (close !== undefined && !quoted) return undefined
  if (!quoted && nameEnd - at <= AMBIGUOUS_LENGTH) return undefined
  const start = quoted ? at - 1 : at
  const behind = quoted ? nameEnd + 1 : nameEnd
  const cue = cues.startingAt(text, behind)
  if (cue !== undefined) {
    const last = first + planYears - 1
    return {start, end: behind + cue.length, pattern: {type: 'interval', from: {year: first}, to: {year: last}}}
  }
  const end = ends.startingAt(text, behind)
  return end === undefined ? undefined : {start, end: behind + end.length, pattern: {type: 'vague', at: {}}}
}
