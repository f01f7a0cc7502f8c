import {expect, test} from 'vitest'
import {setBalanced} from '../../../src/exporters/layout/lines/paragraph.js'
import {fonts, measure, style, textOf} from './typesetting.js'

/** A headline on lines of 20 hanzi at most. */
const balanced = (title: string, body = '') =>
  setBalanced([{text: title, style}], measure, body, fonts, new Map()).map(textOf)

test.for<[why: string, title: string, lines: string[], body?: string]>([
  ['a short one has one line', '全市科普工作会议召开', ['全市科普工作会议召开']],
  [
    'a line ends behind a comma, even if the next is shorter',
    '某市科协：搭设交流会高端平台，孵化海内外科创项目',
    ['某市科协：搭设交流会高端平台，', '孵化海内外科创项目'],
  ],
  [
    'at a blank, which goes',
    '凝心聚力谋发展 携手并肩谱新篇 全市工作会议今日召开',
    ['凝心聚力谋发展 携手并肩谱新篇', '全市工作会议今日召开'],
  ],
  [
    'not inside a word that the text below uses',
    '本市今年以来着力推进数字经济创新发展试验区建设工作取得成效',
    ['本市今年以来着力推进数字经济', '创新发展试验区建设工作取得成效'],
    '数字经济是重点。创新发展是方向。发展数字经济，经济向好，创新引领，坚持创新。',
  ],
])('%s', ([, title, lines, body]) => {
  expect(balanced(title, body)).toEqual(lines)
})

test('one of 200 characters is set whole, on lines that fit', () => {
  const title = '关于进一步加强和改进新形势下全市科学技术普及工作的若干意见'.repeat(8).slice(0, 200)
  const lines = setBalanced([{text: title, style}], measure, '', fonts, new Map())
  expect(lines.map(textOf).join('')).toBe(title)
  for (const {left, right} of lines) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(measure)
    expect(left + right).toBeCloseTo(measure, 5)
  }
})
