import {blanks} from '../../../../language/characters.js'
import {nameJoiners} from '../../../../language/speech/speakers.js'
import {unitSet} from '../../../unit-set.js'
import {Before} from './before.js'
import {Behind, behind, mayProve, titleAt} from './behind.js'
import {isGiven, isHan} from './han.js'
import * as words from './lexicon.js'
import {dottedEnd, foreignEnd, soundEnd, wordsEnd} from './sound.js'

/** Numerals that given names are made of. */
const numerals = '一二三四五六七八九十百千万萬'
const numeralSigns = unitSet(numerals)

const blankSigns = unitSet(blanks)

/**
 * Where the name that begins at an offset ends. Undefined unless what stands before, the form of the name, and what
 * stands behind prove it together: a name of a frequent form needs less, one that could be a word needs more.
 */
export function nameEnd(text: string, at: number, before: Before, known: ReadonlySet<string>): number | undefined {
  if (words.foreignPlaces.startingAt(text, at) > 0) return undefined
  return (
    dottedEnd(text, at, before) ??
    spacedEnd(text, at, before) ??
    wordsEnd(text, at, before) ??
    foreignEnd(text, at, before) ??
    marriedEnd(text, at, before) ??
    hanEnd(text, at, before, known)
  )
}

/** A form that a name may have, with the trust in it. */
interface Form {
  readonly end: number
  readonly behind: Behind
  readonly trust: Trust
}

/** How far the form of a name speaks for itself. */
const Trust = {
  /** An ordinary word. */
  None: 0,
  /** It begins with an ordinary word, or is one that parents choose. */
  Word: 1,
  /** Its surname is an ordinary word. */
  Doubtful: 2,
  Plain: 3,
} as const
type Trust = (typeof Trust)[keyof typeof Trust]

function hanEnd(text: string, at: number, before: Before, known: ReadonlySet<string>): number | undefined {
  const surname = words.compounds.startingAt(text, at) === 2 ? 2 : 1
  if (surname === 1 && !words.surnameSigns.has(text.charCodeAt(at))) return soundEnd(text, at, before)
  if (before === Before.Clause && surname === 1 && !mayProve(text, at + 2) && !mayProve(text, at + 3)) return undefined
  const long = form(text, at, surname, 2)
  const short = form(text, at, surname, 1)
  const best = choose(text, long, short, known, at)
  if (best !== undefined && (isProven(text, at, best, before) || isKnown(text, at, best, before, known)))
    return best.end
  return soundEnd(text, at, before)
}

/** Whether a sign that seldom ends a name may do so here: behind a numeral, as in 白三省, or before a mark, as in 季春来. */
function mayEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  const isSuited = words.endsBehindNumerals.has(last) && numeralSigns.has(text.charCodeAt(end - 2))
  return (isSuited || words.endsBeforeMarks.has(last)) && behind(text, end) >= Behind.Mark
}

function form(text: string, at: number, surname: number, given: number): Form | undefined {
  const end = at + surname + given
  if (end > text.length) return undefined
  for (let i = at + surname; i < end - 1; i++) if (!isGiven(text.charCodeAt(i))) return undefined
  const last = text.charCodeAt(end - 1)
  const isRareEnd = words.neverGiven.has(last) || words.neverLast.has(last)
  if (!isHan(last) || (isRareEnd && (given < 2 || !mayEnd(text, end)))) return undefined
  // 周伯, 黃太: a surname and a form of address.
  const calls = surname === 1 && words.address.has(text.charCodeAt(at + 1))
  if (calls && (given === 1 || behind(text, end - 1) === Behind.Speech)) return undefined
  // 东方记得 is no name: what stands behind the surname is a verb.
  if (surname === 2 && given === 2 && words.followers.startingAt(text, at + surname) > 1) return undefined
  // 张主席, 李教授 and 王女士 are a surname and a title.
  if (words.offices.startingAt(text, at + surname) > 0 || words.honorifics.startingAt(text, at + surname) > 0)
    return undefined
  return {end, behind: behind(text, end), trust: trustOf(text.slice(at, end), surname)}
}

function trustOf(name: string, surname: number): Trust {
  if (surname === 2) return Trust.Plain
  // 高高兴兴, 常常: a sign twice is a word.
  if (name[0] === name[1]) return Trust.None
  // 占七成, 占比达 and 占了: a share, no name.
  if (name[0] === '占' && (numerals.includes(name[1]!) || words.ordinaryWords.has(name.slice(0, 2)))) return Trust.None
  if (words.places.has(name) || words.ordinaryWords.has(name)) return Trust.None
  if (words.ambiguousNames.has(name.slice(0, 2)) || words.ordinaryWords.has(name.slice(0, 2))) return Trust.Word
  return words.doubtful.has(name.charCodeAt(0)) ? Trust.Doubtful : Trust.Plain
}

