import type {Article} from '../../ast/article.js'
import type {Metadata, PressDocument} from '../../ast/document.js'
import type {Planned} from '../exporter.js'
import {toXmlText} from '../xml.js'
import {planAnnex} from './annex.js'
import {Draft} from './draft.js'
import {planBody, planFootnote} from './flow.js'
import {type Block, type Properties, paragraph, type ReportPlan, text} from './model.js'
import {breakTitle} from './title-lines.js'

/** Decides the whole report: title, body, annex, footnotes. */
export function plan(article: Article): Planned<ReportPlan> {
  const draft = new Draft(article)
  const body = planBody(article.tree, draft)
  draft.footnotesClosed = true
  const footnotes = draft.footnotes.map(({children}) => planFootnote(children, draft))
  const annex = planAnnex(article, draft)
  const {metadata} = article.document
  const blocks = [...withTitle(body, metadata, draft), ...annex]
  return {model: {properties: planProperties(article.document), blocks, footnotes}, notices: draft.notices()}
}

/** The title, which the tree may hold or only the metadata know, with the publisher and the date under it. */
function withTitle(body: readonly Block[], metadata: Metadata, draft: Draft): Block[] {
  const own =
    metadata.title === '' || draft.hasTitle ? [] : [paragraph('Title', breakTitle([text(draft.clean(metadata.title))]))]
  const whole = [...own, ...body]
  const line = bylineOf(metadata)
  if (line === '') return whole
  const title = whole.findIndex((block) => block.kind === 'paragraph' && block.style === 'Title')
  return whole.toSpliced(title + 1, 0, paragraph('Subtitle', [text(draft.clean(line))]))
}

function bylineOf({publisher, date}: Metadata): string {
  return [publisher, date === undefined ? undefined : chineseDate(date)].filter((part) => part !== undefined).join('　')
}

/** 2021-02-20 as 2021年2月20日. What is no date stays as it is. */
function chineseDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date)
  if (match === null) return date
  const [, year, month, day] = match
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
}

/** The earliest date that every reader of the format shows; it stands where the text has none. */
const NO_DATE = '1980-01-01'

function planProperties({metadata, source}: PressDocument): Properties {
  const day = metadata.date?.slice(0, NO_DATE.length) ?? NO_DATE
  return {
    title: toXmlText(metadata.title || source.name).text,
    created: `${isDay(day) ? day : NO_DATE}T00:00:00Z`,
    sourceName: toXmlText(source.name).text,
    sourceSha256: source.sha256,
  }
}

/** Whether the calendar has the day: 2021-02-30 is none. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, NO_DATE.length) === text
}
