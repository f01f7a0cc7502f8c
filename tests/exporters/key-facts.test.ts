import {describe, expect, test} from 'vitest'
import {readArticle} from '../../src/build/library.js'
import {selectKeyFacts} from '../../src/exporters/key-facts/key-facts.js'
import {dataRows} from '../../src/exporters/rows/data-row.js'

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
    expect(await keyFacts('标题在此\n工业投资达4000万元，进出口总额3亿元。\n')).toEqual([])
  })

  test('are none that the text contradicts', async () => {
    const text = (last: string) =>
      `标题在此\n2024年5月6日，改造小区120个。进出口总额3.1亿元，销售收入5.2亿元。\n同日又称，改造小区${last}个。\n`
    expect(await keyFacts(text('120'))).toContain('小区 120个')
    expect(await keyFacts(text('126'))).toEqual([])
  })

  /** Two figures that always qualify stand before the sentence. */
  test.for<[why: string, sentence: string, shown: boolean]>([
    ['a value behind its indicator', '工业投资达4000万元。', true],
    ['a hedge is part of the value', '工业投资约4000万元。', true],
    ['a share right behind what it is of', '参展项目都超过50%。', true],
    ['no share of something else', '工业投资占全部投资的54.7%。', false],
    ['nothing that a verb turns round', '全市减免通行费11.9亿元。', false],
    ['no upper bound', '对企业给予最高补贴300万元。', false],
    ['no target', '力争工业投资达4000万元。', false],
    ['nothing of what comes later', '2030年，工业投资4000万元。', false],
    ['only the new ones are no total', '全市新增养老床位1860张。', false],
    ['not the value before a change', '起付线由800元降至400元。', false],
    ['nothing that no digit counts', '建成亿元以上项目。', false],
    ['no age', '老人张三72岁。', false],
    ['no total that could be anybody’s', '某企业与市政府签约，投资总额达4000万元。', false],
    ['no words that an attribute narrows', '有进出口实绩的民营企业达1260家。', false],
    ['nothing whose sense a preposition turns', '对东盟出口额77.4亿元。', false],
    ['no figure whose unit goes on', '血液酒精含量213毫克/100毫升。', false],
    ['no unit that goes on in another word', '货车通行4600万辆次。', false],
    ['no bound that a rule sets', '工业投资不少于4000万元。', false],
    ['no bound behind the figure', '工业投资4000万元以内。', false],
    ['no growth over what has no name', '城镇用水量比常年增长12%。', false],
    ['growth that names no basis', '城镇用水量增长12%。', true],
    ['only what was begun is no total', '全市开工小区412个。', false],
    ['no work that is changed', '《云泽市供水条例》17条。', false],
  ])('%s', async ([, sentence, shown]) => {
    const text = `标题在此\n2024年5月6日，进出口总额3.1亿元，销售收入5.2亿元。${sentence}\n`
    expect((await keyFacts(text)).length).toBe(shown ? 3 : 0)
  })

  test('name a total that could be anybody’s where the headline does', async () => {
    const text = (title: string) => `${title}\n2024年5月6日，进出口总额3.1亿元，销售收入5.2亿元，投资总额达4000万元。\n`
    expect(await keyFacts(text('云泽市签约项目投资总额创新高'))).toContain('投资总额 4000万元')
    expect(await keyFacts(text('云泽市签约项目再创新高'))).toEqual([])
  })

  test('leave out growth over what has no name, and keep the value', async () => {
    const text = (base: string) =>
      `标题在此\n2024年5月6日，进出口总额3.1亿元，销售收入5.2亿元。降水量782毫米，${base}增长12%。\n`
    expect(await keyFacts(text('比常年'))).toContain('降水量 782毫米')
    expect(await keyFacts(text('同比'))).toContain('降水量 782毫米，同比上升12%')
  })

  test('do not say that a depth grew where the water rose', async () => {
    const text = '标题在此\n2024年5月6日，进出口总额3.1亿元，销售收入5.2亿元。地下水平均埋深14.6米，同比回升2.84米。\n'
    expect(await keyFacts(text)).toContain('地下水平均埋深 14.6米')
  })

  test('say nothing twice of what may be one thing', async () => {
    const text =
      '标题在此\n2024年5月6日，地区生产总值3.1亿元，销售收入5.2亿元，用电量88亿千瓦时。某镇介绍，生产总值突破2亿元，医疗费用7亿元，工业投资6亿元。\n'
    const shown = await keyFacts(text, 10)
    expect(shown.filter((fact) => fact.includes('生产总值'))).toEqual(['地区生产总值 3.1亿元'])
  })
})
