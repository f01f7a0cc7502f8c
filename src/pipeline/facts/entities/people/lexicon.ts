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
import {type UnitSet, unitSet} from '../../../unit-set.js'
import {wordsOf, wordsOfGroups} from '../../../word-list.js'
import {writingsOf} from '../../fold.js'
import {type WordTable, wordTable} from './word-table.js'

/** The tables of language in the form in which names are looked for. */

/** Signs that can be a surname. */
export const surnameSigns: UnitSet = unitSet(surnames + doubtfulSurnames)

/** Those of them that need more proof. */
export const doubtful: UnitSet = unitSet(doubtfulSurnames)

/** Surnames of two signs. */
export const compounds: WordTable = wordTable(wordsOf(compoundSurnames))

/** Those of them that are other words as well. */
export const doubtfulCompounds: WordTable = wordTable(wordsOf(doubtfulCompoundWords))

/** Signs of names that are written by their sound. */
export const soundSigns: string = inBothScripts(transliterationSigns)

/** The same to be looked up. */
export const transliteration: UnitSet = unitSet(soundSigns)

/** Those of them that names of Han people seldom have. */
export const pureSounds: UnitSet = unitSet(soundsOnly)

/** Places written by their sound. */
export const foreignPlaces: WordTable = wordTable(bothScripts(wordsOf(soundsOfPlaces)))

/** Words that names without a surname are made of: 丹增, 卓玛. */
export const nameWords: WordTable = wordTable(
  [tibetanNames, mongolianNames, turkicNames, yiNames].flatMap((words) => bothScripts(wordsOf(words))),
)

/** Signs that stand nowhere in a given name. */
export const neverGiven: UnitSet = unitSet(neverInGivenNames)

/** Signs that never end one. */
export const neverLast: UnitSet = unitSet(neverLastInNames)

/** Signs that often end one. */
export const givenEnds: UnitSet = unitSet(inBothScripts(givenNameSigns))

/** Signs before a numeral at the end of a name: 吴老四. */
export const numbered: UnitSet = unitSet(beforeNumerals)

/** Signs that end a name behind a numeral: 白三省. */
export const endsBehindNumerals: UnitSet = unitSet(lastBehindNumerals)

/** Signs that end a name before a mark or a verb of saying: 季春来. */
export const endsBeforeMarks: UnitSet = unitSet(lastBeforeMarks)

/** Signs that a surname takes behind itself to call somebody: 周伯. */
export const address: UnitSet = unitSet(addressSigns)

/** Ordinary words of two signs that begin with a surname. */
export const ordinaryWords: ReadonlySet<string> = new Set(wordsOfGroups(wordsLikeNames))

/** Places of three signs that begin with one. */
export const places: ReadonlySet<string> = new Set(wordsOf(placesLikeNames))

/** Ordinary words that are names as well. */
export const ambiguousNames: ReadonlySet<string> = new Set(wordsOf(namesLikeWords))

/** Titles of one person in an office. */
export const offices: WordTable = wordTable(wordsOf(officeTitles))

/** Trades, ranks in a family and states, which many share. */
export const trades: WordTable = wordTable(bothScripts(wordsOf(tradeTitles)))

/** Those who make the text, and those on duty for its page. */
export const credits: WordTable = wordTable(wordsOf(`${creditTitles} ${staffTitles}`))

/** Those on duty for a page. */
export const staff: WordTable = wordTable(wordsOf(staffTitles))

/** Words before a name that are no title: 名叫张三. */
export const introducers: WordTable = wordTable(wordsOf(introducerWords))

/** How one speaks of somebody, behind a name. */
export const honorifics: WordTable = wordTable(wordsOf(honorificWords))

/** Words that may stand right behind a name. */
export const followers: WordTable = wordTable([...wordsOf(behindNames), ...bothScripts(wordsOfGroups(verbGroups))])

/** What a face or a hand says, behind a name. */
export const gestures: WordTable = wordTable(wordsOf(gestureWords))

/** What names end in that an office signs with: 宁医宣. */
export const pseudonyms: WordTable = wordTable(wordsOf(officePseudonyms))

/** What persons give and others take, behind a name and 的: 韩守义的带领. */
export const deeds: WordTable = wordTable(wordsOf(deedsOfPersons))

/** Parts of the body, and what a hand holds. */
export const bodies: WordTable = wordTable(wordsOf(bodyParts))

/** Signs between a verb and the part of the body that it moves: 捂着嘴. */
export const bodyVerbs: UnitSet = unitSet(bodyAspects)

/** To come into an office, behind the name of who does. */
export const takesOffice: WordTable = wordTable(wordsOf(officeVerbs))

/** Behind a title: its holder is no person. */
export const notHolders: WordTable = wordTable(wordsOf(bodiesBehindTitles))

/** Before a name whose office begins or ends. */
export const appointments: WordTable = wordTable(wordsOf(appointmentVerbs))

/** Verbs of saying. */
export const speech: WordTable = wordTable(speechVerbs)

/** Words that end like one and tell of no speech. */
export const notSpeech: WordTable = wordTable(notSpeechWords)

/** Words that begin like one and say nothing. */
export const notSpeechAhead: WordTable = wordTable(notSpeechAheadWords)

/** What may stand between a name and a verb of saying. */
export const adverbs: WordTable = wordTable([...speechAdverbs, ...wordsOf(speechAdverbsMore)])

/** How a clause goes on before a verb of saying further on: 张勇在会上表示. */
export const farOpeners: WordTable = wordTable(wordsOf(farSpeechOpeners))

/** What makes the one before it the one who thinks so: 在张勇看来. */
export const views: WordTable = wordTable(wordsOf(viewWords))

/** Verbs of one sign before a title with its organisation: 敲省农科院研究员的门. */
export const verbsBeforeBodies: UnitSet = unitSet(verbsBeforeOrganisations)

/** Words before a title that are no part of it. */
export const roleBreaks: WordTable = wordTable(wordsOf(beforeRoles))

/** Words with one of those in them that are parts of titles. */
export const roleParts: WordTable = wordTable(wordsOf(insideRoles))

/** Last signs of words for persons. */
export const personEnds: UnitSet = unitSet(personEndWords)

/** Words with such a sign that name nobody. */
export const impersonal: WordTable = wordTable(wordsOf(notPersons))

/** The last sign of a word for a person and a surname that make another word: 户籍. */
export const acrossBorders: WordTable = wordTable(wordsOfGroups(wordsAcrossBorders))

/** Words with their forms in traditional characters. */
function bothScripts(words: readonly string[]): string[] {
  return words.flatMap(writingsOf)
}

function inBothScripts(signs: string): string {
  return bothScripts([...signs]).join('')
}
