import {type Finding, type Rule, remove} from '../rule.js'

/**
 * Line ends of every kind: CR LF, CR, next line (U+0085), line and paragraph separator (U+2028, U+2029), vertical tab and
 * form feed. Whatever looks at lines after this rule sees LF alone. A form feed beside a line end, or at an edge of the
 * text, ends no line of its own. In the middle of a line it does: a page was cut there.
 */
export const lineEnds: Rule = {
  id: 'line-ends',
  about: {en: 'line ends other than LF', zh: '换行符'},
  examples: [
    {input: '会议闭幕。\r\n新华社电\r', output: '会议闭幕。\n新华社电\n'},
    {input: '甲\u0085乙\u2028丙\u2029丁\v戊', output: '甲\n乙\n丙\n丁\n戊'},
    {input: '上页\f下页\n\f末页\f\n', output: '上页\n下页\n末页\n'},
    {input: '一行\n\n另一行\t栏\n', output: '一行\n\n另一行\t栏\n'},
  ],
  *find({text}) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) yield remove(at, at + 1)
      else if (unit === FORM_FEED) {
        const start = at
        while (text.charCodeAt(at + 1) === FORM_FEED) at++
        yield formFeeds(text, start, at + 1)
      } else if (endsLine(unit) && unit !== LINE_FEED) yield lineFeed(at, at + 1)
    }
  },
}

const LINE_FEED = 0x0a
const VERTICAL_TAB = 0x0b
const FORM_FEED = 0x0c
const CARRIAGE_RETURN = 0x0d
const NEXT_LINE = 0x85
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

function endsLine(unit: number): boolean {
  return (
    unit === LINE_FEED ||
    unit === CARRIAGE_RETURN ||
    unit === VERTICAL_TAB ||
    unit === NEXT_LINE ||
    unit === LINE_SEPARATOR ||
    unit === PARAGRAPH_SEPARATOR
  )
}

function lineFeed(start: number, end: number): Finding {
  return {type: 'change', start, end, replacement: '\n'}
}

function formFeeds(text: string, start: number, end: number): Finding {
  const atEdge = start === 0 || end === text.length
  const besideLineEnd = endsLine(text.charCodeAt(start - 1)) || endsLine(text.charCodeAt(end))
  return atEdge || besideLineEnd ? remove(start, end) : lineFeed(start, end)
}
