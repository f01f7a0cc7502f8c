import {findCopies} from '../copies.js'
import {essence, type Folded, type FoldedRange, fold, hasHan, lineAt, unfold} from '../fold.js'
import {endsAtBoundary, examine, type Fragment} from '../fragment.js'
import {lineCount, lineOf} from '../lined-text.js'
import {type Finding, type Rule, remove} from '../rule.js'
import {isNextLine, scanTail, type TailLine} from '../tail.js'

/**
 * Truncated copies of earlier lines at the end of a document, which scrapers leave when they take the previews of a page
 * for its text. A line is a proof when it breaks off where no writer would: in the middle of a clause that its source
 * goes on with, in a number, between two quotation marks. The block at the end is removed only when such lines prove it;
 * it then carries the lines among them and, in the order of the sources, those right above that were cut at a mark. A
 * clause cut at a mark may as well be a quotation and proves nothing alone, nor does a whole sentence, a short name, a
 * list item said again: refrains and recaps stay. Up to two characters of a long line may differ, but never a figure or
 * a negation. Fragments above the end are reported and stay.
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
      input:
        '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区的中小学生。\n区科协与五所高校签定协议，在北岸设立三个开放实验室，面向全…[全文]\n',
      output: '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区的中小学生。\n',
    },
    {
      input:
        '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区的中小学生。\n区科协与六所高校签订协议，在北岸设立三个开放实验室，面向全…[全文]\n',
      output:
        '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区的中小学生。\n区科协与六所高校签订协议，在北岸设立三个开放实验室，面向全…[全文]\n',
    },
    {
      input: '春来了，燕子飞过山冈。\n唱一支歌给山冈听。\n夏来了，荷花开满池塘。\n唱一支歌给山冈听。\n',
      output: '春来了，燕子飞过山冈。\n唱一支歌给山冈听。\n夏来了，荷花开满池塘。\n唱一支歌给山冈听。\n',
    },
  ],
  *find(text) {
    const folded = fold(text)
    const tail = scanTail(folded)
    yield* bodySuspects(folded, tail.at(-1)?.number ?? lineCount(text))
    const block = provenBlock(folded, tail)
    for (const {number, fragment} of tail.reverse()) {
      if (fragment === undefined) continue
      if (block.has(number)) {
        const {start, next} = lineOf(text, number)
        const {match, distance} = fragment
        yield remove(start, next, {...unfold(folded, fragment.source), match, distance})
      } else if (fragment.length >= WORTH_A_MESSAGE) yield suspect(folded, fragment)
    }
  },
}

/** All lengths are in folded units. */
const SINGLE_PROOF_LENGTH = 36
const SINGLE_PROOF_LENGTH_WITH_CLAUSE = 16
const WEAK_LENGTH = 8

/** How many parts of lines that prove nothing a proof carries above it. */
const PARTS_PER_PROOF = 2

const WORTH_A_MESSAGE = 16

/** The numbers of the lines that are proven to be copies; empty where the tail proves nothing. */
function provenBlock(folded: Folded, tail: readonly TailLine[]): ReadonlySet<number> {
  const proofs = tail.filter(isProof)
  if (proofs.length === 0) return reprint(folded, tail)
  const single = proofs.some(
    ({fragment}) => fragment!.length >= (fragment!.hasClause ? SINGLE_PROOF_LENGTH_WITH_CLAUSE : SINGLE_PROOF_LENGTH),
  )
  if (proofs.length < 2 && !single) return new Set()
  const top = proofs.at(-1)!
  const block = new Set<number>()
  let strayBelow = false
  for (const line of tail) {
    const {number, fragment} = line
    if (number < top.number) break
    if (fragment === undefined || fragment.differs) strayBelow = true
    else if (isProof(line) || (!strayBelow && (fragment.length >= WEAK_LENGTH || fragment.match === 'whole')))
      block.add(number)
  }
  for (const number of carriedAbove(folded, tail.slice(tail.indexOf(top)), proofs.length * PARTS_PER_PROOF))
    block.add(number)
  return block
}

