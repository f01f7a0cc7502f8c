/** Words by which a text tells the day on which it was published, and those that make a day one of another event. */

/** Behind a day these make it one of another event, or of a time to come. */
export const otherEvents = [
  '成立',
  '出生',
  '修订',
  '修正',
  '修訂',
  '起',
  '施行',
  '以来',
  '以來',
  '以前',
  '以后',
  '以後',
  '前',
  '之前',
  '之后',
  '之後',
  '至',
  '到',
  '将',
  '將',
] as const

/** Words before a day within a lead sentence: what was published then is what the text tells. */
export const dayCuesBefore = [
  '记者',
  '記者',
  '于',
  '於',
  '在',
  '局',
  '院',
  '会',
  '會',
  '府',
  '部',
  '关',
  '關',
  '署',
  '厅',
  '廳',
  '委',
] as const

/** Words behind a day within a lead sentence that tell an act of publishing. */
export const publishingActs = [
  '电',
  '電',
  '讯',
  '訊',
  '发布',
  '發布',
  '發佈',
  '公布',
  '公佈',
  '发表',
  '發表',
  '举行',
  '舉行',
  '召开',
  '召開',
  '印发',
  '从',
  '從',
  '获悉',
  '獲悉',
  '介绍',
  '介紹',
  '通报',
  '通報',
  '宣布',
  '宣佈',
  '消息',
  '表示',
  '透露',
  '举办',
  '舉辦',
  '启动',
  '啟動',
] as const

/** Done on a day in the first sentence of a lead, these are the news. */
export const newsActs = [
  ...publishingActs,
  '签署',
  '簽署',
  '签约',
  '簽約',
  '揭牌',
  '揭幕',
  '揭開',
  '揭开',
  '开幕',
  '開幕',
  '闭幕',
  '閉幕',
  '开工',
  '動工',
  '竣工',
  '通车',
  '通車',
  '投产',
  '落成',
] as const

/** Behind a day from which something holds: it may lie ahead. */
export const onwards = ['起', '开始', '開始'] as const

/** Before a stock at the end of a year: what was known last. */
export const asOf = ['截至', '截止', '截止到', '截至到', '截止至'] as const

/** In the title of a text that records what was said: the time in its head is that of the event and the text. */
export const recordTitles = [
  '实录',
  '實錄',
  '发布会',
  '發布會',
  '座谈会',
  '座談會',
  '访谈',
  '訪談',
  '例会',
  '例會',
] as const

/** In the title of a text that announces: the time in its head is yet to come. */
export const announcements = [
  '通知',
  '公告',
  '预告',
  '預告',
  '启事',
  '啟事',
  '邀请',
  '邀請',
  '将于',
  '將於',
  '将举行',
  '将召开',
] as const

/** Labels of the time of an event. */
export const timeLabels = ['时间', '時間', '日期', '会议时间', '發布時間', '发布会时间'] as const

/** Endings of labels: the day beside such a one is that of an event. */
export const eventTimes = [
  '时间',
  '時間',
  '日期',
  '截止',
  '截至',
  '展期',
  '会期',
  '會期',
  '起',
  '至',
  '开幕',
  '開幕',
  '摄',
  '攝',
] as const
