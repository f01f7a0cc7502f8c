import {ARTIFACT, type Layout, type Page} from '../../../src/exporters/layout/page-model.js'

/** The lines of a page as text, without what is no part of the text. */
export const linesOf = (page: Page): string[] =>
  page.lines.filter(({element}) => element !== ARTIFACT).map(({runs}) => runs.map((run) => run.text).join(''))

/** All text of a briefing. */
export const textOf = (briefing: Layout): string => briefing.pages.flatMap(linesOf).join('')
