import {type Rule, remove} from '../rule.js'

/**
 * Line ends of every kind: CR LF, CR, next line (U+0085), line and paragraph separator (U+2028, U+2029) and vertical tab.
 * Whatever looks at lines after this rule sees LF alone. Form feeds part pages and not lines: they have a rule of their own.
 */
export const lineEnds: Rule = {
  id: 'line-ends',
  about: {en: 'line ends other than LF', zh: '换行符'},
  examples: [
    {input: '会议闭幕。\r\n新华社电\r', output: '会议闭幕。\n新华社电\n'},
    {input: '甲\u0085乙\u2028丙\u2029丁\v戊', output: '甲\n乙\n丙\n丁\n戊'},
    {input: '一行\n\n另一行\t栏\n', output: '一行\n\n另一行\t栏\n'},
  ],
  *find({text}) {
    for (const {index: at} of text.matchAll(otherLineEnds)) {
      if (text[at] === '\r' && text[at + 1] === '\n') yield remove(at, at + 1)
      else yield {type: 'change', start: at, end: at + 1, replacement: '\n'}
    }
  },
}

const otherLineEnds = /[\r\v\u0085\u2028\u2029]/g
