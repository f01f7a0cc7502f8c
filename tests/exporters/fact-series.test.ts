import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../src/build/library.js'
import {periodOf} from '../../src/exporters/fact-series/granularity.js'
import {factSeries} from '../../src/exporters/fact-series/index.js'
import type {FactSeries} from '../../src/exporters/fact-series/series.js'

/** A day after those that the sentences tell of. */
const head = '云泽市发布有关情况\n2024年10月24日，云泽市发布有关情况。\n'

async function seriesOf(text: string, opening = head): Promise<FactSeries[]> {
  const {document} = await readArticle(`${opening}${text}\n`, {name: 'a.txt'})
  return factSeries(document.facts, document.metadata.date)
}

/** 研发经费: 2021 80.1亿元, 2022 88.9亿元 */
const inWords = ({subject, points}: FactSeries): string =>
  `${subject}: ${points.map(({key, fact}) => `${key} ${fact.text}`).join(', ')}`

describe('levels at several times', () => {
  test.for<[why: string, text: string, series: string[]]>([
    [
      'from one year to another',
      '全市研发经费由2019年的80.1亿元增至2021年的88.9亿元。',
      ['研发经费: 2019 80.1亿元, 2021 88.9亿元'],
    ],
    [
      'a verb of a level before each figure',
      '2019年全市研发经费80.1亿元，2020年增加到88.9亿元，2021年达到95亿元。',
      ['研发经费: 2019 80.1亿元, 2020 88.9亿元, 2021 95亿元'],
    ],
    [
      'growth between the levels is passed over',
      '2021年全市研发经费80亿元，同比增长5%，2022年达到90亿元，同比增长12.5%。',
      ['研发经费: 2021 80亿元, 2022 90亿元'],
    ],
    [
      'the same words of the same place in two clauses',
      '2019年，全市研发经费80.1亿元；2020年，全市研发经费88.9亿元。',
      ['研发经费: 2019 80.1亿元, 2020 88.9亿元'],
    ],
    [
      'in three sentences, latest first',
      '2023年，全市接待游客3260万人次。2022年，全市接待游客2100万人次。2021年，全市接待游客1800万人次。',
      ['游客: 2021 1800万人次, 2022 2100万人次, 2023 3260万人次'],
    ],
    [
      'counts',
      '高新技术企业数量从2018年的60家增至2020年的82家，2023年达到145家。',
      ['高新技术企业数量: 2018 60家, 2020 82家, 2023 145家'],
    ],
    [
      'shares as levels',
      '全市失业率2021年为5.2%，2022年为5.1%，2023年为4.9%。',
      ['失业率: 2021 5.2%, 2022 5.1%, 2023 4.9%'],
    ],
    [
      'a share by its noun',
      '全院三四级手术占比从2020年的61.5%提高到2023年的74.8%。',
      ['三四级手术占比: 2020 61.5%, 2023 74.8%'],
    ],
    [
      'one part of each year',
      '2022年前三季度全市研发经费80亿元，2023年前三季度全市研发经费95亿元。',
      ['研发经费: 2022-01/2022-09 80亿元, 2023-01/2023-09 95亿元'],
    ],
    [
      'hedges stay in the wording',
      '2021年全市研发经费约80亿元，2022年超过88亿元。',
      ['研发经费: 2021 约80亿元, 2022 超过88亿元'],
    ],
    [
      'a loss turned into a profit',
      '公司净利润由2021年的-0.8亿元转为2022年的2.9亿元。',
      ['净利润: 2021 -0.8亿元, 2022 2.9亿元'],
    ],
    [
      'the same point twice is one point',
      '2021年全市研发经费80亿元，2022年全市研发经费90亿元。\n2021年，全市研发经费80亿元。',
      ['研发经费: 2021 80亿元, 2022 90亿元'],
    ],
    [
      'a target is no point',
      '2021年全市研发经费80.1亿元，2022年为88.9亿元，力争2024年达到100亿元。',
      ['研发经费: 2021 80.1亿元, 2022 88.9亿元'],
    ],
    [
      'what is to come is no point',
      '全市研发经费由2021年的80.1亿元增至2023年的88.9亿元，2025年将达到100亿元。',
      ['研发经费: 2021 80.1亿元, 2023 88.9亿元'],
    ],
    ['one level and a target are no series', '2023年全市研发经费88亿元，2024年计划达到100亿元。', []],
    ['a range has no height', '2021年全市研发经费80亿至90亿元，2022年全市研发经费95亿元。', []],
    ['the same place is not proven', '2021年，全市研发经费80.1亿元。2022年，全省研发经费88.9亿元。', []],
    ['nor in one sentence', '2021年，研发经费80.1亿元；2022年，全省研发经费88.9亿元。', []],
    ['nor beside another subject', '2021年全市研发经费80亿元，教育经费30亿元，2022年企业研发经费90亿元。', []],
    ['other indicators', '2021年全市研发经费80.1亿元，2022年全市教育经费90.1亿元。', []],
    ['other units', '2021年全市出口80.1亿元，2022年全市出口12.3亿美元。', []],
    ['a level and growth rates', '2021年全市研发经费80.1亿元，2022年增长10.9%。', []],
    ['a half-year and three quarters', '2022年上半年全市研发经费80亿元，2022年前三季度全市研发经费95亿元。', []],
    ['a year and a month', '2022年全市用电量80亿千瓦时，2023年1月全市用电量7亿千瓦时。', []],
    [
      'two values of one year',
      '2021年全市研发经费80.1亿元，2021年全市研发经费80.3亿元，2022年全市研发经费90亿元。',
      [],
    ],
    ['a level and what it grew by', '2023年全市学校共有120所，比2022年增加2所。', []],
    ['one time is not told', '全市研发经费由80.1亿元增至2021年的88.9亿元。', []],
    ['only the new ones', '2021年新增床位1200张，2022年新增床位1300张。', []],
    ['per cent of a target', '2021年完成年度目标的95%，2022年完成年度目标的98%。', []],
    ['a sum of all years', '截至2021年全市研发投入累计30亿元，2022年全市研发投入5亿元。', []],
    ['an earlier year of somebody else', '与2021年全国研发经费2.4万亿元相比，2022年研发经费80亿元。', []],
    ['two counties', '甲县2022年接待游客100万人次，乙县2023年接待游客120万人次。', []],
    ['figures of a budget', '2021年全市研发经费80亿元，2022年预算为90亿元。', []],
  ])('%s', async ([, text, series]) => {
    const found = await seriesOf(text)
    expect(found.filter(({type}) => type === 'level').map(inWords)).toEqual(series)
  })

  test('of one sort stand at even steps or not', async () => {
    const [even] = await seriesOf('全市失业率2021年为5.2%，2022年为5.1%，2023年为4.9%。')
    const [uneven] = await seriesOf('全市失业率2018年为5.2%，2022年为5.1%，2023年为4.9%。')
    expect([even!.isEven, uneven!.isEven]).toEqual([true, false])
  })
})

