import {inkEnd, inkLineFrom, inkStart, type LinedText, splitLines} from '../lined-text.js'
import {type Cut, findCuts, type Gap} from '../page-cuts.js'
import {findPageNumbers, type PageNumber} from '../page-numbers.js'
import {findFeet, findProven, type Surroundings} from '../page-proof.js'
import {type Finding, type Rule, remove} from '../rule.js'
import {findRunningHeads, type RunningHead} from '../running-heads.js'

/**
 * Page numbers of a PDF or of paper, which stand between lines when text is taken out of its pages, and the running heads
 * beside them. A number is proven where it tells the number of pages too, cuts a sentence in two, or closes the document,
 * and where it and all others of its series stand at the foot of a page, before a form feed; with it go the other numbers
 * that are written the same way and count on. The sentence is joined again. A running head goes only as a copy of a line
 * that stays. A lone number, a list item, `第3页` in a sentence and the numbered parts of a story stay, and so do numbers
 * that count stanzas or items from 1, though these do without full stops.
 */
export const pageBreaks: Rule = {
  id: 'page-breaks',
  about: {en: 'page numbers and running heads between lines', zh: '页码页眉'},
  examples: [
    {
      input: '云溪区工作通报\n四月十八日，云溪区在北岸科\n— 3 —\n技园召开科普工作会议。\n',
      output: '云溪区工作通报\n四月十八日，云溪区在北岸科技园召开科普工作会议。\n',
    },
    {input: '会议闭幕。\n— 3 —\n\f四月十九日，大会开幕。\n', output: '会议闭幕。\n\f四月十九日，大会开幕。\n'},
    {input: '会议闭幕，与会代表合影。\n第 2 页 共 2 页\n', output: '会议闭幕，与会代表合影。\n'},
    {input: '序号\n3\n项目\n3/10\n', output: '序号\n3\n项目\n3/10\n'},
    {input: '春天\n— 1 —\n燕子来了。\n— 2 —\n桃花开了。\n', output: '春天\n— 1 —\n燕子来了。\n— 2 —\n桃花开了。\n'},
  ],
  *find(document) {
    const {text} = document
    // A form feed is as long as the line feed that takes its place: all offsets stay.
    const lined = text.includes('\f') ? splitLines(text.replaceAll('\f', '\n')) : document
    const numbers = findPageNumbers(lined)
    if (numbers.length === 0) return
    const breaks = findBreaks(lined, numbers)
    const feet = findFeet(text, lined, numbers)
    const proven = findProven(lined, numbers, {...surroundingsOf(breaks), feet})
    for (const pageBreak of breaks) yield* describe(lined, pageBreak, proven)
  },
}

/** Neighbouring lines of page numbers and running heads. */
interface PageBreak {
  readonly furniture: readonly (PageNumber | RunningHead)[]
  readonly cut: Cut | undefined
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
  const groups: (Gap & Pick<PageBreak, 'furniture'>)[] = []
  for (let i = 0; i < pieces.length; ) {
    const furniture = [pieces[i++]!]
    let after = inkLineFrom(text, furniture[0]!.line + 1, 1)
    while (pieces[i]?.line === after) {
      furniture.push(pieces[i++]!)
      after = inkLineFrom(text, after + 1, 1)
    }
    groups.push({furniture, before: inkLineFrom(text, furniture[0]!.line - 1, -1), after})
  }
  const cuts = findCuts(text, groups)
  return groups.map(({furniture}, i) => ({furniture, cut: cuts[i]}))
}

/** What stands around the numbers. */
function surroundingsOf(breaks: readonly PageBreak[]): Pick<Surroundings, 'cuts' | 'headed'> {
  const cuts = new Map<number, Cut>()
  const headed = new Set<number>()
  for (const {furniture, cut} of breaks) {
    const isHeaded = furniture.some(isHead)
    for (const {line} of furniture) {
      if (cut !== undefined) cuts.set(line, cut)
      if (isHeaded) headed.add(line)
    }
  }
  return {cuts, headed}
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
