import type {PressDocument} from '../../../ast/document.js'
import {kindLabels} from '../../../language/labels.js'
import {numberFormat} from '../number-format.js'
import type {Survey} from '../survey.js'
import type {Cell, Column, Row, SheetPlan} from '../workbook.js'

/** A line of the sheet: what, and what about it. */
type Line = readonly [item: string | Cell, content: string | number | Cell | undefined]

const COLUMNS: readonly Column[] = [
  {header: '分类', about: '', width: 16, look: 'strong', hidden: false, screenOnly: false},
  {header: '项目', about: '', width: 22, look: 'wrapped', hidden: false, screenOnly: false},
  {header: '内容', about: '', width: 96, look: 'wrapped', hidden: false, screenOnly: false},
]

/** What the document is, what was found in it, and what every column of the other sheets means. */
export function aboutSheet(survey: Survey, sheets: readonly SheetPlan[]): SheetPlan {
  const {document} = survey.article
  return {
    name: '说明',
    about: '文件的来历、统计和各表各列的含义',
    columns: COLUMNS,
    rows: [
      ...group('文件', source(document)),
      ...group('统计', figures(survey)),
      ...group('提示', remarks(survey)),
      ...group('工作表', contents(sheets)),
      ...sheets.flatMap((sheet) => group(`“${sheet.name}”各列`, columnMeanings(sheet))),
    ],
  }
}

/** The lines under one name; lines without content are left out. */
function group(name: string, lines: readonly Line[]): Row[] {
  const filled = lines.filter(([, content]) => content !== undefined && content !== '')
  return filled.map(([item, content], index) => [
    index === 0 ? {value: name} : undefined,
    toCell(item),
    toCell(content),
  ])
}

function toCell(content: string | number | Cell | undefined): Cell | undefined {
  if (typeof content === 'string') return {value: content}
  if (typeof content === 'number') return {value: content, format: numberFormat(content)}
  return content
}

function source({source, metadata}: PressDocument): Line[] {
  return [
    ['标题', metadata.title],
    ['日期', metadata.date],
    ['发布单位', metadata.publisher],
    ...metadata.credits.map(({role, names}): Line => [role, names.join('、')]),
    ['源文件', source.name],
    ['编码', source.encoding.toUpperCase()],
    ['字符数', source.length],
    ['SHA-256', source.sha256],
  ]
}

function figures({article, sentences, inkEdits}: Survey): Line[] {
  const {facts, unused, coverage, edits, sections} = article.document
  const {numerals, explained} = coverage
  const removed = inkEdits.reduce((sum, {text}) => sum + text.replace(/\s/g, '').length, 0)
  return [
    ['事实', facts.length],
    ['其中', countByKind(facts)],
    ['章节', sections.length],
    ['句子', sentences.length],
    ['数字', numerals],
    ['数字覆盖率', numerals === 0 ? undefined : {value: explained / numerals, format: '0.0%'}],
    ['未用数字', unused.length],
    ['删除或替换', `${inkEdits.length} 处，原文 ${removed} 字`],
    ['空白的修改', `${edits.length - inkEdits.length} 处`],
  ]
}

function countByKind(facts: readonly {readonly kind: string}[]): string {
  const counts = new Map<string, number>()
  for (const {kind} of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const known = Object.keys(kindLabels)
  const rank = (kind: string) => (known.includes(kind) ? known.indexOf(kind) : known.length)
  return [...counts]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([kind, count]) => `${kindLabels[kind] ?? kind} ${count}`)
    .join('、')
}

function remarks({article, lines}: Survey): Line[] {
  return article.document.messages.map(({start, reason}): Line => {
    if (start === undefined) return ['全文', reason]
    const {line, column} = lines.point(start)
    return [`第 ${line} 行第 ${column} 列`, reason]
  })
}

function contents(sheets: readonly SheetPlan[]): Line[] {
  return sheets.map((sheet) => [{value: sheet.name, link: {sheet: sheet.name, row: 1}}, sheet.about])
}

function columnMeanings(sheet: SheetPlan): Line[] {
  return sheet.columns.map(({header, about, hidden}): Line => [header, hidden ? `${about}（本文没有，已隐藏）` : about])
}
