import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/ast/article.js'
import {markdown} from '../../src/exporters/markdown.js'
import {article, plainArticle} from './excel/sample-article.js'

const write = async (source: Article) =>
  new TextDecoder().decode(await markdown.pack(markdown.plan(source, new Map()).model))

/** What a reader of Markdown sees: a line a block, its type and its text. */
function outline(source: string): string[] {
  const tree: Root = unified().use(remarkParse).parse(source)
  return tree.children.map((node) => `${node.type}: ${textOf(node)}`)
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

describe('the sample', () => {
  test('title, text, headings, interview and credit are plain Markdown, facts and removals stand behind', async () => {
    expect(await write(article)).toBe(`# 青禾市发布上半年外贸数据

7月15日，青禾市商务局介绍，上半年全市进出口总值约88.9亿元，同比增长8.1%。1956年10月6日设立口岸。

## 企业

全市有外贸企业1350家，新增30至50家，服务一批企业。

## 答问

**问**：下一步有哪些措施？

**市商务局局长林远**：“要把展会办好。”今年将举办3场展会。

*责任编辑：周宁*

## 数据与事实

- **日期** 2024年7月15日（原文“7月15日”，2:1）
- **日期** 2024年1—6月（原文“上半年”，2:16）
- **金额** 全市进出口总值：约 8,890,000,000 元（原文“约88.9亿元”，2:26）
- **百分比** 8.1%（同比上升，原文“8.1%”，2:38）
- **日期** 1956年10月6日（原文“1956年10月6日”，2:43）
- **数量** 外贸企业：1,350 家（原文“1350家”，4:8）
- **数量** 30–50 家（较2023年，原文“30至50家”，4:16）
- **引语** “要把展会办好。”（林远，7:10）
- **数量** 展会：3 场（原文“3场”，7:24）

## 人物与机构

- **林远** 市商务局局长（1 处，7:7）

## 清理说明

- 第 9 行：删除“7月15日，青禾市商务局介绍，上半年全市进出口总”（文末截断的重复，与第 2 行第 1 列起的文字相同（开头），差异 0 字）
`)
  })

  test('the same article gives the same bytes', async () => {
    expect(await write(article)).toBe(await write(article))
  })
})

test.for<[text: string]>([
  ['1. 不是列表'],
  ['# 不是标题'],
  ['*不是*强调，_也_不是'],
  ['<b>不是标签</b> &amp; &nbsp;'],
  ['[不是链接](http://a.cn)'],
  ['`不是代码`'],
  ['> 不是引用'],
  ['---'],
  ['| 不是 | 表格 |'],
])('%j of a source is text and stays text', async ([text]) => {
  expect(outline(await write(plainArticle(text)))).toEqual([`paragraph: ${text}`])
})

test('text that a fact cuts in two is escaped as a whole', async () => {
  const year = {type: 'fact', fact: article.document.facts[0]!, children: [{type: 'text', value: '2021'}]} as const
  const cut: Article = {
    ...plainArticle('2021. 开局之年'),
    tree: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            {...year, children: [...year.children]},
            {type: 'text', value: '. 开局之年'},
          ],
        },
      ],
    },
  }
  expect(outline(await write(cut))).toEqual(['paragraph: 2021. 开局之年'])
})

test('a removal of several lines is one item of the list', async () => {
  const edits = [{rule: 'truncated-tail', start: 2, end: 9, text: '\n1. 乙\n丙', replacement: ''}]
  const lines = outline(await write(plainArticle('甲。\n1. 乙\n丙', {text: '甲。', edits})))
  expect(lines.at(-1)).toBe('list: 第 2 行：删除“1. 乙 丙”（文末截断的重复）')
})

test('a title that the tree does not show is put in front', async () => {
  const titled = plainArticle('正文。', {metadata: {title: '标题', credits: []}})
  expect(outline(await write(titled))).toEqual(['heading: 标题', 'paragraph: 正文。'])
})

test('a speaker without a name is called by the turn', async () => {
  const source = plainArticle('')
  const turns: Article = {
    ...source,
    tree: {
      type: 'root',
      children: [
        {type: 'question', children: [{type: 'paragraph', children: [{type: 'text', value: '何时？'}]}]},
        {type: 'answer', children: [{type: 'list', children: []}]},
      ],
    },
  }
  expect(await write(turns)).toContain('**问**：何时？')
  expect(await write(turns)).toContain('**答**：')
})

test('what Markdown cannot show is reported, with its place', () => {
  const position = {start: {line: 1, column: 1, offset: 4}, end: {line: 1, column: 1, offset: 9}}
  const source: Article = {
    ...plainArticle(''),
    tree: {type: 'root', children: [{type: 'table', children: [], position}]},
  }
  expect(markdown.plan(source, new Map()).notices).toEqual([
    {ruleId: 'node-not-rendered', level: 'warning', values: {node: 'table', format: 'Markdown'}, start: 4, end: 9},
  ])
})

test('changes of blanks are counted, not listed', async () => {
  const edits = [{rule: 'line-blanks', start: 2, end: 4, text: '　 ', replacement: ''}]
  const lines = outline(await write(plainArticle('甲。　 ', {text: '甲。', edits})))
  expect(lines.slice(1)).toEqual(['heading: 清理说明', 'paragraph: 只涉及空白或不可见字符的修改 1 处，未列出。'])
})
