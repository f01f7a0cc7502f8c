import type {Span} from '../../../ast/fact.js'
import {blanks, clauseEnds, closers, openers, sentenceEnds} from '../../../language/characters.js'
import type {Passage} from '../passage.js'
import {sentenceAt} from '../passage.js'
import type {Entity, EntityFinder} from './entity.js'
import {appointedAs, appointedEnd} from './people/appointment.js'
import {Behind, behind, bracketTitle, titleAt} from './people/behind.js'
import {isHan} from './people/han.js'
import {
  appointments,
  honorifics,
  introducers,
  offices,
  roleBreaks,
  staff,
  surnameSigns,
  trades,
  transliteration,
} from './people/lexicon.js'
import {mentions} from './people/memory.js'
import {Before, nameEnd} from './people/name.js'
import {roleEndingAt, titleBefore} from './people/role.js'

/**
 * Persons. A name is proven by a title before it, by a verb of saying behind it, or by a bracket that tells who it is;
 * once proven it is found wherever it stands in the document.
 */
export const people: EntityFinder = (passages) => {
  const known = new Set<string>()
  for (const {speaker} of passages) if (speaker !== undefined) addSpeaker(speaker, known)
  let proven: Entity[] = []
  // A second reading settles by the names of the whole document how long a name is that stood before an unknown word.
  for (let reading = 0; reading < 2; reading++) {
    proven = passages.flatMap((passage, i) =>
      provenIn(passage, known).filter((person) => i * 2 <= passages.length || !isClosingCredit(person)),
    )
    for (const {passage, start, end} of proven) known.add(passage.text.slice(start, end))
  }
  return mentions(passages, proven, known)
}

/** The name in the label of a speaker: 财务总监陈八斗, 崔一鸣. */
function addSpeaker(label: string, known: Set<string>): void {
  if (label.length > LONGEST_LABEL) return
  for (let at = 0; at < label.length; at++) {
    const title = titleBefore(label, at, 0)
    if (at > 0 && (title === undefined || overlapsTitle(label, at, 0))) continue
    // What a label says is spoken by the one it names.
    const end = nameEnd(`${label}说`, at, title === 'office' ? Before.Office : Before.Clause, known)
    if (end === label.length) known.add(label.slice(at))
  }
}

/** 文/图 记者 某某 at the end of a text tells who made it, and belongs to no fact. */
function isClosingCredit({passage: {text}, start, role}: Entity): boolean {
  if (role === undefined || role.start > start || titleBefore(text, role.end, role.start) !== 'credit') return false
  return staff.endingAt(text, role.end, role.start) > 0 || !'（('.includes(text[role.start - 1] ?? ' ')
}

/** How much a title proves. */
const strength = {office: Before.Office, trade: Before.Trade, credit: Before.Trade, kind: Before.Kind} as const

const clauseMarks = new Set(`${blanks}${clauseEnds}${sentenceEnds}${closers}${openers}|｜/／\n□■◆▲●★…—`)
/** Words of one sign that introduce the one who says something: 据张勇介绍. */
const prepositions = '据據由和与與同及'
const MOST_BLANKS = 3
/** A speaker with title and organisation is no longer than this. */
const LONGEST_LABEL = 60
const coordinations = ['、', '和', '与', '與', '及', '以及']

function provenIn(passage: Passage, known: ReadonlySet<string>): Entity[] {
  const {text} = passage
  const found: Entity[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!surnameSigns.has(text[at]!) && !transliteration.has(text[at]!) && !isHan(text[at]!)) continue
    const entity = personAt(passage, at, from, known)
    if (entity === undefined) continue
    found.push(entity)
    from = entity.end
    for (const other of coordinated(passage, entity, known)) {
      found.push(other)
      from = other.end
    }
    at = from - 1
  }
  return found
}

/** The person whose name begins at an offset, if what stands around proves it. `from` is the end of the one before. */
function personAt(passage: Passage, at: number, from: number, known: ReadonlySet<string>): Entity | undefined {
  const {text} = passage
  const floor = Math.max(from, sentenceAt(passage, at).start)
  let titleEnd = at
  while (
    titleEnd > floor &&
    at - titleEnd < MOST_BLANKS &&
    (blanks.includes(text[titleEnd - 1]!) || isLabelEnd(text, titleEnd))
  )
    titleEnd--
  if (overlapsTitle(text, at, floor)) return undefined
  const title = titleBefore(text, titleEnd, floor)
  if (title !== undefined) {
    const end = nameEnd(text, at, strength[title], known)
    if (end === undefined || swallowsTitle(text, at, titleEnd, end)) return undefined
    return person(passage, at, end, roleEndingAt(passage, titleEnd, floor))
  }
  if (appointments.endingAt(text, at, floor) > 0) {
    const end = appointedEnd(text, at, nameEnd(text, at, Before.Trade, known))
    return end === undefined || !'为為任的等、和同'.includes(text[end] ?? ' ')
      ? undefined
      : person(passage, at, end, appointedAs(text, end))
  }
  const introduced = introducers.endingAt(text, at, floor)
  if (introduced > 0) {
    const end = nameEnd(text, at, Before.Trade, known)
    return end === undefined ? undefined : person(passage, at, end, roleBeforeAge(passage, at, floor))
  }
  if (!beginsClause(text, at) && roleBreaks.endingAt(text, at, floor) === 0) return undefined
  const end = nameEnd(text, at, Before.Clause, known)
  return end === undefined ? undefined : person(passage, at, end, undefined)
}

