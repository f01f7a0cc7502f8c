/** Words around a date that make it one of another time. */

/** Before a date: the base of a comparison. */
export const basesBefore = [
  '比',
  '较',
  '較',
  '相比',
  '高于',
  '低于',
  '高於',
  '低於',
  '超过',
  '不及',
  '优于',
  '好于',
  '恢复至',
  '恢复到',
  '基于',
] as const

/** Before a date that 相比 follows: the base of a comparison. */
export const basesWith = '与與同和跟'

/** Behind a date: the base of a comparison. */
export const basesBehind = ['相比', '同期', '同月', '水平'] as const

/** Behind a date: a term, a time seen from it, or an event of its own. */
export const limitsBehind = [
  '前',
  '以前',
  '之前',
  '底前',
  '末前',
  '以后',
  '以後',
  '之后',
  '之後',
  '出生',
  '生',
  '建成',
  '成立',
] as const

/** Before a date: what began then. */
export const foundingsBefore = [
  '成立于',
  '成立於',
  '建于',
  '建於',
  '创建于',
  '创办于',
  '創辦於',
  '生于',
  '生於',
  '始于',
  '始於',
  '建成于',
] as const

/** Before a date: a time to come. */
export const goalMarks = '到至'

/** Words that end in one of {@link goalMarks} and tell the present, or no time at all. */
export const presentMarks = ['截至', '截止到', '直到', '达到', '達到'] as const

/** A report on one year, whose 上年 and 本年 count from that year, wherever its title stands. */
export const yearlyReports = ['统计公报', '統計公報', '年度报告', '年报', '年報', '公报'] as const
