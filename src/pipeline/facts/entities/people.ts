import type {Span} from '../../../ast/fact.js'
import {blanks} from '../../../language/characters.js'
import {unitSet} from '../../unit-set.js'
import {sentenceAt} from '../passage.js'
import type {Entity, EntityFinder} from './entity.js'
import {appointedAs, appointedEnd} from './people/appointment.js'
import {Before} from './people/before.js'
import {apposition, bracketTitle, titleAt} from './people/behind.js'
import {clauseMarks, prepositions} from './people/candidates.js'
import {coordinated} from './people/coordination.js'
import {isClosingCredit, isPseudonym} from './people/credit.js'
import {type Ground, groundsOf} from './people/ground.js'
import {appointments, compounds, doubtful, honorifics, introducers, roleBreaks} from './people/lexicon.js'
import {mentions} from './people/memory.js'
import {nameEnd} from './people/name.js'
import {overlapsTitle, swallowsTitle} from './people/overlap.js'
import {quotedTitle, roleEndingAt, type TitleKind, titleBefore} from './people/role.js'
import {rosterAt} from './people/roster.js'

/**
 * Persons. A name is proven by a title before it, by a verb of saying behind it, or by a bracket that tells who it is;
 * once proven it is found wherever it stands in the document.
 */
export const people: EntityFinder = (passages, found) => {
  const known = new Set<string>()
  for (const {speaker} of passages) if (speaker !== undefined) addSpeaker(speaker, known)
  const grounds = groundsOf(passages, found)
  let proven: Entity[] = []
  // A second reading settles by the names of the whole document how long a name is that stood before an unknown word.
  for (let reading = 0; reading < 2; reading++) {
    proven = grounds.flatMap((ground, i) =>
      provenIn(ground, known).filter((person) => i * 2 <= grounds.length || !isClosingCredit(person)),
    )
    for (const {passage, start, end} of proven) known.add(passage.text.slice(start, end))
  }
  return mentions(passages, proven, known)
}

