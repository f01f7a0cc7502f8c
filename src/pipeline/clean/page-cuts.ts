import {clauseEnds, sentenceEnds} from '../../language/characters.js'
import {inkEnd, inkStart, type Line, type LinedText} from './lined-text.js'
import {
  breaksOff,
  columnsOf,
  endsSentence,
  joint,
  marginOf,
  ordinalKind,
  startsBlock,
  titleLine,
} from './running-text.js'
import {fills, findWrap, type Wrap} from './wrap-width.js'

/** Two lines that a page break parts, where they are pieces of one paragraph, and what joins them. */
export interface Cut {
  readonly before: number
  readonly after: number
  readonly joint: string
  /** The first stops inside a sentence, which comes to its end behind the break. */
  readonly midSentence: boolean
  /** Parts a clause: nobody breaks a line there by hand. */
  readonly midClause: boolean
}

/** The lines with text before and behind a page break. */
export interface Gap {
  readonly before: number
  readonly after: number
}

/** For each gap the cut that it is; undefined where its lines are not proven to be pieces of one paragraph. */
export function findCuts(text: LinedText, gaps: readonly Gap[]): (Cut | undefined)[] {
  const whole: Whole = {
    text,
    margin: marginOf(text.text, text.lines),
    title: titleLine(text),
    wrap: findWrap(text),
    sentenceItems: sentenceItems(text, new Set(gaps.map(({before}) => before))),
    behindGap: new Map(gaps.map(({before, after}) => [before, after])),
  }
  return gaps.map((gap) => cutAt(whole, gap))
}

/** What is known about the text as a whole. */
interface Whole {
  readonly text: LinedText
  readonly margin: number
  readonly title: number
  readonly wrap: Wrap | undefined
  /** Kinds of ordinals whose items are sentences. */
  readonly sentenceItems: ReadonlySet<string>
  /** The lines behind the gaps by those before them. */
  readonly behindGap: ReadonlyMap<number, number>
}

function cutAt(whole: Whole, {before, after}: Gap): Cut | undefined {
  const {text, lines} = whole.text
  const [head, tail] = [lines[before], lines[after]]
  if (head === undefined || tail === undefined || before === whole.title || startsBlock(text, tail, whole.margin))
    return
  const midSentence =
    breaksOff(text, head) && headIsText(whole, before) && tailIsText(whole, after) && comesToEnd(whole, after)
  if (!midSentence && !stopsAtSemicolon(whole, before, after) && !goesOnInParagraph(whole, before, after)) return
  const last = text[inkEnd(text, head) - 1]!
  const between = joint(last, text[inkStart(text, tail)]!)
  if (between === undefined) return
  // In a text broken at a fixed width the line is one more broken line, and joined together with the others.
  return {
    before,
    after,
    joint: isFull(whole, before) ? '\n' : between,
    midSentence,
    midClause: midSentence && !clauseEnds.includes(last),
  }
}

/** A line without a stop is running text, and no cell, from this width on, in columns. */
const RUNNING_WIDTH = 24

/** Behind an ordinal it is running text, and no heading, from this width on. */
const ITEM_WIDTH = 56

function headIsText(whole: Whole, before: number): boolean {
  const {text, lines} = whole.text
  const head = lines[before]!
  if (hasStop(text, head) || text[inkEnd(text, head) - 1] === '、' || isFull(whole, before)) return true
  const isPlain = !startsBlock(text, head, whole.margin) || whole.sentenceItems.has(ordinalKind(text, head) ?? '')
  return columnsOf(text, head.start, head.end) >= (isPlain ? RUNNING_WIDTH : ITEM_WIDTH)
}

function tailIsText(whole: Whole, after: number): boolean {
  return hasStop(whole.text.text, whole.text.lines[after]!) || isFull(whole, after)
}

/** How many lines up and down the ends of a paragraph are looked for. */
const LONGEST_PARAGRAPH = 60

/** Whether the sentence ends in the paragraph that a line begins. Verse that does without full stops never ends one. */
function comesToEnd(whole: Whole, after: number): boolean {
  const {text, lines} = whole.text
  let number: number | undefined = after
  for (let steps = 0; steps < LONGEST_PARAGRAPH && number !== undefined; steps++) {
    const line: Line | undefined = lines[number]
    if (line === undefined || inkStart(text, line) === line.end) return false
    if (!breaksOff(text, line)) return true
    const isLong: boolean = isFull(whole, number) || columnsOf(text, line.start, line.end) >= ITEM_WIDTH
    number = whole.behindGap.get(number) ?? (isLong ? number + 1 : undefined)
  }
  return false
}

/** Whether a line fills the width at which the text is broken. */
function isFull({wrap}: Whole, line: number): boolean {
  return wrap !== undefined && fills(wrap.shapes[line]!, wrap)
}

/** Whether a line ends with a semicolon inside a paragraph: it has members within it, so that they are no lines of a list. */
function stopsAtSemicolon(whole: Whole, before: number, after: number): boolean {
  const {text, lines} = whole.text
  const head = lines[before]!
  const end = inkEnd(text, head) - 1
  if (text[end] !== '；' || !tailIsText(whole, after)) return false
  for (let at = head.start; at < end; at++) if (text[at] === '；' || sentenceEnds.includes(text[at]!)) return true
  return false
}

/** Whether a full line and an unindented one are of one paragraph, in a text broken at a width that indents paragraphs. */
function goesOnInParagraph(whole: Whole, before: number, after: number): boolean {
  const {text, lines} = whole.text
  if (!endsSentence(text, lines[before]!) || !tailIsText(whole, after)) return false
  for (let line = before; line > whole.title && before - line < LONGEST_PARAGRAPH && isFull(whole, line); line--) {
    if (columnsOf(text, lines[line]!.start, inkStart(text, lines[line]!)) > whole.margin) return true
  }
  return false
}

/** Marks of running text; 、 also stands in 二、工作安排, and a colon in titles. */
const stops = `${sentenceEnds}，；,;`

/** Whether a line has a mark of running text. */
export function hasStop(text: string, {start, end}: Line): boolean {
  for (let at = start; at < end; at++) if (stops.includes(text[at]!)) return true
  return false
}

/** So many items have to be sentences. */
const FEWEST_ITEMS = 2

/**
 * Kinds of ordinals behind which every line is a sentence, so that what stops inside one was cut and is no heading. Lines
 * that stand before a page break say nothing.
 */
function sentenceItems({text, lines}: LinedText, beforeBreaks: ReadonlySet<number>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  lines.forEach((line, i) => {
    const kind = beforeBreaks.has(i) ? undefined : ordinalKind(text, line)
    if (kind !== undefined) counts.set(kind, endsSentence(text, line) ? (counts.get(kind) ?? 0) + 1 : Number.NaN)
  })
  return new Set([...counts].flatMap(([kind, count]) => (count >= FEWEST_ITEMS ? [kind] : [])))
}
