import {clauseEnds, closers, openers, sentenceEnds} from '../../../../language/characters.js'
import {unitSet} from '../../../unit-set.js'
import {isHan} from './han.js'
import {bodies, bodyVerbs, deeds, notHolders, offices, speech, takesOffice, trades} from './lexicon.js'

/** What persons do besides saying something. It proves a name of a usual form where no title stands before it. */

const marks = unitSet(`${clauseEnds}${sentenceEnds}${openers}${closers}\n`)

/** Whether what begins at an offset is done by persons: 捂着嘴, 的带领下, 当选会长. */
export function showsPerson(text: string, at: number): boolean {
  return movesBody(text, at) || givesDeed(text, at) || entersOffice(text, at)
}

/** Signs of the verb before 着, and from there to what it moves. */
const LONGEST_VERB = 2
const FARTHEST_PART = 4

/** 捂着嘴, 竖起大拇指, 抹了把汗. */
function movesBody(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_VERB; i++) {
    if (!bodyVerbs.has(text.charCodeAt(i))) continue
    for (let j = i + 1; j <= i + FARTHEST_PART && !marks.has(text.charCodeAt(j)); j++) {
      if (bodies.startingAt(text, j) > 0) return true
    }
    return false
  }
  return false
}

/** 的介绍, 的带领下. */
function givesDeed(text: string, at: number): boolean {
  return text[at] === '的' && deeds.startingAt(text, at + 1) > 0
}

/** From a verb to the end of the office. */
const LONGEST_OFFICE = 24
/** 以71票 before the verb. */
const VOTES = /^以(?:全票|高票|[0-9〇零一二三四五六七八九十百千万]{1,7}票)/
const LONGEST_VOTES = 9

/** 当选新一届会长, 以71票当选会长, 担任。; not 当选会长单位. */
function entersOffice(text: string, at: number): boolean {
  let from = at
  if (text[at] === '以') from += VOTES.exec(text.slice(at, at + LONGEST_VOTES))?.[0].length ?? 0
  const verb = takesOffice.startingAt(text, from)
  if (verb === 0) return false
  from += verb
  if (from >= text.length || marks.has(text.charCodeAt(from))) return true
  for (let i = from; i < text.length && i < from + LONGEST_OFFICE && !marks.has(text.charCodeAt(i)); i++) {
    const isTitle = offices.endingAt(text, i + 1, from) > 0 || trades.endingAt(text, i + 1, from) > 0
    if (isTitle && notHolders.startingAt(text, i + 1) === 0) return true
  }
  return false
}

/** Signs of an adverb of manner before its 地. */
const SHORTEST_MANNER = 2
const LONGEST_MANNER = 5

/** Whether an adverb of manner and a verb of saying begin at an offset, 乐呵呵地说. It may begin with the last sign of a name. */
export function speaksInManner(text: string, at: number): boolean {
  for (let i = at; i <= at + LONGEST_MANNER && isHan(text.charCodeAt(i)); i++) {
    if (text[i] === '地') return i - at >= SHORTEST_MANNER && speech.startingAt(text, i + 1) > 0
  }
  return false
}
