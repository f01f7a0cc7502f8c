import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sentencesOf} from '../../src/ast/sentences.js'

const cut = (text: string) => sentencesOf(text).map(({start, end}) => text.slice(start, end))

test.for<[text: string, sentences: string[], why: string]>([
  ['', [], 'nothing in, nothing out'],
  [' 　\n\t', [], 'blanks are no sentence'],
  ['广州召开新闻发布会', ['广州召开新闻发布会'], 'a text without an end mark is one sentence'],
  ['会议开幕。代表出席！结果如何？未知', ['会议开幕。', '代表出席！', '结果如何？', '未知'], 'full-width marks'],
  ['真的吗?是的!好｡', ['真的吗?', '是的!', '好｡'], 'half-width marks'],
  ['第一，改革；第二，开放。', ['第一，改革；第二，开放。'], 'a semicolon joins'],
  ['他想了想……走了。', ['他想了想……走了。'], 'an ellipsis ends nothing'],
  ['增长3.5%，达1.2万亿元。', ['增长3.5%，达1.2万亿元。'], 'a point in a number'],
  ['什么？！好！！！走。', ['什么？！', '好！！！', '走。'], 'a run of marks is one end'],
  ['“办好会议。”张勇表示，很好。', ['“办好会议。”', '张勇表示，很好。'], 'closing quotes go with the sentence before'],
  ['（见上文。）下一句。', ['（见上文。）', '下一句。'], 'so do brackets'],
  ['（他问“谁？”）。下一句', ['（他问“谁？”）。', '下一句'], 'closers and marks may alternate'],
  ['他说:"好。"她说:"走。"', ['他说:"好。"', '她说:"走。"'], 'a straight quote that was open closes'],
  ['他走了。"好。"她说', ['他走了。', '"好。"', '她说'], 'a straight quote that was not open opens'],
  ['“怎么办？”，他问。', ['“怎么办？”，他问。'], 'no sentence begins with a comma'],
  ['高喊“快走！”、“加油！”等口号。', ['高喊“快走！”、“加油！”等口号。'], 'nor with a pause mark, nor with 等'],
  ['《谁来养活中国？》一书出版。', ['《谁来养活中国？》一书出版。'], 'a mark in a title'],
  ['读《你好！广州。很好。', ['读《你好！', '广州。', '很好。'], 'a title that never closes hides nothing'],
  ['网址 a.cn/?id=3 已开通。', ['网址 a.cn/?id=3 已开通。'], 'a mark in an address'],
  ['第一行\n第二行。\r\n　　第三行', ['第一行', '第二行。', '第三行'], 'lines, and the blanks around them'],
  ['共有𠮷野家3家。𠮷', ['共有𠮷野家3家。', '𠮷'], 'characters beyond the basic plane'],
])('%j → %j (%s)', ([text, sentences]) => {
  expect(cut(text)).toEqual(sentences)
})

test('every character that is not blank is in exactly one sentence', () => {
  const marks = fc.constantFrom(
    '中',
    '3',
    'a',
    '。',
    '？',
    '!',
    '，',
    '“',
    '”',
    '"',
    '《',
    '》',
    '（',
    '）',
    ' ',
    '　',
    '\n',
    '\r',
  )
  fc.assert(
    fc.property(fc.string({unit: marks}), (text) => {
      const sentences = sentencesOf(text)
      for (const [i, {start, end}] of sentences.entries()) {
        expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
      }
      expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
