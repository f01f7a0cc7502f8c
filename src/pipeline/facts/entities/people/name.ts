import {blanks} from '../../../../language/characters.js'
import {nameDots} from '../../../../language/persons/surnames.js'
import {nameJoiners} from '../../../../language/speech/speakers.js'
import {Behind, behind, titleAt} from './behind.js'
import {isHan} from './han.js'
import * as words from './lexicon.js'

/** How well what stands before a name proves that a name begins there. */
export const Before = {
  /** The start of a clause. */
  Clause: 1,
  /** A word that no table has but that ends like one for persons: 护林员. */
  Kind: 2,
  /** A trade or another word that many share: 村民, 45岁的. */
  Trade: 3,
  /** An office: 副主席. */
  Office: 4,
} as const
export type Before = (typeof Before)[keyof typeof Before]

/** Numerals that given names are made of. */
const numerals = '一二三四五六七八九十百千万萬'

/** Signs of a name by its sound without a dot: 沙马木呷. */
const SHORTEST_SOUND = 3
const LONGEST_SOUND = 5
/** A part of a name with dots. */
const LONGEST_PART = 8
const MOST_PARTS = 5
/** Signs at the end of the last part that names by sound seldom have. */
const MOST_UNUSUAL = 2

/**
 * Where the name that begins at an offset ends. Undefined unless what stands before, the form of the name, and what
 * stands behind prove it together: a name of a frequent form needs less, one that could be a word needs more.
 */
export function nameEnd(text: string, at: number, before: Before, known: ReadonlySet<string>): number | undefined {
  return dottedEnd(text, at, before) ?? spacedEnd(text, at, before) ?? hanEnd(text, at, before, known)
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
  const isCompound = words.compounds.has(text.slice(at, at + 2))
  if (!isCompound && !words.surnameSigns.has(text[at] ?? '')) return soundEnd(text, at, before)
  const long = form(text, at, isCompound ? 2 : 1, 2)
  const short = form(text, at, isCompound ? 2 : 1, 1)
  const best = choose(text, long, short, known, at)
  if (best !== undefined && (isProven(text, at, best, before) || isKnown(text, at, best, before, known)))
    return best.end
  return soundEnd(text, at, before)
}

function form(text: string, at: number, surname: number, given: number): Form | undefined {
  const end = at + surname + given
  if (end > text.length) return undefined
  for (let i = at + surname; i < end; i++) if (!isHan(text[i]!) || words.neverGiven.has(text[i]!)) return undefined
  if (words.neverLast.has(text[end - 1]!)) return undefined
  // 东方记得 is no name: what stands behind the surname is a verb.
  if (surname === 2 && given === 2 && words.followers.startingAt(text, at + surname) > 1) return undefined
  // 张主席, 李教授 and 王女士 are a surname and a title.
  if (words.offices.startingAt(text, at + surname) > 0 || words.honorifics.startingAt(text, at + surname) > 0)
    return undefined
  return {end, behind: behind(text, end), trust: trustOf(text.slice(at, end), surname)}
}

function trustOf(name: string, surname: number): Trust {
  if (surname === 2) return Trust.Plain
  // 占七成, 占比达 and 占了: a share, no name.
  if (name[0] === '占' && (numerals.includes(name[1]!) || words.ordinaryWords.has(name.slice(0, 2)))) return Trust.None
  if (words.places.has(name) || words.ordinaryWords.has(name)) return Trust.None
  if (words.ambiguousNames.has(name) || words.ordinaryWords.has(name.slice(0, 2))) return Trust.Word
  return words.doubtful.has(name[0]!) ? Trust.Doubtful : Trust.Plain
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
  if (words.givenEnds.has(text[long.end - 1]!)) return long
  return words.givenEnds.has(text[short.end - 1]!) ? short : undefined
}

/** Whether a form ends as given names do: in a sign of the table, or in a sign behind a numeral, as in 六指 and 九斤. */
function endsLikeName(text: string, at: number, {end}: Pick<Form, 'end'>): boolean {
  return words.givenEnds.has(text[end - 1]!) || (end - at > 2 && numerals.includes(text[end - 2]!))
}

/** A name that is proven elsewhere needs no more than a title here. */
function isKnown(text: string, at: number, {end, trust}: Form, before: Before, known: ReadonlySet<string>): boolean {
  return before !== Before.Clause && trust >= Trust.Doubtful && known.has(text.slice(at, end))
}

