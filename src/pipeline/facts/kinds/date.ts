import {namesReport, tellsTheTime} from '../../dates/anchors.js'
import {parseIsoDate} from '../../dates/calendar.js'
import type {Origin} from '../../dates/fill.js'
import type {DateDraft, DateMention} from '../../dates/pattern.js'
import {canBeginDate, dateWords, readDate} from '../../dates/read.js'
import {resolveDates} from '../../dates/resolve.js'
import {contextualKind, type Drafted} from '../kind.js'
import type {Quantity} from '../quantity.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Points and stretches of the calendar: 2019年11月, 2月20日, 2018年至今, 去年. */
    date: {
      /** EDTF (ISO 8601-2, level 1); absent where the context does not tell the year, and where no calendar tells the bounds. */
      readonly value?: string
      /** Where a missing part came from: an earlier date of the text, or the date of the article. */
      readonly resolvedBy?: Origin
    }
  }
}

/** Dates. Clock times and lengths of time are none; a date without its year takes it from the context or stays without. */
export const date = contextualKind<'date', DateDraft>({
  kind: 'date',
  words: dateWords,
  readWord: ({start}, text) => drafted(text, readDate(text, start)),
  readNumber: (quantity, text) => drafted(text, readAtNumber(text, quantity)),
  settle(drafts, {date: article}) {
    const known = article === undefined ? undefined : parseIsoDate(article)
    return resolveDates(drafts, known).map(({edtf: value, origin: resolvedBy}) => {
      if (value === undefined) return {kind: 'date'}
      return resolvedBy === undefined ? {kind: 'date', value} : {kind: 'date', value, resolvedBy}
    })
  },
})

function drafted(text: string, mention: DateMention | undefined): Drafted<DateDraft> | undefined {
  if (mention === undefined) return undefined
  const {start, end, pattern} = mention
  const draft = {pattern, block: text, anchors: tellsTheTime(text, start, end), reports: namesReport(text, end)}
  return {start, end, draft}
}

/** The date with this number. Of ordinals only quarters are dates: 第三季度, not 第三次, and behind 第三， a year or month. */
function readAtNumber(text: string, {ordinal, numeral}: Quantity) {
  if (!canBeginDate(text, numeral)) return undefined
  const {start} = numeral
  if (!ordinal) return readDate(text, start)
  if (text[start - 1] === '第') return readDate(text, start - 1)
  const mention = readDate(text, start)
  return mention && /[年月季]/.test(text.slice(start, mention.end)) ? mention : undefined
}
