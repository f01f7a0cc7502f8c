import {quotedRoles} from '../../language/headings.js'
import {type Found, isAnswered, isRunningText, type Line, nextBlock} from './heading-lines.js'
import {endsSentence, isBareHeadingText, isHeadingText, isHeadingWord} from './heading-shape.js'

/** What the rest of the document says about its lines. */
export interface Surroundings {
  /** Lines that are headings by their mark, by their place. */
  readonly marked: ReadonlySet<number>
  /** Paragraphs that ask a question which the next ones answer. */
  readonly ownQuestions: ReadonlySet<unknown>
}

/** So many short lines show a habit; one may be anything. */
const FEWEST = 2

/**
 * Headings without a mark: short lines behind a closed paragraph and before a longer one, where the document has several
 * of them; bold lines of Markdown; and the few words that head a part wherever they stand (相关链接, 记者手记).
 */
export function bareHeadings(lines: readonly (Line | undefined)[], around: Surroundings): Found[] {
  const open = lines.filter((line): line is Line => line !== undefined && !around.marked.has(line.index))
  const words = open.filter((line) => isWordLine(line, lines))
  const bold = open.filter((line) => isBoldHeading(line, lines, around))
  const taken = new Set([...words, ...bold].map(({index}) => index))
  const short = open.filter((line) => !taken.has(line.index) && isCandidate(line, lines, {...around, taken}))
  const proven = [...withoutColon(short), ...withColon(short)]
  return [
    ...words.map((line) => found(line, 'word-line')),
    ...bold.map((line) => found(line, 'bold')),
    ...(proven.length >= FEWEST ? proven : []).map((line) => found(line, 'bare')),
  ]
}

function found(line: Line, form: string): Found {
  const trimmed = line.text.trim()
  const start = line.text.indexOf(trimmed)
  const length = form === 'word-line' ? trimmed.replace(/[：:]$/, '').length : trimmed.length
  return {line, form, start, end: start + length}
}

/** 相关链接, with a colon or without, and something behind it. */
function isWordLine({text, index}: Line, lines: readonly (Line | undefined)[]): boolean {
  return isHeadingWord(text.trim().replace(/[：:]$/, '')) && index > 0 && nextBlock(lines, index) !== undefined
}

function isBoldHeading(line: Line, lines: readonly (Line | undefined)[], {ownQuestions}: Surroundings): boolean {
  if (!line.isBold || line.text.includes('\n') || ownQuestions.has(line.node)) return false
  const text = line.text.trim()
  return isHeadingText(text) && !isAnswered(lines, line) && nextBlock(lines, line.index) !== undefined
}

function isCandidate(
  line: Line,
  lines: readonly (Line | undefined)[],
  {marked, ownQuestions, taken}: Surroundings & {readonly taken: ReadonlySet<number>},
): boolean {
  const text = line.text.trim()
  if (line.mark !== undefined || ownQuestions.has(line.node) || isAnswered(lines, line)) return false
  if (!isBareHeadingText(text) || !isRunningText(nextBlock(lines, line.index), text)) return false
  const before = lines[line.index - 1]
  if (before === undefined) return false
  return marked.has(before.index) || taken.has(before.index) || endsSentence(before.text)
}

function withoutColon(lines: readonly Line[]): Line[] {
  return lines.filter(({text}) => !/[：:]/.test(text) || isQuotedRole(text))
}

/** 学者：须吸纳更多航空公司 */
function isQuotedRole(text: string): boolean {
  const label = text.slice(0, text.search(/[：:]/)).trim()
  return quotedRoles.some((word) => word === label)
}

/** Shortest words before the colon of a heading; what is shorter may be the name of someone who speaks. */
const SHORTEST_TOPIC = 4

/** 数字赋能：让监管更聪明: only where several lines do so, each with other words. */
function withColon(lines: readonly Line[]): Line[] {
  const others = lines.filter(({text}) => /[：:]/.test(text) && !isQuotedRole(text))
  const topics = others.map(({text}) => text.slice(0, text.search(/[：:]/)).trim())
  const isHabit = topics.length >= FEWEST && new Set(topics).size === topics.length
  return isHabit && topics.every((topic) => topic.length >= SHORTEST_TOPIC) ? others : []
}
