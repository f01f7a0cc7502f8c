import type {Span} from '../../../../ast/fact.js'
import {relativePlaces} from '../../../../language/organisations/places.js'
import {shortFormMarkers} from '../../../../language/organisations/short-forms.js'
import {type UnitSet, unitSet} from '../../../unit-set.js'
import {groupBy, indexBeginnings, opensWith, wordEndingAt} from '../word-index.js'
import {wordsInFront} from './lexicon.js'
import {goesOn} from './names.js'

/** Short forms with the places of their full names, and the lengths that occur by the first two characters. */
export interface ShortForms {
  readonly forms: ReadonlyMap<string, ShortForm>
  readonly lengths: ReadonlyMap<string, readonly number[]>
  /** The units that forms begin with. */
  readonly firsts: UnitSet
}

interface ShortForm {
  /** The passage and the offset where the full name stands: the short form comes later. */
  readonly passage: number
  readonly from: number
}

/** The longest declared short form, in characters. */
const LONGEST_SHORT_FORM = 12

/** Places that stand for the town or the province of an article: 市科协. */
const relative = indexBeginnings(relativePlaces)

/**
 * Names without those that only call a body again that the document names in full: 市科协 is 广州市科协. A reader wants each
 * body once.
 */
export function withoutRepeats(texts: readonly string[], names: readonly (readonly Span[])[]): (readonly Span[])[] {
  const tails = new Set<string>()
  const isRelative = (text: string, {start, end}: Span) => opensWith(relative, text, start, end)
  for (const name of new Set(names.flatMap((spans, i) => spans.map(({start, end}) => texts[i]!.slice(start, end))))) {
    for (let at = 1; at < name.length; at++) {
      if (opensWith(relative, name, at, name.length)) tails.add(name.slice(at))
    }
  }
  if (tails.size === 0) return [...names]
  return names.map((spans, i) => {
    const text = texts[i]!
    return spans.filter((span) => !(isRelative(text, span) && tails.has(text.slice(span.start, span.end))))
  })
}

/** The short forms that a document gives its organisations: 以下简称“联盟”. */
export function shortFormsOf(texts: readonly string[], names: readonly (readonly Span[])[]): ShortForms {
  const forms = new Map<string, ShortForm>()
  names.forEach((spans, passage) => {
    const text = texts[passage]!
    for (const {end} of spans) {
      const word = declared(text, end)
      if (word !== undefined && !forms.has(word)) forms.set(word, {passage, from: end})
    }
  })
  const byBeginning = groupBy(forms.keys(), (word) => word.slice(0, 2))
  const lengths = new Map(
    [...byBeginning].map(([key, words]) => [key, [...new Set(words.map(({length}) => length))].sort((a, b) => b - a)]),
  )
  return {forms, lengths, firsts: unitSet([...forms.keys()].map((word) => word[0]!).join(''))}
}

/** What （以下简称“…”） right behind a name says. */
function declared(text: string, end: number): string | undefined {
  if (text[end] !== '（' && text[end] !== '(') return undefined
  const marker = shortFormMarkers.find((word) => text.startsWith(word, end + 1))
  if (marker === undefined) return undefined
  const rest = text.slice(end + 1 + marker.length, end + 1 + marker.length + LONGEST_SHORT_FORM + 2)
  const [, word] = /^[为：:]?[“「"]?([^“”「」"，,、；）)（(]{2,12})[”」"，,、；）)]/.exec(rest) ?? []
  return word
}

/** Names that a text has already, and what none may touch. */
interface Taken {
  readonly full: readonly Span[]
  readonly closed: readonly Span[]
}

/** The short forms in a text, away from what is taken. */
export function shortFormsIn(
  texts: readonly string[],
  passage: number,
  {forms, lengths, firsts}: ShortForms,
  {full, closed}: Taken,
): Span[] {
  const text = texts[passage]!
  if (forms.size === 0) return []
  const found: Span[] = []
  let taken: readonly Span[] | undefined
  let next = 0
  for (let at = 0; at + 1 < text.length; at++) {
    if (!firsts.has(text.charCodeAt(at))) continue
    const length = lengths.get(text.slice(at, at + 2))?.find((size) => {
      const form = forms.get(text.slice(at, at + size))
      return form !== undefined && isLater(form, passage, at)
    })
    if (length === undefined) continue
    const end = at + length
    taken ??= [...full, ...closed].sort((a, b) => a.start - b.start)
    while (next < taken.length && taken[next]!.end <= at) next++
    if (next < taken.length && taken[next]!.start < end) continue
    if (!isFree(text, at) || goesOn(text, at, end)) continue
    found.push({start: at, end})
    at = end - 1
  }
  return found
}

function isLater(form: ShortForm, passage: number, at: number): boolean {
  return passage > form.passage || (passage === form.passage && at >= form.from)
}

/** Whether a name can begin here: at the start, behind a mark, or behind a word that no name goes beyond. */
function isFree(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === undefined || before < '\u4e00' || before > '\u9fff') return true
  const type = wordEndingAt(wordsInFront, text, at, 0)?.[1]
  return type === 'border' || type === 'verb'
}
