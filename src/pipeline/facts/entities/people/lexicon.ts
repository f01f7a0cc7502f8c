import {
  beforeRoles,
  behindNames,
  farSpeechOpeners,
  givenNameSigns,
  insideRoles,
  neverInGivenNames,
  neverLastInNames,
  speechAdverbsMore,
  viewWords,
} from '../../../../language/persons/borders.js'
import {
  compoundSurnames,
  doubtfulSurnames,
  surnames,
  transliterationSigns,
} from '../../../../language/persons/surnames.js'
import {
  creditTitles,
  honorifics as honorificWords,
  introducers as introducerWords,
  notPersons,
  officeTitles,
  personEnds as personEndSigns,
  staffTitles,
  tradeTitles,
} from '../../../../language/persons/titles.js'
import {appointmentVerbs, gestures as gestureWords, verbGroups} from '../../../../language/persons/verbs.js'
import {namesLikeWords, placesLikeNames, wordsLikeNames} from '../../../../language/persons/words.js'
import {notSpeech as notSpeechWords, speechAdverbs, speechVerbs} from '../../../../language/speech/verbs.js'
import {simplified, traditional} from '../../../../language/traditional.js'
import {type WordTable, wordsOf, wordTable} from './word-table.js'

/** The tables of language in the form in which names are looked for. */

const traditionalOf = new Map([...simplified].map((sign, i) => [sign, traditional[i]!]))

/** Signs that can be a surname, those that need more proof among them, and surnames of two signs. */
export const surnameSigns: ReadonlySet<string> = new Set(surnames + doubtfulSurnames)
export const doubtful: ReadonlySet<string> = new Set(doubtfulSurnames)
export const compounds: ReadonlySet<string> = new Set(wordsOf(compoundSurnames))

/** Signs of names that are written by their sound. */
export const transliteration: ReadonlySet<string> = new Set(transliterationSigns)

/** Signs that stand nowhere in a given name, those that never end one, and those that often do. */
export const neverGiven: ReadonlySet<string> = new Set(neverInGivenNames)
export const neverLast: ReadonlySet<string> = new Set(neverLastInNames)
export const givenEnds: ReadonlySet<string> = new Set(givenNameSigns)

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
export const appointments: WordTable = wordTable(wordsOf(appointmentVerbs))
export const speech: WordTable = wordTable(speechVerbs)
export const notSpeech: WordTable = wordTable(notSpeechWords)
export const adverbs: WordTable = wordTable([...speechAdverbs, ...wordsOf(speechAdverbsMore)])
export const farOpeners: WordTable = wordTable(wordsOf(farSpeechOpeners))
export const views: WordTable = wordTable(wordsOf(viewWords))
export const roleBreaks: WordTable = wordTable(wordsOf(beforeRoles))
export const roleParts: WordTable = wordTable(wordsOf(insideRoles))

/** Last signs of words for persons, and words with them that name nobody. */
export const personEnds: ReadonlySet<string> = new Set(personEndSigns)
export const impersonal: WordTable = wordTable(wordsOf(notPersons))

/** Words with their forms in traditional characters. */
function bothScripts(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, [...word].map((sign) => traditionalOf.get(sign) ?? sign).join('')])
}
