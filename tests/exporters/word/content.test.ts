import type {List, ListItem, RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {type Block, type Inline, type ParagraphBlock, plainText} from '../../../src/exporters/word/model.js'
import {plan} from '../../../src/exporters/word/plan.js'
import {articleOf, paragraph, text} from './sample-article.js'

const isParagraph = (block: Block): block is ParagraphBlock => block.kind === 'paragraph'
const blocksOf = (...children: RootContent[]): readonly Block[] => plan(articleOf(...children)).model.blocks

function contentOf(...children: RootContent[]): readonly Inline[] {
  return blocksOf(...children)
    .filter(isParagraph)
    .flatMap(({content}) => content)
}

describe('what the report cannot show', () => {
  test('a node of an unknown type becomes a notice with its place', () => {
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}
    const unknown = {type: 'video', position} as unknown as RootContent
    expect(plan(articleOf(unknown, paragraph('正文')))).toMatchObject({
      notices: [
        {ruleId: 'node-not-rendered', level: 'warning', values: {node: 'video', format: 'Word'}, start: 0, end: 3},
      ],
    })
  })

  test('an unknown node named like a member of every object is unknown too', () => {
    const unknown = {type: 'constructor', children: []} as unknown as RootContent
    expect(plan(articleOf(unknown)).notices).toHaveLength(1)
  })

  test('a picture is its description, and a notice', () => {
    const {model, notices} = plan(articleOf(paragraph({type: 'image', url: 'a.png', alt: '大篷车'})))
    expect(plainText((model.blocks[0] as ParagraphBlock).content)).toBe('〔图：大篷车〕')
    expect(notices).toMatchObject([{ruleId: 'node-not-rendered', values: {node: 'image'}}])
  })

  test('characters that XML forbids are counted, one notice for each', () => {
    const {model, notices} = plan(articleOf(paragraph('甲\ufffe乙\ufffe丙\u0001')))
    expect(plainText((model.blocks[0] as ParagraphBlock).content)).toBe('甲乙丙')
    expect(notices.map(({ruleId, values}) => [ruleId, values?.code, values?.count])).toEqual([
      ['text-sanitised', 'U+0001', 1],
      ['text-sanitised', 'U+FFFE', 2],
    ])
  })

  test('a footnote that nothing refers to becomes a notice', () => {
    const article = articleOf({type: 'footnoteDefinition', identifier: 'n', children: [paragraph('注')]})
    expect(plan(article).notices).toMatchObject([{values: {node: 'footnoteDefinition'}}])
  })
})

describe('links', () => {
  test.for<[url: string, expected: string]>([
    ['https://example.org/新闻?a=1&b=2', 'https://example.org/%E6%96%B0%E9%97%BB?a=1&b=2'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
  ])('%s is a link', ([url, expected]) => {
    const link = contentOf(paragraph({type: 'link', url, children: [text('网页')]}))
    expect(link).toMatchObject([{kind: 'link', url: expected, content: [{text: '网页'}]}])
  })

  test.for<[url: string]>([['javascript:alert(1)'], ['file:///etc/passwd'], ['./附件.docx'], ['mailto:a@example.org']])(
    '%s is text that shows its address',
    ([url]) => {
      const content = contentOf(paragraph({type: 'link', url, children: [text('网页')]}))
      expect(content.map(({kind}) => kind)).toEqual(['text', 'text'])
      expect(plainText(content)).toBe(`网页（${url}）`)
    },
  )

  test('a reference takes its address from the definition, wherever it stands', () => {
    const reference = {type: 'linkReference', identifier: 'd', referenceType: 'full', children: [text('网页')]} as const
    const content = contentOf(paragraph({...reference, children: [text('网页')]}), {
      type: 'definition',
      identifier: 'd',
      url: 'http://example.org/',
    })
    expect(content).toMatchObject([{kind: 'link', url: 'http://example.org/'}])
  })
})

describe('lists', () => {
  const item = (...children: ListItem['children']): ListItem => ({type: 'listItem', children})
  const placesOf = (...children: RootContent[]) =>
    blocksOf(...children).map((block) => isParagraph(block) && block.list)

  test('each list counts for itself, from its own first number', () => {
    const list: List = {type: 'list', ordered: true, children: [item(paragraph('甲')), item(paragraph('乙'))]}
    expect(placesOf(list, {...list, start: 3})).toEqual([
      {id: 1, level: 0, start: 1},
      {id: 1, level: 0, start: 1},
      {id: 2, level: 0, start: 3},
      {id: 2, level: 0, start: 3},
    ])
  })

  test('a list in a list is a level further in', () => {
    const inner: List = {type: 'list', ordered: true, children: [item(paragraph('内'))]}
    const outer: List = {type: 'list', children: [item(paragraph('外'), inner)]}
    expect(placesOf(outer)).toEqual([
      {id: 1, level: 0},
      {id: 2, level: 1, start: 1},
    ])
  })

  test('numbers beyond what Word counts are written out', () => {
    const [block] = blocksOf({type: 'list', ordered: true, start: 999_999_999, children: [item(paragraph('甲'))]})
    expect(block).toMatchObject({indent: 1})
    expect(plainText((block as ParagraphBlock).content)).toBe('999999999. 甲')
  })
})
