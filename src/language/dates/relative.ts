/** Words that tell a time by its distance from another: 去年, 上月, 当天. */

/** A word of the calendar that tells a time by its distance from another. */
export interface CalendarWord {
  readonly word: string
  readonly offset: number
  /** Behind one of these characters it is the end of another word: 如今|年轻人, 过去|年均. */
  readonly notAfter?: string
  /** Only behind one of these characters, or at the start of a line, is it a word at all. */
  readonly onlyAfter?: string
  /** Before one of these characters it is the start of another word: 当日|本. */
  readonly notBefore?: string
}

/** Characters behind which a clause, or a member of a list, begins. */
export const clauseStarts = '，。；、：！？（(“"「—…,;: 　\n'

/** A count of something in a row: 一次|年会, 首次|日. */
const counts = '一二两兩三四五六七八九十百千几幾数首多每本此再历层档依其初上下这那该0123456789'

/** Years told by their distance from the year of the article. */
export const relativeYears: readonly CalendarWord[] = [
  {word: '今年', offset: 0, notAfter: '如当當现現迄', notBefore: '轻輕'},
  {word: '去年', offset: -1, notAfter: '过過失逝出回上下离離', notBefore: '轻輕'},
  {word: '前年', offset: -2, notAfter: '目以之此日先大提年月天会會战产', notBefore: '轻輕度龄'},
  {word: '明年', offset: 1, notAfter: '说說文光声聲证證表发透清鲜黎阐标注查'},
  {word: '后年', offset: 2, onlyAfter: `${clauseStarts}在到和至`, notBefore: '度均轻'},
  {word: '後年', offset: 2, onlyAfter: `${clauseStarts}在到和至`, notBefore: '度均輕'},
]

/** Years told by their distance from the year that is reported on, which yearly reports name in their titles. */
export const reportYears: readonly CalendarWord[] = [
  {word: '上年', offset: -1, notAfter: '以海路网'},
  {word: '本年', offset: 0, notAfter: '日基成资資版根样文课剧原标脚', notBefore: '度级轻龄'},
]

/** Years told by their distance from the year that the text named last. */
export const nextYears: readonly CalendarWord[] = [
  {word: '同年', offset: 0, notAfter: '不历往相共如等合会協协', notBefore: '龄齡级級代份限度同'},
  {word: '次年', offset: 1, notAfter: counts, notBefore: '会度'},
  {word: '翌年', offset: 1},
]

/** The year that the sentence has named before; where it names none, it says “in those days” and tells no year. */
export const yearInQuestion: readonly CalendarWord[] = [
  {word: '当年', offset: 0, notAfter: '想遥忆适应', notBefore: '度'},
  {word: '當年', offset: 0, notAfter: '想遙憶', notBefore: '度'},
]

/** Behind a year word: the same part of that year as of another, which no calendar tells. */
export const samePeriods = ['同期', '同月', '同季', '同日', '同一时期', '同比']

/** Behind 上年 these make it an attribute or a basis and no time of its own. */
export const yearAttributes = ['度', '结转', '水平', '基数', '值', '数'] as const

/** Months told by their distance from the month of the article. */
export const relativeMonths: readonly CalendarWord[] = [
  {word: '上月', offset: -1, notAfter: '海天以晚早路马网线登', notBefore: '球亮'},
  {word: '上个月', offset: -1},
  {word: '上個月', offset: -1},
  {word: '本月', offset: 0, notAfter: '日基资成'},
  {word: '今个月', offset: 0},
  {word: '今個月', offset: 0},
  {word: '下月', offset: 1, notAfter: '地天以之楼水', notBefore: '球'},
  {word: '下个月', offset: 1},
  {word: '下個月', offset: 1},
]

/** January, by its name in speeches: 2024年元月. */
export const firstMonth: CalendarWord = {
  word: '元月',
  offset: 0,
  notAfter: '0123456789一二两三四五六七八九十百千万亿美日欧港公',
}