/** Whether a title begins at an offset or runs over it: 程 in 工程师, 执 in 首席执行官. */
function overlapsTitle(text: string, at: number, floor: number): boolean {
  if (offices.startingAt(text, at) > 0 || trades.startingAt(text, at) > 0) return true
  for (let end = at + 1; end <= at + 3 && end <= text.length; end++) {
    if (offices.endingAt(text, end, floor) > end - at || trades.endingAt(text, end, floor) > end - at) return true
  }
  return false
}

function isLabelEnd(text: string, end: number): boolean {
  return text[end - 1] === '：' || text[end - 1] === ':'
}

function beginsClause(text: string, at: number): boolean {
  const before = text[at - 1]
  return (
    before === undefined ||
    clauseMarks.has(before) ||
    (prepositions.includes(before) && clauseMarks.has(text[at - 2] ?? '\n')) ||
    (before === '在' && clauseMarks.has(text[at - 2] ?? '\n'))
  )
}

/** 市长江大桥 is no 市长: the last sign of the title is the first of a place. */
const swallowed = [
  '长江',
  '長江',
  '长沙',
  '長沙',
  '长春',
  '長春',
  '长安',
  '長安',
  '长城',
  '長城',
  '长白',
  '长乐',
  '长宁',
  '长丰',
  '长兴',
  '长寿',
  '长石',
  '长金',
  '员工',
  '员额',
  '员村',
]

function swallowsTitle(text: string, at: number, titleEnd: number, end: number): boolean {
  if (at !== titleEnd || !swallowed.includes(text.slice(at - 1, at + 1))) return false
  const rank = text[titleEnd - 3]
  const isBare = !isHan((rank === '副' ? text[titleEnd - 4] : rank) ?? ' ')
  return behind(text, end) < (isBare ? Behind.Word : Behind.Speech)
}

/** The title before an age: 公司创办人、35岁的莫子聪. */
function roleBeforeAge(passage: Passage, at: number, floor: number): Span | undefined {
  const {text} = passage
  let i = at
  while (i > floor && i > at - 12 && text[i - 1] !== '、' && text[i - 1] !== '，') i--
  if (i <= floor || i === at - 12) return undefined
  return titleBefore(text, i - 1, floor) === undefined ? undefined : roleEndingAt(passage, i - 1, floor)
}

function person(passage: Passage, start: number, end: number, before: Span | undefined): Entity {
  const role = before ?? roleBehind(passage.text, end)
  return {kind: 'person', passage, start, end, ...(role && {role})}
}

/** 张勇（市工信局副局长）, 王强副主任. A form of address is no title of office. */
function roleBehind(text: string, end: number): Span | undefined {
  const bracket = bracketTitle(text, end)
  if (bracket !== undefined) return bracket
  const title = titleAt(text, end)
  return title > 0 && honorifics.startingAt(text, end) === 0 ? {start: end, end: end + title} : undefined
}

/** The names that share the title of one: 副主任李明、王芳和赵强. */
function coordinated(passage: Passage, first: Entity, known: ReadonlySet<string>): Entity[] {
  const {text} = passage
  const others: Entity[] = []
  const isAppointed = appointments.endingAt(text, first.start) > 0
  const {role} = first
  if (!isAppointed && (role === undefined || role.start >= first.end)) return others
  const isCredit = role !== undefined && !isAppointed && titleBefore(text, role.end, role.start) === 'credit'
  for (let end = first.end; ; ) {
    const joiner = coordinations.find((word) => text.startsWith(word, end))
    const gap = joiner?.length ?? (isCredit ? blanksAt(text, end) : 0)
    if (gap === 0) return others
    const other = nameEnd(text, end + gap, Before.Trade, known)
    const next = isAppointed ? appointedEnd(text, end + gap, other) : other
    if (next === undefined || behind(text, next) === Behind.Nothing) return others
    others.push({...first, start: end + gap, end: next})
    end = next
  }
}

function blanksAt(text: string, at: number): number {
  let end = at
  while (end - at < MOST_BLANKS && blanks.includes(text[end] ?? 'x')) end++
  return end - at
}
