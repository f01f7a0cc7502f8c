import {describe, expect, test} from 'vitest'
import type {Fact} from '../../../src/ast/fact.js'
import {excel} from '../../../src/exporters/excel/index.js'
import {fitSheet} from '../../../src/exporters/excel/limits.js'
import type {Row, SheetPlan} from '../../../src/exporters/excel/workbook.js'
import {article, facts, plainArticle, raw} from './sample-article.js'
import {column, planOf, records, sheetOf} from './sheet-reading.js'

const plan = planOf(article)

test('the workbook has eight sheets, each data sheet with rows is a table of the same name', () => {
  expect(plan.sheets.map(({name, table}) => [name, table])).toEqual([
    ['事实', '事实'],
    ['人物', '人物'],
    ['机构', undefined],
    ['章节', '章节'],
    ['来源', '来源'],
    ['删除', '删除'],
    ['未用数字', '未用数字'],
    ['说明', undefined],
  ])
})

test('a person has one row, with the title, the mentions and the first place', () => {
  expect(records(sheetOf(plan, '人物'))).toEqual([
    expect.objectContaining({姓名: '林远', 职务: '市商务局局长', 提及次数: 1, 行: 7, 列: 7}),
  ])
})

test('a sheet without rows says so', () => {
  expect(sheetOf(plan, '机构').rows).toEqual([[{value: '无', look: 'text'}]])
})

describe('facts', () => {
  const sheet = sheetOf(plan, '事实')
  const rows = records(sheet)

  test('one row a fact, in the order of the text', () => {
    expect(column(sheet, '编号').map((cell) => cell?.value)).toEqual(facts.map(({id}) => id))
  })

  test('a sum of money is a full number with its unit, hedge, indicator and time', () => {
    expect(rows[2]).toEqual({
      序号: 3,
      类别: '金额',
      原文: '约88.9亿元',
      指标: '全市进出口总值',
      限定: '约',
      数值: 8_890_000_000,
      单位: '元',
      所指时间: '2024-01/2024-06',
      句号: 2,
      句子: '7月15日，青禾市商务局介绍，上半年全市进出口总值约88.9亿元，同比增长8.1%。',
      章节: '（导语）',
      行: 2,
      列: 26,
      编号: facts[2]!.id,
    })
    expect(column(sheet, '数值')[2]?.format).toBe('#,##0')
  })

  test('a percentage keeps the number that is written, with the direction and base of its growth', () => {
    expect(rows[3]).toMatchObject({数值: 8.1, 单位: '%', 变动: '上升', 基期: '同比'})
    expect(column(sheet, '数值')[3]?.format).toBe('0.0')
  })

  test('a range has its bounds and no value', () => {
    expect(rows[6]).toMatchObject({下限: 30, 上限: 50, 单位: '家', 基期: '2023'})
    expect(rows[6]).not.toHaveProperty('数值')
  })

  test('a full day is a date cell, an interval is not', () => {
    expect(rows[0]).toMatchObject({
      日期或时长: '2024年7月15日',
      标准写法: '2024-07-15',
      日期值: 45_488,
      日期依据: '文章日期',
    })
    expect(column(sheet, '日期值')[0]?.format).toBe('yyyy-mm-dd')
    expect(rows[1]).toMatchObject({日期或时长: '2024年1—6月', 标准写法: '2024-01/2024-06'})
    expect(rows[1]).not.toHaveProperty('日期值')
  })

  test('a person has the title beside the name, a quotation its speaker', () => {
    expect(rows[7]).toMatchObject({原文: '林远', 职务或说话人: '市商务局局长', 章节: '答问'})
    expect(rows[8]).toMatchObject({原文: '“要把展会办好。”', 职务或说话人: '林远'})
  })

  test('the number of the sentence leads to the row that holds the sentence', () => {
    const sources = sheetOf(plan, '来源')
    column(sheet, '句号').forEach((cell, index) => {
      expect(cell?.link?.sheet).toBe('来源')
      const row = sources.rows[cell!.link!.row - 2]!
      expect(row[0]?.value).toBe(cell?.value)
      expect(row.map((sourceCell) => sourceCell?.value)).toContain(column(sheet, '句子')[index]?.value)
    })
  })

  test('columns that the document has nothing for are hidden, so that every workbook has the same columns', () => {
    const bare = sheetOf(planOf(plainArticle('没有数字。')), '事实')
    expect(bare.columns.map(({header}) => header)).toEqual(sheet.columns.map(({header}) => header))
    expect(sheet.columns.every(({hidden}) => !hidden)).toBe(true)
    expect(bare.columns.filter(({hidden}) => hidden).map(({header}) => header)).toContain('变动')
  })

  test('a column is wide enough for its largest number', () => {
    const large = {...facts[2]!, value: 12_640_000_000_000} as unknown as Fact
    const wide = sheetOf(planOf(plainArticle(raw, {facts: [large]})), '事实')
    const widthOf = (of: SheetPlan) => of.columns.find(({header}) => header === '数值')!.width
    expect(widthOf(wide)).toBeGreaterThan('12,640,000,000,000'.length)
    expect(widthOf(wide)).toBeGreaterThan(widthOf(sheet))
  })

  test('a kind that has no label goes by its own name, a unit too', () => {
    const odd = {...facts[5]!, kind: 'price', unit: '元/斤'} as unknown as Fact
    const [row] = records(sheetOf(planOf(plainArticle(raw, {facts: [odd]})), '事实'))
    expect(row).toMatchObject({类别: 'price', 单位: '元/斤'})
  })
})

