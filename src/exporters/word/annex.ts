import type {Article} from '../../ast/article.js'
import {indexLines} from '../../ast/line-index.js'
import {kindLabels, matchLabels, ruleLabels} from '../../language/labels.js'
import {differenceOf, isCopy} from '../copies.js'
import {inkStart} from '../ink.js'
import {dataRows} from '../rows/data-row.js'
import {nameRows} from '../rows/name-row.js'
import {placeText} from '../rows/place-text.js'
import {referenceRows} from '../rows/reference-row.js'
import {fillWidth, type SizedColumn} from './columns.js'
import type {Draft} from './draft.js'
import {type Block, type Cell, paragraph, text, textLines} from './model.js'
import {aboutCopies, aboutFigures, aboutMessages, aboutNames, aboutReferences, levelWords} from './remarks.js'

/** A part of the annex: a heading, a remark, and a table with a caption. */
interface Part {
  readonly heading: string
  readonly remark: string
  readonly caption: string
  readonly columns: readonly TitledColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column with its heading. */
interface TitledColumn extends SizedColumn {
  readonly title: string
}

/** What follows the body, on a page of its own: facts, removed copies, messages. A part with nothing to say is left out. */
export function planAnnex(article: Article, draft: Draft): Block[] {
  const cell = (value: string): Cell => textLines(draft.clean(value))
  const parts = [
    figuresOf(article, draft, cell),
    referencesOf(article, draft, cell),
    namesOf(article, draft, cell),
    copiesOf(article, cell),
    messagesOf(article, cell),
  ]
  return parts.filter(({rows}) => rows.length > 0).flatMap(planPart)
}

function planPart({heading, remark, caption, columns, rows}: Part, index: number): Block[] {
  const title = paragraph('Heading1', [text(heading)])
  return [
    index === 0 ? {...title, newPage: true} : title,
    paragraph('Remark', [text(remark)]),
    paragraph('Caption', [text(`表${index + 1}　${caption}`)]),
    {kind: 'table', columns: fillWidth(columns), head: columns.map((column) => [text(column.title)]), rows},
  ]
}

type MakeCell = (value: string) => Cell

const figureColumns: readonly TitledColumn[] = [
  {title: '序号', align: 'center', width: 580},
  {title: '指标', align: 'left'},
  {title: '数值', align: 'right', width: 1120},
  {title: '单位', align: 'left', width: 880},
  {title: '时间', align: 'left', width: 1640},
  {title: '增减', align: 'left', width: 1640},
  {title: '位置', align: 'right', width: 800},
]

/** What the text does not tell. */
const UNTOLD = '—'

/** Values stand as the text writes them, in its own scale: a table that is read shows 88.9亿元 and not ten digits. */
function figuresOf(article: Article, draft: Draft, cell: MakeCell): Part {
  const rows = dataRows(article)
  return {
    heading: '数据与事实',
    remark: aboutFigures(rows.length, article.document.coverage),
    caption: '数据一览',
    columns: figureColumns,
    rows: rows.map(({fact, indicator, figure, time, growth, place}, index) => [
      cell(String(index + 1)),
      cell(indicator || UNTOLD),
      jumpTo(draft.bookmarkOf(fact.id), cell(figure?.number ?? UNTOLD)),
      cell(figure?.unit ?? ''),
      cell(time || UNTOLD),
      cell(growth || UNTOLD),
      cell(place),
    ]),
  }
}

const referenceColumns: readonly TitledColumn[] = [
  {title: '序号', align: 'center', width: 640},
  {title: '类别', align: 'center', width: 1000},
  {title: '内容', align: 'left'},
  {title: '原文', align: 'left', width: 2600},
  {title: '提及', align: 'right', width: 800},
  {title: '首见', align: 'right', width: 1060},
]

function referencesOf(article: Article, draft: Draft, cell: MakeCell): Part {
  const rows = referenceRows(article)
  return {
    heading: '日期与文件',
    remark: aboutReferences(rows.length),
    caption: '日期、文件与次序一览',
    columns: referenceColumns,
    rows: rows.map(({kind, content, first, mentions, place}, index) => [
      cell(String(index + 1)),
      cell(kind),
      cell(content),
      jumpTo(draft.bookmarkOf(first.id), cell(first.text)),
      cell(String(mentions.length)),
      cell(place),
    ]),
  }
}

function jumpTo(bookmark: string | undefined, content: Cell): Cell {
  return bookmark === undefined ? content : [{kind: 'jump', bookmark, content}]
}

const nameColumns: readonly TitledColumn[] = [
  {title: '序号', align: 'center', width: 640},
  {title: '类别', align: 'center', width: 1000},
  {title: '名称', align: 'left', width: 2600},
  {title: '职务', align: 'left'},
  {title: '提及', align: 'right', width: 800},
  {title: '位置', align: 'right', width: 1060},
]

function namesOf(article: Article, draft: Draft, cell: MakeCell): Part {
  const rows = nameRows(article)
  return {
    heading: '人物与机构',
    remark: aboutNames(rows),
    caption: '人物与机构一览',
    columns: nameColumns,
    rows: rows.map(({kind, name, role, mentions, first, place}, index) => [
      cell(String(index + 1)),
      cell(kindLabels[kind] ?? kind),
      jumpTo(draft.bookmarkOf(first.id), cell(name)),
      cell(role),
      cell(String(mentions)),
      cell(place),
    ]),
  }
}

const copyColumns: readonly TitledColumn[] = [
  {title: '序号', align: 'center', width: 640},
  {title: '规则', align: 'left', width: 1660},
  {title: '位置', align: 'right', width: 1060},
  {title: '删去的文字', align: 'left'},
  {title: '所重复处', align: 'left', width: 1340},
]

function copiesOf({document, raw}: Article, cell: MakeCell): Part {
  const lines = indexLines(raw)
  const copies = document.edits.filter(isCopy)
  return {
    heading: '清理说明',
    remark: aboutCopies(copies.length, document.edits.length - copies.length),
    caption: '删去的重复文字',
    columns: copyColumns,
    rows: copies.map((copy, index) => [
      cell(String(index + 1)),
      cell(ruleLabels[copy.rule] ?? copy.rule),
      cell(placeText(lines, inkStart(copy))),
      cell(copy.text.trim()),
      cell(
        `${placeText(lines, copy.evidence.start)} ${matchLabels[copy.evidence.match]}${differenceOf(copy.evidence)}`,
      ),
    ]),
  }
}

const messageColumns: readonly TitledColumn[] = [
  {title: '序号', align: 'center', width: 640},
  {title: '级别', align: 'center', width: 1000},
  {title: '位置', align: 'right', width: 1060},
  {title: '内容', align: 'left'},
]

function messagesOf({document, raw}: Article, cell: MakeCell): Part {
  const lines = indexLines(raw)
  const weighty = document.messages.filter(({level}) => level !== 'info')
  return {
    heading: '提示',
    remark: aboutMessages(weighty.length),
    caption: '需要核对之处',
    columns: messageColumns,
    rows: weighty.map(({level, start, reason}, index) => [
      cell(String(index + 1)),
      cell(levelWords[level]),
      cell(start === undefined ? '' : placeText(lines, start)),
      cell(reason),
    ]),
  }
}
