import type {Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Article} from '../../../src/ast/article.js'
import type {Edit} from '../../../src/ast/edit.js'
import type {Fact} from '../../../src/ast/fact.js'
import type {Message} from '../../../src/ast/message.js'
import type {Answer, Credit, FactMention, Question, Quote, Section} from '../../../src/ast/nodes.js'

/** A press text made up for the tests, as a scraper would leave it: a lead, two headings, an interview, a copy at the end. */
export const raw = `云溪区：把科普大篷车开进山村
4月18日，云溪区召开科普工作会议，部署全年十项任务。去年，全区科普经费约1.25亿元，同比增长12.5%。
| 建设开放实验室
“实验室要让孩子摸得着。”区科协主席林远说，全区已建成30多个开放实验室，接待学生超过8600人次。
| 答记者问
记者：今年有什么新安排？
区科协主席林远：新增6辆大篷车，覆盖120个村。
来源：云溪日报
4月18日，云溪区召开科普工作会议，部署全年十
`

const copyStart = raw.lastIndexOf('4月18日')
const copied = raw.indexOf('4月18日')

/** A run of plain text. */
export const text = (value: string): PhrasingContent => ({type: 'text', value})

/** A paragraph of phrasing nodes or plain strings. */
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

const section = (title: string, ...children: RootContent[]): Section => ({
  type: 'section',
  depth: 2,
  children: [heading(2, title), ...children],
})

/** A fact whose wording stands in the raw text. */
export function fact(kind: string, wording: string, fields: object): Fact {
  const start = raw.indexOf(wording)
  const fact = {
    id: `${kind}-${start}`,
    kind,
    text: wording,
    start,
    end: start + wording.length,
    section: 's1',
    sentence: {text: wording, start, end: start + wording.length},
    ...fields,
  }
  return fact as unknown as Fact
}

/** A mention of a fact in the text. */
export const mention = (fact: Fact): FactMention => ({type: 'fact', fact, children: [text(fact.text)]})

const funds = fact('money', '约1.25亿元', {value: 125_000_000, unit: 'CNY', cmp: 'approx'})
const growth = fact('percent', '12.5%', {value: 12.5, unit: '%', change: 'up', basis: 'yoy'})
const laboratories = fact('count', '30多个', {value: 30, unit: '个', cmp: 'gt'})
const pupils = fact('count', '超过8600人次', {value: 8600, unit: '人次', cmp: 'gt'})
const trucks = fact('count', '6辆', {value: 6, unit: '辆'})
export const villages = fact('count', '120个', {value: 120, unit: '个'})

/** The facts of the article in the order of the text. */
export const facts: readonly Fact[] = [funds, growth, laboratories, pupils, trucks, villages]

const quote: Quote = {type: 'quote', speaker: '林远', children: [text('“实验室要让孩子摸得着。”')]}

const question: Question = {type: 'question', speaker: '记者', children: [paragraph('今年有什么新安排？')]}

const answer: Answer = {
  type: 'answer',
  speaker: '区科协主席林远',
  children: [paragraph('新增', mention(trucks), '大篷车，覆盖', mention(villages), '村。')],
}

const credit: Credit = {type: 'credit', role: '来源', names: ['云溪日报'], children: [text('来源：云溪日报')]}

const copy: Edit = {
  rule: 'truncated-tail',
  start: copyStart,
  end: raw.length,
  text: raw.slice(copyStart),
  replacement: '',
  evidence: {start: copied, end: copied + 22, match: 'prefix', distance: 0},
}

const warning: Message = {
  ruleId: 'suspect-copy',
  level: 'warning',
  reason: '疑似重复：第 7 行的文字在第 2 行已出现，但证据不足，未删除',
  start: raw.indexOf('区科协主席林远：'),
}

const remark: Message = {ruleId: 'encoding-decided', level: 'info', reason: '按 utf-8 解码'}

/** The article as the pipeline would hand it over; a test replaces what it is about. */
export const sampleArticle: Article = {
  raw,
  tree: {
    type: 'root',
    children: [
      heading(1, '云溪区：把科普大篷车开进山村'),
      paragraph(
        '4月18日，云溪区召开科普工作会议，部署全年十项任务。去年，全区科普经费',
        mention(funds),
        '，同比增长',
        mention(growth),
        '。',
      ),
      section(
        '建设开放实验室',
        paragraph(
          quote,
          '区科协主席林远说，全区已建成',
          mention(laboratories),
          '开放实验室，接待学生',
          mention(pupils),
          '。',
        ),
      ),
      section('答记者问', question, answer),
      credit,
    ],
  },
  document: {
    version: 1,
    source: {name: '科普.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', length: raw.length},
    text: raw.slice(0, copyStart),
    metadata: {title: '云溪区：把科普大篷车开进山村', date: '2021-04-18', publisher: '云溪日报', credits: []},
    sections: [],
    questions: [],
    facts,
    unused: [],
    coverage: {numerals: 9, explained: 9},
    edits: [copy],
    messages: [remark, warning],
  },
}

/** The sample with other content. */
export function articleOf(...children: RootContent[]): Article {
  const {document} = sampleArticle
  return {
    raw,
    tree: {type: 'root', children},
    document: {...document, metadata: {title: '', credits: []}, facts: [], edits: [], messages: []},
  }
}
