/** Words of lines that tell who is responsible for a text, and when it came out. */

/**
 * Roles by the words that introduce them, with the name under which they are kept and the kind of value they take:
 * `reporter` a person's name and nothing else, `person` a person or an office, `source` a publisher, `date` a day with or
 * without a time, `event-date` the same where the word also introduces the time of an event, `aside` what a page prints
 * on the same line and nobody needs.
 */
export const creditRoles = [
  ['记者', '记者', 'reporter'],
  ['本报记者', '记者', 'reporter'],
  ['本网记者', '记者', 'reporter'],
  ['本刊记者', '记者', 'reporter'],
  ['全媒体记者', '记者', 'reporter'],
  ['实习记者', '实习记者', 'reporter'],
  ['通讯员', '通讯员', 'reporter'],
  ['特约通讯员', '通讯员', 'reporter'],
  ['实习生', '实习生', 'reporter'],
  ['作者', '作者', 'person'],
  ['撰稿', '作者', 'person'],
  ['编辑', '编辑', 'person'],
  ['责任编辑', '责任编辑', 'person'],
  ['责编', '责任编辑', 'person'],
  ['值班编辑', '编辑', 'person'],
  ['值班编委', '编委', 'person'],
  ['校对', '校对', 'person'],
  ['责任校对', '校对', 'person'],
  ['审核', '审核', 'person'],
  ['审校', '审核', 'person'],
  ['审稿', '审核', 'person'],
  ['初审', '初审', 'person'],
  ['复审', '复审', 'person'],
  ['终审', '终审', 'person'],
  ['监制', '监制', 'person'],
  ['摄影', '摄影', 'person'],
  ['摄影报道', '摄影', 'person'],
  ['供稿', '供稿', 'person'],
  ['供图', '供图', 'person'],
  ['来源', '来源', 'source'],
  ['稿源', '来源', 'source'],
  ['稿件来源', '来源', 'source'],
  ['文章来源', '来源', 'source'],
  ['信息来源', '来源', 'source'],
  ['新闻来源', '来源', 'source'],
  ['转自', '来源', 'source'],
  ['发布机构', '发布机构', 'source'],
  ['发布单位', '发布机构', 'source'],
  ['发布时间', '发布时间', 'date'],
  ['发布日期', '发布时间', 'date'],
  ['发稿时间', '发布时间', 'date'],
  ['发表时间', '发布时间', 'date'],
  ['更新时间', '更新时间', 'date'],
  ['时间', '发布时间', 'event-date'],
  ['日期', '发布时间', 'event-date'],
  ['字号', '', 'aside'],
  ['字体', '', 'aside'],
  ['浏览', '', 'aside'],
  ['浏览量', '', 'aside'],
  ['浏览次数', '', 'aside'],
  ['阅读', '', 'aside'],
  ['阅读量', '', 'aside'],
  ['阅读次数', '', 'aside'],
  ['点击', '', 'aside'],
  ['点击数', '', 'aside'],
  ['点击量', '', 'aside'],
  ['点击次数', '', 'aside'],
] as const satisfies readonly (readonly [word: string, role: string, kind: string])[]

/** The role that names the publisher. */
export const publisherRole = '来源'
/** The role that tells the day of publication. */
export const publicationRole = '发布时间'

/** Words behind 记者 that look like a name and are none: 记者手记, 记者：谢谢. */
export const notNames = [
  '手记',
  '观察',
  '调查',
  '笔记',
  '札记',
  '日记',
  '见闻',
  '视角',
  '谢谢',
  '您好',
  '你好',
  '是的',
  '网友',
  '提问',
] as const

/** Marks between fields, and between names. */
export const creditSeparators = '|｜/／;；，,、\n'

/** Brackets that stand around credits. */
export const creditBrackets = '（(【[［〔）)】]］〕'
