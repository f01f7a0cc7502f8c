import {blanks, clauseEnds, closers, openers, sentenceEnds} from '../../../../language/characters.js'
import {doubtfulSurnames, nameDots, surnames} from '../../../../language/persons/surnames.js'
import {personEnds as personEndSigns} from '../../../../language/persons/titles.js'
import {unitSet} from '../../../unit-set.js'
import {isHan} from './han.js'
import {
  appointments,
  compounds,
  credits,
  givenEnds,
  introducers,
  nameWords,
  offices,
  roleBreaks,
  soundSigns,
  trades,
} from './lexicon.js'

const clauseMarkSigns = `${blanks}${clauseEnds}${sentenceEnds}${closers}${openers}|｜/／\n□■◆▲●★…—`
const prepositionSigns = '据據由和與与同及在'
/** Marks behind which a clause begins. */
export const clauseMarks = unitSet(clauseMarkSigns)
/** Words of one sign that introduce the one who says something: 据张勇介绍. */
export const prepositions = unitSet(prepositionSigns)

/** What a sign is where names begin: bits of one number for each sign. */
const Sign = {
  /** Before a name that something proves there stands one of these, or nothing. */
  Border: 1,
  /** The same before a name whose surname no table has. */
  RareBorder: 2,
  /** A surname, or the first sign of one, or one that writes a sound. */
  First: 4,
  /** Joins the parts of names of other peoples, which begin with any sign. */
  Dot: 8,
} as const

const blankOrColon = `${blanks}：:`
const signs = new Uint8Array(0x10000)
mark(
  Sign.Border,
  `${blankOrColon}${clauseMarkSigns}${prepositionSigns}${personEndSigns}`,
  ...[offices, trades, credits, appointments, introducers, roleBreaks].map(({lasts}) => lasts),
)
mark(Sign.RareBorder, `${blankOrColon}${offices.lasts}`)
mark(Sign.First, surnames, doubtfulSurnames, compounds.firsts, nameWords.firsts, soundSigns)
mark(Sign.Dot, nameDots)

function mark(sign: number, ...texts: readonly string[]): void {
  for (const text of texts) for (let i = 0; i < text.length; i++) signs[text.charCodeAt(i)]! |= sign
}

/** The offsets at which a name may begin, by the signs there and the one before alone: few, and all that have to be looked at. */
export function nameStarts(text: string): number[] {
  const starts: number[] = []
  const hasDots = dotIn(text)
  let before: number = Sign.Border
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const own = signs[unit]!
    const previous = before
    before = own
    if ((previous & Sign.Border) === 0 || !isHan(unit)) continue
    const isFirst = (own & Sign.First) !== 0 || hasDots
    if (isFirst || ((previous & Sign.RareBorder) !== 0 && givenEnds.has(text.charCodeAt(at + 2)))) starts.push(at)
  }
  return starts
}

function dotIn(text: string): boolean {
  for (let i = 0; i < text.length; i++) if ((signs[text.charCodeAt(i)]! & Sign.Dot) !== 0) return true
  return false
}
