import {essence, type Folded, fold, isEmpty, sameUnits, unfold} from '../fold.js'
import {lineCount, lineOf} from '../lined-text.js'
import {type Rule, remove} from '../rule.js'

/**
 * The title once more as the second line: pages show it above the text and in it. Only an equal line is a copy; a lead
 * that begins with the title and goes on stays, and so does a short word said twice.
 */
export const titleTwice: Rule = {
  id: 'title-twice',
  about: {en: 'the title once more below itself', zh: '标题重复'},
  examples: [
    {
      input: '云溪区召开科普工作会议\n\n　　云溪区召开科普工作会议\n会议部署全年任务。\n',
      output: '云溪区召开科普工作会议\n\n会议部署全年任务。\n',
    },
    {
      input: '云溪区召开科普工作会议\n云溪区召开科普工作会议，部署全年任务。\n',
      output: '云溪区召开科普工作会议\n云溪区召开科普工作会议，部署全年任务。\n',
    },
    {input: '出发！\n出发！\n我们出发了。\n', output: '出发！\n出发！\n我们出发了。\n'},
  ],
  *find(text) {
    const folded = fold(text)
    const first = inkLine(folded, 0)
    const second = inkLine(folded, first + 1)
    if (second >= lineCount(text)) return
    const title = essence(folded, first)
    if (title.end - title.start < TITLE_LENGTH || !sameUnits(folded, title, essence(folded, second))) return
    const {start, next} = lineOf(text, second)
    yield remove(start, next, {...unfold(folded, title), match: 'whole', distance: 0})
  },
}

/** In folded units; anything shorter may be meant. */
const TITLE_LENGTH = 8

/** The first line with text from a line on; one past the text where there is none. */
function inkLine(folded: Folded, from: number): number {
  let line = from
  while (line < folded.lineStarts.length - 1 && isEmpty(folded, line)) line++
  return line
}
