import {lengthsBefore, lengthsBehind, notAfterUntilNow, recentMarks, untilNowMarks} from '../../language/dates/years.js'
import {unitSet} from '../unit-set.js'
import {wordList} from '../word-list.js'
import type {DateMention} from './pattern.js'
import {type SmallNumber, within} from './small-number.js'

const untilNow = wordList(untilNowMarks)
const lengths = wordList(lengthsBehind)
const marks = unitSet(recentMarks.map(({word}) => word.at(-1)).join(''))
const YEAR = '年'.charCodeAt(0)

/**
 * 近两年来, 近三年, 过去五年, 三年来: the years up to that of the article, at the number, which was read, with the mark before it.
 * 有近30年历史 and 历时近十年 are lengths of time.
 */
export function readRecentYears(text: string, at: number, number: SmallNumber | undefined): DateMention | undefined {
  const count = within(number, 1, 99)
  if (count === undefined || text.charCodeAt(count.end) !== YEAR) return undefined
  const unitEnd = count.end + 1
  const end = readUntilNow(text, unitEnd)
  const pattern = {type: 'recent-years', years: count.value} as const
  const mark = markBefore(text, at)
  if (mark !== undefined) {
    const isLength = end === undefined && isLengthOfTime(text, mark, unitEnd, count.value)
    return isLength ? undefined : {start: mark.start, end: end ?? unitEnd, pattern}
  }
  // 连续三年来, 第三年来, 第二十年来: not counted back from now.
  if (end === undefined || '第续續近每近'.includes(text[at - 1] ?? ' ')) return undefined
  return {start: at, end, pattern}
}

interface Mark {
  readonly word: string
  readonly start: number
}

function markBefore(text: string, at: number): Mark | undefined {
  if (!marks.has(text.charCodeAt(at - 1))) return undefined
  const mark = recentMarks.find(({word, notAfter}) => {
    const before = text[at - word.length - 1]
    return text.endsWith(word, at) && (before === undefined || !notAfter.includes(before))
  })
  return mark && {word: mark.word, start: at - mark.word.length}
}

/** 来 and 以来 behind a number of years. */
function readUntilNow(text: string, at: number): number | undefined {
  const mark = untilNow.startingAt(text, at)
  if (mark === undefined) return undefined
  const end = at + mark.length
  return notAfterUntilNow.includes(text[end] ?? ' ') ? undefined : end
}

/** A lone 近一年 is almost a year; 近十年 is one where something says so. */
function isLengthOfTime(text: string, {word, start}: Mark, end: number, years: number): boolean {
  if (lengths.startingAt(text, end) !== undefined) return true
  return word === '近' && (years === 1 || lengthsBefore.includes(text[start - 1] ?? ' '))
}
