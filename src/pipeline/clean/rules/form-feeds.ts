import {type Rule, remove} from '../rule.js'

/**
 * Form feeds, which part the pages of a text. Beside a line end, or at an edge of the text, a form feed ends no line of its
 * own; in the middle of a line it does: a page was cut there. They go after page numbers, which they help to prove.
 */
export const formFeeds: Rule = {
  id: 'form-feeds',
  about: {en: 'form feeds between pages', zh: '分页符'},
  examples: [
    {input: '上页\f下页\n\f末页\f\n', output: '上页\n下页\n末页\n'},
    {input: '一行\n\n另一行\t栏\n', output: '一行\n\n另一行\t栏\n'},
  ],
  *find({text}) {
    for (let start = text.indexOf('\f'); start >= 0; ) {
      let end = start + 1
      while (text[end] === '\f') end++
      const atEdge = start === 0 || end === text.length
      const endsNoLine = atEdge || isLineEnd(text[start - 1]!) || isLineEnd(text[end]!)
      yield endsNoLine ? remove(start, end) : {type: 'change', start, end, replacement: '\n'}
      start = text.indexOf('\f', end)
    }
  },
}

function isLineEnd(unit: string): boolean {
  return unit === '\n' || unit === '\r'
}
