import {placeSuffixes} from '../../../../language/organisations/places.js'
import {unitSet} from '../../../unit-set.js'
import {wordEndingAt} from '../word-index.js'
import {wordsInFront} from './lexicon.js'
import {unknownLength} from './pieces.js'

const townEndings = unitSet(placeSuffixes.filter((suffix) => suffix.length === 1).join(''))

/** The towns that a document names with 市, 县 and the like, by the names without it; those that no list knows. */
export function townsOf(texts: readonly string[]): ReadonlySet<string> {
  const towns = new Set<string>()
  for (const text of texts) {
    for (let at = 2; at < text.length; at++) {
      if (!townEndings.has(text.charCodeAt(at))) continue
      if (wordEndingAt(wordsInFront, text, at + 1, 0)?.[0].length !== 1) continue
      const length = unknownLength(text, at, 0)
      if (length === 2 || length === 3) towns.add(text.slice(at - length, at))
    }
  }
  return towns
}