/** The longer of two forms unless what stands behind speaks for the shorter. */
function choose(text: string, long: Form | undefined, short: Form | undefined, known: ReadonlySet<string>, at: number) {
  if (long === undefined || long.trust === Trust.None) return short
  if (short === undefined || short.trust === Trust.None) return long
  if (known.has(text.slice(at, long.end))) return long
  if (known.has(text.slice(at, short.end))) return short
  if (short.behind === Behind.Speech && words.adverbs.startingAt(text, short.end) > 0) return short
  // 王建和副市长李平: the joiner joins two persons.
  if (nameJoiners.includes(text[short.end]!) && titleAt(text, long.end) > 0) return short
  if (long.behind !== short.behind) return long.behind > short.behind ? long : short
  // 万俟远作的报告, 李明拿起: the last sign is no part of the name where both readings go on with a known word.
  const isSplit = !endsLikeName(text, at, long) && endsLikeName(text, at, short)
  if (long.behind === Behind.Word && isSplit) return short
  if (long.behind > Behind.Nothing) return long
  if (words.givenEnds.has(text.charCodeAt(long.end - 1))) return long
  return words.givenEnds.has(text.charCodeAt(short.end - 1)) ? short : undefined
}

/** Whether a form ends as given names do: in a sign of the table, or with a numeral, as in 六指, 九斤 and 老四. */
function endsLikeName(text: string, at: number, {end}: Pick<Form, 'end'>): boolean {
  if (words.givenEnds.has(text.charCodeAt(end - 1))) return true
  if (end - at < 3) return false
  const isNumbered = words.numbered.has(text.charCodeAt(end - 2)) && numeralSigns.has(text.charCodeAt(end - 1))
  return isNumbered || numeralSigns.has(text.charCodeAt(end - 2))
}

/** A name that is proven elsewhere needs no more than a title here. */
function isKnown(text: string, at: number, {end, trust}: Form, before: Before, known: ReadonlySet<string>): boolean {
  if (before === Before.Clause || !known.has(text.slice(at, end))) return false
  return trust >= Trust.Doubtful || (trust === Trust.Word && end - at > 2)
}

function isProven(text: string, at: number, {end, behind, trust}: Form, before: Before): boolean {
  if (trust === Trust.None) return false
  const isLong = end - at > 2
  const isUsual = endsLikeName(text, at, {end})
  if (before === Before.Clause) {
    if (behind === Behind.Speech) return trust === Trust.Plain || (isLong && isUsual)
    return trust === Trust.Plain && isLong && (isCompoundName(text, at, end) || (behind === Behind.Deed && isUsual))
  }
  if (before === Before.Kind) {
    if (trust === Trust.Doubtful) return behind >= Behind.Deed && isLong && isUsual
    return trust === Trust.Plain && (behind >= Behind.Deed || (behind > Behind.Nothing && isLong && isUsual))
  }
  if (trust === Trust.Plain) return behind > Behind.Nothing || (isUsual && (isLong || before === Before.Office))
  if (behind >= Behind.Deed) return true
  if (trust === Trust.Word && words.ordinaryWords.has(text.slice(at, at + 2))) return behind === Behind.Mark && isUsual
  if (trust === Trust.Doubtful) return behind > Behind.Nothing && (isUsual || (isLong && behind === Behind.Mark))
  if (before === Before.Trade) return behind === Behind.Mark && isUsual
  return behind === Behind.Mark || (behind === Behind.Word && isUsual)
}

/** 司徒小满: four signs whose surname is nothing else need no more than a known word or a mark behind them. */
function isCompoundName(text: string, at: number, end: number): boolean {
  if (end - at < 4 || words.compounds.startingAt(text, at) < 2 || words.doubtfulCompounds.startingAt(text, at) > 0)
    return false
  return behind(text, end) > Behind.Nothing && words.givenEnds.has(text.charCodeAt(end - 1))
}

const MARRIED = 4

/** 陳方安生: the surname of a husband before a whole name, in Hong Kong. */
function marriedEnd(text: string, at: number, before: Before): number | undefined {
  const end = at + MARRIED
  if (
    before < Before.Office ||
    !isPlainSurname(text.charCodeAt(at)) ||
    !words.surnameSigns.has(text.charCodeAt(at + 1))
  )
    return undefined
  if (!isGiven(text.charCodeAt(at + 2)) || !isGiven(text.charCodeAt(at + 3))) return undefined
  return words.givenEnds.has(text.charCodeAt(end - 1)) && behind(text, end) >= Behind.Mark ? end : undefined
}

function isPlainSurname(unit: number): boolean {
  return words.surnameSigns.has(unit) && !words.doubtful.has(unit)
}

/** 王　磊: a surname, blanks that align, one sign, and nothing behind it on its side. */
function spacedEnd(text: string, at: number, before: Before): number | undefined {
  if (before === Before.Clause || !words.surnameSigns.has(text.charCodeAt(at))) return undefined
  let i = at + 1
  while (i < at + 4 && blankSigns.has(text.charCodeAt(i))) i++
  if (i === at + 1 || !isGiven(text.charCodeAt(i)) || words.neverLast.has(text.charCodeAt(i))) return undefined
  return behind(text, i + 1) >= Behind.Mark && !isHan(text.charCodeAt(i + 1)) ? i + 1 : undefined
}
