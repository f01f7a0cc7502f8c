import {blanks, clauseEnds, closers, openers, sentenceEnds} from '../../../../language/characters.js'
import {aspects} from '../../../../language/persons/verbs.js'
import {isAsciiDigit, unitSet} from '../../../unit-set.js'
import {showsPerson, speaksInManner} from './deed.js'
import {isHan} from './han.js'
import {
  adverbs,
  farOpeners,
  followers,
  gestures,
  honorifics,
  notSpeech,
  notSpeechAhead,
  offices,
  roleBreaks,
  roleParts,
  speech,
  takesOffice,
  trades,
  views,
} from './lexicon.js'

/** How well what stands behind a name proves that a name ends there. */
export const Behind = {
  /** Nothing that is known. */
  Nothing: 0,
  /** A word that often stands behind a name. */
  Word: 1,
  /** A mark, the end of the block, a title. */
  Mark: 2,
  /** What persons do, and little else: 捂着嘴, the going into an office. */
  Deed: 3,
  /** A verb of saying, or a bracket that tells a title or the sex. */
  Speech: 4,
} as const
export type Behind = (typeof Behind)[keyof typeof Behind]

const marks = unitSet(`${blanks}${clauseEnds}${closers}${openers}${sentenceEnds}·|｜/／\n…—`)

/** 摄 behind the name of who took the picture. */
const credited = unitSet('摄攝')
const aspectSigns = unitSet(aspects)
/** Marks that a subject may have between itself and its verb. */
const inner = unitSet('、“”‘’「」《》')
const sayings = unitSet('说說称稱')
const deputies = unitSet('副总')

/** Further on than this a verb of saying has another subject. */
const FAR = 30
const ADVERBIAL = '地'.charCodeAt(0)
/** Adverbs between a name and its verb. */
const MOST_ADVERBS = 3
/** A bracket behind a name holds no more than this. */
const LONGEST_BRACKET = 40

/** What stands behind a name that would end at an offset. */
export function behind(text: string, end: number): Behind {
  if (end >= text.length) return Behind.Mark
  const next = text.charCodeAt(end)
  if (tellsPerson(text, end)) return Behind.Speech
  if (marks.has(next) || credited.has(next)) return Behind.Mark
  if (speaks(text, end)) return Behind.Speech
  const title = titleAt(text, end)
  if (title > 0) return speaks(text, end + title) ? Behind.Speech : Behind.Mark
  if (showsPerson(text, end)) return Behind.Deed
  // 支起, 指着: a verb of one sign that no table has.
  const isVerb = isHan(next) && aspectSigns.has(text.charCodeAt(end + 1))
  return isVerb || isAsciiDigit(next) || speaksInManner(text, end) || followers.startingAt(text, end) > 0
    ? Behind.Word
    : Behind.Nothing
}

const speechOpeners = unitSet(
  `，,（(今地副总的以${[views, gestures, adverbs, speech, farOpeners, offices, honorifics, takesOffice].map(({firsts}) => firsts).join('')}`,
)

/** Whether what begins at an offset may prove a person without a title before; a quick look that spares {@link behind}. */
export function mayProve(text: string, at: number): boolean {
  return speechOpeners.has(text.charCodeAt(at)) || showsPerson(text, at)
}

/** Length of a title or of a form of address that stands behind a name. */
export function titleAt(text: string, at: number): number {
  const deputy = deputies.has(text.charCodeAt(at)) ? 1 : 0
  const office = offices.startingAt(text, at + deputy)
  return office > 0 ? office + deputy : honorifics.startingAt(text, at)
}

function speaks(text: string, from: number): boolean {
  if (views.startingAt(text, from) > 0 || gestures.startingAt(text, from) > 0) return true
  let at = from
  for (let i = 0; i < MOST_ADVERBS; i++) {
    const adverb = adverbs.startingAt(text, at)
    if (adverb === 0 || speech.startingAt(text, at) > 0) break
    at += adverb
  }
  if (text.charCodeAt(at) === ADVERBIAL) at++
  const verb = speech.startingAt(text, at)
  if (verb > 1 || (verb === 1 && isSpoken(text, at))) return true
  if (farOpeners.startingAt(text, from) === 0) return false
  const limit = Math.min(text.length, from + FAR)
  for (let i = from + 1; i < limit; i++) {
    const unit = text.charCodeAt(i)
    if (marks.has(unit) && !inner.has(unit)) return false
    const far = speech.startingAt(text, i)
    if (far > 1 || (far === 1 && sayings.has(unit) && isSpoken(text, i))) return true
  }
  return false
}

/** Whether a verb of one sign speaks: 说，; no part of 说明, 指导, 小说. */
function isSpoken(text: string, at: number): boolean {
  if (notSpeech.endingAt(text, at + 1) > 0 || notSpeechAhead.startingAt(text, at) > 0) return false
  if (sayings.has(text.charCodeAt(at)) || at + 1 === text.length) return true
  const next = text.charCodeAt(at + 1)
  return marks.has(next) || '道着著'.includes(text[at + 1]!)
}

/** ，45岁 and 今年六十八岁 behind a name. */
const AGE = /^(?:[，,（(]|今年|，今年)[0-9〇一二三四五六七八九十]{1,4}[岁歲]/
/** （左二）, （化名）: who of those in a picture, and that the name is another one. */
const PICTURED = /^[（(](?:前排|后排)?(?:化名|音译|[左右中](?:[一二三四五六七八九]|起第?.)?|中间)[）)]/
const LONGEST_AGE = 9
const ageOpeners = unitSet('，,（(今')

/** （男，46岁）, （市工信局副局长）, ，女，. */
function tellsPerson(text: string, at: number): boolean {
  if (!ageOpeners.has(text.charCodeAt(at))) return false
  const near = text.slice(at, at + LONGEST_AGE)
  if (AGE.test(near) || PICTURED.test(near)) return true
  if (text[at] === '今') return false
  if ('男女'.includes(text[at + 1] ?? ' ') && (at + 2 >= text.length || marks.has(text.charCodeAt(at + 2)))) return true
  return bracketTitle(text, at) !== undefined
}

/** The title in a bracket behind a name: 张勇（市工信局副局长）. */
export function bracketTitle(text: string, at: number): {readonly start: number; readonly end: number} | undefined {
  if (text[at] !== '（' && text[at] !== '(') return undefined
  const limit = Math.min(text.length, at + LONGEST_BRACKET)
  for (let i = at + 1; i < limit; i++) {
    if (text[i] !== '）' && text[i] !== ')') continue
    const isTitle = offices.endingAt(text, i, at + 1) > 0 || trades.endingAt(text, i, at + 1) > 0
    return isTitle ? {start: at + 1, end: i} : undefined
  }
  return undefined
}

/** From the comma to the end of the title. */
const LONGEST_APPOSITION = 30

/** The office in the clause behind a name, which holds nothing else: ，市水文局总工程师。 */
export function apposition(text: string, at: number): {readonly start: number; readonly end: number} | undefined {
  if (text[at] !== '，' && text[at] !== ',') return undefined
  const start = at + 1
  let end = start
  while (end < text.length && end - start < LONGEST_APPOSITION && !'，。；,;\n'.includes(text[end]!)) {
    if (roleBreaks.startingAt(text, end) > 0 && roleParts.startingAt(text, end) === 0) return undefined
    end++
  }
  const office = offices.endingAt(text, end, start)
  return office > 0 && office < end - start && isHan(text.charCodeAt(start)) ? {start, end} : undefined
}
