/** Words around a year, or a stretch of one, that tell whether it is over, goes on or lies ahead. */

/** In the sentence of a year: a time to come, a plan, a duty. */
export const plans = [
  '将',
  '將',
  '力争',
  '力爭',
  '目标',
  '目標',
  '计划',
  '計劃',
  '规划',
  '規劃',
  '预计',
  '預計',
  '预期',
  '確保',
  '确保',
  '拟',
  '擬',
  '要求',
  '争取',
  '爭取',
  '有望',
  '起施行',
  '远期',
  '近期目标',
] as const

/** In the sentence of a year: a memory. */
export const memories = ['曾', '当时', '當時', '那时', '那時', '当年', '當年', '回忆', '回憶', '记得', '記得'] as const

/** Behind a whole year: its result is known. */
export const results = [
  '达',
  '達',
  '实现',
  '實現',
  '完成',
  '增长',
  '增長',
  '增加',
  '提高',
  '上升',
  '下降',
  '升至',
  '增至',
  '降至',
  '为',
  '為',
  '建成',
  '新增',
  '超',
  '突破',
  '累计',
  '累計',
  '共',
  '有',
  '占',
  '佔',
] as const

/** Behind a year: the whole of it. */
export const wholeYears = ['全年', '年度'] as const

/** Behind a whole year's value: it is set against an older one. */
export const changes = ['较', '較', '比', '同比', '按年', '提升', '提高', '增长', '增長', '下降'] as const

/** In the sentence of a stretch: it is what the news reports on. */
export const reporting = ['通报', '通報', '发布', '發布', '發佈', '公布', '公佈', '介绍', '介紹'] as const

/** In the sentence of a stretch of months: its figures are those of a statistic, and of no story. */
export const statistics = [
  ...changes,
  ...reporting,
  '全市',
  '全区',
  '全县',
  '全省',
  '全国',
  '全镇',
  '全州',
  '全區',
  '全縣',
  '全國',
  '总值',
  '總值',
  '收入',
  '营收',
  '營收',
  '利润',
  '利潤',
  '销量',
  '产量',
  '吞吐',
  '客流',
  '旅客',
  '万人次',
  '萬人次',
  '新增',
] as const

/** 张某: a person in a story. */
export const nameless = '某'
/** Before one of these characters 某 is a place or a thing. */
export const notAfterNameless = '市县縣区區省镇鎮乡鄉村地些个個种種项項单單公企校医醫国國部厂廠'

/** In the sentence of a stretch of months: they are those of a story. */
export const stories = ['被告', '嫌疑', '受贿', '收受'] as const

/** Years told by their distance from that of the text, which is why they bound it. */
export const distanceWords = [
  ['今年', 'this'],
  ['本年度', 'this'],
  ['明年', 'next'],
  ['去年', 'last'],
] as const

/** Before the end of a year as a base. */
export const stockBases = ['比', '较', '較'] as const

/** What opens the way from one year to another: 由|2015年的…升至2023年的…. */
export const seriesStarts = ['从', '從', '由'] as const
/** What turns to the other year: 升至. */
export const seriesTurns = [
  '升至',
  '升到',
  '增至',
  '增到',
  '增加至',
  '增加到',
  '增长至',
  '增长到',
  '增長至',
  '提高至',
  '提高到',
  '提升至',
  '提升到',
  '上升至',
  '上升到',
  '降至',
  '降到',
  '下降至',
  '下降到',
  '扩大到',
  '扩大至',
  '發展到',
  '发展到',
] as const

/** Behind a whole year's figure: it is set against the year before, as figures are when they are new. */
export const newYearlyFigures = ['比上年', '较上年', '較上年', '比上一年', '較前一年'] as const
