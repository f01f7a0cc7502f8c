import {describe, expect, test} from 'vitest'
import {readArticle} from '../../src/build/library.js'
import {dataRows} from '../../src/exporters/data-row.js'
import {selectKeyFacts} from '../../src/exporters/key-facts.js'

/** The key facts of a text as 指标 数值, growth behind a comma. */
async function keyFacts(text: string, most = 5): Promise<string[]> {
  const article = await readArticle(text, {name: 'a.txt'})
  const {metadata, sections} = article.document
  const {title, date} = metadata
  const emphasis = {title, ...(date && {date}), lead: sections[0]!.id}
  return selectKeyFacts(dataRows(article), most, emphasis).map(({indicator, figure, fact, growth}) =>
    figure === undefined ? `${indicator} ${growth}` : `${indicator} ${fact.text}${growth && `，${growth}`}`,
  )
}

const report = `云泽市一季度经济运行平稳
2024年4月20日，云泽市发布数据。一季度，全市地区生产总值846.3亿元，同比增长5.6%。
一、工业
规模以上工业增加值同比增长7.1%。新增企业12家。工业用电量61.4亿千瓦时，增长5.2%。
二、外贸
进出口总额386.7亿元，同比增长8.2%。全市共有外贸企业1260家。
`

describe('key facts', () => {
  test('are the figures that matter, from all parts, in the order of the text, with their growth', async () => {
    expect(await keyFacts(report, 4)).toEqual([
      '地区生产总值 846.3亿元，同比上升5.6%',
      '规模以上工业增加值 同比上升7.1%',
      '工业用电量 61.4亿千瓦时，同比上升5.2%',
      '进出口总额 386.7亿元，同比上升8.2%',
    ])
  })

  test('are no more than asked for, and none where fewer than three qualify', async () => {
    expect(await keyFacts(report, 0)).toEqual([])
    expect(await keyFacts(report, 1)).toEqual(['地区生产总值 846.3亿元，同比上升5.6%'])
    expect(await keyFacts('标题在此\n投资总额达4000万元，进出口总额3亿元。\n')).toEqual([])
  })

  test('are none that the text contradicts', async () => {
    const text = (last: string) =>
      `标题在此\n2024年5月6日，改造小区120个。进出口总额3.1亿元，销售收入5.2亿元。\n同日又称，改造小区${last}个。\n`
    expect(await keyFacts(text('120'))).toContain('小区 120个')
    expect(await keyFacts(text('126'))).toEqual([])
  })

  /** Two figures that always qualify stand before the sentence. */
  test.for<[why: string, sentence: string, shown: boolean]>([
    ['a value behind its indicator', '投资总额达4000万元。', true],
    ['a hedge is part of the value', '投资总额约4000万元。', true],
    ['a share right behind what it is of', '参展项目都超过50%。', true],
    ['no share of something else', '工业投资占全部投资的54.7%。', false],
    ['nothing that a verb turns round', '全市减免通行费11.9亿元。', false],
    ['no upper bound', '对企业给予最高补贴300万元。', false],
    ['no target', '力争投资总额达4000万元。', false],
    ['nothing of what comes later', '2030年，投资总额4000万元。', false],
    ['only the new ones are no total', '全市新增养老床位1860张。', false],
    ['not the value before a change', '起付线由800元降至400元。', false],
    ['nothing that no digit counts', '建成亿元以上项目。', false],
    ['no age', '老人张三72岁。', false],
  ])('%s', async ([, sentence, shown]) => {
    const text = `标题在此\n2024年5月6日，进出口总额3.1亿元，销售收入5.2亿元。${sentence}\n`
    expect((await keyFacts(text)).length).toBe(shown ? 3 : 0)
  })
})
