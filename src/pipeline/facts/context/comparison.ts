import {clauseEnds, sentenceEnds} from '../../../language/characters.js'
import {
  baseTails,
  beforeAmount,
  comparisonMarks,
  comparisonPartners,
  comparisonTails,
  contractedBases,
  contractedChanges,
  flatTails,
  groundTails,
  namedBases,
  notContractedAfter,
  rateVerbs,
  relativeBases,
  shareMarks,
} from '../../../language/growth.js'
import {lexicon} from '../../lexicon.js'
import type {Passage, PassageFact} from '../passage.js'
import {joints} from './time-marks.js'
import {endOf, wordSet, wordsBy} from './words.js'

/** What figures are compared with: 同比, 比上年, 较1—9月. */
export interface Comparison {
  readonly start: number
  /** Behind 相比 and the like. */
  readonly end: number
  readonly basis: Base
  /** The date that is the base. */
  readonly date?: PassageFact
  /** Whether it opens its sentence and governs all of it: 与2010年相比，. */
  readonly fronted: boolean
  /** 持平 follows. */
  readonly flat: boolean
}

/** `chain` is the period before, `none` a time that no calendar tells; all else is a basis of `FactContext`. */
export type Base = 'yoy' | 'mom' | 'qoq' | 'chain' | 'none' | `${number}${string}`

const named = lexicon(namedBases)
const marks = wordSet(comparisonMarks)
const partners = wordSet(comparisonPartners)
const tails = wordSet(comparisonTails)
const flats = wordSet(flatTails)
const relative = wordsBy<'yoy' | 'mom' | 'qoq' | 'none'>(relativeBases)
const sameTime = wordSet(baseTails)
const grounds = wordSet(groundTails)
const shares = wordSet(shareMarks)
const contracted = new Map(Object.entries(contractedBases).map(([basis, unit]) => [unit.charCodeAt(0), basis as Base]))
const contractedWords = wordSet(contractedChanges)
const rateWords = wordSet(`${beforeAmount} ${rateVerbs}`)
const GROUND_OPENER = '在'.charCodeAt(0)
/** 1 for the units that a comparison can start with: asked for every character of a text. */
const opens = new Uint8Array(0x10000)
for (const {openers} of [named, marks, partners]) for (const unit of openers) opens[unit] = 1
for (const unit of [GROUND_OPENER, ...contracted.keys()]) opens[unit] = 1

/** The dates of a passage by where they start and end. */
export interface DatePlaces {
  readonly starting: ReadonlyMap<number, PassageFact>
  readonly ending: ReadonlyMap<number, PassageFact>
  /** The other facts by where they start. */
  readonly figures: ReadonlyMap<number, PassageFact>
  /** Where facts of any kind end. */
  readonly ends: ReadonlySet<number>
}

/** Finds the dates of a passage by their places. */
export function datePlaces({facts}: Passage): DatePlaces {
  const starting = new Map<number, PassageFact>()
  const ending = new Map<number, PassageFact>()
  const figures = new Map<number, PassageFact>()
  const ends = new Set<number>()
  for (const fact of facts) {
    ends.add(fact.end)
    if (fact.fields.kind === 'date') {
      starting.set(fact.start, fact)
      ending.set(fact.end, fact)
    } else figures.set(fact.start, fact)
  }
  return {starting, ending, figures, ends}
}

/** The comparisons of a text in their order. */
export function comparisonsOf(text: string, dates: DatePlaces): Comparison[] {
  const found: Comparison[] = []
  let at = 0
  while (at < text.length) {
    const comparison = opens[text.charCodeAt(at)] === 1 ? comparisonAt(text, at, dates) : undefined
    if (comparison !== undefined) found.push(comparison)
    at = comparison?.end ?? at + 1
    if (comparison?.date !== undefined) at = pushListed(found, text, at, dates)
  }
  return found
}

/** 比2019年、|2020年分别增长12%、5%: the other bases of a list, and the offset behind them. */
function pushListed(found: Comparison[], text: string, from: number, dates: DatePlaces): number {
  let at = from
  for (;;) {
    const joint = joints.startingAt(text, at)
    const base = joint && dates.starting.has(joint.end) ? baseAt(text, joint.end, dates) : undefined
    if (joint === undefined || base?.date === undefined) return at
    found.push({start: joint.end, end: base.end, basis: base.basis, date: base.date, fronted: false, flat: false})
    at = base.end
  }
}

