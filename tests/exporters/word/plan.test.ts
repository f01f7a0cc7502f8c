import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/ast/article.js'
import {type Block, type ParagraphBlock, plainText, type TableBlock} from '../../../src/exporters/word/model.js'
import {plan} from '../../../src/exporters/word/plan.js'
import {articleOf, fact, facts, heading, mention, paragraph, sampleArticle} from './sample-article.js'

const blocksOf = (article: Article): readonly Block[] => plan(article).model.blocks
const isParagraph = (block: Block): block is ParagraphBlock => block.kind === 'paragraph'
const isTable = (block: Block): block is TableBlock => block.kind === 'table'

/** Style and text of each paragraph, and each row of a table: what a reader sees. */
function outline(article: Article): string[] {
  return blocksOf(article).flatMap((block) =>
    isParagraph(block)
      ? [`${block.style}| ${plainText(block.content)}`]
      : [block.head, ...block.rows].map((row) => `  | ${row.map(plainText).join(' | ')}`),
  )
}

test('an article becomes a title, a byline, headings, body text, an interview, credits and an annex', () => {
  expect(outline(sampleArticle)).toEqual([
    'Title| 云溪区：把科普大篷车开进山村',
    'Subtitle| 云溪日报　2021年4月18日',
    'BodyText| 4月18日，云溪区召开科普工作会议，部署全年十项任务。去年，全区科普经费约1.25亿元，同比增长12.5%。',
    'Heading1| 建设开放实验室',
    'BodyText| “实验室要让孩子摸得着。”区科协主席林远说，全区已建成30多个开放实验室，接待学生超过8600人次。',
    'Heading1| 答记者问',
    'Question| 记者：今年有什么新安排？',
    'Answer| 区科协主席林远：新增6辆大篷车，覆盖120个村。',
    'Credit| 来源：云溪日报',
    'Heading1| 数据与事实',
    'Remark| 数据 6 项，照录原文。全文数字 9 处，其中 9 处已列入各表或注明为序号、名称等。点击“数值”可回到正文；“位置”为原始文本的“行:列”。',
    'Caption| 表1　数据一览',
    '  | 序号 | 指标 | 数值 | 单位 | 时间 | 增减 | 位置',
    '  | 1 | — | 约1.25 | 亿元 | — | — | 2:37',
    '  | 2 | — | — |  | — | 同比上升12.5% | 2:49',
    '  | 3 | — | 30 | 多个 | — | — | 4:28',
    '  | 4 | — | 超过8600 | 人次 | — | — | 4:42',
    '  | 5 | — | 6 | 辆 | — | — | 7:11',
    '  | 6 | — | 120 | 个 | — | — | 7:19',
    'Heading1| 清理说明',
    'Remark| 删去与前文重复的文字 1 处，逐条列于下表。“位置”和“所重复处”均为原始文本的“行:列”。',
    'Caption| 表2　删去的重复文字',
    '  | 序号 | 规则 | 位置 | 删去的文字 | 所重复处',
    '  | 1 | 文末截断的重复 | 9:1 | 4月18日，云溪区召开科普工作会议，部署全年十 | 2:1 开头',
    'Heading1| 提示',
    'Remark| 共 1 条。“位置”为原始文本的“行:列”。',
    'Caption| 表3　需要核对之处',
    '  | 序号 | 级别 | 位置 | 内容',
    '  | 1 | 请核对 | 7:1 | 疑似重复：第 7 行的文字在第 2 行已出现，但证据不足，未删除',
  ])
})

test('nothing of the sample is left out, so that there are no notices', () => {
  expect(plan(sampleArticle).notices).toEqual([])
})

test('the plan is plain data', () => {
  const {model} = plan(sampleArticle)
  expect(JSON.parse(JSON.stringify(model))).toEqual(model)
})

describe('title', () => {
  test('is taken from the metadata where the tree has none', () => {
    const article = articleOf(paragraph('正文'))
    const titled = {...article, document: {...article.document, metadata: {title: '标题', credits: []}}}
    expect(outline(titled)).toEqual(['Title| 标题', 'BodyText| 正文'])
  })

  test('is written once where the tree has it too', () => {
    expect(outline(sampleArticle).filter((line) => line.startsWith('Title'))).toHaveLength(1)
  })

  test('is one: a second heading of depth 1 is a heading', () => {
    expect(outline(articleOf(heading(1, '甲'), heading(1, '乙')))).toEqual(['Title| 甲', 'Heading1| 乙'])
  })
})

