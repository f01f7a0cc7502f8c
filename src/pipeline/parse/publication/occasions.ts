import {
  events,
  issuing,
  lookingBack,
  notAfterAct,
  otherStages,
  referring,
  takesPlace,
  yearlyTitles,
} from '../../../language/publication/occasions.js'
import {prefixAt} from '../../dates/words.js'
import {isProminent, type SignReader} from './sign.js'
import {isQuoted, type PressSentence} from './text.js'

/** What is named for its year and happens, or comes out, at the day of publication. */
export const occasions: SignReader = function* (sentence, {month}) {
  if (referring.some((word) => sentence.text.includes(word))) return
  yield* reports(sentence, month)
  if (isProminent(sentence)) yield* eventsOf(sentence, month)
}

const report = /《[^《》]{1,60}?(?<![—–~至-])((?:19|20)\d{2})(?:年)?[）)]?》/g

/** 《亚洲港口报告2024》, 《乡村蓝皮书（2023）》. In December those of the next year come out. */
function* reports(sentence: PressSentence, month: number): ReturnType<SignReader> {
  const matches = [...sentence.text.matchAll(report)]
  if (matches.length === 0) return
  const isIssued = issuing.some((word) => sentence.text.includes(word)) || /发表|發表|出版|推出/.test(sentence.text)
  for (const match of matches) {
    if (!yearlyTitles.some((word) => match[0].includes(word))) continue
    const weight = isIssued && isProminent(sentence) && month < 12 ? 'proof' : 'hint'
    const end = match.index + match[0].length
    yield {year: Number(match[1]), claim: 'current', weight, evidence: 'report', sentence, start: match.index, end}
  }
}

/** How long the name of an event is, behind its year. */
const LONGEST_NAME = 24

const FIRST_MONTH_OF_NEXT_EVENTS = 11

/** 2023年全国科普日活动启动, in the sentence of the day. From November on such events may be those of the year to come. */
function* eventsOf(sentence: PressSentence, month: number): ReturnType<SignReader> {
  const {text, dates, isMemory} = sentence
  if (month >= FIRST_MONTH_OF_NEXT_EVENTS || isMemory || sentence.place !== 'lead') return
  const ownDay = dates.find(
    ({pattern}) => pattern.type === 'point' && pattern.at.day !== undefined && pattern.at.year === undefined,
  )
  if (ownDay === undefined) return
  for (const {start, end, pattern} of dates) {
    if (pattern.type !== 'point' || typeof pattern.at.year !== 'number' || pattern.at.month !== undefined) continue
    if (start < ownDay.end || isQuoted(sentence, start)) continue
    const clause = text.slice(end, end + LONGEST_NAME).split(/[，。；、]/)[0]!
    const act = takesPlace.map((word) => actAt(clause, word)).filter((at) => at > 0)
    const name = clause.slice(0, Math.min(...act, LONGEST_NAME))
    const opening = text
      .slice(Math.max(ownDay.end, start - LONGEST_NAME), start)
      .split(/[，。；]/)
      .at(-1)!
    const isBefore = takesPlace.some((word) => opening.includes(word))
    if (act.length === 0 && !isBefore) continue
    if (name.startsWith('度') || otherStages.some((word) => opening.includes(word) || name.includes(word))) continue
    if (month === 1 && lookingBack.some((word) => name.includes(word))) continue
    if (!hasEvent(name)) continue
    yield {year: pattern.at.year, claim: 'current', weight: 'proof', evidence: 'event', sentence, start, end}
  }
}

/** Where a word is said of the event; 举办地 and 举办时 tell of another time. */
function actAt(clause: string, word: string): number {
  const at = clause.indexOf(word)
  return notAfterAct.includes(clause[at + word.length] ?? '，') ? -1 : at
}

function hasEvent(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (prefixAt(name, at, events) !== undefined) return true
  return false
}
