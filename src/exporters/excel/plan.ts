import type {Article} from '../../ast/article.js'
import type {Notice} from '../../ast/message.js'
import type {Planned} from '../exporter.js'
import {toXmlText} from '../xml.js'
import {dayOf} from './calendar.js'
import {fitSheet} from './limits.js'
import {assertSound} from './lint.js'
import {aboutSheet} from './sheets/about.js'
import {dataSheets} from './sheets/index.js'
import {type Survey, surveyArticle} from './survey.js'
import type {WorkbookPlan} from './workbook.js'

/** The day of a file whose document tells none. */
const UNKNOWN_DAY = '1980-01-01'

/** Decides the whole workbook. */
export function planWorkbook(article: Article): Planned<WorkbookPlan> {
  const {source, metadata} = article.document
  const survey = surveyArticle(article)
  const data = dataSheets.map((sheet) => sheet(survey))
  const fitted = [...data, aboutSheet(survey, data)].map(fitSheet)
  const model: WorkbookPlan = {
    title: toXmlText(metadata.title || source.name).text,
    description: toXmlText(`${source.name} · SHA-256 ${source.sha256}`).text,
    day: dayOf(metadata.date ?? '') ?? UNKNOWN_DAY,
    sheets: fitted.map(({sheet}) => sheet),
  }
  assertSound(model)
  return {model, notices: [...droppedCharacters(survey), ...fitted.flatMap(({notices}) => notices)]}
}

/** One notice for each character that XML cannot hold, counted once a place although several sheets show it. */
function droppedCharacters({article, inkEdits}: Survey): Notice[] {
  const counts = new Map<number, number>()
  for (const text of [article.document.text, ...inkEdits.map((edit) => edit.text)]) {
    for (const [code, count] of toXmlText(text).dropped) counts.set(code, (counts.get(code) ?? 0) + count)
  }
  return [...counts].map(([code, count]) => ({
    ruleId: 'text-sanitised',
    level: 'warning',
    values: {format: 'Excel', code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, count},
  }))
}
