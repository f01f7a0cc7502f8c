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

/**
 * Words of two or more characters that the press uses, in the simplified script: between two of them a headline may be
 * parted, within one never. The lists serve other ends; together they hold most of what official headlines are made of.
 */
export const commonWords: ReadonlySet<string> = new Set(
  [
    ...[lightWords, predicates, wholeNouns, actVerbs].flatMap((list) => list.trim().split(/\s+/)),
    ...[borderWords, nameWords, verbsInNames, attributeWords, kindWords].flat(),
    ...[namedSuffixes, placedSuffixes, brandedSuffixes, knownOrganisations].flat(),
    ...[cities, provinces, regions, states, headlineWords].flat(),
  ].filter((word) => word.length > 1),
)