/** Months told by their distance from the month that the text named last. */
export const nextMonths: readonly CalendarWord[] = [
  {word: '当月', offset: 0, notAfter: '应理担相适正'},
  {word: '當月', offset: 0, notAfter: '應理擔相適正'},
  {word: '同月', offset: 0, notAfter: '不如相等每年', notBefore: '份同'},
  {word: '次月', offset: 1, notAfter: counts},
  {word: '翌月', offset: 1},
]

/** Days told by their distance from the day of the article. */
export const relativeDays: readonly CalendarWord[] = [
  {word: '昨日', offset: -1},
  {word: '昨天', offset: -1},
  {word: '前日', offset: -2, notAfter: '目以之此日年月天会會赛节'},
  {word: '前天', offset: -2, onlyAfter: `${clauseStarts}于於在`},
  {word: '后天', offset: 2, onlyAfter: `${clauseStarts}于於在和至`, notBefore: '努形获養养性免的教培失致因环'},
  {word: '後天', offset: 2, onlyAfter: `${clauseStarts}于於在和至`, notBefore: '努形獲養性免的教培失致因環'},
  {word: '今日', offset: 0, notAfter: '如', notBefore: '头之说'},
  {word: '今天', offset: 0, notAfter: '到如', notBefore: '的这'},
  {word: '明日', offset: 1, notAfter: '说說文光声聲证證表', notBefore: '之'},
  {word: '明天', offset: 1, notAfter: '的向接造抱到见說说文光表', notBefore: '的'},
]

/** Parts of such days. A time of day behind them counts from noon or not: 今晚8时 is 20:00. */
export const relativePartsOfDay: readonly CalendarWord[] = [
  {word: '昨晚', offset: -1},
  {word: '昨夜', offset: -1},
  {word: '今晚', offset: 0, notAfter: '如', notBefore: '报報'},
  {word: '今晨', offset: 0, notAfter: '如'},
  {word: '今早', offset: 0, notAfter: '如'},
  {word: '明晚', offset: 1, notAfter: '说文表'},
  {word: '明早', offset: 1, notAfter: '说文表'},
]

/** Weeks told by their distance from that of the article; only with the day behind them are they a date: 上周五. */
export const relativeWeeks: readonly CalendarWord[] = [
  {word: '上周', offset: -1},
  {word: '上週', offset: -1},
  {word: '上星期', offset: -1},
  {word: '本周', offset: 0, notAfter: '日基资'},
  {word: '本週', offset: 0, notAfter: '日基資'},
  {word: '本星期', offset: 0},
  {word: '下周', offset: 1},
  {word: '下週', offset: 1},
  {word: '下星期', offset: 1},
]

/** Days of the week from Monday on. Sunday is not among them: it ends a week here and begins one there. */
export const weekdays = '一二三四五六'

/** Behind the day of a week these make a number of it: 上周三次, 本周五十场. */
export const notAfterWeekday = '次个個场場家名位人天年月只件项項十百千万萬两兩多成分至到'

/** 昨(20)日, 昨（20日）: the day of the month stands in brackets behind its distance. */
export const daysInBrackets: readonly CalendarWord[] = [
  {word: '昨', offset: -1},
  {word: '今', offset: 0, notAfter: '如当现至迄'},
  {word: '前', offset: -2, onlyAfter: clauseStarts},
]

/** Days told by their distance from the day that the text named last. */
export const nextDays: readonly CalendarWord[] = [
  {word: '当天', offset: 0, notAfter: '应理担充每相适正', notBefore: '然'},
  {word: '當天', offset: 0, notAfter: '應理擔充每相適正', notBefore: '然'},
  {word: '当日', offset: 0, notAfter: '应理担充每相适正', notBefore: '本达'},
  {word: '當日', offset: 0, notAfter: '應理擔充每相適正', notBefore: '本'},
  {word: '同日', offset: 0, notAfter: '如不相共合会协胡等年月', notBefore: '本语常'},
  {word: '次日', offset: 1, notAfter: counts, notBefore: '均达達'},
  {word: '翌日', offset: 1},
]
