import type {DateDraft, DatePattern, PartialDate} from './pattern.js'

/** A day of the calendar; the smaller parts may be unknown. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** Time of day, `18:30`; only with a day. */
  readonly clock?: string
}

/** Where the missing parts of a date came from. */
export type Origin = 'text' | 'article'

/** A date wording with its gaps filled. */
export interface ResolvedDate {
  /** EDTF, level 1; absent where the context does not tell enough. */
  readonly edtf?: string
  /** Set where a part was missing: an earlier date of the text told it, or the date of the article. */
  readonly origin?: Origin
}

/**
 * Resolves the dates of a document in their order. A missing year or month comes from the nearest earlier date of the text
 * that tells it, else from the date of the article; 去年 and 上月 count from the date of the article. What neither tells
 * stays unresolved.
 */
export function resolveDates(drafts: readonly DateDraft[], article: CalendarDate | undefined): ResolvedDate[] {
  let nearest: CalendarDate | undefined
  return drafts.map(({pattern, anchors}) => {
    const origins = new Set<Origin>()
    const fill = (partial: PartialDate) => fillGaps(partial, nearest, article, origins)
    const {edtf, last} = readPattern(pattern, fill, article)
    if (edtf === undefined) return {}
    if (anchors) nearest = last ?? nearest
    const origin: Origin | undefined = origins.has('article') ? 'article' : origins.has('text') ? 'text' : undefined
    return {edtf, ...(origin && {origin})}
  })
}

type Fill = (partial: PartialDate) => CalendarDate | undefined

function readPattern(pattern: DatePattern, fill: Fill, article: CalendarDate | undefined) {
  switch (pattern.type) {
    case 'point': {
      const at = fill(pattern.at)
      return {edtf: at && format(at), last: at}
    }
    case 'interval': {
      const from = fill(pattern.from)
      const to = fill(pattern.to)
      if (from === undefined || to === undefined || compare(from, to) >= 0) return {edtf: undefined, last: undefined}
      return {edtf: `${format(from)}/${format(to)}`, last: to}
    }
    case 'since': {
      const from = fill(pattern.from)
      return {edtf: from && `${format(from)}/..`, last: from}
    }
    case 'recent-years':
      return {edtf: article && `${pad(article.year - pattern.years, 4)}/${pad(article.year, 4)}`, last: undefined}
  }
}

function fillGaps(
  partial: PartialDate,
  nearest: CalendarDate | undefined,
  article: CalendarDate | undefined,
  origins: Set<Origin>,
): CalendarDate | undefined {
  const base = (origin: Origin) => {
    origins.add(origin)
    return origin === 'text' ? nearest : article
  }
  const {year, month, day, clock} = partial
  if (typeof day === 'object' || typeof month === 'object') return shift(base('article'), partial)
  if (day === 'same') return nearest?.day === undefined ? withDay(base('article')) : base('text')
  const known =
    typeof year === 'number' ? {year} : year === undefined ? undefined : offsetYear(base('article'), year.offset)
  if (year !== undefined) {
    if (known === undefined) return undefined
    return onCalendar({
      ...known,
      ...(month !== undefined && {month}),
      ...(day !== undefined && {day}),
      ...(clock && {clock}),
    })
  }
  const source =
    nearest !== undefined && (month !== undefined || nearest.month !== undefined) ? base('text') : base('article')
  if (source === undefined) return undefined
  const filled = month ?? source.month
  if (day !== undefined && filled === undefined) return undefined
  return onCalendar({
    year: source.year,
    ...(filled !== undefined && {month: filled}),
    ...(day !== undefined && {day}),
    ...(clock && {clock}),
  })
}

function offsetYear(article: CalendarDate | undefined, offset: number): CalendarDate | undefined {
  return article && {year: article.year + offset}
}

function withDay(date: CalendarDate | undefined): CalendarDate | undefined {
  return date?.day === undefined ? undefined : date
}

/** 昨日, 上月, 上月20日: counted from the date of the article. */
function shift(article: CalendarDate | undefined, {month, day}: PartialDate): CalendarDate | undefined {
  if (article?.month === undefined) return undefined
  if (typeof day === 'object') {
    if (article.day === undefined) return undefined
    return fromUtc(new Date(Date.UTC(article.year, article.month - 1, article.day + day.offset)))
  }
  const offset = typeof month === 'object' ? month.offset : 0
  const {year, month: shifted} = fromUtc(new Date(Date.UTC(article.year, article.month - 1 + offset, 1)))
  return onCalendar({year, month: shifted, ...(typeof day === 'number' && {day})})
}

function fromUtc(date: Date): {year: number; month: number; day: number} {
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** The date itself if the calendar has it: there is no 30 February. */
export function onCalendar(date: CalendarDate): CalendarDate | undefined {
  const {year, month = 1, day = 1} = date
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? date : undefined
}

function compare(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)
}

function format({year, month, day, clock}: CalendarDate): string {
  const date = [pad(year, 4), month && pad(month, 2), day && pad(day, 2)].filter((part) => part !== undefined).join('-')
  return clock === undefined ? date : `${date}T${clock}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** Reads an ISO 8601 date, `2021`, `2021-02` or `2021-02-20`; undefined for anything else. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match
  return onCalendar({year: Number(year), ...(month && {month: Number(month)}), ...(day && {day: Number(day)})})
}

/** Writes a date as ISO 8601. */
export const formatIsoDate = format
