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

/** What stands before a colon or in a bracket at the start of a paragraph and never speaks. */
export const notSpeakers = [
  '受访人',
  '受访者',
  '受访对象',
  '采访对象',
  '采访人',
  '嘉宾',
  '访谈嘉宾',
  '发布人',
  '出席人员',
  '参会人员',
  '提示',
  '小贴士',
  '温馨提示',
  '编者按',
  '编后',
  '背景',
  '新闻背景',
  '名词解释',
  '图',
  '图片',
  '咨询电话',
  '联系电话',
  '查询',
  '关键词',
  '摘要',
  '案例',
  '比如',
  '例如',
  '首先',
  '其次',
  '再次',
  '最后',
  '总之',
  '此外',
  '一方面',
  '另一方面',
] as const

/** Endings of what stands before a colon where a sentence goes on: 专家表示：, 从数据来看：, 下一步措施：. No speaker ends so. */
export const notSpeakerEnds = [
  '表示',
  '认为',
  '指出',
  '要求',
  '强调',
  '介绍',
  '提出',
  '透露',
  '坦言',
  '感慨',
  '感叹',
  '回忆',
  '写道',
  '说',
  '称',
  '道',
  '显示',
  '来看',
  '来说',
  '而言',
  '如下',
  '包括',
  '方面',
  '一步',
  '任务',
  '目标',
  '措施',
  '问题',
  '原因',
  '意义',
  '内容',
  '情况',
  '标准',
  '流程',
  '材料',
  '条件',
  '对象',
  '范围',
  '方式',
  '电话',
  '地址',
  '时间',
  '地点',
] as const
