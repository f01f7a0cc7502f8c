import {type Found, isAnswered, isRunningText, type Line, nextBlock} from './heading-lines.js'
import type {HeadingMark} from './heading-mark.js'
import {isCaption, isHeadingText, isScene} from './heading-shape.js'

/** A line with a mark, and whether it can be a heading by itself. */
interface Member {
  readonly line: Line
  readonly mark: HeadingMark
  readonly text: string
  readonly fits: boolean
}

/** Marks that head something even where they occur once. Any other lone mark must stand before running text. */
const strongForms = ['bar', 'bracket', 'dash']
/** Numberings that head something even where only their first number occurs. */
const formalForms = ['part', 'chapter', 'section', 'han', 'han-bracket']

/**
 * The lines that are headings by the mark or number that they begin with. The lines of one mark, and the numbers of one series,
 * are judged together: where most of them stand close under one another they are a list, where most are sentences they
 * are items of running text, where one is a caption they all are.
 */
export function markedHeadings(lines: readonly (Line | undefined)[], ownQuestions: ReadonlySet<unknown>): Found[] {
  const groups = groupsOf(lines, ownQuestions)
  const found = groups.flatMap((group) => headingsOf(group, lines))
  const forms = new Set(found.map(({form}) => form))
  for (const group of groups)
    if (isLoneFirst(group, forms, lines)) found.push({line: group[0]!.line, ...group[0]!.mark})
  return found.sort((a, b) => a.line.index - b.line.index)
}

/** Lines of one mark; lines of one numbering whose numbers follow one another. */
function groupsOf(lines: readonly (Line | undefined)[], ownQuestions: ReadonlySet<unknown>): Member[][] {
  const groups: Member[][] = []
  const latest = new Map<string, Member[]>()
  for (const line of lines) {
    if (line?.mark === undefined || ownQuestions.has(line.node)) continue
    const member = memberOf(line, line.mark, lines)
    const key = line.mark.parent === undefined ? line.mark.form : `${line.mark.form} ${line.mark.parent}`
    const group = latest.get(key)
    if (group !== undefined && continues(group.at(-1)!.mark, line.mark)) group.push(member)
    else {
      const next = [member]
      latest.set(key, next)
      groups.push(next)
    }
  }
  return groups
}

function memberOf(line: Line, mark: HeadingMark, lines: readonly (Line | undefined)[]): Member {
  const isLone = mark.form === 'lone'
  const next = lines[line.index + 1]
  const text = isLone ? (next?.text.trim() ?? '') : line.text.slice(mark.start, mark.end)
  // A number of its own is followed by a short line that has no mark of its own.
  const numbers = !isLone || (next !== undefined && isNumbered(line, next, lines))
  return {line, mark, text, fits: numbers && isHeadingText(text) && !isAnswered(lines, line)}
}

/** A heading below its number is at most this long, in UTF-16 units. */
const LONGEST_NUMBERED = 40

/** Whether a line is the heading of the number above it. A bare 1 may be a cell or a page: there it must head running text. */
function isNumbered(number: Line, head: Line, lines: readonly (Line | undefined)[]): boolean {
  const text = head.text.trim()
  if (head.mark !== undefined || text.length > LONGEST_NUMBERED) return false
  return /0\d|[PN]/.test(number.text) || isRunningText(nextBlock(lines, head.index), text)
}

/** A series may leave out a number, or give one twice; a smaller one begins anew. */
function continues(before: HeadingMark, mark: HeadingMark): boolean {
  if (mark.ordinal === undefined || before.ordinal === undefined) return true
  const step = mark.ordinal - before.ordinal
  return step === 1 || step === 2 || (step === 0 && mark.ordinal > 1)
}

function headingsOf(group: readonly Member[], lines: readonly (Line | undefined)[]): Found[] {
  const [first] = group
  const {form, ordinal} = first!.mark
  if (form.startsWith('bullet') && group.some(({text}) => isOfPicture(form, text))) return []
  if (!strongForms.includes(form) && (isList(group) || group.filter(({fits}) => fits).length * 2 < group.length))
    return []
  if (ordinal !== undefined && !isSeries(group)) return []
  const isAlone = ordinal === undefined && group.length === 1 && !strongForms.includes(form)
  return group.flatMap(({line, mark, text, fits}) => {
    const last = form === 'lone' ? line.index + 1 : line.index
    const next = fits ? nextBlock(lines, last) : undefined
    if (next === undefined || (isAlone && !isRunningText(next, text))) return []
    if (form !== 'lone') return [{line, ...mark}]
    const heading = lines[last]!
    return [{line: heading, form: 'padded', ordinal: mark.ordinal!, ...inkOf(heading.text), numberAt: line.index}]
  })
}

/** Triangles point at the picture above: there a whole sentence is a caption too. */
function isOfPicture(form: string, text: string): boolean {
  return isCaption(text) || isScene(text) || (/[▲△]/.test(form) && text.includes('。'))
}

function inkOf(text: string): {readonly start: number; readonly end: number} {
  const start = text.length - text.trimStart().length
  return {start, end: start + text.trim().length}
}

/** Whether most lines of a group stand right under one another. */
function isList(group: readonly Member[]): boolean {
  const step = group[0]!.mark.form === 'lone' ? 2 : 1
  const close = group.filter(({line}, i) => i > 0 && line.index - group[i - 1]!.line.index === step).length
  const gaps = group.length - 1
  return gaps > 0 && (gaps === 1 ? close === 1 : close * 2 > gaps)
}

/** Whether a number 1 without a 2 heads running text, in a document where that numbering heads other parts. */
function isLoneFirst(
  group: readonly Member[],
  forms: ReadonlySet<string>,
  lines: readonly (Line | undefined)[],
): boolean {
  const [{line, mark, text, fits}, second] = group as [Member, Member?]
  if (second !== undefined || !fits || mark.ordinal !== 1 || mark.rank === undefined) return false
  if (formalForms.includes(mark.form) || mark.parent !== undefined) return false
  return forms.has(mark.form) && isRunningText(nextBlock(lines, line.index), text)
}

/** Whether numbers begin where numbers of headings begin, and are enough to prove it. */
function isSeries(group: readonly Member[]): boolean {
  const {form, ordinal, parent} = group[0]!.mark
  if (formalForms.includes(form)) return ordinal === 1 || group.length > 1
  const begins = ordinal === 1 || (ordinal === 0 && form === 'padded')
  return begins && (group.length > 1 || parent !== undefined)
}
