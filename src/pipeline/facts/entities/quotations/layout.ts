import type {Span} from '../../../../ast/fact.js'
import {blanks, sentenceEnds} from '../../../../language/characters.js'
import {joinedBehind, signVariants} from '../../../../language/speech/marks.js'
import {directSpeechVerbs, notSpeech} from '../../../../language/speech/verbs.js'
import {unitSet} from '../../../unit-set.js'

/** A clause of the text around the quotations. */
export interface Clause extends Span {
  readonly type: 'clause'
  /** The mark behind it; empty where a quotation follows or the text ends. */
  readonly stop: string
}

/** What stands between marks and can be somebody's words: a clause or more, and no term. */
export interface Utterance extends Span {
  readonly type: 'utterance'
  /** Whether it ends like a sentence, before the closing mark. */
  readonly complete: boolean
  /** Whether it asks. */
  readonly asks: boolean
  /** Whether the sentence around it ends behind the closing mark: “……”。 */
  readonly closed: boolean
}

/** What a passage is a row of. */
export type Item = Clause | Utterance

/** A passage as a row of clauses and utterances. */
export interface Layout {
  /** The text, as long as it was, with what stands in marks and brackets hidden, and in the signs that the tables have. */
  readonly masked: string
  readonly items: readonly Item[]
}

/** Stands for each unit that is hidden. */
export const HIDDEN = '\ufffc'
const clauseStops = '，,；;：:'
const insideEnds = `${sentenceEnds}…`
const white = unitSet(`${blanks}\n`)
const stops = unitSet(`${clauseStops}${sentenceEnds}.`)

/** What is marked in a text: the outermost pairs of marks, one without its end, and which of them are utterances. */
export interface Markings {
  readonly pairs: readonly Span[]
  readonly runsOn: Span | undefined
  readonly utterances: readonly Utterance[]
}

/** The pairs of marks that hold somebody's words. */
export function utterancesOf(text: string, pairs: readonly Span[], runsOn: Span | undefined): Utterance[] {
  const utterances: Utterance[] = []
  for (const pair of allPairs(pairs, runsOn)) {
    const utterance = utteranceOf(text, pair, pair === runsOn, utterances.at(-1)?.end ?? -1)
    if (utterance !== undefined) utterances.push(utterance)
  }
  return utterances
}

function allPairs(pairs: readonly Span[], runsOn: Span | undefined): readonly Span[] {
  return runsOn === undefined ? pairs : [...pairs, runsOn]
}

/** Divides a text into clauses and utterances. */
export function layOut(text: string, {pairs, runsOn, utterances}: Markings): Layout {
  const masked = mask(text, allPairs(pairs, runsOn))
  const items: Item[] = []
  let from = 0
  const addClause = (to: number, stop: string) => {
    const start = firstInk(masked, from, to)
    if (start < to) items.push({type: 'clause', start, end: lastInk(masked, to), stop})
    from = to
  }
  const cut = (to: number) => {
    for (let at = from; at < to; at++) {
      if (!stops.has(masked.charCodeAt(at))) continue
      const sign = masked[at]!
      if (sign === '.' ? !isLatinStop(masked, at) : isInsideNumber(text, at)) continue
      addClause(at, sign === '.' ? '。' : sign)
      from = at + 1
    }
  }
  for (const utterance of utterances) {
    cut(utterance.start)
    addClause(utterance.start, '')
    items.push(utterance)
    from = utterance.end
  }
  cut(text.length)
  addClause(text.length, '')
  return {masked, items}
}

/** Whether a clause ends its sentence. */
export function endsSentence({stop}: Clause): boolean {
  return stop !== '' && sentenceEnds.includes(stop)
}