function isProven(text: string, at: number, {end, behind, trust}: Form, before: Before): boolean {
  if (trust === Trust.None) return false
  const isLong = end - at > 2
  const isUsual = endsLikeName(text, at, {end})
  if (before === Before.Clause) return behind === Behind.Speech && (trust === Trust.Plain || (isLong && isUsual))
  if (before === Before.Kind)
    return trust === Trust.Plain && (behind === Behind.Speech || (behind > Behind.Nothing && isLong && isUsual))
  if (trust === Trust.Plain) return behind > Behind.Nothing || (isUsual && (isLong || before === Before.Office))
  if (behind === Behind.Speech) return true
  if (trust === Trust.Doubtful) return behind > Behind.Nothing && (isUsual || (isLong && behind === Behind.Mark))
  if (before === Before.Trade) return behind === Behind.Mark && isUsual
  return behind === Behind.Mark || (behind === Behind.Word && isUsual)
}

/** A name by its sound that a title introduces and a mark or a verb of saying ends. */
function soundEnd(text: string, at: number, before: Before): number | undefined {
  if (before === Before.Clause || before === Before.Kind) return undefined
  const rare = rareEnd(text, at, before)
  if (rare !== undefined) return rare
  let run = 0
  while (run < LONGEST_SOUND && words.transliteration.has(text[at + run] ?? '')) run++
  for (let n = run; n >= SHORTEST_SOUND; n--) {
    const seen = behind(text, at + n)
    if (words.neverLast.has(text[at + n - 1]!)) continue
    // Four signs that write sounds, and a known word behind the last of them, are no ordinary words.
    const isWhole = n === run && n > SHORTEST_SOUND
    if (seen === Behind.Speech || (seen >= Behind.Word && (before === Before.Office || isWhole))) return at + n
  }
  return undefined
}

/** A name of three signs whose surname no table has, between an office and a verb of saying. */
function rareEnd(text: string, at: number, before: Before): number | undefined {
  const end = at + 3
  if (before !== Before.Office || words.adverbs.startingAt(text, at) > 0 || words.followers.startingAt(text, at) > 0)
    return undefined
  for (let i = at; i < end; i++) if (!isHan(text[i] ?? ' ') || words.neverGiven.has(text[i]!)) return undefined
  const hasSurname = words.surnameSigns.has(text[at]!)
  if (hasSurname || !words.givenEnds.has(text[end - 1]!) || words.neverLast.has(text[end - 1]!)) return undefined
  return behind(text, end) === Behind.Speech ? end : undefined
}

/** 阿依古丽·买买提, 约翰·史密斯. The last part ends where its signs do, or what stands behind begins. */
function dottedEnd(text: string, at: number, before: Before): number | undefined {
  let dots = 0
  let from = at
  let end = at
  for (let part = 0; part <= MOST_PARTS; part++) {
    let n = 0
    while (n < LONGEST_PART && isHan(text[from + n] ?? '')) n++
    const isLast = !nameDots.includes(text[from + n] ?? ' ')
    if (!isLast) {
      if (n === 0 || (before === Before.Clause && !isSound(text, from, n))) return undefined
      dots++
      from += n + 1
      continue
    }
    if (dots === 0 || n === 0) return undefined
    end = partEnd(text, from, from + n)
    break
  }
  if (dots === 0 || end <= from) return undefined
  return before === Before.Clause && behind(text, end) === Behind.Nothing ? undefined : end
}

function isSound(text: string, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (!words.transliteration.has(text[i]!)) return false
  return true
}

function partEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && words.transliteration.has(text[end]!)) end++
  for (let i = from + 1; i <= Math.min(limit, end + MOST_UNUSUAL); i++) {
    const seen = behind(text, i)
    if (seen >= Behind.Mark || (seen === Behind.Word && i >= end)) return i
  }
  return Math.max(end, from + 1)
}

/** 王　磊: a surname, blanks that align, one sign, and nothing behind it on its side. */
function spacedEnd(text: string, at: number, before: Before): number | undefined {
  if (before === Before.Clause || !words.surnameSigns.has(text[at] ?? '')) return undefined
  let i = at + 1
  while (i < at + 4 && blanks.includes(text[i] ?? 'x')) i++
  if (i === at + 1 || !isHan(text[i] ?? '') || words.neverGiven.has(text[i]!) || words.neverLast.has(text[i]!))
    return undefined
  return behind(text, i + 1) >= Behind.Mark && !isHan(text[i + 1] ?? ' ') ? i + 1 : undefined
}