describe('growth at several times', () => {
  test.for<[why: string, text: string, series: string[]]>([
    [
      'by years, a fall below 0',
      '2021年地区生产总值增长8.1%，2022年增长3.0%，2023年下降0.5%。',
      ['地区生产总值 yoy: 8.1, 3, -0.5'],
    ],
    [
      'by quarters',
      '一季度工业增加值同比增长5.2%，二季度工业增加值同比增长6.1%，三季度工业增加值同比增长7.0%。',
      ['工业增加值 yoy: 5.2, 6.1, 7'],
    ],
    ['not of two indicators', '2021年出口增长8.1%，2022年进口增长3.0%。', []],
    ['not with two bases', '8月出口同比增长8.1%，9月出口环比增长3.0%。', []],
    ['not by what was added', '2021年全市企业比上年增加8家，2022年全市企业比上年增加9家。', []],
  ])('%s', async ([, text, series]) => {
    const found = (await seriesOf(text)).map(({subject, basis, points}) => {
      return `${subject} ${basis}: ${points.map(({value}) => value).join(', ')}`
    })
    expect(found).toEqual(series)
  })
})

describe('shares of one whole', () => {
  test.for<[why: string, text: string, series: string[]]>([
    [
      'a list that makes up the whole',
      '第一产业、第二产业、第三产业占比分别为6.6%、42.6%和50.8%。',
      [': 第一产业 6.6%, 第二产业 42.6%, 第三产业 50.8%'],
    ],
    [
      'a list in short, within rounding',
      '第一、二、三产业占比分别为6.6%、42.7%和50.8%。',
      [': 第一产业 6.6%, 第二产业 42.7%, 第三产业 50.8%'],
    ],
    ['clauses', '男性占52.3%，女性占47.7%。', [': 男性 52.3%, 女性 47.7%']],
    [
      'some parts of a whole that is named',
      '对东盟、欧盟、美国出口分别占全市出口总额的33.7%、24.3%和13.9%。',
      ['占全市出口总额的比重: 东盟 33.7%, 欧盟 24.3%, 美国 13.9%'],
    ],
    ['no whole, not all of it', '女职工占45.1%，青年职工占30.2%。', []],
    ['no shares', '大型企业按40%、中小微企业按60%返还。', []],
    ['rates of their own', '按时办结率、群众满意率分别为49.1%和50.9%。', []],
    ['more than the whole', '男性占52.3%，女性占67.7%。', []],
    ['two wholes', '女职工占职工的45%，新产品占产品的55%。', []],
    ['shares that are planned', '到2030年，男性占50%，女性占50%。', []],
    ['names that stand elsewhere', '涉及甲村、乙村和丙村，改造、整治、新建的面积分别占38%、41%和21%。', []],
  ])('%s', async ([, text, series]) => {
    const found = await seriesOf(text)
    expect(found.map(inWords)).toEqual(series)
  })
})