describe('sources', () => {
  const rows = records(sheetOf(plan, '来源'))

  test('every sentence of the clean text is there, with what it is part of', () => {
    expect(rows.map(({类型, 句子}) => [类型, 句子])).toEqual([
      ['标题', '青禾市发布上半年外贸数据'],
      ['正文', '7月15日，青禾市商务局介绍，上半年全市进出口总值约88.9亿元，同比增长8.1%。'],
      ['正文', '1956年10月6日设立口岸。'],
      ['标题', '| 企业'],
      ['正文', '全市有外贸企业1350家，新增30至50家，服务一批企业。'],
      ['标题', '| 答问'],
      ['提问', '问：下一步有哪些措施？'],
      ['回答', '市商务局局长林远：“要把展会办好。”'],
      ['回答', '今年将举办3场展会。'],
      ['署名', '责任编辑：周宁'],
    ])
  })

  test('its facts are counted, and the count leads to the first of them', () => {
    const counts = column(sheetOf(plan, '来源'), '事实数')
    expect(counts.map((cell) => cell?.value)).toEqual([0, 4, 1, 0, 2, 0, 0, 2, 1, 0])
    expect(counts[4]?.link).toEqual({sheet: '事实', row: 7})
    expect(counts[0]?.link).toBeUndefined()
  })

  test('places are those of the raw file, whatever was removed before', () => {
    const content = '甲。\n抄来的行\n　　乙。丙。'
    const removal = {rule: 'truncated-tail', start: 3, end: 8, text: '抄来的行\n', replacement: ''}
    const indent = {rule: 'line-blanks', start: 8, end: 10, text: '　　', replacement: ''}
    const cleaned = plainArticle(content, {text: '甲。\n乙。丙。', edits: [removal, indent]})
    expect(records(sheetOf(planOf(cleaned), '来源')).map(({句子, 行, 列}) => [句子, 行, 列])).toEqual([
      ['甲。', 1, 1],
      ['乙。', 3, 3],
      ['丙。', 3, 5],
    ])
  })
})

test('sections are an outline with the facts and sentences that they hold', () => {
  const sheet = sheetOf(plan, '章节')
  expect(records(sheet).map(({标题, 级别, 句数, 事实数}) => [标题, 级别, 句数, 事实数])).toEqual([
    ['青禾市发布上半年外贸数据', 1, 10, 10],
    ['企业', 2, 2, 2],
    ['答问', 2, 5, 3],
  ])
  expect(column(sheet, '标题').map((cell) => cell?.indent)).toEqual([0, 1, 1])
})

describe('removals', () => {
  test('a removed copy stands with its place, its rule, and the place that it copies', () => {
    expect(records(sheetOf(plan, '删除'))).toEqual([
      {
        序号: 1,
        处理: '删除',
        规则: '文末截断的重复',
        原文: '7月15日，青禾市商务局介绍，上半年全市进出口总',
        行: 9,
        列: 2,
        重复行: 2,
        重复列: 1,
        重复句: 2,
        部位: '开头',
        差异: 0,
      },
    ])
  })

  test('a replacement shows both texts; blanks and invisible characters are only counted', () => {
    const edits = [
      {rule: 'width', start: 0, end: 2, text: '１２', replacement: '12'},
      {rule: 'line-blanks', start: 3, end: 5, text: ' \u200b', replacement: ''},
    ]
    const changed = planOf(plainArticle('１２家 \u200b', {text: '12家', edits}))
    expect(records(sheetOf(changed, '删除'))).toEqual([
      {序号: 1, 处理: '替换', 规则: '全角数字和字母', 原文: '１２', 替换为: '12', 行: 1, 列: 1},
    ])
    expect(records(sheetOf(changed, '说明'))).toContainEqual({项目: '空白的修改', 内容: '1 处'})
  })
})

