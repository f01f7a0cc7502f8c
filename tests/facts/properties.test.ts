import fc from 'fast-check'
import {expect, test} from 'vitest'
import {runPipeline} from '../../src/pipeline/index.js'

/** Pieces of press text that numbers are written with and between. */
const pieces = [
  ...['一', '两', '十', '百', '千', '万', '亿', '半', '几', '数', '零', '〇', '1', '20', '2021', '3,500', '3.5', '５'],
  ...[
    '家',
    '个',
    '名',
    '万元',
    '亿元',
    '元',
    '块',
    '角',
    '公里',
    '度',
    '吨',
    '%',
    '成',
    '倍',
    '个百分点',
    '分之',
    '番',
  ],
  ...[
    '约',
    '超过',
    '近',
    '不超过',
    '以上',
    '左右',
    '多',
    '余',
    '来',
    '每',
    '第',
    '总第',
    '届',
    '负',
    '翻',
    '￥',
    '美元',
  ],
  ...['年', '月', '日', '时', '分', '季度', '上半年', '去年', '当月', '昨日', '世纪', '年代', '至今', '“十四五”期间'],
  ...['张勇', '广东省科协', '记者', '企业', '同比增长', '排名全国', '三个和尚', '一系列', '5G', '《', '》', '“', '”'],
  ...['，', '。', '、', '；', '（', '）', '—', '至', '-', '~', '/', '：', '.', ' ', '\n', '　'],
]

const pressText = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join(''))

test('every number of a text is in one fact or unused, and every fact stands in the text', async () => {
  await fc.assert(
    fc.asyncProperty(pressText, async (content) => {
      const {document} = await runPipeline({name: 'a.txt', content, sha256: '', date: '2021-01-20', rules: {}})
      const {facts, unused, coverage} = document
      expect(coverage.explained).toBe(coverage.numerals)
      for (const {text, start, end} of [...facts, ...unused]) {
        if (!document.edits.some((edit) => edit.start < end && edit.end > start))
          expect(content.slice(start, end)).toBe(text)
      }
      // Facts stand inside quotations; all others are disjoint.
      const disjoint = facts.filter(({kind}) => kind !== 'quote')
      for (let i = 1; i < disjoint.length; i++) expect(disjoint[i - 1]!.end).toBeLessThanOrEqual(disjoint[i]!.start)
    }),
    {numRuns: 300},
  )
})
