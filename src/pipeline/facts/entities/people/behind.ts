import {blanks, clauseEnds, closers, openers, sentenceEnds} from '../../../../language/characters.js'
import {aspects} from '../../../../language/persons/verbs.js'
import {isHan} from './han.js'
import {
  adverbs,
  farOpeners,
  followers,
  gestures,
  honorifics,
  notSpeech,
  offices,
  speech,
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
  /** A verb of saying, or a bracket that tells a title or the sex. */
  Speech: 3,
} as const
export type Behind = (typeof Behind)[keyof typeof Behind]

const marks = new Set(`${blanks}${clauseEnds}${closers}${openers}${sentenceEnds}·|｜/／\n…—`)

/** Further on than this a verb of saying has another subject. */
const FAR = 30
/** Adverbs between a name and its verb. */
const MOST_ADVERBS = 3
/** A bracket behind a name holds no more than this. */
const LONGEST_BRACKET = 40

/** What stands behind a name that would end at an offset. */
export function behind(text: string, end: number): Behind {
  const next = text[end]
  if (next === undefined) return Behind.Mark
  if (tellsPerson(text, end)) return Behind.Speech
  if (marks.has(next)) return Behind.Mark
  if (speaks(text, end)) return Behind.Speech
  const title = titleAt(text, end)
  if (title > 0) return speaks(text, end + title) ? Behind.Speech : Behind.Mark
  // 支起, 指着: a verb of one sign that no table has.
  const isVerb = isHan(next) && aspects.includes(text[end + 1] ?? ' ')
  return isVerb || followers.startingAt(text, end) > 0 ? Behind.Word : Behind.Nothing
}

/** Length of a title or of a form of address that stands behind a name. */
export function titleAt(text: string, at: number): number {
  const deputy = text.startsWith('副', at) || text.startsWith('总', at) ? 1 : 0
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
  if (text[at] === '地') at++
  const verb = speech.startingAt(text, at)
  if (verb > 1 || (verb === 1 && isSpoken(text, at))) return true
  if (farOpeners.startingAt(text, from) === 0) return false
  const limit = Math.min(text.length, from + FAR)
  for (let i = from + 1; i < limit; i++) {
    if (marks.has(text[i]!) && !'、“”‘’「」《》'.includes(text[i]!)) return false
    const far = speech.startingAt(text, i)
    if (far > 1 || (far === 1 && '说說称稱'.includes(text[i]!) && isSpoken(text, i))) return true
  }
  return false
}

/** Whether a verb of one sign speaks: 说，; no part of 说明, 指导, 小说. */
function isSpoken(text: string, at: number): boolean {
  if (notSpeech.endingAt(text, at + 1) > 0) return false
  if ('说說称稱'.includes(text[at]!)) return true
  const next = text[at + 1]
  return next === undefined || marks.has(next) || '道着著'.includes(next)
}

/** ，45岁 and 今年六十八岁 behind a name. */
const AGE = /^(?:[，,（(]|今年|，今年)[0-9〇一二三四五六七八九十]{1,4}[岁歲]/
const LONGEST_AGE = 9

/** （男，46岁）, （市工信局副局长）, ，女，. */
function tellsPerson(text: string, at: number): boolean {
  if (AGE.test(text.slice(at, at + LONGEST_AGE))) return true
  const open = text[at]!
  if (!'（(，,'.includes(open)) return false
  if ('男女'.includes(text[at + 1] ?? ' ') && marks.has(text[at + 2] ?? ' ')) return true
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
