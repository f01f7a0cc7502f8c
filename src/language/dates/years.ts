/** Words around years: eras, centuries, plans, years up to now. */

/** Behind a year these make it a part of a name. */
export const namesWithYear = ['远景目标', '遠景目標', '可持续发展议程', '可持續發展議程', '愿景', '版', '款'] as const

/** Before a year: another era than ours. */
export const otherEras = ['公元前', '西元前', '纪元前', '民国', '民國'] as const

/** Before a round or early year these make it a length of time: 有1300年, 距今1800年. */
export const yearLengthsBefore = '有近约約逾超过過达達距今经經历歷续續'

/** Behind a round or early year these make it a length of time: 1500年历史, 2000年前. */
export const yearLengthsBehind = [
  '历史',
  '歷史',
  '的',
  '前',
  '来',
  '來',
  '间',
  '間',
  '以上',
  '古',
  '老',
  '之久',
  '文明',
] as const

/** Before a number of years up to that of the article; 来 behind the number may be there. */
export const recentMarks: readonly {readonly word: string; readonly notAfter: string}[] = [
  {word: '最近', notAfter: ''},
  {word: '近', notAfter: '附最接将將靠临邻'},
  {word: '过去的', notAfter: ''},
  {word: '过去', notAfter: ''},
  {word: '過去的', notAfter: ''},
  {word: '過去', notAfter: ''},
]

/** Before 近 these make it a bound of a length of time: 历时近十年, 有近30年历史. */
export const lengthsBefore = '时時了有经經达達长長已逾超满'

/** Behind a number of years these make it a length of time. */
export const lengthsBehind = [
  '历史',
  '歷史',
  '的历史',
  '的歷史',
  '时间',
  '時間',
  '的时间',
  '的時間',
  '之久',
  '经验',
  '的努力',
  '级',
  '党龄',
  '工龄',
  '从业',
] as const

/** Behind a number of years: up to now. */
export const untilNowMarks = ['以来', '以來', '来', '來'] as const

/** Behind 来 these make a verb of it: 三年来华. */
export const notAfterUntilNow = '华華访訪自到临电者源宾客函往看说說讲講'

/** Words that open a century by its distance from that of the article. */
export const lastCenturies = ['上世纪', '上个世纪', '上世紀', '上個世紀'] as const

/** Behind a number. */
export const centuryWords = ['世纪', '世紀'] as const

/** Behind a century: a part of it that no calendar bounds, or a name. */
export const notAfterCentury = [
  '初',
  '末',
  '中',
  '上半',
  '下半',
  '前',
  '后',
  '後',
  '海上',
  '经济',
  '教育',
  '以',
  '的',
] as const

/** Behind a decade: a part of it that no calendar bounds. */
export const decadeParts = ['初期', '中期', '末期', '后期', '後期', '前期', '中后期', '初', '末'] as const

/** Plans of five years: the first year of each, the longest names first. */
export const planPeriods: readonly (readonly [name: string, first: number])[] = [
  ['十五五', 2026],
  ['十四五', 2021],
  ['十三五', 2016],
  ['十二五', 2011],
  ['十一五', 2006],
  ['十五', 2001],
  ['九五', 1996],
  ['八五', 1991],
  ['七五', 1986],
  ['六五', 1981],
  ['五五', 1976],
  ['四五', 1971],
  ['三五', 1966],
  ['二五', 1958],
  ['一五', 1953],
]

/** Length of a plan in years. */
export const planYears = 5

/** Only with one of these is the name of a plan a time. */
export const planPeriodCues = ['期间', '期間', '时期', '時期', '以来', '以來'] as const

/** Behind the name of a plan: its end, which is a time without a value. */
export const planEnds = ['末期', '末', '期末'] as const

/** Marks around the name of a plan, opening and closing. */
export const planQuotes: Readonly<Record<string, string>> = {'“': '”', '"': '"', '「': '」', '『': '』', '‘': '’'}
