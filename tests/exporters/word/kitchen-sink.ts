import type {List, ListItem, RootContent, Table} from 'mdast'
import type {Article} from '../../../src/ast/article.js'
import {articleOf, heading, mention, paragraph, text, villages} from './sample-article.js'

const item = (...children: ListItem['children']): ListItem => ({type: 'listItem', children})

const table: Table = {
  type: 'table',
  align: ['left', 'right'],
  children: [
    ['地区', '数量（家）'],
    ['云溪', '1,200'],
    ['北岸', '80'],
  ].map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({type: 'tableCell', children: [text(cell)]})),
  })),
}

const inner: List = {type: 'list', ordered: true, children: [item(paragraph('内层一')), item(paragraph('内层二'))]}

/** Everything that Markdown can bring. */
export const markdownContent: readonly RootContent[] = [
  heading(1, '各种内容'),
  heading(2, '一级标题'),
  heading(3, '二级标题'),
  heading(4, '三级标题'),
  paragraph(
    {type: 'strong', children: [text('加粗'), {type: 'emphasis', children: [text('又着重')]}]},
    {type: 'emphasis', children: [text('着重')]},
    {type: 'delete', children: [text('删去')]},
    {type: 'inlineCode', value: 'a = 1'},
    {type: 'break'},
    {type: 'link', url: 'https://example.org/a?b=1&c=2', children: [text('网页')]},
    {type: 'link', url: 'https://example.org/fact', children: [text('共'), mention(villages), text('村')]},
    {type: 'link', url: 'javascript:alert(1)', children: [text('脚本')]},
    {type: 'linkReference', identifier: 'd', label: 'd', referenceType: 'full', children: [text('引用')]},
    {type: 'image', url: 'a.png', alt: '大篷车'},
    {type: 'footnoteReference', identifier: 'n', label: 'n'},
    {type: 'html', value: '<br>'},
  ),
  {type: 'list', ordered: false, children: [item(paragraph('第一'), inner), item(paragraph('第二'))]},
  {type: 'list', ordered: true, start: 3, children: [item(paragraph('从三起'), paragraph('同一项的第二段'))]},
  {type: 'blockquote', children: [paragraph('引文')]},
  table,
  {type: 'code', value: 'for (;;) {\n\tcontinue\n}'},
  {type: 'thematicBreak'},
  {type: 'html', value: '<div>原样</div>'},
  {type: 'definition', identifier: 'd', label: 'd', url: 'http://example.org/'},
  {type: 'footnoteDefinition', identifier: 'n', label: 'n', children: [paragraph('脚注的文字')]},
]

const article = articleOf(...markdownContent)

/** An article that holds everything that Markdown can bring, with a fact in the words of a link. */
export const kitchenSink: Article = {...article, document: {...article.document, facts: [villages]}}
