import {tellsTheTime} from '../../dates/anchors.js'
import type {DateDraft} from '../../dates/pattern.js'
import {dateWords, readDate} from '../../dates/read.js'
import {type Origin, parseIsoDate, resolveDates} from '../../dates/resolve.js'
import {contextualKind} from '../kind.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** Points and stretches of the calendar: 2019年11月, 2月20日, 2018年至今, 去年. */
    date: {
      /** EDTF (ISO 8601-2, level 1); absent where the context does not tell the year. */
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
  claim(token, text) {
    if (token.type === 'quantity' && token.quantity.ordinal && !isQuarter(text, token.quantity.numeral.end))
      return undefined
    const at = token.type === 'word' ? token.start : token.quantity.numeral.start
    const ordinal = token.type === 'quantity' && token.quantity.ordinal
    const mention = readDate(text, ordinal ? at - 1 : at)
    if (mention === undefined) return undefined
    const {start, end, pattern} = mention
    return {start, end, draft: {pattern, anchors: tellsTheTime(text, start, end)}}
  },
  settle(drafts, {date: article}) {
    const known = article === undefined ? undefined : parseIsoDate(article)
    return resolveDates(drafts, known).map(({edtf, origin}) => ({
      ...(edtf !== undefined && {value: edtf}),
      ...(origin !== undefined && {resolvedBy: origin}),
    }))
  },
})

/** 第三季度 is a date, 第三次 is none. */
function isQuarter(text: string, at: number): boolean {
  return text.startsWith('季度', at)
}
