import {ARTIFACT, type Briefing, type Page} from '../../../src/exporters/pdf/model.js'

/** The lines of a page as text, without what is no part of the text. */
export const linesOf = (page: Page): string[] =>
  page.lines.filter(({element}) => element !== ARTIFACT).map(({runs}) => runs.map((run) => run.text).join(''))

/** All text of a briefing. */
export const textOf = (briefing: Briefing): string => briefing.pages.flatMap(linesOf).join('')
