import {
  beforeNumerals,
  beforeRoles,
  behindNames,
  deedsOfPersons,
  farSpeechOpeners,
  givenNameSigns,
  insideRoles,
  lastBeforeMarks,
  lastBehindNumerals,
  neverInGivenNames,
  neverLastInNames,
  speechAdverbsMore,
  verbsBeforeOrganisations,
  viewWords,
} from '../../../../language/persons/borders.js'
import {mongolianNames, tibetanNames, turkicNames, yiNames} from '../../../../language/persons/peoples.js'
import {
  compoundSurnames,
  doubtfulCompounds as doubtfulCompoundWords,
  doubtfulSurnames,
  soundsOnly,
  surnames,
  transliterationSigns,
} from '../../../../language/persons/surnames.js'
import {
  addressSigns,
  creditTitles,
  honorifics as honorificWords,
  introducers as introducerWords,
  notPersons,
  officePseudonyms,
  officeTitles,
  personEnds as personEndWords,
  staffTitles,
  tradeTitles,
} from '../../../../language/persons/titles.js'
import {
  appointmentVerbs,
  bodiesBehindTitles,
  bodyAspects,
  bodyParts,
  gestures as gestureWords,
  officeVerbs,
  verbGroups,
} from '../../../../language/persons/verbs.js'
import {
  namesLikeWords,
  placesLikeNames,
  soundsOfPlaces,
  wordsAcrossBorders,
  wordsLikeNames,
} from '../../../../language/persons/words.js'
import {
  notSpeechAhead as notSpeechAheadWords,
  notSpeech as notSpeechWords,
  speechAdverbs,
  speechVerbs,
} from '../../../../language/speech/verbs.js'
import {simplified, traditional} from '../../../../language/traditional.js'
import {type UnitSet, unitSet} from '../../../unit-set.js'
import {type WordTable, wordsOf, wordTable} from './word-table.js'

/** The tables of language in the form in which names are looked for. */

const traditionalOf = new Map([...simplified].map((sign, i) => [sign, traditional[i]!]))

/** Signs that can be a surname, those that need more proof among them, and surnames of two signs. */
export const surnameSigns: UnitSet = unitSet(surnames + doubtfulSurnames)
export const doubtful: UnitSet = unitSet(doubtfulSurnames)
export const compounds: WordTable = wordTable(wordsOf(compoundSurnames))
export const doubtfulCompounds: WordTable = wordTable(wordsOf(doubtfulCompoundWords))

/** Signs of names that are written by their sound. */
export const soundSigns: string = inBothScripts(transliterationSigns)
export const transliteration: UnitSet = unitSet(soundSigns)

export const pureSounds: UnitSet = unitSet(soundsOnly)
export const foreignPlaces: WordTable = wordTable(bothScripts(wordsOf(soundsOfPlaces)))

/** Words that names without a surname are made of: 丹增, 卓玛. */
export const nameWords: WordTable = wordTable(
  [tibetanNames, mongolianNames, turkicNames, yiNames].flatMap((words) => bothScripts(wordsOf(words))),
)

/** Signs that stand nowhere in a given name, those that never end one, and those that often do. */
export const neverGiven: UnitSet = unitSet(neverInGivenNames)
export const neverLast: UnitSet = unitSet(neverLastInNames)
export const givenEnds: UnitSet = unitSet(inBothScripts(givenNameSigns))
export const numbered: UnitSet = unitSet(beforeNumerals)
export const endsBehindNumerals: UnitSet = unitSet(lastBehindNumerals)
export const endsBeforeMarks: UnitSet = unitSet(lastBeforeMarks)

/** Signs that a surname takes behind itself to call somebody: 周伯. */
export const address: UnitSet = unitSet(addressSigns)

/** Ordinary words of two signs, and places of three, that begin with a surname. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  wordsOf(wordsLikeNames).flatMap(([first, ...rest]) => rest.map((second) => first! + second)),
)
export const places: ReadonlySet<string> = new Set(wordsOf(placesLikeNames))

/** Ordinary words that are names as well. */
export const ambiguousNames: ReadonlySet<string> = new Set(wordsOf(namesLikeWords))

export const offices: WordTable = wordTable(wordsOf(officeTitles))
export const trades: WordTable = wordTable(bothScripts(wordsOf(tradeTitles)))
export const credits: WordTable = wordTable(wordsOf(`${creditTitles} ${staffTitles}`))
export const staff: WordTable = wordTable(wordsOf(staffTitles))
export const introducers: WordTable = wordTable(wordsOf(introducerWords))
export const honorifics: WordTable = wordTable(wordsOf(honorificWords))
export const followers: WordTable = wordTable([
  ...wordsOf(behindNames),
  ...bothScripts(wordsOf(verbGroups).flatMap(([first, ...rest]) => rest.map((second) => first! + second))),
])
export const gestures: WordTable = wordTable(wordsOf(gestureWords))
export const pseudonyms: WordTable = wordTable(wordsOf(officePseudonyms))
export const deeds: WordTable = wordTable(wordsOf(deedsOfPersons))
export const bodies: WordTable = wordTable(wordsOf(bodyParts))
export const bodyVerbs: UnitSet = unitSet(bodyAspects)
export const takesOffice: WordTable = wordTable(wordsOf(officeVerbs))
export const notHolders: WordTable = wordTable(wordsOf(bodiesBehindTitles))
export const appointments: WordTable = wordTable(wordsOf(appointmentVerbs))
export const speech: WordTable = wordTable(speechVerbs)
export const notSpeech: WordTable = wordTable(notSpeechWords)
export const notSpeechAhead: WordTable = wordTable(notSpeechAheadWords)
export const adverbs: WordTable = wordTable([...speechAdverbs, ...wordsOf(speechAdverbsMore)])
export const farOpeners: WordTable = wordTable(wordsOf(farSpeechOpeners))
export const views: WordTable = wordTable(wordsOf(viewWords))
export const verbsBeforeBodies: UnitSet = unitSet(verbsBeforeOrganisations)
export const roleBreaks: WordTable = wordTable(wordsOf(beforeRoles))
export const roleParts: WordTable = wordTable(wordsOf(insideRoles))

/** Last signs of words for persons, and words with them that name nobody. */
export const personEnds: UnitSet = unitSet(personEndWords)
export const impersonal: WordTable = wordTable(wordsOf(notPersons))
export const acrossBorders: WordTable = wordTable(
  wordsOf(wordsAcrossBorders).flatMap(([first, ...rest]) => rest.map((second) => first! + second)),
)

/** Words with their forms in traditional characters. */
function bothScripts(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, inTraditional(word)])
}

function inBothScripts(signs: string): string {
  return signs + inTraditional(signs)
}

function inTraditional(text: string): string {
  return [...text].map((sign) => traditionalOf.get(sign) ?? sign).join('')
}
