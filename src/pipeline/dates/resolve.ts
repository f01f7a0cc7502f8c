import {type CalendarDate, compareDates, formatIsoDate} from './calendar.js'
import {atBeginning, behind, type DateContext, inBlock, type Reach} from './context.js'
import {fillGaps, type Origin} from './fill.js'
import type {DateDraft, DatePattern} from './pattern.js'

/** A date wording with its gaps filled. */
export interface ResolvedDate {
  /** EDTF, level 1; absent where the context does not tell enough, and on a vague date. */
  readonly edtf: string | undefined
  /** Set where a part was missing. */
  readonly origin: Origin | undefined
}

/**
 * Resolves the dates of a document in their order. A missing year or month comes from the nearest earlier date of the text
 * that tells it, else from the date of the article; 去年 and 上月 count from the date of the article. What neither tells
 * stays unresolved.
 */
export function resolveDates(drafts: readonly DateDraft[], article: CalendarDate | undefined): ResolvedDate[] {
  let context = atBeginning(article, undefined)
  return drafts.map(({pattern, anchors, reports, block}) => {
    const {edtf, origin, told, reach} = readPattern(pattern, inBlock(context, block))
    if (reports && told !== undefined) context = {...context, report: context.report ?? told.year}
    // Where nobody knows which year 今年 is, the years told before it are no longer those of the text.
    if (anchors && article === undefined && hangsOnArticle(pattern)) context = atBeginning(undefined, context.report)
    if (anchors && told !== undefined)
      context = isDistantYear(pattern)
        ? {...context, blockYear: {year: told.year, block}}
        : behind(context, told, reach)
    return edtf === undefined ? unknown : {edtf, origin}
  })
}

/** 今年5月底, 上月, 昨日, 今年首季: told by the distance from the date of the article. */
function hangsOnArticle(pattern: DatePattern): boolean {
  return partsOf(pattern).some(
    (part) => typeof part === 'object' && part !== null && 'from' in part && part.from === 'article',
  )
}

function partsOf(pattern: DatePattern): unknown[] {
  switch (pattern.type) {
    case 'point':
    case 'end':
    case 'vague':
      return Object.values(pattern.at)
    case 'interval':
      return [pattern.from, pattern.to].flatMap((end) => Object.values(end))
    case 'since':
      return Object.values(pattern.from)
    case 'recent-years':
    case 'decade':
      return []
  }
}

/** 去年, 明年: its paragraph may go on in that year, the rest of the text does not. */
function isDistantYear(pattern: DatePattern): boolean {
  if (pattern.type !== 'point' || pattern.at.month !== undefined || typeof pattern.at.year !== 'object') return false
  return pattern.at.year.from === 'article' && pattern.at.year.offset !== 0
}

const unknown: ResolvedDate = {edtf: undefined, origin: undefined}

/** What a wording tells in its place. */
interface DateInContext {
  readonly edtf: string | undefined
  readonly origin: Origin | undefined
  /** The date that this wording hands on to those behind it. */
  readonly told: CalendarDate | undefined
  readonly reach: Reach
}

const nothing: DateInContext = {edtf: undefined, origin: undefined, told: undefined, reach: 'year'}

function readPattern(pattern: DatePattern, context: DateContext): DateInContext {
  switch (pattern.type) {
    case 'point':
    case 'end': {
      const at = fillGaps(pattern.at, context)
      const reach = pattern.type === 'end' ? 'year-and-named-month' : 'all'
      return at ? {edtf: formatIsoDate(at.date), origin: at.origin, told: at.date, reach} : nothing
    }
    case 'vague':
      return Object.keys(pattern.at).length === 0
        ? nothing
        : {edtf: undefined, origin: undefined, told: fillGaps(pattern.at, context)?.date, reach: 'all'}
    case 'interval':
      return readInterval(pattern, context)
    case 'since': {
      const from = fillGaps(pattern.from, context)
      if (from === undefined) return nothing
      // What began in an earlier year goes on in that of the article, and so do the months that follow.
      const told = from.date.year === context.article?.year ? from.date : undefined
      return {edtf: `${formatIsoDate(from.date)}/..`, origin: from.origin, told, reach: 'year'}
    }
    case 'recent-years': {
      if (context.article === undefined) return nothing
      const {year} = context.article
      return {
        edtf: `${formatIsoDate({year: year - pattern.years})}/${formatIsoDate({year})}`,
        origin: 'article',
        told: undefined,
        reach: 'year',
      }
    }
    case 'decade':
      return {edtf: String(pattern.stem).padEnd(4, 'X'), origin: undefined, told: undefined, reach: 'year'}
  }
}

function readInterval(
  {from: start, to: end}: Extract<DatePattern, {readonly type: 'interval'}>,
  context: DateContext,
): DateInContext {
  const from = fillGaps(start, context)
  const to = from && fillGaps(end, behind(context, from.date, 'all'))
  if (from === undefined || to === undefined || compareDates(from.date, to.date) >= 0) return nothing
  const edtf = `${formatIsoDate(from.date)}/${formatIsoDate(to.date)}`
  // What the end took from the start was no gap; 今年 at the end is one.
  const origin = from.origin === 'article' || to.origin === 'article' ? 'article' : from.origin
  // Of several years none is told.
  if (to.date.month === undefined) return {edtf, origin, told: undefined, reach: 'year'}
  return {edtf, origin, told: to.date, reach: to.date.day === undefined ? 'year-and-named-month' : 'all'}
}
