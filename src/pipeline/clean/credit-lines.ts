import {creditCues} from '../../language/line-marks.js'
import {type Folded, type FoldedRange, foldUnits, setOf} from './fold.js'

const cues = creditCues.map(foldUnits)
const opensCue = setOf(creditCues.map((cue) => cue[0]).join(''))
const opensCredit = setOf('（(【[')

/** In folded units; a longer line is a sentence that begins with such a word. */
const LONGEST_CREDIT = 20

/** A short line such as `责任编辑：…` or `【打印】`, which stands below a text and may stand between copies of it. */
export function isCredit({units}: Folded, {start, end}: FoldedRange): boolean {
  if (end - start > LONGEST_CREDIT) return false
  const from = opensCredit[units[start]!] === 1 ? start + 1 : start
  if (opensCue[units[from]!] !== 1) return false
  return cues.some((cue) => cue.every((unit, i) => units[from + i] === unit))
}