describe('parts of a total', () => {
  test.for<[why: string, text: string, series: string[]]>([
    [
      'money',
      '全市进出口总额386.7亿元，其中出口268.4亿元，进口118.3亿元。',
      ['进出口总额: 出口 268.4亿元, 进口 118.3亿元'],
    ],
    [
      'in the next sentence, with growth between',
      '全市地区生产总值2846.3亿元，同比增长5.6%。其中，第一产业增加值186.5亿元，同比增长3.8%；第二产业增加值1214.7亿元；第三产业增加值1445.1亿元，增长5.2%。',
      ['地区生产总值: 第一产业增加值 186.5亿元, 第二产业增加值 1214.7亿元, 第三产业增加值 1445.1亿元'],
    ],
    ['counts', '全市共有学校120所，其中小学80所、初中30所、高中10所。', ['学校: 小学 80所, 初中 30所, 高中 10所']],
    ['not all parts', '全市税收收入205.6亿元，其中增值税80.2亿元，企业所得税70.1亿元。', []],
    ['a part that is about so large', '全市共有学校120所，其中小学约80所、初中40所。', []],
    ['nothing says that parts follow', '全市共有学校120所，建成公园80座，改造小区40个。', []],
    ['one part is only about known', '全市共有学校120所，其中小学约80所、初中80所、高中40所。', []],
    ['a list that goes on', '全市共有学校120所，其中小学80所、初中40所、民办学校20所。', []],
    ['one part', '全市共有学校120所，其中小学80所。', []],
  ])('%s', async ([, text, series]) => {
    const found = await seriesOf(text)
    expect(found.map(inWords)).toEqual(series)
  })
})

describe('periods', () => {
  test.for<[edtf: string, granularity: string | undefined, order?: number]>([
    ['2021', 'year', 2021],
    ['2021-01/2021-12', 'year', 2021],
    ['2021-07/2021-12', 'half', 4043],
    ['2021-04/2021-06', 'quarter', 8085],
    ['2021-03', 'month', 24254],
    ['2021-01/2021-09', '01-09', 2021],
    ['2021-02/2021-04', '02-04', 2021],
    ['2021-02-03', undefined],
    ['2018/2021', undefined],
    ['2018/..', undefined],
    ['2018-11/2019-01', undefined],
    ['199X', undefined],
  ])('%s', ([edtf, granularity, order]) => {
    expect(periodOf(edtf)).toEqual(granularity && {granularity, order})
  })
})

test('every point is a fact of the text, whatever sentences stand together', async () => {
  const years = fc.integer({min: 2018, max: 2026}).map((year) => `${year}年`)
  const amounts = fc.constantFrom('80.1亿元', '约90亿元', '12家', '5.5%', '44.5%', '3万至5万元', '-2亿元')
  const names = fc.constantFrom('研发经费', '出口', '高新技术企业', '全省研发经费', '小学', '失业率')
  const verbs = fc.constantFrom('', '达', '增至', '增长', '占', '占总数的', '预计达', '其中')
  const clauses = fc.tuple(years, names, verbs, amounts).map(([year, ...words]) => year + words.join(''))
  const sentences = fc.array(clauses, {minLength: 1, maxLength: 4}).map((parts) => `${parts.join('，')}。`)
  await fc.assert(
    fc.asyncProperty(fc.array(sentences, {minLength: 1, maxLength: 4}), async (texts) => {
      const {document} = await readArticle(head + texts.join(''), {name: 'a.txt'})
      for (const {points, type} of factSeries(document.facts, document.metadata.date)) {
        expect(points.length).toBeGreaterThan(1)
        expect(new Set(points.map(({key}) => key)).size).toBe(points.length)
        for (const {fact, value} of points) {
          expect(document.facts).toContain(fact)
          expect(Math.abs(value)).toBe(Math.abs((fact as {value?: number}).value!))
          expect((fact.time?.value ?? '2024').slice(0, 4) <= '2024').toBe(true)
        }
        expect(new Set(points.map(({fact}) => `${fact.kind} ${(fact as {unit?: string}).unit}`)).size).toBe(1)
        if (type === 'share') expect(points.reduce((sum, {value}) => sum + value, 0)).toBeLessThanOrEqual(100.5)
      }
    }),
    {numRuns: 60},
  )
})