test('headings of depth 2 to 6 are the levels 1 to 5 of Word', () => {
  const headings = ([2, 3, 4, 5, 6] as const).map((depth) => heading(depth, `${depth}`))
  expect(outline(articleOf(...headings))).toEqual([
    'Heading1| 2',
    'Heading2| 3',
    'Heading3| 4',
    'Heading4| 5',
    'Heading5| 6',
  ])
})

describe('facts', () => {
  const [funds] = facts

  test('the first mention sets a bookmark, and the row of the table jumps to it', () => {
    const bookmark = `fact_money_${funds!.start}`
    const body = blocksOf(sampleArticle).filter(isParagraph)[2]!
    expect(body.content).toContainEqual({
      kind: 'bookmark',
      name: bookmark,
      content: [{kind: 'text', text: '约1.25亿元', marks: []}],
    })
    const [table] = blocksOf(sampleArticle).filter(isTable)
    expect(table!.rows[0]![2]).toEqual([{kind: 'jump', bookmark, content: [{kind: 'text', text: '约1.25', marks: []}]}])
  })

  test('a fact in two mentions has one bookmark', () => {
    const article = articleOf(paragraph(mention(funds!), '，即', mention(funds!)))
    const {blocks} = plan({...article, document: {...article.document, facts: [funds!]}}).model
    const bookmarks = blocks.filter(isParagraph).flatMap(({content}) => content.filter(({kind}) => kind === 'bookmark'))
    expect(bookmarks).toHaveLength(1)
  })

  test('a fact that the body does not show is listed without a jump', () => {
    const article = articleOf(paragraph('正文'))
    const {blocks} = plan({...article, document: {...article.document, facts: [funds!]}}).model
    expect(blocks.filter(isTable)[0]!.rows[0]![2]).toEqual([{kind: 'text', text: '约1.25', marks: []}])
  })
})

test('the columns of every table fill the width of the text to the twip', () => {
  const tables = blocksOf(sampleArticle).filter(isTable)
  const widths = tables.map(({columns}) => columns.reduce((sum, {width}) => sum + width, 0))
  expect(widths).toEqual([8845, 8845, 8845])
})

test('the annex begins on a page of its own', () => {
  const onNewPage = blocksOf(sampleArticle).filter((block) => isParagraph(block) && block.newPage)
  expect(onNewPage.map((block) => plainText((block as ParagraphBlock).content))).toEqual(['数据与事实'])
})

test('an article without facts, copies and messages has no annex', () => {
  expect(outline(articleOf(paragraph('正文')))).toEqual(['BodyText| 正文'])
})

test('facts of the same place do not share a bookmark', () => {
  const twins = [fact('count', '6辆', {value: 6, unit: '辆'}), fact('measure', '6辆', {value: 6, unit: '辆'})]
  const article = articleOf(paragraph(...twins.map(mention)))
  const {blocks} = plan({...article, document: {...article.document, facts: twins}}).model
  const names = (blocks[0] as ParagraphBlock).content.map((inline) => inline.kind === 'bookmark' && inline.name)
  expect(new Set(names).size).toBe(2)
})

describe('document properties', () => {
  const createdWith = (date: string | undefined) => {
    const article = articleOf()
    const metadata = {title: '', credits: [], ...(date !== undefined && {date})}
    return plan({...article, document: {...article.document, metadata}}).model.properties.created
  }

  test.for<[date: string | undefined, created: string]>([
    ['2021-04-18', '2021-04-18T00:00:00Z'],
    ['2021-04-18T23:30:00+08:00', '2021-04-18T00:00:00Z'],
    ['2021-13-40', '1980-01-01T00:00:00Z'],
    ['2021-02-30', '1980-01-01T00:00:00Z'],
    ['2021', '1980-01-01T00:00:00Z'],
    [undefined, '1980-01-01T00:00:00Z'],
  ])('the date %s gives %s', ([date, created]) => {
    expect(createdWith(date)).toBe(created)
  })
})
