/** Words of the calendar. */

/**
 * Years told by their distance from the year of the article. The last element lists characters that may not stand before
 * the word, because they make another word of it: 如今|年轻人, 过去|年均.
 */
export const relativeYears: readonly (readonly [word: string, offset: number, not: string])[] = [
  ['今年', 0, '如当现而'],
  ['去年', -1, '过失逝出回上下离'],
  ['前年', -2, '目以之此日先大'],
  ['明年', 1, '说文光声证表发透清鲜黎阐标注查'],
]

/** The year before that of the article, as statistics bureaus say it; a time of its own only with 末 or 底. */
export const lastYear = ['上年', -1] as const

/** Days told by their distance from the day of the article. */
export const relativeDays: readonly (readonly [word: string, offset: number, not: string])[] = [
  ['昨日', -1, ''],
  ['昨天', -1, ''],
  ['前日', -2, '目以之此日'],
  ['明日', 1, '说文光声证表'],
  ['明天', 1, '说文光声证表'],
]

/** The day that was named last. */
export const sameDay: readonly (readonly [word: string, not: string])[] = [
  ['当天', '应理担充每相适正'],
  ['当日', '应理担充每相适正'],
  ['同日', '如不相共合会协胡等'],
]

/** Months told by their distance from the month of the article. */
export const relativeMonths: readonly (readonly [word: string, offset: number, not: string])[] = [
  ['上月', -1, '海天以晚早路马网线'],
  ['上个月', -1, ''],
  ['本月', 0, '日基资'],
  ['下月', 1, '地天以之楼水'],
  ['下个月', 1, ''],
]

/** Parts of a year, as first and last month. */
export const yearParts: readonly (readonly [word: string, first: number, last: number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前两季度', 1, 6],
  ['第一季度', 1, 3],
  ['第二季度', 4, 6],
  ['第三季度', 7, 9],
  ['第四季度', 10, 12],
  ['一季度', 1, 3],
  ['二季度', 4, 6],
  ['三季度', 7, 9],
  ['四季度', 10, 12],
]

/** Behind a year: its last month; behind a month: that month. */
export const yearEnds = ['底', '末'] as const

/** Before 前 in 前11个月 these make another word of it: 目前, 此前. */
export const notLeading = '目此日以之从提'

/** Behind a date: it opens towards the present. */
export const untilNow = ['至今', '以来'] as const

/** Plans of five years: the first year of each. */
export const planPeriods: readonly (readonly [name: string, first: number, last: number])[] = [
  ['十五五', 2026, 2030],
  ['十四五', 2021, 2025],
  ['十三五', 2016, 2020],
  ['十二五', 2011, 2015],
  ['十一五', 2006, 2010],
  ['十五', 2001, 2005],
]

/** Only with one of these is the name of a plan a time. */
export const planPeriodCues = ['期间', '时期', '以来'] as const