/** The name in the label of a speaker: 财务总监陈八斗, 崔一鸣, 诸葛明辉（市医院院长）. */
function addSpeaker(whole: string, known: Set<string>): void {
  if (whole.length > LONGEST_LABEL) return
  const bracket = whole.search(/[（(]/)
  const label = bracket > 0 ? whole.slice(0, bracket).trimEnd() : whole
  for (let at = 0; at < label.length; at++) {
    const title = titleBefore(label, at, 0)
    if (at > 0 && (title === undefined || overlapsTitle(label, at, 0))) continue
    // What a label says is spoken by the one it names.
    const end = nameEnd(`${label}说`, at, title === 'office' ? Before.Office : Before.Clause, known)
    if (end === label.length) known.add(label.slice(at))
  }
}

/** How much a title proves. */
const strength: Readonly<Record<TitleKind, Before>> = {
  office: Before.Office,
  trade: Before.Trade,
  credit: Before.Trade,
  kind: Before.Kind,
}
/** What follows the name of somebody appointed. */
const behindAppointed = unitSet('为為任的等、和同担擔当當出兼连連')

/** What may stand between a title and the name: 局长　王磊, 法定代表人：陈国栋. */
const gaps = unitSet(`${blanks}：:`)
const MOST_BLANKS = 3
/** A name with a surname of one sign. */
const LONGEST_WITH_ONE = 3
/** A name with a surname of two. */
const LONGEST_WITH_TWO = 4
/** A speaker with title and organisation is no longer than this. */
const LONGEST_LABEL = 60

function provenIn(ground: Ground, known: ReadonlySet<string>): Entity[] {
  const found: Entity[] = []
  let from = 0
  for (const at of ground.starts) {
    if (at < from) continue
    for (const person of personsAt(ground, at, from, known)) {
      found.push(person)
      from = person.end
    }
  }
  return found
}

/**
 * The person whose name begins at an offset, if what stands around proves it, and those that share the proof. `from` is the
 * end of the one before.
 */
function personsAt(ground: Ground, at: number, from: number, known: ReadonlySet<string>): readonly Entity[] {
  const {text, passage} = ground
  const floor = Math.max(from, sentenceAt(passage, at).start)
  const first = titled(ground, at, floor, known) ?? introduced(ground, at, floor, known)
  if (first !== undefined)
    return first === 'none' || overlapsTitle(text, at, floor) ? [] : [first, ...coordinated(ground, first, known)]
  const isFirst = beginsClause(text, at)
  if ((!isFirst && roleBreaks.endingAt(text, at, floor) === 0) || overlapsTitle(text, at, floor)) return []
  const end = nameEnd(text, at, Before.Clause, known)
  if (end === undefined) {
    const told = at === floor ? described(ground, at, known) : undefined
    return told === undefined ? rosterAt(ground, at, known) : [told]
  }
  // 不等于情绪: behind a word within a clause the surname is to be nothing else.
  const isInside = !isFirst && text[at - 1] !== '的'
  return isInside && isDoubtful(text, at, end) ? [] : [person(ground, at, end, undefined)]
}

/** Whether a name of a usual length begins with a sign that is a word as well. */
function isDoubtful(text: string, at: number, end: number): boolean {
  return end - at <= LONGEST_WITH_ONE && doubtful.has(text.charCodeAt(at)) && compounds.startingAt(text, at) === 0
}

/** A person with a title before the name; `none` where a title stands there and no name follows. */
function titled(ground: Ground, at: number, floor: number, known: ReadonlySet<string>): Entity | 'none' | undefined {
  const {text} = ground
  let titleEnd = at
  while (titleEnd > floor && at - titleEnd < MOST_BLANKS && gaps.has(text.charCodeAt(titleEnd - 1))) titleEnd--
  const title = titleBefore(text, titleEnd, floor) ?? quotedTitle(text, titleEnd, floor)
  if (title === undefined) return undefined
  const end = nameEnd(text, at, strength[title], known)
  if (end === undefined || swallowsTitle(text, at, titleEnd, end)) return 'none'
  if (title === 'credit' && isPseudonym(text, at, end)) return 'none'
  return person(ground, at, end, roleEndingAt(ground, titleEnd, floor))
}

/** A person whose name is introduced by what is no title: 任命张三为, 名叫张三. */
function introduced(
  ground: Ground,
  at: number,
  floor: number,
  known: ReadonlySet<string>,
): Entity | 'none' | undefined {
  const {text} = ground
  if (appointments.endingAt(text, at, floor) > 0) {
    const end = appointedEnd(text, at, nameEnd(text, at, Before.Trade, known))
    return end === undefined || !behindAppointed.has(text.charCodeAt(end))
      ? 'none'
      : person(ground, at, end, appointedAs(text, end))
  }
  if (introducers.endingAt(text, at, floor) === 0) return undefined
  const end = nameEnd(text, at, Before.Trade, known)
  return end === undefined ? 'none' : person(ground, at, end, roleBeforeAge(ground, at, floor))
}

/** 姚志远，市水文局总工程师。: a sentence that begins with a name and tells who it is. */
function described(ground: Ground, at: number, known: ReadonlySet<string>): Entity | undefined {
  const {text} = ground
  let comma = at + 2
  while (comma <= at + LONGEST_WITH_TWO && text[comma] !== '，') comma++
  const role = apposition(text, comma)
  return role !== undefined && nameEnd(text, at, Before.Kind, known) === comma
    ? person(ground, at, comma, role)
    : undefined
}

function beginsClause(text: string, at: number): boolean {
  if (at === 0) return true
  const before = text.charCodeAt(at - 1)
  if (clauseMarks.has(before)) return true
  return prepositions.has(before) && (at === 1 || clauseMarks.has(text.charCodeAt(at - 2)))
}

/** The title before an age: 公司创办人、35岁的莫子聪. */
function roleBeforeAge(ground: Ground, at: number, floor: number): Span | undefined {
  const {text} = ground
  let i = at
  while (i > floor && i > at - 12 && text[i - 1] !== '、' && text[i - 1] !== '，') i--
  if (i <= floor || i === at - 12) return undefined
  return titleBefore(text, i - 1, floor) === undefined ? undefined : roleEndingAt(ground, i - 1, floor)
}

function person({passage, text}: Ground, start: number, end: number, before: Span | undefined): Entity {
  const role = before ?? roleBehind(text, end)
  return {kind: 'person', passage, start, end, ...(role && {role})}
}

/** 张勇（市工信局副局长）, 王强副主任. A form of address is no title of office. */
function roleBehind(text: string, end: number): Span | undefined {
  const bracket = bracketTitle(text, end)
  if (bracket !== undefined) return bracket
  const title = titleAt(text, end)
  return title > 0 && honorifics.startingAt(text, end) === 0 ? {start: end, end: end + title} : undefined
}
