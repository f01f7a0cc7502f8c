/** Parts of years and months, and what makes another word of them. */

import {clauseStarts} from './relative.js'

/** Parts of a year, as first and last month. */
export const yearParts: readonly (readonly [word: string, first: number, last: number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['首季度', 1, 3],
  ['首季', 1, 3],
]

/** Quarters that only behind a year are parts of it; alone they are seasons of anything. */
export const yearPartsBehindYear: readonly (readonly [word: string, first: number, last: number])[] = [
  ['次季', 4, 6],
  ['末季', 10, 12],
]

/** Behind a number: a quarter of a year. */
export const quarterWords = ['季度'] as const

/** Behind a number that stands behind a year: a quarter as Hong Kong and Taiwan write it. */
export const quarterWordsBehindYear = ['季'] as const

/** Before a quarter: any of them. */
export const anyOne = '每任'

/** Behind a quarter: it comes every quarter. */
export const everyQuarter = [
  '一通报',
  '一通報',
  '一调度',
  '一调研',
  '一评',
  '一考核',
  '一检查',
  '一总结',
  '一活动',
  '一汇报',
  '一监测',
] as const

/** Behind 季度 it is another word: 四季|度假. */
export const notAfterQuarter = '假'

/** Characters that only traditional text has: there 季 alone is a quarter (第四季), elsewhere it may be one of a series. */
export const traditionalMarks = '於為會億萬個後這與對發開關過進學電業產經濟國際說還將從應來時間後點號內「」'

/** Before a number of months or quarters: the first ones of a year. */
export const leadingMarks = '前首头頭'

/** Characters behind which the first few months are those of a year; behind others they may be those before an event: 到期前三个月. */
export const leadingStarts = `${clauseStarts}于於在和及与與`

/** Behind the number of leading months. */
export const leadingMonthUnits = ['个月', '個月', '月'] as const

/** Before 前 in 前11个月, or 头 in 头两个月, these make another word of it: 目前, 街头. */
export const notLeading = '目此日以之从從提当當先空生年月街源龙带点码口心镜'

/** Behind a year: its last month; behind a month: that month. 年底 says the year twice. */
export const yearEnds = ['年底', '年末', '底', '末'] as const

/** Behind {@link yearEnds} these make another word of 底 or 末: 底层, 末端. */
export const notAfterEnd = '层層座部盘片色稿气端梢班位节季期'

/** Behind a year: its beginning, which no calendar bounds. */
export const vagueStarts = ['年初', '初'] as const

/** Behind {@link vagueStarts} these make another word of 初: 初步, 初中. */
export const notAfterStart = '中级級步衷心始次具审赛评夏秋冬春创见现选一二三四五六七八九十'

/** Behind a month: ten days of it. */
export const thirdsOfMonth = ['上旬', '中旬', '下旬', '上中旬', '中上旬', '中下旬'] as const

/** Before a month or day: it comes every year or month. */
export const recurrences = ['每年', '每年的', '每月', '每月的', '历年', '歷年', '每逢', '逢', '往年', '常年'] as const

/** What stands between the parts of a list or range of months or days. */
export const recurringParts = '0123456789一二三四五六七八九十月日号底初至到—–-~～、和及'

/** Before a month: the lunar calendar. */
export const lunarMarks = ['农历', '農曆', '阴历', '陰曆', '夏历', '旧历', '舊曆', '闰', '閏'] as const

/** Before a bare day these make it a length of time or an ordinal: 历时5日, 第3日. */
export const notBeforeDay = '月前期续續近后後每第过過时時留共长長满滿足达達约約超逾余餘个個隔逢之·.为為'

/** Behind a day these make it a length of time or another word: 5日内, 3日游, 10日前. */
export const notAfterDay = '内內游遊均间間龄齡'

/** Behind a day without its month these make it a length of time: 10日前, 3日后. */
export const notAfterBareDay = '前后後以之多余餘期票行年工制'

/** Behind 点 these make it a point in a list: 3点建议. */
export const notAfterHour = '建意要希请启体经思看感'

/** Behind a month in Chinese numerals: the name of something else. */
export const namesWithMonth = ['革命', '围城', '圍城', '流火', '街', '不知肉味', '怀胎', '飞雪', '飛雪', '雪'] as const

/** Behind a month: a length of time. */
export const notAfterMonth = '龄齡期大'

/** Between a number and the day or month behind it: the end of a range whose start was not read. */
export const openRangeMarks = '-/'

/** Behind these a day in one Chinese character is a day of the month; elsewhere it is a length of time: 三日不见. */
export const shortDayStarts = '于於在至和及、'

/** Before a month these make it a number of months: 近三月, 前3月. */
export const notBeforeMonth = '近前后後首头頭每隔满滿第'

/** Behind these 近 is no measure of months: 临近5月. */
export const approaches = ['临近', '臨近'] as const

/** Behind a bare day and 本 these make one's own of it: 20日本报讯. Elsewhere it may be Japan: 5日本. */
export const ownBehindDay = '报報市省县縣区區院校届次场網网台刊月'
