import {nameTails} from '../../../../language/persons/peoples.js'
import {nameDots, nameHyphens} from '../../../../language/persons/surnames.js'
import {unitSet} from '../../../unit-set.js'
import {Before} from './before.js'
import {Behind, behind} from './behind.js'
import {isGiven, isHan} from './han.js'
import * as words from './lexicon.js'

/** Names that are written by their sound, of other peoples and countries. */

const dots = unitSet(nameDots)
const hyphens = unitSet(nameHyphens)
const tails = unitSet(nameTails)

/** Signs of a name by its sound without a dot: 沙马木呷. */
const SHORTEST_SOUND = 3
const LONGEST_SOUND = 8
/** A part of a name with dots. */
const LONGEST_PART = 8
const MOST_PARTS = 5
/** Signs at the end of the last part that names by sound seldom have. */
const MOST_UNUSUAL = 2

/** 阿依古丽·买买提, 约翰·史密斯. The last part ends where its signs do, or what stands behind begins. */
export function dottedEnd(text: string, at: number, before: Before): number | undefined {
  let parts = 0
  let from = at
  let end = at
  for (let part = 0; part <= MOST_PARTS; part++) {
    let n = 0
    while (n < LONGEST_PART && isPart(text, from, n)) n++
    const isLast = !dots.has(text.charCodeAt(from + n))
    if (!isLast) {
      if (n === 0 || (before <= Before.Kind && !isSound(text, from, n))) return undefined
      parts++
      from += n + 1
      continue
    }
    if (parts === 0 || n === 0) return undefined
    end = partEnd(text, from, from + n)
    break
  }
  if (parts === 0 || end <= from) return undefined
  return before === Before.Clause && behind(text, end) === Behind.Nothing ? undefined : end
}

/** Whether a sign goes on a part of a name with dots: a Han sign, or a hyphen between two. */
function isPart(text: string, from: number, n: number): boolean {
  const unit = text.charCodeAt(from + n)
  return isHan(unit) || (n > 0 && hyphens.has(unit) && isHan(text.charCodeAt(from + n + 1)))
}

function isSound(text: string, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (!words.transliteration.has(text.charCodeAt(i))) return false
  return true
}

function partEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && words.transliteration.has(text.charCodeAt(end))) end++
  for (let i = from + 1; i <= Math.min(limit, end + MOST_UNUSUAL); i++) {
    const seen = behind(text, i)
    if (seen >= Behind.Mark || (seen === Behind.Word && i >= end)) return i
  }
  return Math.max(end, from + 1)
}

/** Signs of a foreign name that begins like one of Han people, and how many of them only write sounds. */
const SHORTEST_FOREIGN = 4
const FEWEST_PURE = 2

/** 穆巴拉克: a long run of signs for sounds behind a title, whose first could be a surname. */
export function foreignEnd(text: string, at: number, before: Before): number | undefined {
  if (before < Before.Trade || !words.transliteration.has(text.charCodeAt(at))) return undefined
  let run = 1
  let pure = 0
  for (; run < LONGEST_SOUND && words.transliteration.has(text.charCodeAt(at + run)); run++)
    if (words.pureSounds.has(text.charCodeAt(at + run))) pure++
  const isForeign = run >= SHORTEST_FOREIGN && pure >= FEWEST_PURE && behind(text, at + run) > Behind.Nothing
  return isForeign ? at + run : undefined
}

/** Words of a name without a surname: 丹增卓玛 has two of them. */
const MOST_WORDS = 3
/** So many signs are no other word; a name of two needs a verb of saying. */
const SHORTEST_SURE = 3

/**
 * 丹增卓玛, 海日罕: a name without a surname whose words are in the table. Behind a title that is enough where it is long; at
 * the start of a clause only what a person does proves it.
 */
export function wordsEnd(text: string, at: number, before: Before): number | undefined {
  let end = at
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = words.nameWords.startingAt(text, end)
    if (word === 0) break
    end += word
  }
  if (end === at) return undefined
  if (endsName(text, end)) end++
  const seen = behind(text, end)
  const isLong = end - at >= SHORTEST_SURE
  if (before === Before.Clause) return isLong && seen >= Behind.Deed ? end : undefined
  if (!isLong) return seen === Behind.Speech && before >= Before.Trade ? end : undefined
  // 乌云其木: a further sign that writes a sound belongs to a longer name.
  const goesOn = seen === Behind.Nothing && words.transliteration.has(text.charCodeAt(end))
  return goesOn || (before === Before.Kind && seen === Behind.Nothing) ? undefined : end
}

/** 江 in 艾合买提江, 图 in 满都拉图: one more sign, where without it nothing known follows. */
function endsName(text: string, end: number): boolean {
  const isTail = tails.has(text.charCodeAt(end))
  return isTail && behind(text, end) === Behind.Nothing && behind(text, end + 1) > Behind.Nothing
}

/** A name by its sound that a title introduces and a mark or a verb of saying ends. */
export function soundEnd(text: string, at: number, before: Before): number | undefined {
  if (before === Before.Clause || before === Before.Kind) return undefined
  const rare = rareEnd(text, at, before)
  if (rare !== undefined) return rare
  let run = 0
  while (run < LONGEST_SOUND && words.transliteration.has(text.charCodeAt(at + run))) run++
  for (let n = run; n >= SHORTEST_SOUND; n--) {
    const seen = behind(text, at + n)
    if (words.neverLast.has(text.charCodeAt(at + n - 1))) continue
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
  for (let i = at; i < end; i++) if (!isGiven(text.charCodeAt(i))) return undefined
  const hasSurname = words.surnameSigns.has(text.charCodeAt(at)) || words.neverLast.has(text.charCodeAt(at))
  const last = text.charCodeAt(end - 1)
  if (hasSurname || !words.givenEnds.has(last) || words.neverLast.has(last)) return undefined
  return behind(text, end) === Behind.Speech ? end : undefined
}