function utteranceOf(text: string, pair: Span, runsOn: boolean, spokenEnd: number): Utterance | undefined {
  const before = lastInk(text, pair.start)
  const isNext = before === spokenEnd
  const previous = before === 0 ? '' : text[before - 1]!
  const inner = innerEnd(text, pair)
  const last = runsOn || isLatinStop(text, inner - 1) ? '。' : (text[inner - 1] ?? '')
  const complete = insideEnds.includes(last)
  const begins = previous === '' || isNext || `${clauseStops}${sentenceEnds}…—）)】`.includes(previous)
  const isDirect = !begins && (complete || inner - pair.start > SHORTEST_DIRECT) && endsInDirectVerb(text, before)
  if (inner <= pair.start + 1 || !(begins || isDirect)) return undefined
  const behind = firstInk(text, pair.end, text.length)
  const next = text[behind] ?? ''
  const isPart = next !== '' && joinedBehind.includes(next)
  const stands = complete || clauseStops.includes(last) || last === '—'
  if (stands ? isPart : next !== '' && !`${clauseStops}${insideEnds}${text[pair.start]}`.includes(next))
    return undefined
  const asks = last === '？' || last === '?'
  const closed = next === '' || sentenceEnds.includes(next)
  return {type: 'utterance', start: pair.start, end: pair.end, complete, asks, closed}
}

/** What follows a verb without a mark and ends without one is a term when it is shorter. */
const SHORTEST_DIRECT = 6

function endsInDirectVerb(text: string, end: number): boolean {
  const tail = text.slice(Math.max(0, end - 4), end)
  return directSpeechVerbs.some((verb) => tail.endsWith(verb)) && !notSpeech.some((word) => tail.endsWith(word))
}

const innerEdge = unitSet(`${blanks}\n’』」”`)

/** Where the words inside a pair end, without blanks and the marks of quotations inside. */
function innerEnd(text: string, {start, end}: Span): number {
  let at = end - 1
  while (at > start + 1 && innerEdge.has(text.charCodeAt(at - 1))) at--
  return at
}

/** The text with what stands in pairs of marks, in 《》 and in （） hidden. */
function mask(text: string, pairs: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  const hide = (start: number, end: number) => {
    parts.push(text.slice(from, start), HIDDEN.repeat(end - start))
    from = end
  }
  let pair = 0
  let next = pairs[0]?.start
  for (let at = 0; at < text.length; at++) {
    if (at === next) {
      const {end} = pairs[pair]!
      hide(at, end)
      at = end - 1
      next = pairs[++pair]?.start
      continue
    }
    if (!openers.has(text.charCodeAt(at))) continue
    const close = brackets.get(text[at]!)!
    const end = text.slice(at, at + LONGEST_BRACKET).indexOf(close)
    if (end < 0) continue
    hide(at, at + end + 1)
    at += end
    while (pair < pairs.length && pairs[pair]!.start <= at) pair++
    next = pairs[pair]?.start
  }
  if (from === 0) return withTableSigns(text)
  parts.push(text.slice(from))
  return withTableSigns(parts.join(''))
}

function withTableSigns(text: string): string {
  return signVariants.reduce((masked, [variant, sign]) => masked.replaceAll(variant, sign), text)
}

/** A bracket that closes later was opened by mistake. */
const LONGEST_BRACKET = 120
const brackets: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
])
const openers = unitSet([...brackets.keys()].join(''))

/** A half-width stop behind a Chinese sentence; others belong to numbers, addresses and Latin words. */
function isLatinStop(text: string, at: number): boolean {
  return text[at] === '.' && /[^ -~]/.test(text[at - 1] ?? ' ') && /[^0-9A-Za-z.]/.test(text[at + 1] ?? ' ')
}

function isInsideNumber(text: string, at: number): boolean {
  return ',:'.includes(text[at]!) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

function firstInk(text: string, from: number, to: number): number {
  let at = from
  while (at < to && white.has(text.charCodeAt(at))) at++
  return at
}

function lastInk(text: string, from: number): number {
  let at = from
  while (at > 0 && white.has(text.charCodeAt(at - 1))) at--
  return at
}
