import type {Span} from '../../../../ast/fact.js'
import {shortFormMarkers} from '../../../../language/organisations/short-forms.js'
import {namedSuffixes, placedSuffixes} from '../../../../language/organisations/suffixes.js'
import {common, wordsInFront} from './lexicon.js'
import {goesOn} from './names.js'
import {piecesBefore} from './pieces.js'
import {groupBy, wordEndingAt} from './word-index.js'

/** Short forms with the places of their full names, and the lengths that occur by the first two characters. */
export interface ShortForms {
  readonly forms: ReadonlyMap<string, ShortForm>
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

interface ShortForm {
  /** The passage and the offset where the full name stands: the short form comes later. */
  readonly passage: number
  readonly from: number
}

/** The longest declared short form, in characters. */
const LONGEST_SHORT_FORM = 12

/** The tail of a name behind its place is at least so long to be a name: 金属新材料产业联盟. */
const SHORTEST_TAIL = 5

const bare: ReadonlySet<string> = new Set([...namedSuffixes, ...placedSuffixes])

/** The short forms that a document gives its organisations: declared ones (以下简称“联盟”), and names without their place. */
export function shortFormsOf(
  texts: readonly string[],
  names: readonly (readonly Span[])[],
  towns: ReadonlySet<string>,
): ShortForms {
  const forms = new Map<string, ShortForm>()
  names.forEach((spans, passage) => {
    const text = texts[passage]!
    for (const {start, end} of spans) {
      for (const word of [declared(text, end), tail({text, towns}, start, end)]) {
        if (word !== undefined && !forms.has(word)) forms.set(word, {passage, from: end})
      }
    }
  })
  const byBeginning = groupBy(forms.keys(), (word) => word.slice(0, 2))
  const lengths = new Map(
    [...byBeginning].map(([key, words]) => [key, [...new Set(words.map(({length}) => length))].sort((a, b) => b - a)]),
  )
  return {forms, lengths}
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

/** A name without the places that open it. */
function tail(
  {text, towns}: {text: string; towns: ReadonlySet<string>},
  start: number,
  end: number,
): string | undefined {
  const pieces = piecesBefore({text, towns}, end, start, true)
  const own = pieces.findIndex(({type}) => type !== 'place')
  if (own <= 0) return undefined
  const rest = pieces.slice(own)
  const word = text.slice(rest[0]!.start, end)
  if (word.length < SHORTEST_TAIL || bare.has(word) || rest[0]!.type === 'verb') return undefined
  const says = rest.filter(({type}) => type !== 'suffix')
  return says.some((piece) => !common.has(text.slice(piece.start, piece.end))) ? word : undefined
}

/** The short forms in a text, away from what is `taken` (in order). */
export function shortFormsIn(
  texts: readonly string[],
  passage: number,
  {forms, lengths}: ShortForms,
  taken: readonly Span[],
): Span[] {
  const text = texts[passage]!
  if (forms.size === 0) return []
  const found: Span[] = []
  let next = 0
  for (let at = 0; at + 1 < text.length; at++) {
    while (next < taken.length && taken[next]!.end <= at) next++
    const length = lengths.get(text.slice(at, at + 2))?.find((size) => {
      const form = forms.get(text.slice(at, at + size))
      return form !== undefined && isLater(form, passage, at)
    })
    if (length === undefined) continue
    const end = at + length
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
