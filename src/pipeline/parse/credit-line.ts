import {blanks, closers, openers, sentenceEnds} from '../../language/characters.js'
import {creditBrackets, creditRoles, creditSeparators, notNames, publicationRole} from '../../language/credits.js'
import {labelEnds} from '../../language/structure.js'
import {lexicon} from '../lexicon.js'

/** One statement of a line of credits: 责任编辑：柴九. Offsets are units of the line. */
export interface CreditField {
  readonly role: string
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
  /** Whether the word, or its absence, could as well tell the time of an event. */
  readonly isUncertainDate: boolean
}

/** A line that is longer is no line of credits; a bracket that is longer is none either, in UTF-16 units. */
const LONGEST_LINE = 160
const LONGEST_BRACKET = 80

/** The fields of a line that holds credits and nothing else; undefined where anything else is in it. */
export function readCreditLine(text: string): CreditField[] | undefined {
  if (text.length > LONGEST_LINE) return undefined
  const fields: CreditField[] = []
  const bracketed = creditBrackets.includes(text[skipGaps(text, 0) - 1] ?? ' ')
  for (let at = skipGaps(text, 0); at < text.length; at = skipGaps(text, at)) {
    const head = readHead(text, at, bracketed)
    if (head === undefined) return undefined
    const end = valueEnd(text, head.valueStart, bracketed)
    const value = text.slice(head.valueStart, end)
    const names = namesOf(head, value)
    if (names === undefined) return undefined
    if (names.length > 0) fields.push({role: head.role, names, start: at, end, isUncertainDate: head.isUncertainDate})
    at = end
  }
  return fields.length > 0 ? fields : undefined
}

/** The credits in the bracket that a paragraph ends with: …取得实效。（记者 张勇 通讯员 李明） */
export function readTrailingCredits(text: string): CreditField[] {
  const end = text.trimEnd().length
  if (!'）)】]'.includes(text[end - 1] ?? ' ')) return []
  for (let open = end - 2; open >= 0 && end - open <= LONGEST_BRACKET; open--) {
    if (!'（(【['.includes(text[open]!)) continue
    const fields = readCreditLine(text.slice(open, end)) ?? []
    return fields.map((field) => ({...field, start: field.start + open, end: field.end + open}))
  }
  return []
}

type ValueKind = (typeof creditRoles)[number][2]

/** What a field begins with: the word of a role, or nothing before a bare date. */
interface Head {
  readonly role: string
  readonly kind: ValueKind
  readonly valueStart: number
  /** Whether a colon stands behind the word: without it only a person's name can follow. */
  readonly isLabelled: boolean
  readonly isUncertainDate: boolean
}

const roles = lexicon(creditRoles.map(([word, role, kind]) => [word, {role, kind}] as const))

function readHead(text: string, at: number, bracketed: boolean): Head | undefined {
  if (dateAt(text, at) !== undefined) {
    return {role: publicationRole, kind: 'date', valueStart: at, isLabelled: true, isUncertainDate: true}
  }
  const word = roles.startingAt(text, at)
  if (word === undefined) return undefined
  const {role, kind} = word.meaning
  let behind = word.end
  while (blanks.includes(text[behind] ?? 'x')) behind++
  const isUncertainDate = kind === 'event-date'
  if (labelEnds.includes(text[behind] ?? 'x')) {
    return {role, kind, valueStart: behind + 1, isLabelled: true, isUncertainDate}
  }
  const isPerson = kind === 'reporter' || (kind === 'person' && behind > word.end)
  return bracketed && isPerson ? {role, kind, valueStart: behind, isLabelled: false, isUncertainDate} : undefined
}

/** Where a value ends: before the next field, and before the bracket that closes the line. */
function valueEnd(text: string, start: number, bracketed: boolean): number {
  let end = start
  let open = 0
  for (let at = start; at < text.length; at++) {
    const unit = text[at]!
    if (isGap(unit)) {
      const next = skipGaps(text, at)
      if (next < text.length && readHead(text, next, bracketed) !== undefined) break
      // A bracket that opens within the value closes within it: 云溪日报（电子版）.
      if (openers.includes(unit)) open++
      else if (open > 0 && closers.includes(unit)) {
        open--
        end = at + 1
      }
    } else end = at + 1
  }
  return end
}

function isGap(unit: string): boolean {
  return blanks.includes(unit) || creditSeparators.includes(unit) || creditBrackets.includes(unit)
}

function skipGaps(text: string, from: number): number {
  let at = from
  while (at < text.length && isGap(text[at]!)) at++
  return at
}

const dateAndTime =
  /\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:[\sT]{0,4}\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|时\d{1,2}分))?/y

/** Where the date that starts here ends. */
function dateAt(text: string, at: number): number | undefined {
  dateAndTime.lastIndex = at
  return dateAndTime.test(text) ? dateAndTime.lastIndex : undefined
}

/** The names of a value; none where it is empty or an aside, undefined where it is no value of its kind. */
function namesOf({kind, isLabelled}: Head, value: string): string[] | undefined {
  if (kind === 'aside') return value.length <= LONGEST_ASIDE ? [] : undefined
  const trimmed = value.trim()
  if (trimmed === '') return isLabelled ? [] : undefined
  if (kind === 'date' || kind === 'event-date') return dateAt(trimmed, 0) === trimmed.length ? [trimmed] : undefined
  const names = splitNames(trimmed)
  const isName = kind === 'reporter' || !isLabelled ? isPersonName : isShortName
  return names.length > 0 && names.every(isName) ? names : undefined
}

const LONGEST_ASIDE = 16
const LONGEST_NAME = 30

/** A Han name of two to four characters, a name with a dot in it, a Latin name. */
function isPersonName(name: string): boolean {
  if (notNames.some((word) => word === name)) return false
  return /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}·\p{Script=Han}{1,8}|[A-Za-z][A-Za-z .'-]{1,30})$/u.test(name)
}

function isShortName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false
  for (const unit of name) if (sentenceEnds.includes(unit) || '：:“”'.includes(unit)) return false
  return true
}

/** Names between separators and blanks. Blanks inside a Latin name, and in 王　磊, part nothing. */
function splitNames(value: string): string[] {
  const names: string[] = []
  for (const piece of value.split(/[、，,;；/／|｜\n]/)) {
    let alone = false
    for (const part of piece.trim().split(/\s+/)) {
      if (part === '') continue
      const last = names.length - 1
      const isSingle = /^\p{Script=Han}$/u.test(part)
      if (isSingle && alone) names[last] += part
      else if (names[last] !== undefined && /[A-Za-z.]$/.test(names[last]) && /^[A-Za-z]/.test(part))
        names[last] += ` ${part}`
      else names.push(part)
      alone = isSingle && !alone
    }
  }
  return names
}
