import {essence, type FoldedRange, fold, hasHan, isEmpty, sameUnits, unfold} from '../fold.js'
import {endsWithSentence} from '../fragment.js'
import {lineCount, lineOf} from '../lined-text.js'
import {type Rule, remove} from '../rule.js'

/**
 * A paragraph that stands twice in a row, or again behind the caption of a picture that was set into it. Only whole
 * paragraphs of full sentences and some length: a refrain, a motto, a row of a table is said again on purpose.
 */
export const paragraphTwice: Rule = {
  id: 'paragraph-twice',
  about: {en: 'the same paragraph again right after itself', zh: '段落重复'},
  examples: [
    {
      input:
        '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。\n四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。\n会议闭幕。\n',
      output:
        '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。\n会议闭幕。\n',
    },
    {
      input:
        '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，为首批示范社区授牌，并向三十名志愿者代表颁发聘书。\n▲活动现场\n四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，为首批示范社区授牌，并向三十名志愿者代表颁发聘书。\n',
      output:
        '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，为首批示范社区授牌，并向三十名志愿者代表颁发聘书。\n▲活动现场\n',
    },
    {
      input:
        '四月十八日，云溪区召开社区科普工作会议，部署全年的十项任务，并为首批126个示范社区授牌。\n四月十八日，云溪区召开社区科普工作会议，部署全年的十项任务，并为首批120个示范社区授牌。\n',
      output:
        '四月十八日，云溪区召开社区科普工作会议，部署全年的十项任务，并为首批126个示范社区授牌。\n四月十八日，云溪区召开社区科普工作会议，部署全年的十项任务，并为首批120个示范社区授牌。\n',
    },
    {input: '专家甲：同意。\n专家甲：同意。\n', output: '专家甲：同意。\n专家甲：同意。\n'},
  ],
  *find(text) {
    const folded = fold(text)
    let previous: FoldedRange | undefined
    let between = 0
    for (let number = 0; number < lineCount(text); number++) {
      if (isEmpty(folded, number)) continue
      const range = essence(folded, number)
      const length = range.end - range.start
      if (length === 0) continue
      const least = between === 0 ? ADJACENT_LENGTH : APART_LENGTH
      if (length < ADJACENT_LENGTH) {
        // A few short lines, such as captions, may lie between the two.
        if (length > BETWEEN_LENGTH || ++between > BETWEEN_LINES) previous = undefined
      } else if (
        previous !== undefined &&
        length >= least &&
        sameUnits(folded, previous, range) &&
        endsWithSentence(folded, range) &&
        hasHan(folded, range)
      ) {
        const {start, next} = lineOf(text, number)
        yield remove(start, next, {...unfold(folded, previous), match: 'whole', distance: 0})
        between = 0
      } else {
        previous = range
        between = 0
      }
    }
  },
}

/** Lengths are in folded units. */
const ADJACENT_LENGTH = 40
const APART_LENGTH = 60
const BETWEEN_LENGTH = 20
const BETWEEN_LINES = 2
