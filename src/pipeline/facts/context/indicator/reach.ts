import type {Span} from '../../../../ast/fact.js'
import {articleUnits, textUnits} from '../../../../language/indicators/nouns.js'
import {saleVerbs, textChanges} from '../../../../language/indicators/verbs.js'
import {wordsOf} from '../../../word-list.js'
import type {PassageFact} from '../../passage.js'
import type {Before} from './before.js'
import type {Behind} from './behind.js'
import {type Clauses, spanOf, trimmed, wordsIn} from './phrase.js'
import type {Role} from './tokens.js'

const COMMA = '，'
const units: ReadonlySet<string> = new Set(wordsOf(textUnits))
const articles: ReadonlySet<string> = new Set(wordsOf(articleUnits))
const changes: ReadonlySet<string> = new Set(wordsOf(textChanges))
const sales: ReadonlySet<string> = new Set(wordsOf(saleVerbs))

/** 下降9.5%，降至3600万吨: whether a level that was reached follows at once the change of a value. */
export function isLevelOf(clauses: Clauses, at: number, left: Before, last: PassageFact): boolean {
  const {text, tokens} = clauses
  const {border} = left
  if (left.does || left.compares || left.each) return false
  if (text[tokens[border]?.start ?? 0] !== COMMA || tokens[border - 1]?.fact !== last) return false
  if (last.fields.kind !== 'percent' && last.fields.kind !== 'points') return false
  const reaches = left.acts || left.grows || text.startsWith('突破', tokens[at]!.start)
  return reaches && tokens[border - 2]?.role === 'growth'
}

/** Whether a value counts what was sold; it may do so in another unit than the value before. */
export function isSold(clauses: Clauses, at: number): boolean {
  return at > 0 && sales.has(wordsIn(clauses, {first: at - 1, last: at - 1}))
}

/** 七章五十二条: whether a value and the one it follows at once count the parts of a text. */
export function isPartOfText({tokens}: Clauses, at: number, last: PassageFact): boolean {
  return tokens[at - 1]?.fact === last && countsText(tokens[at]!.fact!) && countsText(last)
}

/**
 * 《口述史》，约三十八万字; 就《章程》作说明。此次共修改17条: the text whose length or parts a value tells; `last` is the title
 * that was told last.
 */
export function textBefore(clauses: Clauses, at: number, left: Before, last: Span | undefined): Span | undefined {
  const {border, does, grows} = left
  const {text, tokens} = clauses
  if (last !== undefined && articles.has(unitAt(clauses, at)) && !grows && isChange(clauses, at)) return last
  const title = tokens[border - 1]
  if (does || grows || text[tokens[border]?.start ?? 0] !== COMMA || title?.role !== 'quoted') return undefined
  if (!countsText(tokens[at]!.fact!) || text[title.start] !== '《') return undefined
  return spanOf(clauses, {first: border - 1, last: border - 1})
}

/** Whether nothing but a change of a text stands before a value in its clause: 共修改17条. */
function isChange(clauses: Clauses, at: number): boolean {
  const {tokens} = clauses
  let i = at - 1
  while (
    i >= 0 &&
    (tokens[i]!.role === 'light' || tokens[i]!.role === 'scope' || changes.has(wordsIn(clauses, {first: i, last: i})))
  )
    i--
  return i < at - 1 && (i < 0 || tokens[i]!.role === 'stop')
}

function unitAt({tokens}: Clauses, at: number): string {
  const {fields} = tokens[at]!.fact!
  return 'unit' in fields ? String(fields.unit) : ''
}

/** 可领奖励，每年200元: what each gets is the noun at the end of the clause before. */
export function sharedPerHead(clauses: Clauses, at: number, left: Before, right: Behind): Span | undefined {
  const {text, tokens} = clauses
  const {border} = left
  if (tokens[at - 1]?.role !== 'per' || left.acts || left.grows || left.compares || right.joint === 'of')
    return undefined
  if (text[tokens[border]?.start ?? 0] !== COMMA) return undefined
  const noun = tokens[border - 1]
  const verb = tokens[border - 2]
  const isObject = noun?.role === 'noun' && (verb?.role === 'act' || verb?.role === 'edge' || verb?.role === 'noun')
  return isObject ? spanOf(clauses, {first: border - 1, last: border - 1}) : undefined
}

function countsText({fields}: PassageFact): boolean {
  return 'unit' in fields && units.has(String(fields.unit))
}

const nominal: ReadonlySet<Role> = new Set(['plain', 'noun', 'quoted', 'edge', 'scope', 'bracket'])
const causes: ReadonlySet<string> = new Set(['受', '受到', '因', '由于'])

/** 矿建材料受需求走弱拖累，下降9.5%: the subject of the clause before, where that tells of a cause. */
export function affectedBefore(clauses: Clauses, {border, grows}: Before): Span | undefined {
  const {text, tokens} = clauses
  if (!grows || text[tokens[border]?.start ?? 0] !== COMMA) return undefined
  let cause = -1
  let first = border
  while (first > 0 && tokens[first - 1]!.role !== 'stop') {
    first--
    if (tokens[first]!.role === 'value') return undefined
    if (causes.has(wordsIn(clauses, {first, last: first}))) cause = first
  }
  if (cause <= first) return undefined
  for (let i = first; i < cause; i++) if (!nominal.has(tokens[i]!.role)) return undefined
  const run = trimmed(clauses, {first, last: cause - 1})
  return run && spanOf(clauses, run)
}
