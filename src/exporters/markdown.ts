import type {Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Article} from '../ast/article.js'
import type {Edit} from '../ast/edit.js'
import {indexLines} from '../ast/line-index.js'
import type {Notice} from '../ast/message.js'
import type {Answer, Question} from '../ast/nodes.js'
import {matchLabels, ruleLabels} from '../language/labels.js'
import type {Exporter, Planned} from './exporter.js'
import {headingContent} from './heading-content.js'
import {inkEdits, inkStart, isRemoval} from './ink.js'
import {type FactRow, factRows} from './rows/fact-row.js'
import {isName, type NameRow, nameRows} from './rows/name-row.js'

/** The text as plain Markdown, with the facts and the removed copies behind it. */
export const markdown: Exporter<Root> = {
  name: 'md',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  assets: () => [],
  plan: planMarkdown,
  async pack(tree) {
    const [{unified}, {default: remarkStringify}] = await Promise.all([import('unified'), import('remark-stringify')])
    const processor = unified().use(remarkStringify, {bullet: '-', rule: '-', listItemIndent: 'one'})
    return new TextEncoder().encode(processor.stringify(tree))
  },
}

function planMarkdown(article: Article): Planned<Root> {
  const notices: Notice[] = []
  const body = article.tree.children.flatMap((node) => toMarkdown(node, notices))
  const {title} = article.document.metadata
  const isTitled = body.some((node) => node.type === 'heading' && node.depth === 1)
  const children = [
    ...(isTitled || title === '' ? [] : [heading(1, title)]),
    ...body,
    ...factSection(article),
    ...nameSection(article),
    ...removalSection(article),
  ]
  return {model: {type: 'root', children}, notices}
}

/** Nodes with children that Markdown has a notation for. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'blockquote',
  'emphasis',
  'link',
  'linkReference',
  'list',
  'listItem',
  'paragraph',
  'strong',
])

/** Nodes without children that Markdown has a notation for. */
const LEAVES: ReadonlySet<string> = new Set([
  'break',
  'code',
  'definition',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'text',
  'thematicBreak',
])

/** The Markdown for a node of the press tree: none, one, or several nodes. */
function toMarkdown(node: RootContent, notices: Notice[]): RootContent[] {
  const children =
    'children' in node ? (node.children as RootContent[]).flatMap((child) => toMarkdown(child, notices)) : []
  switch (node.type) {
    case 'section':
    case 'fact':
    case 'quote':
      return children
    case 'heading':
      return [
        {
          ...node,
          children: joinTexts(headingContent({...node, children: children as PhrasingContent[]})) as PhrasingContent[],
        },
      ]
    case 'question':
    case 'answer':
      return withSpeaker(node, children)
    case 'credit':
      return [{type: 'paragraph', children: [{type: 'emphasis', children: children as PhrasingContent[]}]}]
  }
  if (CONTAINERS.has(node.type)) return [{...node, children: joinTexts(children)} as RootContent]
  if (LEAVES.has(node.type)) return [node]
  const {start, end} = node.position ?? {}
  notices.push({
    ruleId: 'node-not-rendered',
    level: 'warning',
    values: {node: node.type, format: 'Markdown'},
    ...(start?.offset !== undefined && {start: start.offset}),
    ...(end?.offset !== undefined && {end: end.offset}),
  })
  return []
}

/** Makes one text of neighbours: what has to be escaped shows only in the whole, as in `2021` and `. `, which would be a list. */
function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text') joined[joined.length - 1] = text(last.value + node.value)
    else joined.push(node)
  }
  return joined
}

/** The turn with its speaker before the first words. The colon stays outside the bold: `**` ends nothing behind punctuation. */
function withSpeaker({type, speaker}: Question | Answer, blocks: readonly RootContent[]): RootContent[] {
  const label: PhrasingContent[] = [
    {type: 'strong', children: [text(speaker ?? (type === 'question' ? '问' : '答'))]},
    text('：'),
  ]
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return [{type: 'paragraph', children: label}, ...blocks]
  return [{...first, children: [...label, ...first.children]}, ...rest]
}

function factSection(article: Article): RootContent[] {
  const rows = factRows(article).filter(({fact}) => !isName(fact))
  return rows.length === 0 ? [] : [heading(2, '数据与事实'), list(rows.map(factItem))]
}

function nameSection(article: Article): RootContent[] {
  const rows = nameRows(article)
  return rows.length === 0 ? [] : [heading(2, '人物与机构'), list(rows.map(nameItem))]
}

/** `**张勇** 广州市科协副主席（3 处，2:75）` */
function nameItem({name, role, mentions, place}: NameRow): PhrasingContent[] {
  const about = role === '' ? '' : ` ${role}`
  return [{type: 'strong', children: [text(name)]}, text(`${about}（${mentions} 处，${place}）`)]
}

/** `**金额** 成果转化金额：约 8,890,000,000 元（原文“约88.9亿元”，10:201）` */
function factItem({fact, kind, value, unit, indicator, growth, wording, place}: FactRow): PhrasingContent[] {
  const {role, by} = fact
  const quantity = unit === '' || unit === '%' ? value + unit : `${value} ${unit}`
  const meaning = [indicator, value && quantity].filter(Boolean).join('：')
  const original = meaning === '' ? '' : `原文“${wording}”`
  const remarks = [growth, role?.text, by?.text, original, place].filter(Boolean).join('，')
  return [{type: 'strong', children: [text(kind)]}, text(` ${meaning || wording}（${remarks}）`)]
}

function removalSection({raw, document}: Article): RootContent[] {
  const {edits} = document
  if (edits.length === 0) return []
  const lines = indexLines(raw)
  const ink = inkEdits(edits)
  const item = (edit: Edit): PhrasingContent[] => {
    const {line} = lines.point(inkStart(edit))
    const rule = ruleLabels[edit.rule] ?? edit.rule
    const taken = onOneLine(edit.text)
    const change = isRemoval(edit) ? `删除“${taken}”` : `“${taken}”改为“${onOneLine(edit.replacement)}”`
    return [text(`第 ${line} 行：${change}（${[rule, ...evidence(edit)].join('，')}）`)]
  }
  const evidence = ({evidence}: Edit): string[] => {
    if (evidence === undefined) return []
    const {line, column} = lines.point(evidence.start)
    return [
      `与第 ${line} 行第 ${column} 列起的文字相同（${matchLabels[evidence.match]}）`,
      `差异 ${evidence.distance} 字`,
    ]
  }
  const blanks = edits.length - ink.length
  return [
    heading(2, '清理说明'),
    ...(ink.length > 0 ? [list(ink.map(item))] : []),
    ...(blanks > 0 ? [paragraph(`只涉及空白或不可见字符的修改 ${blanks} 处，未列出。`)] : []),
  ]
}

function onOneLine(value: string): string {
  const lines = value.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

function text(value: string): Text {
  return {type: 'text', value}
}

function paragraph(value: string): Paragraph {
  return {type: 'paragraph', children: [text(value)]}
}

function heading(depth: Heading['depth'], value: string): Heading {
  return {type: 'heading', depth, children: [text(value)]}
}

function list(items: readonly PhrasingContent[][]): List {
  const children = items.map(
    (content): ListItem => ({type: 'listItem', spread: false, children: [{type: 'paragraph', children: content}]}),
  )
  return {type: 'list', ordered: false, spread: false, children}
}
