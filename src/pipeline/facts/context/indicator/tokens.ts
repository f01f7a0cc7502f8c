import type {Span} from '../../../../ast/fact.js'
import {openers, sentenceEnds} from '../../../../language/characters.js'
import {nounSuffixes} from '../../../../language/indicators/nouns.js'
import {isAsciiDigit, isLatinLetter, unitSet} from '../../../unit-set.js'
import type {Passage, PassageFact} from '../../passage.js'
import {vocabulary, type WordRole} from './vocabulary.js'

/** A word or a mark of a sentence, as the search for noun phrases sees it. */
export interface Token extends Span {
  readonly role: Role
  /** The value, time or name that stands here. */
  readonly fact?: PassageFact
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

const valueKinds: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'points', 'multiple', 'measure'])

/** Whether a fact is one that counts or measures something. */
export function isValue({fields: {kind}}: PassageFact): boolean {
  return valueKinds.has(kind)
}

/** The tokens of a sentence. `text` is that of the passage in simplified characters; `facts` are those of the sentence. */
export function tokensOf(text: string, {start, end}: Span, facts: readonly PassageFact[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = start
  while (at < end) {
    while (next < facts.length && facts[next]!.start < at) next++
    const token = tokenAt(text, at, end, facts[next])
    if (token !== undefined) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return withDerived(text, tokens)
}

const suffixes = unitSet(nounSuffixes)
const derivable: ReadonlySet<Role> = new Set(['act', 'growth', 'predicate'])

/** The tokens with each verb and the suffix that makes a noun of it as one: 封顶率; not 新增|员工. */
function withDerived(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const suffix = tokens[i + 1]
    const isDerived =
      derivable.has(token.role) &&
      suffix?.role === 'plain' &&
      suffixes.has(text.charCodeAt(suffix.start)) &&
      tokens[i + 2]?.role !== 'plain'
    joined.push(isDerived ? {start: token.start, end: suffix.end, role: 'noun'} : token)
    if (isDerived) i++
  }
  return joined
}

function tokenAt(text: string, at: number, end: number, fact: PassageFact | undefined): Token | undefined {
  if (fact?.start === at && fact.fields.kind !== 'ordinal') return {start: at, end: fact.end, role: roleOf(fact), fact}
  const limit = fact !== undefined && fact.fields.kind !== 'ordinal' ? Math.min(fact.start, end) : end
  const unit = text.charCodeAt(at)
  if (unit === PAUSE) return {start: at, end: at + 1, role: 'pause'}
  if (blanks.has(unit)) return isBlankOfName(text, at) ? plain(at) : {start: at, end: at + 1, role: 'stop'}
  if (openers.includes(text[at]!)) {
    const close = closeOf(text, at, limit)
    if (close > 0) return {start: at, end: close, role: '（('.includes(text[at]!) ? 'bracket' : 'quoted'}
  }
  if (stops.has(unit)) return {start: at, end: at + 1, role: 'stop'}
  const word = vocabulary.startingAt(text, at, (_, __, wordEnd) => wordEnd <= limit)
  return word === undefined ? plain(at) : {start: at, end: word.end, role: word.meaning}
}

function plain(at: number): Token {
  return {start: at, end: at + 1, role: 'plain'}
}

function roleOf({fields: {kind}}: PassageFact): Role {
  if (valueKinds.has(kind)) return 'value'
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
