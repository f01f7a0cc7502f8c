/** Words and marks by which a text without markup shows its structure. */

/** Marks that make a line a heading when they stand at its start, followed by a blank or not. */
export const headingMarkers = ['|', '｜'] as const

/** Labels of the one who asks in an interview. The one who answers carries a name and is found by shape. */
export const questionLabels = ['记者', '问', '主持人', '提问', 'Q', '网友'] as const

/** Labels of an answer without a name. */
export const answerLabels = ['答', 'A'] as const

/** Marks behind a speaker's label. */
export const labelEnds = '：:'

/** Labels before a colon that name a thing and never a speaker. */
export const fieldLabels = [
  '地址',
  '电话',
  '时间',
  '地点',
  '邮编',
  '邮箱',
  '网址',
  '附件',
  '注',
  '链接',
  '备注',
  '相关链接',
] as const
