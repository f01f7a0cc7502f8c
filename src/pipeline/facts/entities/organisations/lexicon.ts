import {borderWords} from '../../../../language/organisations/borders.js'
import {knownOrganisations, onlyInsideNames, parties} from '../../../../language/organisations/known.js'
import {
  cities,
  placeLookalikes,
  placeSuffixes,
  provinces,
  quarters,
  regions,
  states,
  wideOpenings,
} from '../../../../language/organisations/places.js'
import {
  branchSuffixes,
  brandedSuffixes,
  centreSuffix,
  lookalikes,
  namedSuffixes,
  placedSuffixes,
  provincialSuffixes,
  worksSuffixes,
} from '../../../../language/organisations/suffixes.js'
import {
  attributeWords,
  brandWords,
  commonWords,
  nameWords,
  verbsInNames,
} from '../../../../language/organisations/words.js'
import {indexWords} from '../word-index.js'

/** What a word can be within or before a name. */
export type WordClass =
  /** Ends the search: a verb, a preposition, a title. */
  | 'border'
  /** Part of names only. */
  | 'name'
  /** Part of names, and elsewhere a verb. */
  | 'verb'
  /** What one company or school is called. */
  | 'brand'
  /** A place that opens a name. */
  | 'place'
  /** A state; 全国 and its like. */
  | 'state'
  | 'wide'
  /** 市, 区: ends the name of a place, or stands for the town of the article. */
  | 'placeSuffix'
  /** Ends a name: 协会. */
  | 'suffix'
  /** A whole name. */
  | 'known'

/** What an ending asks for in front of it; `lookalike` is the end of another word, `known` a whole name. */
export type Ending =
  | 'named'
  | 'branded'
  | 'placed'
  | 'provincial'
  | 'branch'
  | 'centre'
  | 'works'
  | 'known'
  | 'lookalike'

/** The only ending of one sign that is known inside a name: 海州市规划局桥东分局. */
const innerSuffix = '局'

const suffixes = [...namedSuffixes, ...brandedSuffixes, ...placedSuffixes, ...worksSuffixes, centreSuffix]

/** Words in front of an ending. Where a word has several senses the later list holds. */
export const wordsInFront = indexWords(
  new Map<string, WordClass>(
    (
      [
        [[...suffixes.filter((suffix) => suffix.length > 1), innerSuffix], 'suffix'],
        [lookalikes.filter((word) => word.endsWith(innerSuffix)), 'border'],
        [[...borderWords, ...attributeWords], 'border'],
        [[...nameWords, ...commonWords, ...placeLookalikes.filter((word) => !borderWords.includes(word))], 'name'],
        [verbsInNames, 'verb'],
        [attributeWords, 'border'],
        [brandWords, 'brand'],
        [placeSuffixes, 'placeSuffix'],
        [wideOpenings, 'wide'],
        [[...provinces, ...cities, ...regions, ...quarters, ...parties], 'place'],
        [states, 'state'],
        [knownOrganisations, 'known'],
      ] as const
    ).flatMap(([words, meaning]) => words.map((word) => [word, meaning] as const)),
  ),
)

/** Endings of names, whole names, and the words that only look like them. */
export const endings = indexWords(
  new Map<string, Ending>(
    (
      [
        [namedSuffixes, 'named'],
        [placedSuffixes, 'placed'],
        [brandedSuffixes, 'branded'],
        [provincialSuffixes, 'provincial'],
        [branchSuffixes, 'branch'],
        [[centreSuffix], 'centre'],
        [worksSuffixes, 'works'],
        [lookalikes, 'lookalike'],
        [knownOrganisations.filter((name) => !onlyInsideNames.includes(name)), 'known'],
      ] as const
    ).flatMap(([words, meaning]) => words.map((word) => [word, meaning] as const)),
  ),
)

/** Words that say only of what kind a body is. */
export const common: ReadonlySet<string> = new Set(commonWords)
