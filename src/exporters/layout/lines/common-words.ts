import {headlineWords} from '../../../language/headlines.js'
import {lightWords} from '../../../language/indicators/function-words.js'
import {predicates, wholeNouns} from '../../../language/indicators/nouns.js'
import {actVerbs} from '../../../language/indicators/verbs.js'
import {borderWords} from '../../../language/organisations/borders.js'
import {knownOrganisations} from '../../../language/organisations/known.js'
import {cities, provinces, regions, states} from '../../../language/organisations/places.js'
import {brandedSuffixes, namedSuffixes, placedSuffixes} from '../../../language/organisations/suffixes.js'
import {
  attributeWords,
  commonWords as kindWords,
  nameWords,
  verbsInNames,
} from '../../../language/organisations/words.js'

let words: ReadonlySet<string> | undefined

/**
 * Words of two or more characters that the press uses, in the simplified script: between two of them a headline may be
 * parted, within one never. The lists serve other ends; together they hold most of what official headlines are made of. They
 * are joined for the first headline of more than one line.
 */
export function commonWords(): ReadonlySet<string> {
  words ??= joinLists()
  return words
}

function joinLists(): ReadonlySet<string> {
  const texts = [lightWords, predicates, wholeNouns, actVerbs].map((list) => list.trim().split(/\s+/))
  const names = [borderWords, nameWords, verbsInNames, attributeWords, kindWords]
  const organisations = [namedSuffixes, placedSuffixes, brandedSuffixes, knownOrganisations]
  const joined = new Set<string>()
  for (const list of [...texts, ...names, ...organisations, cities, provinces, regions, states, headlineWords]) {
    for (const word of list) if (word.length > 1) joined.add(word)
  }
  return joined
}
