import type {CopyMatch} from '../../../ast/edit.js'
import {clauseEnds, closers, openers, sentenceEnds} from '../../../language/characters.js'
import {essence, type Folded, type FoldedRange, fold, lineAt, unfold} from '../fold.js'
import type {LinedText} from '../lined-text.js'
import {type Finding, type Rule, remove} from '../rule.js'

/**
 * Truncated copies of earlier lines at the end of a document, which scrapers leave when they take the previews of a page
 * for its text. A line counts as strong evidence when it breaks off in the middle of a sentence that its source goes on
 * with; the block at the end is removed only when its strong lines prove it, and only lines that occur word for word
 * before it. A whole sentence, a short name, a list item said again proves nothing: refrains and recaps stay.
 */
export const truncatedTail: Rule = {
  id: 'truncated-tail',
  about: {en: 'truncated copies of earlier lines at the end', zh: '文末截断的重复'},
  examples: [
    {
      input:
        '云溪区召开科普工作会议\n四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务。\n| 实验室共建计划\n区科协与五所高校签订协议，在北岸设立三个开放实验室，面向中小学生。\n 四月十八日，云溪区在北岸科技园召开社区科普工作会议，部\n 实验室共建计划\n 协与五所高校签订协议，在北岸\n',
      output:
        '云溪区召开科普工作会议\n四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务。\n| 实验室共建计划\n区科协与五所高校签订协议，在北岸设立三个开放实验室，面向中小学生。\n',
    },
    {
      input: '春来了，燕子飞过山冈。\n唱一支歌给山冈听。\n夏来了，荷花开满池塘。\n唱一支歌给山冈听。\n',
      output: '春来了，燕子飞过山冈。\n唱一支歌给山冈听。\n夏来了，荷花开满池塘。\n唱一支歌给山冈听。\n',
    },
  ],
  *find(text) {
    const folded = fold(text)
    const tail = scanTail(text, folded)
    const block = provenBlock(tail)
    for (const line of [...tail].reverse()) {
      if (line.copy === undefined) continue
      if (block.has(line.number)) yield removal(text, folded, line.number, line.copy)
      else if (line.copy.length >= WORTH_A_MESSAGE) yield suspect(folded, line.copy)
    }
  },
}

/** All lengths are in folded characters. */
const STRONG_LENGTH = 24
const STRONG_LENGTH_WITH_CLAUSE = 12
const SINGLE_PROOF_LENGTH = 36
const SINGLE_PROOF_LENGTH_WITH_CLAUSE = 16
const WEAK_LENGTH = 8
const WORTH_A_MESSAGE = 16

/** Lines without a source that may lie inside the block, and how long they may be: separators, a stray name. */
const STRAY_LINES = 2
const STRAY_LENGTH = 20

/** The search may look at this many times the text before it gives up: it stays linear on hostile input. */
const WORK_BUDGET = 8

/** A line of the tail that occurs before itself. */
interface Copy {
  readonly range: FoldedRange
  readonly source: FoldedRange
  readonly length: number
  readonly match: CopyMatch
  /** Breaks off, or starts, in the middle of a sentence of its source, and is long enough to be no chance. */
  readonly strong: boolean
  readonly hasClause: boolean
}

interface TailLine {
  readonly number: number
  readonly copy: Copy | undefined
}

/** The lines from the end upwards that may belong to a tail, last line first. */
function scanTail(text: LinedText, folded: Folded): TailLine[] {
  const tail: TailLine[] = []
  let strays = 0
  let work = folded.text.length * WORK_BUDGET
  for (let number = text.lines.length - 1; number > 0 && work > 0; number--) {
    const range = essence(folded, number)
    const length = range.end - range.start
    if (length === 0) continue
    const found = folded.text.indexOf(folded.text.slice(range.start, range.end))
    work -= found + length
    const isCopy = found >= 0 && found + length <= folded.lineStarts[number]!
    if (!isCopy && (length > STRAY_LENGTH || ++strays > STRAY_LINES)) break
    tail.push({number, copy: isCopy ? examine(folded, range, found) : undefined})
  }
  return tail
}

function examine(folded: Folded, range: FoldedRange, found: number): Copy {
  const length = range.end - range.start
  const source = {start: found, end: found + length}
  const sourceLine = essence(folded, lineAt(folded, found))
  const cutLeft = source.start > sourceLine.start
  const cutRight = source.end < sourceLine.end
  const {text} = folded
  const endsMidSentence = cutRight && !isBoundary(text[source.end - 1]!) && !sentenceEnds.includes(text[source.end]!)
  // Behind an opening mark or a speaker's label a sentence begins.
  const before = text[source.start - 1] ?? ''
  const startsMidSentence = cutLeft && !isBoundary(before) && !openers.includes(before) && before !== ':'
  const hasClause = [...text.slice(range.start, range.end - 1)].some((unit) => clauseEnds.includes(unit))
  return {
    range,
    source,
    length,
    match: cutLeft ? (cutRight ? 'infix' : 'suffix') : cutRight ? 'prefix' : 'whole',
    strong:
      (endsMidSentence || startsMidSentence) &&
      !isLabelled(text, range) &&
      (length >= STRONG_LENGTH || (length >= STRONG_LENGTH_WITH_CLAUSE && hasClause)),
    hasClause,
  }
}

function isBoundary(unit: string): boolean {
  return sentenceEnds.includes(unit) || closers.includes(unit)
}

/** A line such as `地址：…` or `1. …` repeats by nature. */
const labelled = /^(?:[^，。：:]{1,8}[：:]|[（(]?[\d一二三四五六七八九十]{1,3}[、.)）])/

function isLabelled(text: string, {start, end}: FoldedRange): boolean {
  return labelled.test(text.slice(start, Math.min(end, start + STRAY_LENGTH)))
}

/** The numbers of the lines that are proven to be copies; empty where the tail proves nothing. */
function provenBlock(tail: readonly TailLine[]): ReadonlySet<number> {
  const strong = tail.filter((line) => line.copy?.strong)
  const proof = strong.some(
    ({copy}) => copy!.length >= (copy!.hasClause ? SINGLE_PROOF_LENGTH_WITH_CLAUSE : SINGLE_PROOF_LENGTH),
  )
  if (strong.length < 2 && !proof) return new Set()
  const topStrong = strong.at(-1)!
  const block = new Set<number>()
  let nextSource = topStrong.copy!.source.start
  let strayBelow = false
  for (const {number, copy} of tail) {
    if (number < topStrong.number) break
    if (copy === undefined) strayBelow = true
    else if (copy.strong || (!strayBelow && (copy.length >= WEAK_LENGTH || copy.match === 'whole'))) block.add(number)
  }
  for (const {number, copy} of tail.slice(tail.indexOf(topStrong) + 1)) {
    // A whole line above the first strong one belongs to the block only if the sources go on in order.
    if (copy === undefined || copy.match !== 'whole' || copy.length < WEAK_LENGTH || copy.source.start >= nextSource)
      break
    block.add(number)
    nextSource = copy.source.start
  }
  return block
}

function removal(text: LinedText, folded: Folded, number: number, copy: Copy): Finding {
  const line = text.lines[number]!
  return remove(line.start, line.next, {...unfold(folded, copy.source), match: copy.match, distance: 0})
}

function suspect(folded: Folded, copy: Copy): Finding {
  return {type: 'suspect', ...unfold(folded, copy.range), source: unfold(folded, copy.source)}
}
