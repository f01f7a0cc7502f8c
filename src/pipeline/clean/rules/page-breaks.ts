import {clauseEnds, sentenceEnds} from '../../../language/characters.js'
import {inkEnd, inkLineFrom, inkStart, type LinedText} from '../lined-text.js'
import {findPageNumbers, type PageNumber, seriesOf} from '../page-numbers.js'
import {type Finding, type Rule, remove} from '../rule.js'
import {findRunningHeads, type RunningHead} from '../running-heads.js'
import {breaksOff, columnsOf, joint, marginOf, startsBlock, titleLine} from '../running-text.js'
import {fills, findWrap, type Wrap} from '../wrap-width.js'

/**
 * Page numbers of a PDF or of paper, which stand between lines when text is taken out of its pages, and the running heads
 * beside them. A number is proven where it cuts a sentence in two, or closes the document; with it go the other numbers
 * that are written the same way and count on. The sentence is joined again. A running head goes only as a copy of a line
 * that stays. A lone number, a list item, `第3页` in a sentence and the numbered parts of a story stay.
 */
export const pageBreaks: Rule = {
  id: 'page-breaks',
  about: {en: 'page numbers and running heads between lines', zh: '页码页眉'},
  examples: [
    {
      input: '云溪区工作通报\n四月十八日，云溪区在北岸科\n— 3 —\n技园召开科普工作会议。\n',
      output: '云溪区工作通报\n四月十八日，云溪区在北岸科技园召开科普工作会议。\n',
    },
    {input: '会议闭幕，与会代表合影。\n第 2 页 共 2 页\n', output: '会议闭幕，与会代表合影。\n'},
    {input: '序号\n3\n项目\n3/10\n', output: '序号\n3\n项目\n3/10\n'},
    {input: '春天\n— 1 —\n燕子来了。\n— 2 —\n桃花开了。\n', output: '春天\n— 1 —\n燕子来了。\n— 2 —\n桃花开了。\n'},
  ],
  *find(text) {
    const numbers = findPageNumbers(text)
    if (numbers.length === 0) return
    const breaks = findBreaks(text, numbers)
    const proven = provenLines(text, numbers, breaks)
    for (const pageBreak of breaks) yield* describe(text, pageBreak, proven)
  },
}

/** Neighbouring lines of page numbers and running heads. */
interface PageBreak {
  readonly furniture: readonly (PageNumber | RunningHead)[]
  readonly cut: Cut | undefined
}

/** The lines that a page break parts, where they are the halves of a sentence, and what joins them. */
interface Cut {
  readonly before: number
  readonly after: number
  readonly joint: string
  /** Parts a clause: nobody breaks a line there by hand. */
  readonly midClause: boolean
}

function isHead(piece: PageNumber | RunningHead): piece is RunningHead {
  return 'source' in piece
}

/** All page breaks in the order of the text. */
function findBreaks(text: LinedText, numbers: readonly PageNumber[]): PageBreak[] {
  const heads = findRunningHeads(
    text,
    numbers.map(({line}) => line),
  )
  const pieces = [...numbers, ...heads.values()].sort((a, b) => a.line - b.line)
  const margin = marginOf(text.text, text.lines)
  const wrap = findWrap(text)
  const title = titleLine(text)
  const breaks: PageBreak[] = []
  for (let i = 0; i < pieces.length; ) {
    const furniture = [pieces[i++]!]
    let after = inkLineFrom(text, furniture[0]!.line + 1, 1)
    while (pieces[i]?.line === after) {
      furniture.push(pieces[i++]!)
      after = inkLineFrom(text, after + 1, 1)
    }
    const before = inkLineFrom(text, furniture[0]!.line - 1, -1)
    const parts = before >= 0 && before !== title && after < text.lines.length && isCut(text, before, after, margin)
    breaks.push({furniture, cut: parts ? cutAt(text, before, after, wrap) : undefined})
  }
  return breaks
}

/** A line without a stop is running text, and no cell, from this width on, in columns. */
const RUNNING_WIDTH = 24

/** Behind an ordinal it is running text, and no heading, from this width on. */
const ITEM_WIDTH = 56

