/** What is counted, named or commemorated year by year. */

/** In the sentence of a document's number: it was just published. */
export const issuing = ['印发', '印發', '发布', '發布', '發佈', '公布', '公佈', '出台', '下发', '颁布', '頒布'] as const

/** In the sentence of a document's number: it is one of long ago that is referred to. */
export const referring = [
  '根据',
  '根據',
  '按照',
  '依据',
  '依據',
  '依照',
  '落实',
  '落實',
  '贯彻',
  '貫徹',
  '执行',
  '執行',
  '学习',
  '學習',
  '修订',
  '废止',
  '廢止',
  '展出',
  '陈列',
  '此前',
  '失效',
  '清理',
  '再版',
] as const

/** Words before a record number on a line of its own. */
export const recordLabels = [
  '编号',
  '編號',
  '文号',
  '文號',
  '新闻稿',
  '新聞稿',
  '报告',
  '報告',
  '档案',
  '檔案',
  'No',
] as const

/** What the number behind the year of a series counts: 2021年总第15场. */
export const seriesUnits = ['场', '場', '期', '号', '號', '辑', '輯'] as const

/** Publications that are named for the year in which they come out. */
export const yearlyTitles = [
  '报告',
  '報告',
  '蓝皮书',
  '藍皮書',
  '白皮书',
  '白皮書',
  '绿皮书',
  '綠皮書',
  '指数',
  '指數',
  '榜单',
  '排行榜',
  '年鉴',
  '年鑒',
] as const

/** Events that are named for the year in which they take place. */
export const events = [
  '活动',
  '活動',
  '大会',
  '大會',
  '会议',
  '會議',
  '论坛',
  '論壇',
  '年会',
  '年會',
  '博览会',
  '博覽會',
  '展览会',
  '展覽會',
  '交易会',
  '展',
  '赛',
  '賽',
  '节',
  '節',
  '日',
  '周',
  '週',
  '月',
  '营',
  '营地',
  '春运',
  '会',
  '會',
] as const

/** What is said of an event that takes place. */
export const takesPlace = [
  '启动',
  '啟動',
  '开幕',
  '開幕',
  '举行',
  '舉行',
  '举办',
  '舉辦',
  '召开',
  '召開',
  '开始',
  '開始',
  '拉开',
  '拉開',
  '闭幕',
  '閉幕',
  '开赛',
  '落幕',
] as const

/** Behind such a word these make it an attribute: 举办地, 举办时. */
export const notAfterAct = '地时時的前后後期者权權'

/** Events of January that look back on the year of their name. */
export const lookingBack = [
  '总结',
  '總結',
  '表彰',
  '述职',
  '述職',
  '考核',
  '颁奖',
  '頒獎',
  '年终',
  '工作会',
  '工作會',
  '述学',
] as const

/** Events that do not take place yet, or any more, when these are said of them. */
export const otherStages = [
  '筹备',
  '籌備',
  '备战',
  '動員',
  '动员',
  '招募',
  '报名',
  '部署',
  '倒计时',
  '总结',
  '表彰',
  '奖励',
  '颁奖',
] as const

/** What is commemorated in round years, with the year from which it is counted. The longest names first. */
export const foundings: readonly (readonly [name: string, year: number])[] = [
  ['中华人民共和国成立', 1949],
  ['中華人民共和國成立', 1949],
  ['新中国成立', 1949],
  ['新中國成立', 1949],
  ['中国共产党成立', 1921],
  ['中國共產黨成立', 1921],
  ['中国人民解放军建军', 1927],
  ['改革开放', 1978],
  ['改革開放', 1978],
  ['抗日战争胜利', 1945],
  ['抗日戰爭勝利', 1945],
  ['红军长征胜利', 1936],
  ['香港回归祖国', 1997],
  ['香港回歸祖國', 1997],
  ['香港回归', 1997],
  ['香港回歸', 1997],
  ['澳门回归祖国', 1999],
  ['澳門回歸祖國', 1999],
  ['澳门回归', 1999],
  ['澳門回歸', 1999],
  ['建党', 1921],
  ['建黨', 1921],
  ['建军', 1927],
  ['建国', 1949],
  ['建國', 1949],
]

/** Behind the number of years. */
export const anniversaryWords = ['周年', '週年', '華誕', '华诞'] as const

/** Before an anniversary: it is this year's. */
export const thisYearIs = ['今年是', '今年正值', '今年适逢', '今年適逢', '今年恰逢', '今年迎来', '今年迎來'] as const

/** Before an anniversary in the lead: it is being held. */
export const commemorating = ['庆祝', '慶祝', '纪念', '紀念', '热烈庆祝'] as const

/** A year within a plan, by its distance from the first. */
export const planMilestones: readonly (readonly [word: string, offset: number])[] = [
  ['开局之年', 0],
  ['開局之年', 0],
  ['开局起步之年', 0],
  ['收官之年', 4],
  ['收官年', 4],
  ['最后一年', 4],
]

/** What may stand between the name of a plan and its milestone. */
export const planNouns = ['规划', '規劃', '计划', '的', '实施的', '时期', '’', '”', '"', '」'] as const