function comparisonAt(text: string, start: number, dates: DatePlaces): Comparison | undefined {
  const unit = text.charCodeAt(start)
  if (unit === GROUND_OPENER) return against(text, start, start + 1, grounds, dates)
  const short = contracted.get(unit)
  if (short !== undefined) {
    const isBase = isContracted(text, start, dates)
    return isBase ? {start, end: start + 1, basis: short, fronted: false, flat: false} : undefined
  }
  const mark = marks.startingAt(text, start)
  const compared = mark && against(text, start, mark.end, undefined, dates)
  if (compared !== undefined) return compared
  const name = named.startingAt(text, start)
  if (name !== undefined) {
    const flat = flats.startingAt(text, name.end)
    return {start, end: flat?.end ?? name.end, basis: name.meaning, fronted: false, flat: flat !== undefined}
  }
  const partner = partners.startingAt(text, start)
  return partner && against(text, start, partner.end, tails, dates)
}

/** 出口年|增9.3%, 年|增率为5%: a base of one character before a change and its amount. */
function isContracted(text: string, start: number, {figures, ends}: DatePlaces): boolean {
  if (ends.has(start + 1) || notContractedAfter.includes(text[start - 1] ?? ' ')) return false
  const change = contractedWords.startingAt(text, start + 1)
  return change !== undefined && figures.has(endOf(rateWords, text, change.end))
}

/** A comparison with the base that starts at an offset; behind it stands one of the tails, if they are asked for, or 持平. */
function against(
  text: string,
  start: number,
  from: number,
  wanted: typeof tails | undefined,
  dates: DatePlaces,
): Comparison | undefined {
  const base = baseAt(text, from, dates)
  if (base === undefined) return undefined
  const behind = behindObject(text, base.end, wanted, dates)
  const flat = flats.startingAt(text, behind)
  const tail = (wanted ?? tails).startingAt(text, behind)
  if (wanted !== undefined && flat === undefined && tail === undefined) return undefined
  const end = flat?.end ?? tail?.end ?? behind
  const fronted = flat === undefined && (text[end] === '，' || text[end] === ',')
  return {start, end, basis: base.basis, ...(base.date && {date: base.date}), fronted, flat: flat !== undefined}
}

/** How long the thing of an earlier time can be that is compared with: 与2019年的|初代样品|相比. */
const LONGEST_OBJECT = 12

/** The offset behind the figure or the thing of an earlier time: 比2017年的|58个|增加8个. */
function behindObject(text: string, from: number, wanted: typeof tails | undefined, {figures}: DatePlaces): number {
  const figure = text[from] === '的' ? figures.get(from + 1) : undefined
  if (figure !== undefined) return figure.end
  if (wanted === undefined) return from
  for (let at = from; at <= from + LONGEST_OBJECT && at < text.length; at++) {
    if (wanted.startingAt(text, at) !== undefined) return at
    if (clauseEnds.includes(text[at]!) || sentenceEnds.includes(text[at]!)) return from
  }
  return from
}

interface FoundBase {
  readonly end: number
  readonly basis: Base
  readonly date?: PassageFact
}

function baseAt(text: string, at: number, {starting}: Pick<DatePlaces, 'starting'>): FoundBase | undefined {
  const date = starting.get(at)
  if (date !== undefined) return {end: endOf(sameTime, text, date.end), basis: baseOfDate(text, date), date}
  const word = relative.startingAt(text, at)
  // 较疫情前的2019年: the date says when that was.
  if (word !== undefined && text[word.end] === '的' && starting.has(word.end + 1))
    return baseAt(text, word.end + 1, {starting})
  return word && {end: endOf(sameTime, text, word.end), basis: word.meaning}
}

/** 去年, 去年同期 and 上月 are named by their distance; 去年10月 and 2017年 are themselves. */
function baseOfDate(text: string, {start, end, fields}: PassageFact): Base {
  const word = relative.startingAt(text, start)
  if (word !== undefined && word.meaning !== 'none' && endOf(sameTime, text, word.end) >= end) return word.meaning
  const value = fields.kind === 'date' ? fields.value : undefined
  return (value as Base | undefined) ?? 'none'
}

/** The base of a share or a multiple of it: 是2020年的|近5倍, 恢复至2019年同期的|112.6%. */
export function baseOfShare(
  text: string,
  {start, fields: {kind}}: PassageFact,
  {ending}: DatePlaces,
): Pick<Comparison, 'basis' | 'date'> | undefined {
  if ((kind !== 'multiple' && kind !== 'percent') || text[start - 1] !== '的') return undefined
  const tailless = sameTime.endingAt(text, start - 1)?.start ?? start - 1
  const date = ending.get(tailless)
  const word = date === undefined ? relative.endingAt(text, tailless) : undefined
  const from = date?.start ?? word?.start
  if (from === undefined) return undefined
  if (kind === 'percent' && shares.endingAt(text, from) === undefined) return undefined
  return date ? {basis: baseOfDate(text, date), date} : {basis: word!.meaning}
}
