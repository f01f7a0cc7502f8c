import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../src/build/library.js'
import {dataRows} from '../../src/exporters/rows/data-row.js'
import {referenceRows} from '../../src/exporters/rows/reference-row.js'
import {writtenFigure} from '../../src/exporters/rows/written-figure.js'

describe('a figure as written', () => {
  test.for<[wording: string, number: string, unit: string]>([
    ['约88.9亿元', '约88.9', '亿元'],
    ['4600多万辆', '4600', '多万辆'],
    ['8%以内', '8', '%以内'],
    ['1至2个', '1至2', '个'],
    ['新台幣12.5億元', '新台幣12.5', '億元'],
    ['近三成', '近三成', ''],
    ['三分之一左右', '三分之一左右', ''],
  ])('%s is %s and %s', ([wording, number, unit]) => {
    expect(writtenFigure(wording)).toEqual({number, unit})
  })

  test('loses nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (wording) => {
        const {number, unit} = writtenFigure(wording)
        expect(number + unit).toBe(wording)
      }),
    )
  })
})

describe('rows of figures', () => {
  test.for<[why: string, text: string, rows: string[]]>([
    [
      'growth stands with the value that grew',
      '全年进出口总额386.7亿元，同比增长8.2%。',
      ['进出口总额|386.7亿元|同比上升8.2%'],
    ],
    [
      'growth alone has a row of its own, without a value',
      '规模以上工业增加值同比增长7.1%。',
      ['规模以上工业增加值||同比上升7.1%'],
    ],
    ['the scale is that of the source', '投资总额达4000万元。', ['投资总额|4000万元|']],
    ['a multiple tells its direction itself', '旅游收入2.07亿元，同比翻一番。', ['旅游收入|2.07亿元|同比翻一番']],
  ])('%s', async ([, text, rows]) => {
    const article = await readArticle(`标题在此\n2024年5月6日，某地发布数据。${text}\n`, {name: 'a.txt'})
    const words = dataRows(article).map(
      ({indicator, figure, growth}) => `${indicator}|${figure ? figure.number + figure.unit : ''}|${growth}`,
    )
    expect(words).toEqual(rows)
  })

  test('every figure is in exactly one row, every date and document in exactly one of the other table', async () => {
    const article = await readArticle(
      '2024年1月数据\n1月，产值12.5亿元，同比增长3%，环比下降1.2%。1月出台《规划》，投入3亿元。依据《规划》，1月建成5个园区。\n',
      {name: 'a.txt'},
    )
    const rows = [
      ...dataRows(article).flatMap(({fact, growths}) => [...new Set([fact, ...growths])]),
      ...referenceRows(article).flatMap(({mentions}) => mentions),
    ]
    const listed = article.document.facts.filter(({kind}) => !['person', 'org', 'quote'].includes(kind))
    expect(rows.map(({id}) => id).sort()).toEqual(listed.map(({id}) => id).sort())
  })
})