/** Whether two lines are the halves of one sentence: the first stops inside it, and both read as running text. */
function isCut({text, lines}: LinedText, before: number, after: number, margin: number): boolean {
  const head = lines[before]!
  const tail = lines[after]!
  if (!breaksOff(text, head) || startsBlock(text, tail, margin)) return false
  const least = startsBlock(text, head, margin) ? ITEM_WIDTH : RUNNING_WIDTH
  const headIsText = hasStop(text, head.start, head.end) || columnsOf(text, head.start, head.end) >= least
  return headIsText && hasStop(text, tail.start, tail.end)
}

/** Marks of running text; 、 also stands in 二、工作安排, and a colon in titles. */
const stops = `${sentenceEnds}，；,;`

function hasStop(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (stops.includes(text[at]!)) return true
  }
  return false
}

function cutAt({text, lines}: LinedText, before: number, after: number, wrap: Wrap | undefined): Cut | undefined {
  const last = text[inkEnd(text, lines[before]!) - 1]!
  const between = joint(last, text[inkStart(text, lines[after]!)]!)
  if (between === undefined) return undefined
  // In a text broken at a fixed width the line is one more broken line, and joined together with the others.
  const isWrapped = wrap !== undefined && fills(wrap.shapes[before]!, wrap)
  return {before, after, joint: isWrapped ? '\n' : between, midClause: !clauseEnds.includes(last)}
}

/** The lines of page numbers that are proven: whole series that hold a proof. */
function provenLines(
  text: LinedText,
  numbers: readonly PageNumber[],
  breaks: readonly PageBreak[],
): ReadonlySet<number> {
  const cuts = new Map(breaks.flatMap(({furniture, cut}) => furniture.map(({line}) => [line, cut] as const)))
  const last = inkLineFrom(text, text.lines.length - 1, -1)
  const proven = new Set<number>()
  for (const series of seriesOf(numbers)) {
    const isProof = ({line, form}: PageNumber): boolean => {
      const cut = cuts.get(line)
      if (form === 'slash') return cut !== undefined && series.length > 1
      // A whole line that tells the page and the number of pages is nothing else.
      if (form === 'of-total') return true
      if (form === 'named') return cut?.midClause === true
      return cut !== undefined || line === last
    }
    if (series.some(isProof)) for (const {line} of series) proven.add(line)
  }
  return proven
}

/** What is done at a page break: its furniture goes and the sentence is joined, or what is not proven is reported. */
function* describe(text: LinedText, {furniture, cut}: PageBreak, proven: ReadonlySet<number>): Iterable<Finding> {
  const numbers = furniture.filter((piece) => !isHead(piece))
  const hasNumber = numbers.length > 0 && numbers.every(({line}) => proven.has(line))
  const goes = (piece: PageNumber | RunningHead) => (isHead(piece) ? piece.proven && hasNumber : proven.has(piece.line))
  if (cut !== undefined && furniture.every(goes)) {
    yield* joinAt(text, cut, furniture.filter(isHead))
    return
  }
  for (const piece of furniture) {
    const {start, end, next} = text.lines[piece.line]!
    if (isHead(piece)) yield goes(piece) ? remove(start, next, evidence(text, piece)) : suspect(text, piece)
    else if (goes(piece)) yield remove(start, next)
    else if (piece.form === 'dashed') {
      yield {type: 'flag', ruleId: 'suspect-page-number', start, end}
    }
  }
}

/** Removes what stands between two halves of a sentence, running heads as edits of their own with their evidence. */
function* joinAt(text: LinedText, cut: Cut, heads: readonly RunningHead[]): Iterable<Finding> {
  let from = inkEnd(text.text, text.lines[cut.before]!)
  let replacement = cut.joint
  for (const head of heads) {
    const {start, next} = text.lines[head.line]!
    if (from < start) yield {type: 'change', start: from, end: start, replacement}
    yield remove(start, next, evidence(text, head))
    from = next
    replacement = ''
  }
  const end = inkStart(text.text, text.lines[cut.after]!)
  if (from < end) yield {type: 'change', start: from, end, replacement}
}

function evidence({text, lines}: LinedText, {source}: RunningHead) {
  const line = lines[source]!
  return {start: inkStart(text, line), end: inkEnd(text, line), match: 'whole', distance: 0} as const
}

function suspect({text, lines}: LinedText, {line, source}: RunningHead): Finding {
  const [own, other] = [lines[line]!, lines[source]!]
  return {
    type: 'suspect',
    start: inkStart(text, own),
    end: inkEnd(text, own),
    source: {start: inkStart(text, other), end: inkEnd(text, other)},
  }
}
