import {hasInk, lineCount} from '../lined-text.js'
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
  *find(lined) {
    const {text, starts} = lined
    const count = lineCount(lined)
    let first = 0
    while (first < count && !hasInk(lined, first)) first++
    if (first > 0) yield remove(0, starts[first]!)
    let last = count
    while (last > first && !hasInk(lined, last - 1)) last--
    if (last > first && last < count) yield remove(starts[last]!, text.length)
  },
}
