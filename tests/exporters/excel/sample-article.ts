import type {Heading, Paragraph, RootContent} from 'mdast'
import type {Article} from '../../../src/ast/article.js'
import type {PressDocument} from '../../../src/ast/document.js'
import type {Fact, UnusedNumeral} from '../../../src/ast/fact.js'
import type {Answer, Credit, Question, Section} from '../../../src/ast/nodes.js'

/** A press text made up for the tests, as a scraper would leave it: a lead, two headings, an interview, a copy at the end. */
export const raw = `青禾市发布上半年外贸数据
7月15日，青禾市商务局介绍，上半年全市进出口总值约88.9亿元，同比增长8.1%。1956年10月6日设立口岸。
| 企业
全市有外贸企业1350家，新增30至50家，服务一批企业。
| 答问
问：下一步有哪些措施？
市商务局局长林远：“要把展会办好。”今年将举办3场展会。
责任编辑：周宁
　7月15日，青禾市商务局介绍，上半年全市进出口总
`

const copyStart = raw.lastIndexOf('　7月')
const clean = raw.slice(0, copyStart)

/** Place of a wording in the raw text. */
function find(wording: string) {
  const start = raw.indexOf(wording)
  if (start < 0) throw new Error(`“${wording}” is not in the sample`)
  return {start, end: start + wording.length}
}

const excerpt = (text: string) => ({text, ...find(text)})

function fact(kind: string, wording: string, section: string, sentence: string, fields: object = {}): Fact {
  const start = find(sentence).start + sentence.indexOf(wording)
  const place = {text: wording, start, end: start + wording.length}
  return {id: `${kind}-${start}`, kind, ...fields, ...place, section, sentence: excerpt(sentence)} as unknown as Fact
}

const lead = '7月15日，青禾市商务局介绍，上半年全市进出口总值约88.9亿元，同比增长8.1%。'
const firms = '全市有外贸企业1350家，新增30至50家，服务一批企业。'
const time = {value: '2024-01/2024-06'}

/** Facts of every shape, in the order of the text. */
export const facts: readonly Fact[] = [
  fact('date', '7月15日', 'document', lead, {value: '2024-07-15', resolvedBy: 'article'}),
  fact('date', '上半年', 'document', lead, {value: '2024-01/2024-06', resolvedBy: 'article'}),
  fact('money', '约88.9亿元', 'document', lead, {
    ...{value: 8_890_000_000, unit: 'CNY', cmp: 'approx', of: excerpt('全市进出口总值'), time},
  }),
  fact('percent', '8.1%', 'document', lead, {value: 8.1, unit: '%', change: 'up', basis: 'yoy', time}),
  fact('date', '1956年10月6日', 'document', '1956年10月6日设立口岸。', {value: '1956-10-06'}),
  fact('count', '1350家', 'section-2', firms, {value: 1350, unit: '家', of: excerpt('外贸企业')}),
  fact('count', '30至50家', 'section-2', firms, {low: 30, high: 50, unit: '家', basis: '2023'}),
  fact('person', '林远', 'section-3', '市商务局局长林远：“要把展会办好。”', {role: excerpt('市商务局局长')}),
  fact('quote', '“要把展会办好。”', 'section-3', '市商务局局长林远：“要把展会办好。”', {by: excerpt('林远')}),
  fact('count', '3场', 'section-3', '今年将举办3场展会。', {value: 3, unit: '场', of: excerpt('展会')}),
]

const unused: readonly UnusedNumeral[] = [{...excerpt('一'), ...find('一批'), text: '一', reason: 'idiom'}]

/** Lines of the raw text with their positions. */
function placed<Node extends RootContent>(node: Node, line: string): Node {
  const {start, end} = find(line)
  return {...node, position: {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}}
}

const text = (value: string) => ({type: 'text', value}) as const
const heading = (depth: Heading['depth'], value: string, line = value): Heading =>
  placed({type: 'heading', depth, children: [text(value)]}, line)
const paragraph = (value: string): Paragraph => ({type: 'paragraph', children: [text(value)]})
const section = (title: string, ...children: RootContent[]): Section => ({
  type: 'section',
  depth: 2,
  children: [heading(2, title, `| ${title}`), ...children],
})
const question: Question = placed(
  {type: 'question', children: [paragraph('下一步有哪些措施？')]},
  '问：下一步有哪些措施？',
)
const answer: Answer = placed(
  {
    type: 'answer',
    speaker: '市商务局局长林远',
    children: [
      {
        type: 'paragraph',
        children: [
          {type: 'quote', speaker: '林远', children: [text('“要把展会办好。”')]},
          text('今年将举办'),
          {type: 'fact', fact: facts.at(-1)!, children: [text('3场')]},
          text('展会。'),
        ],
      },
    ],
  },
  '市商务局局长林远：“要把展会办好。”今年将举办3场展会。',
)
const credit: Credit = placed(
  {type: 'credit', role: '责任编辑', names: ['周宁'], children: [text('责任编辑：周宁')]},
  '责任编辑：周宁',
)

const title = '青禾市发布上半年外贸数据'

const document: PressDocument = {
  version: 1,
  source: {name: 'qinghe.txt', sha256: 'ab'.repeat(32), encoding: 'utf-8', length: raw.length},
  text: clean,
  metadata: {
    title,
    date: '2024-07-15',
    publisher: '青禾日报',
    credits: [{role: '责任编辑', names: ['周宁'], ...find('责任编辑：周宁')}],
  },
  sections: [
    {id: 'document', depth: 1, title, start: 0, end: raw.length},
    {id: 'section-2', depth: 2, title: '企业', start: find('| 企业').start, end: find(firms).end, parent: 'document'},
    {id: 'section-3', depth: 2, title: '答问', start: find('| 答问').start, end: copyStart, parent: 'document'},
  ],
  questions: [],
  facts,
  unused,
  coverage: {numerals: 10, explained: 10},
  edits: [
    {
      rule: 'truncated-tail',
      start: copyStart,
      end: raw.length,
      text: raw.slice(copyStart),
      replacement: '',
      evidence: {...find('7月15日，青禾市商务局介绍，上半年全市进出口总'), match: 'prefix', distance: 0},
    },
  ],
  messages: [{ruleId: 'suspect-copy', level: 'warning', reason: '疑似重复，未删除', ...find(firms)}],
}

/** The sample as exporters see it. */
export const article: Article = {
  raw,
  document,
  tree: {
    type: 'root',
    children: [
      heading(1, title),
      paragraph(`${lead}1956年10月6日设立口岸。`),
      section('企业', paragraph(firms)),
      section('答问', question, answer, credit),
    ],
  },
}

/** An article of nothing but running text, for what does not depend on structure. */
export function plainArticle(content: string, changes: Partial<PressDocument> = {}): Article {
  return {
    raw: content,
    tree: {type: 'root', children: [paragraph(content)]},
    document: {
      version: 1,
      source: {name: 'plain.txt', sha256: '0'.repeat(64), encoding: 'utf-8', length: content.length},
      text: content,
      metadata: {title: '', credits: []},
      sections: [{id: 'document', depth: 1, start: 0, end: content.length}],
      questions: [],
      facts: [],
      unused: [],
      coverage: {numerals: 0, explained: 0},
      edits: [],
      messages: [],
      ...changes,
    },
  }
}