test('an unused numeral stands with its reason and its sentence', () => {
  expect(records(sheetOf(plan, '未用数字'))).toEqual([
    {
      序号: 1,
      数字: '一',
      原因: '固定用语',
      句号: 5,
      句子: '全市有外贸企业1350家，新增30至50家，服务一批企业。',
      行: 4,
      列: 25,
    },
  ])
})

test('the last sheet tells where the file comes from and what each column of the others means', () => {
  const rows = records(sheetOf(plan, '说明'))
  expect(rows).toContainEqual({分类: '文件', 项目: '标题', 内容: '青禾市发布上半年外贸数据'})
  expect(rows).toContainEqual({项目: 'SHA-256', 内容: 'ab'.repeat(32)})
  expect(rows).toContainEqual({项目: '责任编辑', 内容: '周宁'})
  expect(rows).toContainEqual({项目: '其中', 内容: '数量 3、金额 1、百分比 1、日期 3、人物 1、引语 1'})
  expect(rows).toContainEqual({项目: '数字覆盖率', 内容: 1})
  expect(rows).toContainEqual({分类: '提示', 项目: '第 4 行第 1 列', 内容: '疑似重复，未删除'})
  const explained = new Set(rows.map(({项目}) => 项目))
  for (const {header} of plan.sheets.slice(0, -1).flatMap(({columns}) => columns)) expect(explained).toContain(header)
})

test('a document without anything has sheets that say so, and no tables', () => {
  const empty = planOf(plainArticle(''))
  for (const sheet of empty.sheets.filter(({name}) => !['章节', '说明'].includes(name))) {
    expect(sheet.table).toBeUndefined()
    expect(sheet.rows).toEqual([[expect.objectContaining({value: '无'})]])
  }
})

test.for<[date: string | undefined, day: string]>([
  ['2024-07-15', '2024-07-15'],
  ['2024-07-15T08:00', '2024-07-15'],
  ['2024-07', '1980-01-01'],
  ['2024-99-99', '1980-01-01'],
  [undefined, '1980-01-01'],
])('the file of a document of %s is of %s', ([date, day]) => {
  const dated = plainArticle('', {metadata: {title: '', credits: [], ...(date !== undefined && {date})}})
  expect(planOf(dated).day).toBe(day)
})

describe('what Excel cannot hold', () => {
  test('a text that is too long is cut and reported', () => {
    const {model, notices} = excel.plan(plainArticle('长'.repeat(40_000)), new Map())
    const [cell] = column(sheetOf(model, '来源'), '句子')
    expect(String(cell!.value)).toHaveLength(32_767)
    expect(notices).toEqual([{ruleId: 'cell-truncated', level: 'warning', values: {cell: '来源!D2'}}])
  })

  test('a cut splits no character', () => {
    const {model} = excel.plan(plainArticle(`长${'𠮷'.repeat(20_000)}`), new Map())
    const [cell] = column(sheetOf(model, '来源'), '句子')
    expect(String(cell!.value)).toMatch(/^长(?:𠮷)+……$/u)
  })

  test('characters that XML forbids are dropped and reported once', () => {
    const {model, notices} = excel.plan(plainArticle('甲\u0000乙\ufffe丙\ud800丁\u0000。'), new Map())
    expect(column(sheetOf(model, '来源'), '句子')[0]?.value).toBe('甲乙丙丁。')
    expect(notices.map(({values}) => [values?.code, values?.count])).toEqual([
      ['U+0000', 2],
      ['U+FFFE', 1],
      ['U+D800', 1],
    ])
  })

  test('rows beyond the last are left out and reported', () => {
    const sheet = {...sheetOf(plan, '来源'), rows: Array<Row>(1_048_580).fill([])}
    const fitted = fitSheet(sheet)
    expect(fitted.sheet.rows).toHaveLength(1_048_575)
    expect(fitted.notices).toEqual([{ruleId: 'rows-left-out', level: 'warning', values: {sheet: '来源', count: 5}}])
  })

  test('links beyond the last that Excel counts are plain numbers', () => {
    const linked: Row = [{value: 1, format: '0', link: {sheet: '来源', row: 1}}]
    const {sheet} = fitSheet({...sheetOf(plan, '来源'), rows: Array<Row>(65_531).fill(linked)})
    expect(sheet.rows.at(-2)![0]?.link).toBeDefined()
    expect(sheet.rows.at(-1)![0]).toEqual({value: 1, format: '0'})
  })

  test('a number beyond the range of a double has no cell', () => {
    const endless = {...facts[5]!, value: Number.POSITIVE_INFINITY} as unknown as Fact
    const [row] = records(sheetOf(planOf(plainArticle(raw, {facts: [endless]})), '事实'))
    expect(row).toMatchObject({原文: '1350家', 单位: '家'})
    expect(row).not.toHaveProperty('数值')
  })
})
