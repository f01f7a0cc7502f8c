import type {UnusedReason} from '../../ast/fact.js'
import {idioms, namesWithDigits} from '../../language/idioms.js'
import {lexicon} from '../lexicon.js'
import {type Numeral, numberUnits, readNumeral, startsNumeral} from '../numerals/index.js'
import {writingsOf} from './fold.js'
import {HALF, halfAt} from './half.js'
import type {AnyKind, Token} from './kind.js'
import {quantityAt} from './quantity.js'

/** What one pass over a text finds. */
export interface Scan {
  /** Every written-out number, in the order of the text; the two parts of 三分之一 are one. */
  readonly numerals: readonly Numeral[]
  /** Numbers with their surroundings, words that the kinds asked for, and set phrases, in the order of the text. */
  readonly tokens: readonly Token[]
}

const phrases = lexicon([
  ...idioms.flatMap((word) => inBothScripts(word, 'idiom')),
  ...namesWithDigits.flatMap((word) => inBothScripts(word, 'name')),
])

function inBothScripts(word: string, reason: UnusedReason): [string, UnusedReason][] {
  return writingsOf(word).map((form) => [form, reason])
}

/** What a UTF-16 unit can be the beginning of, as bits. */
const PLAIN = 0
const WORD = 1
const PHRASE = 2
const NUMBER = 4

/** A scanner for the words of some kinds. */
export function scanner(kinds: readonly AnyKind[]): (text: string) => Scan {
  const words = lexicon(listeners(kinds))
  const openings = new Uint8Array(0x10000)
  for (const unit of words.openers) openings[unit]! |= WORD
  for (const unit of phrases.openers) openings[unit]! |= PHRASE
  for (const unit of numberUnits) openings[unit]! |= NUMBER
  openings[HALF]! |= NUMBER
  return (text) => {
    const numerals: Numeral[] = []
    const tokens: Token[] = []
    let next = 0
    for (let at = 0; at < text.length; at++) {
      const opening = openings[text.charCodeAt(at)]!
      if (opening === PLAIN) continue
      const word = opening & WORD ? words.startingAt(text, at) : undefined
      if (word !== undefined) tokens.push({type: 'word', start: at, end: word.end, kinds: word.meaning})
      const phrase = opening & PHRASE ? phrases.startingAt(text, at) : undefined
      if (phrase !== undefined) tokens.push({type: 'phrase', start: at, end: phrase.end, reason: phrase.meaning})
      if (at < next || !(opening & NUMBER)) continue
      const numeral = startsNumeral(text, at) ? readNumeral(text, at) : halfAt(text, at)
      if (numeral === undefined) continue
      const quantity = quantityAt(text, numeral)
      numerals.push(numeral)
      tokens.push(quantity)
      next = quantity.ownEnd
    }
    return {numerals, tokens}
  }
}

/** Each word with the kinds that asked for it. */
function listeners(kinds: readonly AnyKind[]): Map<string, AnyKind[]> {
  const byWord = new Map<string, AnyKind[]>()
  for (const kind of kinds) {
    for (const word of kind.words ?? []) {
      const asking = byWord.get(word)
      if (asking === undefined) byWord.set(word, [kind])
      else if (!asking.includes(kind)) asking.push(kind)
    }
  }
  return byWord
}
