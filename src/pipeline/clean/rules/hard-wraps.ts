import {inkEnd, inkStart, type Line, type LinedText} from '../lined-text.js'
import type {Finding, Rule} from '../rule.js'
import {breaksOff, joint, marginOf, startsBlock, titleLine} from '../running-text.js'
import {fills, findWrap, type Wrap} from '../wrap-width.js'

/**
 * Lines broken at a fixed width, as in mails and in text taken out of a PDF: they cut words and figures in two, and each
 * piece would become a paragraph. Lines are joined only where a document shows one width again and again, within a
 * paragraph that comes to the end of its sentence. Lines of verse are short, rows of a table hold columns of blanks, titles
 * in a list never end a sentence: they stay.
 */
export const hardWraps: Rule = {
  id: 'hard-wraps',
  about: {en: 'lines broken at a fixed width', zh: '固定宽度断行'},
  examples: [
    {
      input:
        '工作通报\n　　四月十八日，云溪区在北岸科技园召开社区科\n普工作会议，部署全年任务，区科协与五所高校签\n订协议，在北岸设立三个开放实验室，面向全区中\n小学生免费开放，全年举办活动一百二十六场次，\n参与群众三万人。\n　　会议闭幕。\n',
      output:
        '工作通报\n　　四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年任务，区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动一百二十六场次，参与群众三万人。\n　　会议闭幕。\n',
    },
    {
      input: '春来了，燕子飞过山冈，\n夏来了，荷花开满池塘，\n秋来了，稻谷堆成金山，\n冬来了，雪花落在南窗。\n',
      output: '春来了，燕子飞过山冈，\n夏来了，荷花开满池塘，\n秋来了，稻谷堆成金山，\n冬来了，雪花落在南窗。\n',
    },
  ],
  *find(text) {
    const wrap = findWrap(text)
    if (wrap === undefined) return
    const title = titleLine(text)
    const hasItems = text.lines.some((_, i) => endsWith(text, i, '；') && !fills(wrap.shapes[i]!, wrap))
    for (const block of blocksOf(wrap)) {
      const margin = marginOf(text.text, text.lines.slice(block.first, block.last + 1))
      if (!isWrapped(text, wrap, block, margin)) continue
      for (let i = block.first === title ? title + 1 : block.first; i < block.last; ) {
        const last = lastPiece({text, wrap, hasItems}, i, block.last, margin)
        if (wrap.shapes[last]!.closes) yield* joinLines(text, i, last)
        i = Math.max(last, i + 1)
      }
    }
  },
}

/** A text broken at a width. */
interface Wrapped {
  readonly text: LinedText
  readonly wrap: Wrap
  /** Whether some line ends with a semicolon before it fills the width: there lines are items of lists. */
  readonly hasItems: boolean
}

/** Lines between blank lines, the last one included. */
interface Block {
  readonly first: number
  readonly last: number
}

function* blocksOf({shapes}: Wrap): Iterable<Block> {
  let first = 0
  for (let i = 0; i <= shapes.length; i++) {
    if (i < shapes.length && !shapes[i]!.isBlank) continue
    if (i - 1 > first) yield {first, last: i - 1}
    first = i + 1
  }
}

/**
 * Whether a block is broken at the width: nothing is wider, and most lines that end no sentence fill it. A short line above
 * the start of something else is a heading, and says nothing.
 */
function isWrapped({text, lines}: LinedText, wrap: Wrap, {first, last}: Block, margin: number): boolean {
  let full = 0
  let open = 0
  for (let i = first; i <= last; i++) {
    const shape = wrap.shapes[i]!
    if (shape.width > wrap.width + wrap.raggedness) return false
    if (shape.closes) continue
    if (fills(shape, wrap)) full++
    else if (i < last && startsBlock(text, lines[i + 1]!, margin)) continue
    open++
  }
  return full * 2 >= open
}

/** The last line of the paragraph that begins with a line. Each line before it fills the width and is gone on with. */
function lastPiece(document: Wrapped, first: number, end: number, margin: number): number {
  const {text, lines} = document.text
  const {shapes} = document.wrap
  // Where an indent tells paragraphs apart, a full line that happens to end a sentence is no end of a paragraph.
  const isIndented = startsBlock(text, lines[first]!, margin) && inkStart(text, lines[first]!) > lines[first]!.start
  let last = first
  while (
    last < end &&
    fills(shapes[last]!, document.wrap) &&
    shapes[last + 1]!.width > 0 &&
    (isIndented || breaksOff(text, lines[last]!) || goesOnAtSemicolon(document, first, last)) &&
    !startsBlock(text, lines[last + 1]!, margin)
  )
    last++
  return last
}

/**
 * Whether a full line ends with a semicolon inside a paragraph. Items of a list end with one too, but hardly ever after
 * several lines and just at the width. A first line has to be gone on with over a line end inside a clause, in a text
 * without shorter items, and not below a colon.
 */
function goesOnAtSemicolon({text, wrap, hasItems}: Wrapped, first: number, line: number): boolean {
  if (!endsWith(text, line, '；')) return false
  return line > first || (!hasItems && wrap.shapes[line + 1]!.midClause && !endsWith(text, line - 1, '：'))
}

function endsWith({text, lines}: LinedText, number: number, mark: string): boolean {
  const line = lines[number]
  return line !== undefined && text[inkEnd(text, line) - 1] === mark
}

function jointAt(text: string, line: Line, next: Line) {
  return joint(text[inkEnd(text, line) - 1]!, text[inkStart(text, next)]!)
}

/** Joins the lines of a paragraph. Two digits stay parted: whether they are one figure cannot be told. */
function* joinLines({text, lines}: LinedText, first: number, last: number): Iterable<Finding> {
  for (let i = first; i < last; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!]
    const start = inkEnd(text, line)
    const end = inkStart(text, next)
    const replacement = jointAt(text, line, next)
    if (replacement === undefined) yield {type: 'flag', ruleId: 'unjoined-lines', start: start - 1, end: end + 1}
    else yield {type: 'change', start, end, replacement}
  }
}
