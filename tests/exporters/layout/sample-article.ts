import type {Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Article} from '../../../src/ast/article.js'
import type {PressDocument} from '../../../src/ast/document.js'
import type {Fact} from '../../../src/ast/fact.js'
import type {Answer, Credit, FactMention, Question, Quote, Section} from '../../../src/ast/nodes.js'

/** A press text made up for these tests: a lead, headings of two levels, an interview, a copied line at the end. */
export const raw = `云溪区：把科普大篷车开进山村，让孩子摸得着实验
4月18日，云溪区召开科普工作会议——部署全年十项任务。去年，全区科普经费约1.25亿元，同比增长12.5%。
一、建设开放实验室
“实验室要让孩子摸得着。”区科协主席林远说，全区已建成30多个开放实验室……接待学生超过8600人次。
（一）经费保障
经费由区财政统筹。
记者：今年有什么新安排？
区科协主席林远：新增6辆大篷车，覆盖120个村。
来源：云溪日报
4月18日，云溪区召开科普工作会议——部署全年十
`

const copyStart = raw.lastIndexOf('4月18日')

/** A run of plain text. */
export const text = (value: string): PhrasingContent => ({type: 'text', value})

/** A paragraph of phrasing nodes and plain strings. */
export const paragraph = (...children: (PhrasingContent | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/** A heading. */
export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

/** A section with its heading. */
export const section = (depth: Section['depth'], title: string, ...children: RootContent[]): Section => ({
  type: 'section',
  depth,
  children: [heading(depth, title), ...children],
})

/** A fact whose wording stands in the raw text, in the line around it. */
export function fact(kind: string, wording: string, fields: object): Fact {
  const start = raw.indexOf(wording)
  const lineStart = raw.lastIndexOf('\n', start) + 1
  const lineEnd = raw.indexOf('\n', start)
  return {
    id: `${kind}-${start}`,
    kind,
    text: wording,
    start,
    end: start + wording.length,
    section: 's1',
    sentence: {text: raw.slice(lineStart, lineEnd), start: lineStart, end: lineEnd},
    ...fields,
  } as unknown as Fact
}

const mention = (noted: Fact): FactMention => ({type: 'fact', fact: noted, children: [text(noted.text)]})

const money = fact('money', '约1.25亿元', {value: 125_000_000, unit: 'CNY', cmp: 'approx'})
const growth = fact('percent', '12.5%', {value: 12.5, unit: '%', change: 'up'})
const rooms = fact('count', '30多个', {low: 30, unit: '个', cmp: 'gt'})
const visits = fact('count', '超过8600人次', {value: 8600, unit: '人次', cmp: 'gt'})

/** The facts of the sample, in the order of the text. */
export const facts: readonly Fact[] = [money, growth, rooms, visits]

const quote: Quote = {type: 'quote', speaker: '区科协主席林远', children: [text('实验室要让孩子摸得着。')]}
const question: Question = {type: 'question', speaker: '记者', children: [paragraph('今年有什么新安排？')]}
const answer: Answer = {
  type: 'answer',
  speaker: '区科协主席林远',
  children: [paragraph('新增6辆大篷车，覆盖120个村。')],
}
const credit: Credit = {type: 'credit', role: '来源', names: ['云溪日报'], children: [text('来源：云溪日报')]}

/** The paragraphs of the sample in reading order, as a reader should get them back. */
export const bodyText = raw.slice(0, copyStart).split('\n').filter(Boolean)

/** An article around blocks; `more` replaces parts of its document. */
export function articleOf(children: RootContent[], more: Partial<PressDocument> = {}): Article {
  return {
    tree: {type: 'root', children},
    raw,
    document: {
      version: 1,
      source: {name: 'yunxi.txt', sha256: '0'.repeat(64), encoding: 'utf-8', length: raw.length},
      text: raw.slice(0, copyStart),
      metadata: {title: '云溪区：把科普大篷车开进山村，让孩子摸得着实验', date: '2023-04-18', credits: []},
      sections: [],
      questions: [],
      facts: [],
      unused: [],
      coverage: {numerals: 0, explained: 0},
      edits: [],
      messages: [],
      ...more,
    },
  }
}

/** The whole sample. */
export const sample: Article = articleOf(
  [
    heading(1, '云溪区：把科普大篷车开进山村，让孩子摸得着实验'),
    paragraph(
      '4月18日，云溪区召开科普工作会议——部署全年十项任务。去年，全区科普经费',
      mention(money),
      '，同比增长',
      mention(growth),
      '。',
    ),
    section(
      2,
      '一、建设开放实验室',
      paragraph(
        '“',
        quote,
        '”区科协主席林远说，全区已建成',
        mention(rooms),
        '开放实验室……接待学生',
        mention(visits),
        '。',
      ),
      section(3, '（一）经费保障', paragraph('经费由区财政统筹。')),
      question,
      answer,
    ),
    credit,
  ],
  {
    facts,
    edits: [
      {
        rule: 'truncated-tail',
        start: copyStart,
        end: raw.length,
        text: raw.slice(copyStart),
        replacement: '',
        evidence: {start: raw.indexOf('4月18日'), end: raw.indexOf('项任务'), match: 'prefix', distance: 0},
      },
    ],
    messages: [
      {
        ruleId: 'suspect-copy',
        level: 'warning',
        reason: '疑似重复：第 7 行的文字在第 4 行已出现，但证据不足，未删除',
        start: raw.indexOf('经费由'),
        end: raw.indexOf('统筹'),
      },
      {ruleId: 'encoding-decided', level: 'info', reason: '按 utf-8 解码'},
    ],
  },
)
