/** Words of captions and bylines: short lines between paragraphs that head nothing. */

/** Beginnings of captions. */
export const captionStarts = [
  '图为',
  '图片',
  '圖為',
  '图：',
  '图:',
  '资料图',
  '上图',
  '下图',
  '左图',
  '右图',
  '图/',
] as const

/** Endings of captions: who took the picture, or what it is. */
export const captionEnds = [
  '摄',
  '攝',
  '摄影',
  '供图',
  '配图',
  '制图',
  '资料图',
  '资料图片',
  '资料照片',
  '效果图',
  '示意图',
  '现场图',
  '位置图',
  '截图',
  '合影',
] as const

/** Who is seen in pictures: 游客在湖边赏荷 is a caption where it stands alone between paragraphs. */
export const picturedPeople = [
  '游客',
  '市民',
  '村民',
  '居民',
  '群众',
  '农民',
  '果农',
  '茶农',
  '渔民',
  '工人',
  '学生',
  '老师',
  '孩子',
  '小朋友',
  '老人',
  '志愿者',
  '工作人员',
  '技术人员',
  '技术员',
  '施工人员',
  '医护人员',
  '医生',
  '护士',
  '民警',
  '交警',
  '消防员',
  '消防救援人员',
  '战士',
  '选手',
  '运动员',
  '演员',
  '嘉宾',
  '观众',
  '顾客',
  '消费者',
  '旅客',
  '乘客',
  '代表',
  '领导',
  '与会人员',
  '参会人员',
  '无人机',
  '航拍',
  '俯瞰',
  '空中',
] as const

/** Words of captions behind those people: what they are seen doing goes on while the picture is taken. */
export const picturedCues = ['在', '正', '航拍', '俯瞰', '拍摄'] as const

/** Lines of a byline begin with these, or hold one of them before a name. */
export const bylineStarts = [
  '本报记者',
  '本网记者',
  '本刊记者',
  '本报通讯员',
  '通讯员',
  '通訊員',
  '文/',
  '文／',
  '图/',
  '文图/',
] as const
/** Words for those who make the text or its pictures. */
export const reporterWords = ['记者', '記者', '通讯员', '通訊員', '实习生', '特派员', '撰稿人', '评论员'] as const

/** What people do in the pictures of press texts, behind a place: 在水库查看水情. */
export const picturedActs = [
  '查看',
  '察看',
  '考察',
  '调研',
  '交谈',
  '交流',
  '慰问',
  '看望',
  '走访',
  '检查',
  '巡查',
  '参观',
  '体验',
  '致辞',
  '讲话',
  '颁奖',
  '采摘',
  '排队',
  '选购',
  '观看',
  '游玩',
  '劳作',
  '作业',
  '演练',
  '讲解',
  '座谈',
] as const
