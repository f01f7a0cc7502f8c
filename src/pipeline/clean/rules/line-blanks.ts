import {inkEnd, inkStart, lineCount, lineOf} from '../lined-text.js'
import {type Rule, remove} from '../rule.js'

/**
 * Blanks at the start and at the end of a line: indents typed as spaces, and what nobody sees behind the text.
 * They make equal lines unequal, and layout sets its own indent. Blanks inside a line stay: `王　磊` is aligned on purpose.
 */
export const lineBlanks: Rule = {
  id: 'line-blanks',
  about: {en: 'blanks at the start and end of a line', zh: '行首行末空白'},
  examples: [
    {input: '　　会议闭幕。　 \n', output: '会议闭幕。\n'},
    {input: '\u00a0\t新华社电\r\n \r\n', output: '新华社电\r\n\r\n'},
    {input: '王　磊\n', output: '王　磊\n'},
  ],
  *find(lined) {
    const {text, starts} = lined
    for (let number = 0; number < lineCount(lined); number++) {
      if (text.charCodeAt(starts[number]!) === LINE_FEED) continue
      const line = lineOf(lined, number)
      const start = inkStart(text, line)
      if (start > line.start) yield remove(line.start, start)
      const end = inkEnd(text, line)
      if (end < line.end && end > start) yield remove(end, line.end)
    }
  },
}

const LINE_FEED = 10
