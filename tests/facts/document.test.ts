import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {analyze} from '../../src/index.js'
import {readNumeral, startsNumeral} from '../../src/pipeline/numerals/index.js'

/** Text in the likeness of press text, with everything that can go wrong around a number. */
const pressText = fc
  .array(
    fc.constantFrom(
      '2021年',
      '2月20日',
      '约',
      '超过',
      '88.9亿元',
      '三十多',
      '名',
      '家',
      '%',
      '第',
      '一',
      '百分之',
      '《',
      '》',
      '《规划2025》',
      '｜',
      '| ',
      '【链接】',
      '？',
      '。',
      '：',
      '\n',
      ' ',
      '\u200b',
      '至',
      '50',
      '记者',
      '😀',
      '５Ｇ',
      '去年',
      '成',
      '近两年来',
    ),
    {maxLength: 40},
  )
  .map((pieces) => pieces.join(''))
const anyText = fc.oneof(pressText, fc.string({unit: 'binary', maxLength: 80}))

describe('on any text', () => {
  test.for(['article.txt', 'article.md'])(
    '%s: analysing never throws, and every span is grounded in the raw text',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(anyText, async (raw) => {
          const document = await analyze(raw, {name})
          const ink = (text: string) => text.normalize('NFKC').replace(/[\s\u200b]/g, '')
          for (const {text, start, end, sentence} of document.facts) {
            const untouched = !document.edits.some((edit) => edit.start < end && start < edit.end)
            if (untouched && name === 'article.txt') expect(raw.slice(start, end)).toBe(text)
            expect(ink(raw.slice(start, end))).toContain(ink(text).slice(0, 1))
            expect(sentence.start).toBeLessThanOrEqual(start)
            expect(sentence.end).toBeGreaterThanOrEqual(end)
          }
        }),
        {numRuns: 300},
      )
    },
  )

  test('every numeral is in a fact or in unused, once', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (raw) => {
        const {coverage, facts, unused, text} = await analyze(raw)
        expect(coverage.explained).toBe(coverage.numerals)
        for (const [i, one] of unused.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(unused[i - 1]?.end ?? 0)
          expect(facts.some(({start, end}) => start < one.end && one.start < end)).toBe(false)
        }
        expect(coverage.numerals === 0).toBe(!hasNumeral(text))
      }),
      {numRuns: 300},
    )
  })

  test('ids are unique and facts are sorted', async () => {
    await fc.assert(
      fc.asyncProperty(pressText, async (raw) => {
        const {facts} = await analyze(raw)
        expect(new Set(facts.map(({id}) => id)).size).toBe(facts.length)
        expect(facts.map(({start}) => start)).toEqual(facts.map(({start}) => start).sort((a, b) => a - b))
      }),
    )
  })
})

function hasNumeral(text: string): boolean {
  return Array.from(text.split(''), (_, at) => startsNumeral(text, at) && readNumeral(text, at) !== undefined).some(
    Boolean,
  )
}

describe('in Markdown', () => {
  test('a fact whose wording runs over emphasis is one fact with the visible wording', async () => {
    const raw = '# 标题\n\n实现金额**约88.9**亿元，[30多名](https://a.cn/2021)院士参会。\n'
    const {facts, unused} = await analyze(raw, {name: 'a.md'})
    expect(facts.map(({kind, text, start, end}) => [kind, text, raw.slice(start, end)])).toEqual([
      ['money', '约88.9亿元', '约88.9**亿元'],
      ['count', '30多名', '30多名'],
    ])
    expect(unused).toEqual([expect.objectContaining({text: '2021', reason: 'structure'})])
  })

  test('a line end inside a paragraph ends no sentence', async () => {
    const {facts} = await analyze('# 标题\n\n全年引进企业\n30家。另有\n5家。\n', {name: 'a.md'})
    expect(facts.map(({sentence}) => sentence.text)).toEqual(['全年引进企业\n30家。', '另有\n5家。'])
  })

  test('character references and escapes keep their places', async () => {
    const raw = '# 标题\n\nA&amp;B 公司\\*共&#x4e2d;选 30 家，&copy; 5&nbsp;个。\n'
    const {facts} = await analyze(raw, {name: 'a.md'})
    expect(facts.map(({text, start, end}) => [text, raw.slice(start, end)])).toEqual([
      ['30 家', '30 家'],
      ['5\u00a0个', '5&nbsp;个'],
    ])
  })
})

test.for([
  ['emphasis', '*a **b '.repeat(5000)],
  ['closed emphasis', `${'*a **b '.repeat(3000)}30家${'** *'.repeat(3000)}`],
  ['quotations', '> '.repeat(5000)],
  ['lists', Array.from({length: 300}, (_, i) => `${'  '.repeat(i)}- a30家`).join('\n')],
  ['links', '['.repeat(5000)],
])('Markdown that nests thousands deep: %s', async ([, markup]) => {
  const {coverage} = await analyze(`# 标题\n\n${markup}\n`, {name: 'a.md'})
  expect(coverage.explained).toBe(coverage.numerals)
})

test('a row of digits that ends in a scale is read in linear time', async () => {
  const {coverage} = await analyze(`标题\n${'一'.repeat(50_000)}十\n`)
  expect(coverage.explained).toBe(coverage.numerals)
})

test('a sentence of a thousand figures is clipped around each', async () => {
  const {facts} = await analyze(`标题\n${'引进1家，'.repeat(2000)}\n`)
  expect(facts).toHaveLength(2000)
  for (const {sentence, start, end} of facts) {
    expect(sentence.text.length).toBeLessThan(500)
    expect(sentence.start <= start && end <= sentence.end).toBe(true)
  }
})

test.for([
  ['one number after another', '一百'],
  ['digits and commas', '1,'],
  ['opening brackets', '《'],
  ['dates that never end', '2021年至'],
  ['one digit', '1'],
])('a line of 300,000 characters: %s', async ([, piece]) => {
  const {coverage} = await analyze(`标题\n${piece!.repeat(300_000 / piece!.length)}`)
  expect(coverage.explained).toBe(coverage.numerals)
})

test('positions are those of the raw text, whatever was cleaned before them', async () => {
  const raw = '标题\r\n　　首批\u200b单位１４０家。\r\n'
  const {facts} = await analyze(raw)
  expect(facts).toMatchObject([
    {kind: 'count', value: 140, text: '140家', start: raw.indexOf('１'), end: raw.indexOf('。')},
  ])
  expect(facts[0]!.sentence.text).toBe('首批单位140家。')
})

test('ids do not change with what is added behind', async () => {
  const before = await analyze('标题\n首批140家。')
  const after = await analyze('标题\n首批140家。另有30家。')
  expect(after.facts[0]!.id).toBe(before.facts[0]!.id)
})
