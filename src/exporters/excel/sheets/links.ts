import type {SentenceEntry} from '../survey.js'
import type {Cell} from '../workbook.js'
import {FACTS, SOURCES} from './names.js'

/** The number of a sentence, leading to its row in the sheet of sources. */
export function sentenceLink(sentence: SentenceEntry | undefined): Cell | undefined {
  if (sentence === undefined) return undefined
  return {value: sentence.number, format: '0', link: {sheet: SOURCES, row: sentence.number + 1}}
}

/** The number of facts of a sentence, leading to the first of them. */
export function factLink({from, to}: SentenceEntry['facts']): Cell | number {
  if (from === to) return 0
  return {value: to - from, format: '0', link: {sheet: FACTS, row: from + 2}}
}
