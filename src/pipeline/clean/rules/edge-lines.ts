import {inkStart} from '../lined-text.js'
import {type Rule, remove} from '../rule.js'

/**
 * Blank lines above the first and below the last line with text. Blank lines between paragraphs stay, since they tell
 * where a block ends.
 */
export const edgeLines: Rule = {
  id: 'edge-lines',
  about: {en: 'blank lines at the start and end of the document', zh: '文首文末空行'},
  examples: [
    {input: '\n \n标题\n\n正文。\n\n\n', output: '标题\n\n正文。\n'},
    {input: '标题\n正文。', output: '标题\n正文。'},
  ],
  *find({text, lines}) {
    const hasInk = (i: number) => inkStart(text, lines[i]!) < lines[i]!.end
    let first = 0
    while (first < lines.length && !hasInk(first)) first++
    if (first > 0) yield remove(0, lines[first - 1]!.next)
    let last = lines.length
    while (last > first && !hasInk(last - 1)) last--
    if (last > first && last < lines.length) yield remove(lines[last]!.start, text.length)
  },
}
