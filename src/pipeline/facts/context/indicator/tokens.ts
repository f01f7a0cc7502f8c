import type {Span} from '../../../../ast/fact.js'
import {openers, sentenceEnds} from '../../../../language/characters.js'
import {nounSuffixes} from '../../../../language/indicators/nouns.js'
import {classifiers} from '../../../../language/units/classifiers.js'
import {lexicon} from '../../../lexicon.js'
import {isAsciiDigit, isLatinLetter, unitSet} from '../../../unit-set.js'
import {isValue, type Passage, type PassageFact} from '../../passage.js'
import {opensWord, type WordRole, wordAt} from './vocabulary.js'

/** A word or a mark of a sentence, as the search for noun phrases sees it. */
export interface Token extends Span {
  readonly role: Role
  /** The value, time or name that stands here. */
  readonly fact: PassageFact | undefined
}

/** What a token is: a word of the vocabulary, or one of these. */
export type Role =
  | WordRole
  /** A character of no word that is known: part of a noun, for all we know. */
  | 'plain'
  /** A short phrase in quotation marks, or a title in 《》, as one word. */
  | 'quoted'
  /** A note in round brackets without a value. */
  | 'bracket'
  | 'value'
  | 'time'
  | 'name'
  /** 、 */
  | 'pause'
  /** Ends a clause, or opens or closes one of its own. */
  | 'stop'

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
}
const LONGEST_QUOTED = 30

const stops = unitSet('，；：。！？,;:!?|｜—…\n\r\t”’」』）)》】〕〗“‘「『（(《【〔〖')
const blanks = unitSet(' \u00a0\u3000')
const PAUSE = '、'.charCodeAt(0)

const denominators = lexicon(classifiers.map(([unit]) => [unit, true] as const))

/**
 * The tokens of a sentence, up to the end of the clause of its last value. `text` is that of the passage in simplified
 * characters; `facts` are those of the sentence.
 */
export function tokensOf(text: string, {start, end}: Span, facts: readonly PassageFact[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = start
  let lastValue = facts.length - 1
  while (lastValue >= 0 && !isValue(facts[lastValue]!)) lastValue--
  const lastEnd = facts[lastValue]?.end ?? start
  while (at < end && (at <= lastEnd || tokens.at(-1)?.role !== 'stop')) {
    while (next < facts.length && facts[next]!.start < at) next++
    const token = tokenAt(text, at, end, facts[next])
    if (token !== undefined) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return joinDerived(text, tokens)
}

const suffixes = unitSet(nounSuffixes)

/** Makes one token of each verb and the suffix that makes a noun of it: 封顶率; not 新增|员工. */
function joinDerived(text: string, tokens: Token[]): Token[] {
  let length = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const suffix = tokens[i + 1]
    const isDerived =
      (token.role === 'act' || token.role === 'growth' || token.role === 'predicate') &&
      suffix?.role === 'plain' &&
      suffixes.has(text.charCodeAt(suffix.start)) &&
      tokens[i + 2]?.role !== 'plain'
    tokens[length++] = isDerived ? {start: token.start, end: suffix.end, role: 'noun', fact: undefined} : token
    if (isDerived) i++
  }
  tokens.length = length
  return tokens
}

function tokenAt(text: string, at: number, end: number, fact: PassageFact | undefined): Token | undefined {
  if (fact?.start === at && fact.fields.kind !== 'ordinal') return {start: at, end: fact.end, role: roleOf(fact), fact}
  const limit = fact !== undefined && fact.fields.kind !== 'ordinal' ? Math.min(fact.start, end) : end
  const unit = text.charCodeAt(at)
  const sort = sorts[unit]
  if (sort === PLAIN) return plain(at)
  if (sort === WORD) return known(text, at, limit)
  if (unit === PAUSE) return {start: at, end: at + 1, role: 'pause', fact: undefined}
  if (blanks.has(unit))
    return isBlankOfName(text, at) ? plain(at) : {start: at, end: at + 1, role: 'stop', fact: undefined}
  if (openers.includes(text[at]!)) {
    const close = closeOf(text, at, limit)
    if (close > 0)
      return {start: at, end: close, role: '（('.includes(text[at]!) ? 'bracket' : 'quoted', fact: undefined}
  }
  if (stops.has(unit)) return {start: at, end: at + 1, role: 'stop', fact: undefined}
  if (unit === EACH) {
    const share = denominatorEnd(text, at + 1, limit)
    if (share > at + (wordAt(text, at, limit)?.length ?? 0))
      return {start: at, end: share, role: 'per', fact: undefined}
  }
  return known(text, at, limit)
}

function known(text: string, at: number, limit: number): Token {
  const word = wordAt(text, at, limit)
  return word === undefined ? plain(at) : {start: at, end: at + word.length, role: word.role, fact: undefined}
}

/** What can start with a unit: nothing that is known, a word, or something else besides. */
const PLAIN = 0
const WORD = 1
const OTHER = 2
const sorts = new Uint8Array(0x10000)

const EACH = '每'.charCodeAt(0)
const hanNumerals = unitSet('一二两三四五六七八九十百千万亿')

/** 每10万人, 每百户: the offset behind the number and the unit that others are counted by; 0 where none is. */
function denominatorEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && (isAsciiDigit(text.charCodeAt(at)) || hanNumerals.has(text.charCodeAt(at)))) at++
  if (at === from) return 0
  const unit = denominators.startingAt(text, at)
  if (unit === undefined || unit.end > limit) return 0
  // 每千人口
  return text.startsWith('人口', unit.start) ? unit.end + 1 : unit.end
}

for (let unit = 0; unit < sorts.length; unit++) {
  const isOther =
    unit === PAUSE ||
    unit === EACH ||
    blanks.has(unit) ||
    stops.has(unit) ||
    openers.includes(String.fromCharCode(unit))
  sorts[unit] = isOther ? OTHER : opensWord(unit) ? WORD : PLAIN
}

function plain(at: number): Token {
  return {start: at, end: at + 1, role: 'plain', fact: undefined}
}

function roleOf(fact: PassageFact): Role {
  if (isValue(fact)) return 'value'
  const {kind} = fact.fields
  if (kind === 'date' || kind === 'duration') return 'time'
  return kind === 'doc' ? 'quoted' : 'name'
}

/** A blank between Latin letters or digits: PM 2.5. */
function isBlankOfName(text: string, at: number): boolean {
  const isLatin = (unit: number) => isLatinLetter(unit) || isAsciiDigit(unit)
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1))
}

/** Offset behind the mark that closes what opens here, where that is near and no sentence ends inside; else 0. */
function closeOf(text: string, at: number, limit: number): number {
  const wanted = closing[text[at]!]
  if (wanted === undefined) return 0
  const last = Math.min(limit, at + LONGEST_QUOTED)
  for (let i = at + 1; i < last; i++) {
    if (text[i] === wanted) return i + 1
    if (sentenceEnds.includes(text[i]!)) return 0
  }
  return 0
}

/** The facts of a passage that stand in each of its sentences. */
export function factsBySentence({sentences, facts}: Passage): readonly (readonly PassageFact[])[] {
  let next = 0
  return sentences.map(({end}) => {
    const from = next
    while (next < facts.length && facts[next]!.start < end) next++
    return facts.slice(from, next)
  })
}
