import {isCredit} from '../credit-lines.js'
import {essence, type Folded, type FoldedRange, fold, hasHan, isEmpty, lineAt, sameUnits, unfold} from '../fold.js'
import {type LinedText, lineCount, lineOf} from '../lined-text.js'
import {type Finding, type Rule, remove} from '../rule.js'

/**
 * A document pasted twice, the second time whole or cut off: a later line equals the first one, and from there every line
 * runs parallel to the beginning until the end. A document that returns to its first lines at the end, as songs do, is
 * no such thing: the second copy must be whole, or break off within a line, or be more than half of the first. Credits
 * between the lines are passed over.
 */
export const doubledDocument: Rule = {
  id: 'doubled-document',
  about: {en: 'the document pasted twice', zh: '全文重复'},
  examples: [
    {
      input:
        '云溪区召开科普工作会议\n四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为示范社区授牌。\n区科协与五所高校签订协议，在北岸设立三个开放实验室，面向中小学生，常年免费开放。\n云溪区召开科普工作会议\n四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为示范社区授牌。\n区科协与五所高校签订协议，在北岸设立三个开放实验室，面\n',
      output:
        '云溪区召开科普工作会议\n四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为示范社区授牌。\n区科协与五所高校签订协议，在北岸设立三个开放实验室，面向中小学生，常年免费开放。\n',
    },
    {
      input: '山冈谣\n春来了，燕子飞过山冈。\n夏来了，荷花开满池塘。\n山冈谣\n春来了，燕子飞过山冈。\n',
      output: '山冈谣\n春来了，燕子飞过山冈。\n夏来了，荷花开满池塘。\n山冈谣\n春来了，燕子飞过山冈。\n',
    },
  ],
  *find(text) {
    const folded = fold(text)
    const title = firstInk(folded)
    if (title === undefined || !recurs(folded, title)) return
    const body = bodyOf(folded)
    const second = secondCopy(folded, body)
    if (second === undefined) return
    yield* removals(text, folded, body, second)
  },
}

/** What either copy must at least have, in lines and in folded units. */
const LEAST_LINES = 3
const LEAST_LENGTH = 80

/** The lines with text that are no credits: their numbers, and hashes that equal lines have equal. */
interface Body {
  readonly numbers: Int32Array
  readonly hashes: Int32Array
}

function firstInk(folded: Folded): FoldedRange | undefined {
  for (let line = 0; line < folded.lineStarts.length - 1; line++) {
    if (isEmpty(folded, line)) continue
    const range = essence(folded, line)
    if (range.end > range.start) return range
  }
  return undefined
}

/** Whether the first line comes again, which nearly no document has: the rest of the search is for the others. */
function recurs(folded: Folded, title: FoldedRange): boolean {
  for (let line = folded.lineStarts.length - 2; line > 0; line--) {
    if (isEmpty(folded, line)) continue
    const range = essence(folded, line)
    if (range.start <= title.start) return false
    if (sameUnits(folded, range, title)) return true
  }
  return false
}

function bodyOf(folded: Folded): Body {
  const {units, lineStarts} = folded
  const numbers = new Int32Array(lineStarts.length)
  const hashes = new Int32Array(lineStarts.length)
  let count = 0
  for (let number = 0; number < lineStarts.length - 1; number++) {
    if (isEmpty(folded, number)) continue
    const range = essence(folded, number)
    if (range.end === range.start || isCredit(folded, range)) continue
    let hash = range.end - range.start
    for (let at = range.start; at < range.end; at++) hash = (Math.imul(hash, 0x01000193) ^ units[at]!) | 0
    numbers[count] = number
    hashes[count++] = hash
  }
  return {numbers: numbers.subarray(0, count), hashes: hashes.subarray(0, count)}
}

/** A line of the body by its index. */
function lineAtIndex(folded: Folded, {numbers}: Body, index: number): FoldedRange {
  return essence(folded, numbers[index]!)
}

/**
 * The line at which the second copy starts: the lines from there on are the first lines of the document, the last one
 * perhaps cut off. Such a start is a border of the sequence of lines, and Knuth, Morris and Pratt find all borders in
 * one pass, however often lines repeat.
 */
function secondCopy(folded: Folded, body: Body): number | undefined {
  const {hashes} = body
  const last = hashes.length - 1
  if (last < LEAST_LINES) return undefined
  const borders = new Int32Array(last + 1)
  for (let i = 1, border = 0; i < last; i++) {
    while (border > 0 && hashes[i] !== hashes[border]) border = borders[border]!
    if (hashes[i] === hashes[border]) border++
    borders[i + 1] = border
  }
  // From the longest border of all lines but the last one, which need only be the beginning of its counterpart.
  for (let border = borders[last]!; border > 0; border = borders[border]!) {
    const start = last - border
    if (!isBeginning(folded, lineAtIndex(folded, body, last), lineAtIndex(folded, body, border))) continue
    // Only the longest border counts: a short line repeated to the end is no document, whatever its multiples are.
    return isSecondCopy(folded, body, start) ? start : undefined
  }
  return undefined
}

function isSecondCopy(folded: Folded, body: Body, start: number): boolean {
  const last = body.numbers.length - 1
  const count = last + 1 - start
  if (start < LEAST_LINES || count < LEAST_LINES || lengthOf(folded, body, 0, start) < LEAST_LENGTH) return false
  let han = false
  for (let i = start; i <= last; i++) {
    const line = lineAtIndex(folded, body, i)
    han ||= hasHan(folded, line)
    // Equal hashes do not prove equal lines.
    if (i < last && !sameUnits(folded, line, lineAtIndex(folded, body, i - start))) return false
  }
  const isCut = !sameUnits(folded, lineAtIndex(folded, body, last), lineAtIndex(folded, body, count - 1))
  return lengthOf(folded, body, start, last + 1) >= LEAST_LENGTH && han && (isCut || count * 2 > start)
}

/** Folded units of the lines from one index up to another. */
function lengthOf(folded: Folded, body: Body, from: number, to: number): number {
  let length = 0
  for (let i = from; i < to; i++) {
    const {start, end} = lineAtIndex(folded, body, i)
    length += end - start
  }
  return length
}

/** Whether a line is the beginning of another, or all of it. */
function isBeginning(folded: Folded, line: FoldedRange, other: FoldedRange): boolean {
  const end = other.start + (line.end - line.start)
  return end <= other.end && sameUnits(folded, line, {start: other.start, end})
}

/** The second copy line by line, each with its counterpart; of its credits those that the first copy has as well. */
function* removals(text: LinedText, folded: Folded, body: Body, second: number): Iterable<Finding> {
  const textOf = ({start, end}: FoldedRange) => String.fromCharCode(...folded.units.subarray(start, end))
  const credits = new Map<string, FoldedRange>()
  let i = 0
  for (let number = 0; number < lineCount(text); number++) {
    const range = essence(folded, number)
    if (range.end === range.start) continue
    let source: FoldedRange | undefined
    if (body.numbers[i] === number) {
      // A document pasted three times is a copy of its first copy, which is what stays.
      const {start} = lineAtIndex(folded, body, i < second ? i : (i - second) % second)
      source = i < second ? undefined : {start, end: start + (range.end - range.start)}
      i++
    } else if (i <= second) credits.set(textOf(range), range)
    else source = credits.get(textOf(range))
    if (source === undefined) continue
    const {start, next} = lineOf(text, number)
    const isWhole = source.end === essence(folded, lineAt(folded, source.start)).end
    yield remove(start, next, {...unfold(folded, source), match: isWhole ? 'whole' : 'prefix', distance: 0})
  }
}
