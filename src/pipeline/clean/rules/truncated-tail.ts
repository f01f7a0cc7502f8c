import {findCopies} from '../copies.js'
import {essence, type Folded, type FoldedRange, fold, hasHan, unfold} from '../fold.js'
import {endsAtBoundary, examine, type Fragment} from '../fragment.js'
import {type Finding, type Rule, remove} from '../rule.js'
import {isNextLine, scanTail, type TailLine} from '../tail.js'

/**
 * Truncated copies of earlier lines at the end of a document, which scrapers leave when they take the previews of a page
 * for its text. A line counts as strong evidence when it breaks off in the middle of a sentence that its source goes on
 * with; the block at the end is removed only when its strong lines prove it, and only lines that occur before it. Up to
 * two characters of a long line may differ, but never a figure or a negation. A whole sentence, a short name, a list
 * item said again proves nothing: refrains and recaps stay. Fragments above the end are reported and stay.
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
    yield* bodySuspects(folded, tail.at(-1)?.number ?? text.lines.length)
    const block = provenBlock(folded, tail)
    for (const {number, fragment} of tail.reverse()) {
      if (fragment === undefined) continue
      if (block.has(number)) {
        const {start, next} = text.lines[number]!
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
const WORTH_A_MESSAGE = 16

/** The numbers of the lines that are proven to be copies; empty where the tail proves nothing. */
function provenBlock(folded: Folded, tail: readonly TailLine[]): ReadonlySet<number> {
  const isStrong = ({fragment}: TailLine) => fragment?.strong === true && !fragment.differs
  const strong = tail.filter(isStrong)
  if (strong.length === 0) return reprint(folded, tail)
  const proof = strong.some(
    ({fragment}) => fragment!.length >= (fragment!.hasClause ? SINGLE_PROOF_LENGTH_WITH_CLAUSE : SINGLE_PROOF_LENGTH),
  )
  if (strong.length < 2 && !proof) return new Set()
  const topStrong = strong.at(-1)!
  const block = new Set<number>()
  let strayBelow = false
  for (const line of tail) {
    const {number, fragment} = line
    if (number < topStrong.number) break
    if (fragment === undefined || fragment.differs) strayBelow = true
    else if (isStrong(line) || (!strayBelow && (fragment.length >= WEAK_LENGTH || fragment.match === 'whole')))
      block.add(number)
  }
  let nextSource = topStrong.fragment!.source.start
  for (const {number, fragment} of tail.slice(tail.indexOf(topStrong) + 1)) {
    // A whole line above the first strong one belongs to the block only if the sources go on in order.
    if (!isWholeCopy(fragment) || fragment.length < WEAK_LENGTH || fragment.source.start >= nextSource) break
    block.add(number)
    nextSource = fragment.source.start
  }
  return block
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
    if (fragment?.strong && (fragment.hasClause || fragment.length >= BODY_SUSPECT_LENGTH))
      yield suspect(folded, fragment)
  }
}

function suspect(folded: Folded, {range, source}: Fragment): Finding {
  return {type: 'suspect', ...unfold(folded, range), source: unfold(folded, source)}
}