/**
 * The lines right above the topmost proof, which comes first, that belong to the block although they prove nothing: whole
 * lines and parts of lines, as long as the sources go on upwards in order, each part from a line of its own. A list of
 * quotations above the block starts again from the end of the text, or quotes one paragraph more than once.
 */
function carriedAbove(folded: Folded, [top, ...above]: readonly TailLine[], mostParts: number): number[] {
  const carried: number[] = []
  // Short words and whole sentences may be the writer's own end, unless the block goes on above them.
  let doubtful: number[] = []
  let next = top!.fragment!.source.start
  let parts = 0
  for (const {number, fragment} of above) {
    if (fragment === undefined || fragment.differs || fragment.source.start >= next) break
    const isWhole = fragment.match === 'whole'
    const isOwnLine = lineAt(folded, fragment.source.end - 1) < lineAt(folded, next)
    if (!isWhole && (!isOwnLine || ++parts > mostParts)) break
    next = fragment.source.start
    doubtful.push(number)
    if (isWhole ? fragment.length < WEAK_LENGTH : fragment.weight === 'none') continue
    carried.push(...doubtful)
    doubtful = []
  }
  return carried
}

function isProof({fragment}: TailLine): boolean {
  return fragment?.weight === 'proof' && !fragment.differs
}

const REPRINT_LENGTH = 80
const REPRINT_LINE_LENGTH = 40

/** Whole paragraphs printed again at the end in the order that they had: more than a recap or a refrain. */
function reprint(folded: Folded, tail: readonly TailLine[]): ReadonlySet<number> {
  const lines = new Set<number>()
  let length = 0
  let longest = 0
  let han = false
  let below: Fragment | undefined
  for (const {number, fragment} of tail) {
    if (!isWholeCopy(fragment) || (below !== undefined && !isNextLine(folded, fragment.source, below.source))) break
    lines.add(number)
    length += fragment.length
    longest = Math.max(longest, fragment.length)
    han ||= hasHan(folded, fragment.range)
    below = fragment
  }
  const isReprint = lines.size >= 2 && length >= REPRINT_LENGTH && longest >= REPRINT_LINE_LENGTH && han
  return isReprint ? lines : new Set()
}

function isWholeCopy(fragment: Fragment | undefined): fragment is Fragment {
  return fragment?.match === 'whole' && !fragment.differs
}

/** Lines above the tail are reported from these lengths on, without and with a mark between clauses. */
const BODY_SUSPECT_LENGTH = 36
const BODY_SUSPECT_LENGTH_WITH_CLAUSE = 24

/** Lines above the tail that break off in mid-sentence while another line goes on: a summary cut short, a fragment. */
function* bodySuspects(folded: Folded, end: number): Iterable<Finding> {
  const ranges: FoldedRange[] = []
  let isTitle = true
  const {lineStarts} = folded
  for (let number = 0; number < end; number++) {
    const length = lineStarts[number + 1]! - lineStarts[number]!
    if (length === 0) continue
    // Leads repeat the title and go on.
    if (!isTitle && length >= BODY_SUSPECT_LENGTH_WITH_CLAUSE) {
      const range = essence(folded, number)
      if (!endsAtBoundary(folded, range)) ranges.push(range)
    }
    isTitle = false
  }
  if (ranges.length === 0) return
  const sources = findCopies(folded, ranges)
  for (const [i, range] of ranges.entries()) {
    const source = sources[i]
    const fragment = source && examine(folded, range, source)
    if (fragment?.weight === 'proof' && (fragment.hasClause || fragment.length >= BODY_SUSPECT_LENGTH))
      yield suspect(folded, fragment)
  }
}

function suspect(folded: Folded, {range, source}: Fragment): Finding {
  return {type: 'suspect', ...unfold(folded, range), source: unfold(folded, source)}
}
