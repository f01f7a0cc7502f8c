import {
  basesBefore,
  basesBehind,
  basesWith,
  foundingsBefore,
  goalMarks,
  limitsBehind,
  presentMarks,
  yearlyReports,
} from '../../language/dates/anchors.js'
import {startsNumeral} from '../numerals/index.js'
import {wordList} from '../word-list.js'

const limits = wordList(limitsBehind)
const foundings = wordList(foundingsBefore)
const present = wordList(presentMarks)
const basesInFront = wordList(basesBefore)
const basesAfter = wordList(basesBehind)
const reports = wordList(yearlyReports)

/**
 * Whether a date wording tells the dates behind it their year. One that belongs to another time does not: the base of a
 * comparison, a goal, the end of a term, a founding or a birth.
 */
export function tellsTheTime(text: string, start: number, end: number): boolean {
  if (isBase(text, start, end) || isGoal(text, start)) return false
  return limits.startingAt(text, end) === undefined && foundings.endingAt(text, start) === undefined
}

/** 到2025年, 至2030年: a time to come. 截至 and 直到 tell the present. */
export function isGoal(text: string, start: number): boolean {
  return goalMarks.includes(text[start - 1] ?? ' ') && present.endingAt(text, start) === undefined
}

/** 比2017年, 较2022年末, 与2010年相比, 2019年同期, and where a figure of that time follows: 由2017年的58个增至81个. */
function isBase(text: string, start: number, end: number): boolean {
  if (basesInFront.endingAt(text, start) !== undefined) return true
  if (basesWith.includes(text[start - 1] ?? ' ') && text.startsWith('相比', end)) return true
  return basesAfter.startingAt(text, end) !== undefined || isFigureOfThatTime(text, end)
}

/** How far behind 的 the figure can stand: 2017年的不足58个. */
const HEDGE_LENGTH = 3

function isFigureOfThatTime(text: string, end: number): boolean {
  if (text[end] !== '的') return false
  for (let at = end + 1; at <= end + 1 + HEDGE_LENGTH; at++) if (startsNumeral(text, at)) return true
  return false
}

/** How far behind its year the word for a yearly report can stand: 2022年云州市国民经济和社会发展统计公报. */
const TITLE_LENGTH = 30

/** Whether a date opens a line that is the title of a yearly report. In a sentence the report is one that is spoken of. */
export function namesReport(text: string, end: number): boolean {
  return text.length - end <= TITLE_LENGTH && reports.endingAt(text, text.length) !== undefined
}
