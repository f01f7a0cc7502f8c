import {creditCues} from '../../language/line-marks.js'
import {
  answerLabels,
  fieldLabels,
  labelEnds,
  notSpeakerEnds,
  notSpeakers,
  questionLabels,
} from '../../language/structure.js'
import {readMark} from './heading-mark.js'

/** What stands before the words of a speaker at the start of a paragraph. */
export interface SpeakerLabel {
  /** Without its bracket and its colon: 记者, 广州市科协副主席张勇. */
  readonly name: string
  /** Offset of the first unit of what is said. */
  readonly end: number
}

/** A speaker with title and organisation, 广州市科协党组成员、副主席张勇, is at most this long. */
const LONGEST_LABEL = 40
const LONGEST_BRACKET = 12

const brackets: Readonly<Record<string, string>> = {'【': '】', '[': ']', '［': '］', '〖': '〗', '（': '）', '(': ')'}

/** 问　怎么办？, Q1. 怎么办？, Q1 on a line of its own: only the shortest labels go without a colon. */
const bareLabel = /^(?:[问答][\s　]|[QA]\d{0,2}[.．、\s　]|(?:Q\d{1,2}|问题?\d{0,2})$)[\s　]*/

/**
 * The label of a speaker: what stands before a colon or in a bracket, behind a mark or a number (■记者：, 一、问：, 【问】),
 * if it is short, without a clause in it, and names no thing.
 */
export function readLabel(text: string): SpeakerLabel | undefined {
  const from = labelStart(text)
  return bracketLabel(text, from) ?? colonLabel(text, from) ?? wordLabel(text, from)
}

/** Marks that are, or may be, part of a label: 【问】, 问题一, A. */
const unmarking = ['bracket', 'word', 'letter']

/** Where a label may begin: behind a mark or a number. */
function labelStart(text: string): number {
  const mark = readMark(text)
  return mark === undefined || unmarking.includes(mark.form) ? 0 : mark.start
}

function bracketLabel(text: string, from: number): SpeakerLabel | undefined {
  const close = brackets[text[from] ?? ' ']
  const at = close === undefined ? -1 : text.indexOf(close, from)
  if (at < 0 || at - from - 1 > LONGEST_BRACKET) return undefined
  const name = text.slice(from + 1, at).trim()
  let end = at + 1
  if (labelEnds.includes(text[end] ?? ' ')) end++
  while (/\s/.test(text[end] ?? 'x')) end++
  // （1） and （记者 张勇） are brackets of other kinds.
  const isRound = '（('.includes(text[from]!)
  if (end >= text.length || !isName(name) || /[\s\d]/.test(name[0]!)) return undefined
  return isRound && !isQuestionLabel(name) && !isOneOf(answerLabels, name) ? undefined : {name, end}
}

function colonLabel(text: string, from: number): SpeakerLabel | undefined {
  for (let at = from; at < text.length && at - from <= LONGEST_LABEL; at++) {
    if (!labelEnds.includes(text[at]!)) continue
    const name = text.slice(from, at).trim()
    if (at === from || !isName(name) || /^\d/.test(name)) return undefined
    let end = at + 1
    while (/\s/.test(text[end] ?? 'x')) end++
    return {name, end}
  }
  return undefined
}

function wordLabel(text: string, from: number): SpeakerLabel | undefined {
  const found = bareLabel.exec(text.slice(from, from + LONGEST_BRACKET))
  if (found === null) return undefined
  return {name: found[0].replace(/[.．、\s　]+$/, ''), end: from + found[0].length}
}

function isName(name: string): boolean {
  if (name === '' || /[，。；！？“”]/.test(name)) return false
  if (isQuestionLabel(name)) return true
  if (/[《》]/.test(name)) return false
  return ![...creditCues, ...fieldLabels].some((cue) => name.startsWith(cue)) && !isOneOf(notSpeakers, name)
}

/** 记者, 澄江日报记者, 记者王某, 记者问, 问, 问题一, Q1. */
const asking =
  /^(?:.{0,12}记者.{0,4}|.{0,12}記者.{0,4}|.{0,6}主持人.{0,12}|.{0,4}网友.{0,4}|问|問|问题.{1,3}|提问.{1,2}|[问Q]\s?\d{1,2})$/u

/** Whether a label is that of someone who asks. */
export function isQuestionLabel(name: string): boolean {
  return isOneOf(questionLabels, name) || asking.test(name)
}

/** Whether a label may be that of someone who answers. */
export function isAnswerLabel(name: string): boolean {
  if (isQuestionLabel(name) || /^第?[一二三四五六七八九十]{1,2}[是点、]?$/.test(name)) return false
  return !notSpeakerEnds.some((word) => name.endsWith(word))
}

/** Whether a label says 答 and no name. */
export function isNamelessAnswer(name: string): boolean {
  return isOneOf(answerLabels, name) || /^[答A]\s?\d{1,2}$/.test(name)
}

function isOneOf(list: readonly string[], name: string): boolean {
  return list.includes(name)
}
