import type {Span} from '../../../../ast/fact.js'
import {agencies, subordinates} from '../../../../language/organisations/known.js'
import {ownStates} from '../../../../language/organisations/places.js'
import {
  buildingVerbs,
  eventFollowers,
  legalForms,
  notTitles,
  pairedSuffixes,
  planningVerbs,
  suffixFollowers,
  venueFollowers,
  venueMarkers,
  venueSuffixes,
} from '../../../../language/organisations/suffixes.js'
import {groupBy, indexList, lengthEndingAt, wordEndingAt} from '../word-index.js'
import type {EndingAt} from './judge.js'
import {endings, wordsInFront} from './lexicon.js'
import {type Ground, isPlaceName, piecesBefore, unknownLength} from './pieces.js'
import {startOfName} from './start.js'

/** No name is longer, in characters. */
const LONGEST_NAME = 40

/** The longest place in brackets behind a name: 中国地质大学（武汉）. */
const LONGEST_SEAT = 6

/** Within so many characters behind 新华社 a 电 tells that the agency only opens a dateline. */
const LONGEST_DATELINE = 16

/** How the names of daily papers end. */
const PAPER = '日报'

/** The longest place before a name, in characters. */
const LONGEST_PLACE = 8

const forms = indexList(legalForms)
const own: ReadonlySet<string> = new Set(ownStates)
const paired: ReadonlySet<string> = new Set(pairedSuffixes)
const belongToMinistry: ReadonlySet<string> = new Set(subordinates)
const agencyNames: ReadonlySet<string> = new Set(agencies)
const followersByFirst = groupBy(suffixFollowers, (word) => word[0]!)

/** The names in a text that are told by their words, from left to right; `closed` are the spans that none may touch, in order. */
export function namesIn(ground: Ground, closed: readonly Span[]): Span[] {
  const names: Span[] = []
  const {text} = ground
  let next = closed.length - 1
  let taken = text.length
  for (let end = text.length; end > 1; end--) {
    if (endings.roots[text.charCodeAt(end - 1)] === 0) continue
    while (next >= 0 && closed[next]!.start >= end) next--
    const wall = closed[next]
    if (wall !== undefined && end <= wall.end) continue
    if (end > taken) continue
    const floor = Math.max(0, end - LONGEST_NAME, wall?.end ?? 0)
    const start = nameEndingAt(ground, end, floor)
    if (start === undefined) continue
    names.push({start, end: withSeat(text, end)})
    taken = start
  }
  return names.reverse()
}

/** Where the name that ends at an offset begins. */
function nameEndingAt(ground: Ground, end: number, floor: number): number | undefined {
  const {text} = ground
  const ending = ofOtherPaper(text, endingAt(text, end, floor), end)
  if (ending === undefined || goesOn(text, ending.start, end)) return undefined
  if (ending.type === 'known') {
    const start = knownName(ground, ending, end)
    if (start !== undefined) return start
  }
  const type = ending.type === 'known' ? 'placed' : ending.type
  const pieces = piecesBefore(ground, ending.start, floor, paired.has(ending.word) || ending.word.endsWith('中心'))
  const start = startOfName(ground, pieces, {...ending, type})
  if (start === undefined || isVenue(text, start, end, ending) || isPlanned(text, start, ending)) return undefined
  return start - lengthEndingAt(forms, text, start, floor)
}

/** 经济日报 behind a word that no list knows is the end of another paper's name: 岛屿经济日报. */
function ofOtherPaper(text: string, ending: EndingAt | undefined, end: number): EndingAt | undefined {
  if (ending?.type !== 'known' || !ending.word.endsWith(PAPER) || unknownLength(text, ending.start, 0) === 0)
    return ending
  return {word: PAPER, type: 'named', start: end - PAPER.length}
}

/** The ending at an offset, or nothing where the characters only look like one. */
export function endingAt(text: string, end: number, floor: number): EndingAt | undefined {
  const found = wordEndingAt(endings, text, end, floor)
  if (found === undefined || found[1] === 'lookalike') return undefined
  const [word, type] = found
  return {word, type, start: end - word.length}
}

/** A body of the state by its own name; behind a place it is that place's: 省国资委. */
function knownName({text, towns}: Ground, {word, start}: EndingAt, end: number): number | undefined {
  if (agencyNames.has(word) && /^[^，。、；：]+电/.test(text.slice(end, end + LONGEST_DATELINE))) return undefined
  const [front, before] = wordEndingAt(wordsInFront, text, start, Math.max(0, start - LONGEST_PLACE)) ?? []
  if (front !== undefined && before === 'known' && belongToMinistry.has(word)) return start - front.length
  if (front !== undefined && before === 'state' && !own.has(front)) return start - front.length
  const isLocal = before === 'place' || before === 'placeSuffix' || towns.has(text.slice(start - 2, start))
  return isLocal && !/^[中国全联世上深北]/.test(word) ? undefined : start
}

/** Whether the last characters of an ending begin another word: 大学生, 教育部门. */
export function goesOn(text: string, start: number, end: number): boolean {
  if (text[end] === '长' && !notTitles.some((word) => text.startsWith(word, end))) return true
  for (let at = start; at < end; at++) {
    for (const word of followersByFirst.get(text[at]!) ?? []) {
      if (at + word.length > end && text.startsWith(word, at)) return true
    }
  }
  return false
}

/** 在海州市博物馆举行: a place, and no body that does anything. */
function isVenue(text: string, start: number, end: number, {word}: EndingAt): boolean {
  if (!venueSuffixes.some((suffix) => word.endsWith(suffix)) || word.length > 3) return false
  if (venueMarkers.includes(text[start - 1] ?? ' ') && eventFollowers.some((word) => text.startsWith(word, end)))
    return true
  return venueFollowers.some((follower) => text.startsWith(follower, end))
}

/** 谋划成立广州市工程师学会, 建设广州国际技术交易服务中心: no body yet. */
function isPlanned(text: string, start: number, {type}: EndingAt): boolean {
  const verbs = type === 'centre' ? [...planningVerbs, ...buildingVerbs] : planningVerbs
  return verbs.some((verb) => text.startsWith(verb, start - verb.length))
}

function withSeat(text: string, end: number): number {
  if (text[end] !== '（' && text[end] !== '(') return end
  const close = text.slice(end, end + LONGEST_SEAT + 2).search(/[）)]/)
  return close > 0 && isPlaceName(text, end + 1, end + close) ? end + close + 1 : end
}
