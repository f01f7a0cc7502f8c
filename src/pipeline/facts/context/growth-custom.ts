import {
  beforeChange,
  beforeLevel,
  prospects,
  ratesOfChange,
  statisticalTotals,
  statisticalVerbs,
  wholeYear,
} from '../../../language/growth.js'
import {isValue, type PassageFact} from '../passage.js'
import type {Run} from './growth-run.js'
import type {TextContext} from './note.js'
import {beforeWords, lastWordIn, wordSet} from './words.js'

const adverbs = wordSet(beforeChange)
const totals = wordSet(statisticalTotals)
const rates = wordSet(ratesOfChange)
const coming = wordSet(prospects)
const levelVerbs = wordSet(beforeLevel)

/**
 * By the custom of statistics a bare growth of a total is against the year before: 一般公共预算收入28.63亿元，增长3.4%,
 * 规模以上工业增加值增长8.4%. So is that behind any level of a period that is told or of a text that compares yearly, and
 * every growth of a text that notes it for all its rates.
 */
export function isTotalWithGrowth(text: string, run: Run, comparesYearly: TextContext['comparesYearly']): boolean {
  const {start, before, sentence, date} = run
  const tellsPeriod = date !== undefined && date.start >= sentence.start && isPeriod(date)
  if (!isIndicator(run) || lastWordIn(coming, text, Math.max(sentence.start, start - OUTLOOK), start)) return false
  if (comparesYearly === 'all') return true
  const isOfPeriod = tellsPeriod || text.startsWith(wholeYear, sentence.start)
  if (isTotal(text, start) && (isOfPeriod || statisticalVerbs.some((verb) => text.startsWith(verb, start)))) return true
  if (before === undefined || !followsAtOnce(text, before.end, start)) return false
  if (!isValue(before) || before.fields.kind === 'percent') return false
  return isTotal(text, before.start) || tellsPeriod || comparesYearly !== undefined
}

/** Whether nothing but a comma and adverbs stand between a figure and the verb of a change. */
export function followsAtOnce(text: string, end: number, verb: number): boolean {
  return '，,'.includes(text[end] ?? ' ') && beforeWords(adverbs, text, verb) === end + 1
}

/** A per cent that is told in the manner of statistics. */
export function isIndicator({members}: Run): boolean {
  const {fact, movement} = members[0]!
  return fact.fields.kind === 'percent' && movement.inSeries && !movement.isEffect && !movement.isMean
}

/** 增速比上半年回落0.5个百分点, 降幅收窄1.9个百分点: how a rate of growth moves. */
export function isOfRate(text: string, {members, start, sentence}: Run): boolean {
  if (members[0]!.fact.fields.kind !== 'points') return false
  return lastWordIn(rates, text, Math.max(sentence.start, start - RATE_REACH), start) !== undefined
}

/** How far before a figure the words about its outlook stand, and how far before its verb the rate. */
const OUTLOOK = 30
const RATE_REACH = 14

const LONGEST_NOTE = 20

function isTotal(text: string, at: number): boolean {
  let end = beforeWords(levelVerbs, text, at)
  if ('）)'.includes(text[end - 1] ?? ' ')) {
    const from = Math.max(0, end - LONGEST_NOTE)
    const open = Math.max(text.slice(from, end).lastIndexOf('（'), text.slice(from, end).lastIndexOf('('))
    if (open >= 0) end = from + open
  }
  return totals.endingAt(text, end) !== undefined
}

/** Whether a date is a year, a month or months, and no day. */
function isPeriod({fields}: PassageFact): boolean {
  return fields.kind === 'date' && /^\d{4}(?:-\d\d)?(?:\/\d{4}(?:-\d\d)?)?$/.test(fields.value ?? '')
}
