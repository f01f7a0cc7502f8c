import {sidebarHeadings} from './sidebars.js'

/** What marks a heading in text without markup, and what shows that a line is none. */

/** Bars before a heading, all of one habit: `| 标题`, `丨标题`. The last two are also drawn as thick rules. */
export const headingBars = '|｜丨│┃▏▎▍▌█'

/** Marks before a heading, each a habit of its own. The dots of lists, · and •, are none of them. */
export const headingBullets = '■□▲△▼▽●○◆◇★☆►▶▷➤▪◎◉❖✦'

/** Brackets around a heading. */
export const headingBrackets = ['【】', '〖〗'] as const

/** Words with a number that begin a heading and are part of it: 案例一：…, 故事2. */
export const numberedWords =
  '案例 典型案例 故事 镜头 场景 现场 亮点 举措 建议 经验 做法 关键词 观点 变化 启示 专题 板块 篇章'.split(' ')

/** Lines that head a part of a press text even where they stand alone, with a colon or without. */
export const headingWords = [
  ...sidebarHeadings,
  ...(
    '民警提醒 专家提醒 记者手记 采访手记 记者观察 记者点评 记者问答 答记者问 编后语 编者按 编后 短评 快评 专家点评 专家观点 专家解读 专家建议 政策解读 案例点评 典型案例 案例回顾 ' +
    '案情回顾 案件回顾 法官说法 检察官说法 律师说法 数读 数说 前言 引言 导语 结语 尾声 后记 新聞背景 背景資料 相關鏈接 相關連結 小資料 小知識 小知识 小资料'
  ).split(' '),
]

/** Words of a bracket that opens a report and heads nothing, at its end: 【本报讯】, 【新华社电】. */
export const datelineEnds = ['讯', '訊', '电', '電', '消息', '报道'] as const

/** Beginnings of lines that go on from what was said, or are items of running text. */
export const continuingStarts = (
  '据 此外 另外 同时 其中 首先 其次 再次 最后 一方面 另一方面 但是 但 因此 ' +
  '所以 对此 为此 随后 接着 然后 于是 目前 特此 现将 经研究 附件 注 备注'
).split(' ')

/** Endings of lines whose speech goes on in the next line. */
export const reportingEnds = (
  '表示 认为 認為 指出 强调 強調 提出 透露 坦言 感慨 感叹 回忆 写道 说道 问道 介绍说 ' +
  '告诉记者 看到 获悉 了解到 会议要求 通知要求 会议决定 他说 她说 笑说 他称'
).split(' ')

/** Words of a headline or heading below which lines that end in a question mark are questions of the reader. */
export const questionCues =
  '问答 問答 答问 答問 答记者问 答記者問 访谈 訪談 专访 專訪 对话 對話 实录 實錄 一问一答 Q&A FAQ'.split(' ')

/** Words before the colon of a headline that say whose words follow, and name nobody: 学者：须吸纳更多航空公司. */
export const quotedRoles = (
  '专家 專家 学者 學者 教授 官方 政府 当局 當局 警方 法院 检方 業界 业界 业内 市民 家长 家長 議員 议员 局長 局长 署長 署长 市长 市長 部长 部長 校长 校長 院长 院長 机构 ' +
  '機構 企业 企業 律师 律師 医生 醫生 民警 商家 商戶 居民 村民 消费者 調查 调查 研究 数据 數據'
).split(' ')

/** What a label ends with that has its value behind it: 报名时间：4月1日. */
export const valuedLabels = (
  '时间 日期 地点 地址 网址 电话 热线 传真 邮箱 邮编 方式 联系人 单位 部门 ' +
  '编号 文号 名额 人数 金额 负责人 姓名 性别 職位 查詢 電話 時間 地點'
).split(' ')
