import fc from 'fast-check'
import {expect, test} from 'vitest'
import {commonWords} from '../../../src/exporters/layout/lines/common-words.js'
import {setBalanced} from '../../../src/exporters/layout/lines/paragraph.js'
import type {Sense} from '../../../src/exporters/layout/lines/sense-units.js'
import {fonts, measure, style, textOf} from './typesetting.js'

/** A headline on lines of 20 hanzi at most, or of `ems`. */
const balanced = (
  title: string,
  {body = '', names = [], figures = [], ems = 20}: Partial<Sense & {ems: number}> = {},
) => setBalanced([{text: title, style}], ems * style.size, {body, names, figures}, fonts, new Map()).map(textOf)

test.for<[why: string, title: string, lines: string[], sense?: Partial<Sense & {ems: number}>]>([
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
    {body: '数字经济是重点。创新发展是方向。发展数字经济，经济向好，创新引领，坚持创新。'},
  ],
  [
    'not inside a word that only the text below knows',
    '昨日开园的鹮栖谷湿地迎来首批观鸟客人',
    ['昨日开园的', '鹮栖谷湿地迎来', '首批观鸟客人'],
    {body: '鹮栖谷在城南。走进鹮栖谷，水鸟成群。鹮栖谷湿地占地三千亩，湿地全年开放。', ems: 9},
  ],
  [
    'neither 孵化｜海内外 nor 海内外｜科创项目',
    '广州市科协：搭设创交会高端平台，孵化海内外科创项目',
    ['广州市科协：', '搭设创交会高端平台，', '孵化海内外科创项目'],
    {ems: 12},
  ],
  [
    'not inside a common word, though no text below knows it',
    '2024年我国电动两轮车产业运行分析及2025年展望',
    ['2024年我国电动两轮车产业', '运行分析及2025年展望'],
  ],
  [
    'behind a name that is known',
    '南屏医科大学附属第二医院完成第1000例机器人手术',
    ['南屏医科大学附属第二医院', '完成第1000例机器人手术'],
    {names: ['南屏医科大学附属第二医院'], figures: ['第1000例']},
  ],
  [
    'not between a number and what it counts',
    '江州市茶叶流通协会第五次会员代表大会暨2021年年会纪要',
    ['江州市茶叶流通协会第五次会员代表大会', '暨2021年年会纪要'],
    {names: ['江州市茶叶流通协会'], figures: ['第五次']},
  ],
  [
    'a quotation stays whole',
    '报告｜银发消费不是“小众生意”：县城里的新账本',
    ['报告｜银发消费不是“小众生意”：', '县城里的新账本'],
  ],
  [
    'at a blank rather than before a figure',
    '澜东州上半年一般公共预算收入103.6亿元 民生支出占比超八成',
    ['澜东州上半年一般公共预算收入103.6亿元', '民生支出占比超八成'],
    {figures: ['103.6亿元']},
  ],
  [
    'rather on two lines than squeezed onto one',
    '芗江市“稳工业、促转型”专场新闻发布会实录',
    ['芗江市“稳工业、促转型”', '专场新闻发布会实录'],
  ],
  [
    'behind a dash',
    '柿子红了，客人来了——古原县十八盘村的“甜蜜账本”',
    ['柿子红了，客人来了——', '古原县十八盘村的“甜蜜账本”'],
  ],
  [
    'of three lines none is a waist',
    '岚江省举行2025年上半年交通运输运行情况新闻发布会',
    ['岚江省举行', '2025年上半年交通运输', '运行情况新闻发布会'],
    {ems: 12, names: ['2025年上半年']},
  ],
])('%s', ([, title, lines, sense]) => {
  expect(balanced(title, sense)).toEqual(lines)
})

test('one of 200 characters is set whole, on lines that fit', () => {
  const title = '关于进一步加强和改进新形势下全市科学技术普及工作的若干意见'.repeat(8).slice(0, 200)
  const lines = setBalanced([{text: title, style}], measure, {body: '', names: [], figures: []}, fonts, new Map())
  expect(lines.map(textOf).join('')).toBe(title)
  for (const {left, right} of lines) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(measure)
    expect(left + right).toBeCloseTo(measure, 5)
  }
})

test('words of the lists are never parted where there is another place', () => {
  const words = ['海内外', '发布会', '生产总值', '孵化', '高质量发展', '科创项目', '代表大会', '机器人', '实验室']
  for (const word of words) expect(commonWords().has(word), word).toBe(true)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), {minLength: 3, maxLength: 14}), (chosen) => {
      const borders = new Set<number>()
      let length = 0
      for (const word of chosen) {
        length += word.length
        borders.add(length)
      }
      let at = 0
      for (const line of balanced(chosen.join(''))) {
        at += line.length
        expect(borders).toContain(at)
      }
    }),
  )
})

test.for([
  ['a long one', '全市工作会议召开，'.repeat(2000)],
  ['one without any mark', '会'.repeat(5000)],
  ['nothing', ''],
  ['line ends', '一\n二'],
])('%s is set as it comes', ([, title]) => {
  expect(balanced(title!).join('')).toBe(title!.replace('\n', ''))
})
