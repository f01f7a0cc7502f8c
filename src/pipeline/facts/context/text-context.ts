import {yearlyNotes, yearlyWords} from '../../../language/growth.js'
import {wholeYears, yearEnds} from '../../../language/times.js'
import {fold} from '../fold.js'
import type {ArticleContext} from '../kind.js'
import type {Passage} from '../passage.js'
import type {TextContext} from './note.js'

const notes = yearlyNotes.split(' ')
const words = yearlyWords.split(' ')
const ownTimes: ReadonlySet<string> = new Set([wholeYears, yearEnds])
const YEAR = /^\d{4}$/

/**
 * What a text says for all of its passages: the year that each of them reports on, which the title or the opening of an
 * earlier passage names, and whether rates are against the year before. In the order of the passages.
 */
export function textContexts(passages: readonly Passage[], article: ArticleContext): TextContext[] {
  const texts = passages.map(({text}) => fold(text))
  const says = (phrases: readonly string[]) => texts.some((text) => phrases.some((phrase) => text.includes(phrase)))
  const comparesYearly = says(notes) ? 'all' : says(words) ? 'some' : undefined
  let reportYear: string | undefined
  let titleYear: string | undefined
  return passages.map((passage, i) => {
    const date = passage.facts.find(({fields}) => fields.kind === 'date')
    const isTitle = i === 0 && passage.block.type === 'heading'
    if (date?.fields.kind === 'date' && (isTitle || date.start === 0)) {
      const {value} = date.fields
      if (value !== undefined && YEAR.test(value)) reportYear = value
      if (isTitle) titleYear = reportYear
      else if (reportYear !== undefined && !isWithin(reportYear, value, texts[i]!.slice(date.start, date.end)))
        reportYear = undefined
    }
    return {
      ...article,
      folded: texts[i]!,
      ...(reportYear && {reportYear}),
      ...(titleYear && {titleYear}),
      ...(comparesYearly && {comparesYearly}),
    }
  })
}

/** Whether a date lies in a year, or is told by its place in it: 全年, 年末. */
function isWithin(year: string, value: string | undefined, wording: string): boolean {
  return value === undefined ? ownTimes.has(wording) : value.split('/').every((end) => end.startsWith(year))
}
