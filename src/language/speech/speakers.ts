/** Words that tell who is speaking. Simplified and traditional forms stand beside each other. */

/** Pronouns of one person. */
export const pronouns = '他她'
/** What makes another word of them before: 其他. */
export const notPronounBefore = '其吉'
/** The same behind: 他们. */
export const notPronounBehind = '们們的人乡鄉国國日山杀殺'

/** The one who speaks of himself. */
export const self = '我'
/** What makes another word of it behind: 我们, 我国. */
export const notSelfBehind = '们們国國的省市县縣区區院校村镇鎮乡鄉军軍'

/** Words that point back to the person last spoken of; a noun stands behind. */
export const demonstratives = ['这位', '這位', '这名', '這名', '这个', '這個'] as const

/** The same for persons of a kind only, since 该公司负责人 is somebody else. */
export const demonstrativeNouns = [
  ...[
    '该负责人',
    '該負責人',
    '该名负责人',
    '该专家',
    '該專家',
    '该人士',
    '該人士',
    '该官员',
    '該官員',
    '该发言人',
    '該發言人',
  ],
  ...['该代表', '該代表', '该委员', '該委員', '该教授', '該教授', '该学者', '該學者', '该工作人员', '该民警', '该村民'],
] as const

/** Nouns for somebody whom the paragraph has named already: “……。”老人说。 */
export const familiarNouns = (
  '老人 老人家 老汉 老漢 老伯 大爷 大爺 大娘 大妈 大媽 大姐 大哥 大叔 婆婆 老爷子 ' +
  '小伙子 小夥子 小伙 姑娘 小姑娘 汉子 漢子 老太太 阿婆 阿伯 阿姨 女孩 男孩 小女孩 小男孩'
).split(' ')

/** Titles behind a surname: 张主席, 王教授. */
export const surnameTitles = (
  '主席 主任 书记 書記 局长 局長 处长 處長 科长 科長 院长 院長 校长 校長 市长 市長 ' +
  '县长 縣長 镇长 鎮長 乡长 鄉長 村长 部长 部長 厅长 廳長 司长 司長 署长 署長 所长 所長 ' +
  '教授 院士 博士 医生 醫生 老师 老師 律师 律師 经理 經理 总经理 董事长 董事長 总监 總監 ' +
  '总 總 工 先生 女士 小姐 太太 师傅 師傅 大爷 大妈 阿姨 大姐 大哥 叔 会长 會長 队长 隊長'
).split(' ')

/** Before a surname alone: 老张, 小李. */
export const familiarPrefixes = '老小阿'

/** Words before a name that make it the one who is spoken to or of. */
export const objectMarkers = (
  '对 對 向 给 給 跟 问 問 被 把 将 將 让 讓 请 請 找 找到 见到 見到 遇到 ' +
  '告诉 告訴 采访 採訪 专访 專訪 拜访 拜訪 为 為 关于 關於 谈到 談到 说起 說起 提到 ' +
  '陪 陪同 送 任命 聘请 跟随 由 有 是 包括 替 像 如 比 接过 纪念 紀念 以 从 從'
).split(' ')

/** Signs of aspect at the end of a verb whose object the name is: 拉着张勇, 见到了张勇. */
export const aspects = '着著了过過到'

/** Words behind a name that make it the owner of something, or one of several. */
export const notSubjectBehind = ['的', '等', '们', '們', '所在', '家的'] as const

/** Between two names these make both of them speakers. */
export const nameJoiners = '和与與及跟同、'

/** Between a name and a verb these bring in the one who listens: 张勇对身边的工作人员说. */
export const listenerMarkers = '对對向给給跟和与與同受诉訴'

/** Behind a joiner those who listen, and no second speaker: 张勇跟我们说. */
export const listeners = '我 我们 我們 咱 咱们 记者 記者 大家 大伙 大伙儿 大夥 笔者 筆者 我讲 我們大家'.split(' ')

/** Kin: 张勇妻子 is not 张勇. */
export const kin = (
  '妻子 丈夫 父亲 父親 母亲 母親 爸爸 妈妈 媽媽 儿子 兒子 女儿 女兒 爷爷 爺爺 奶奶 ' +
  '哥哥 姐姐 弟弟 妹妹 家属 家屬 家人 老伴 同事 助理 秘书 秘書 律师说 夫妇 夫婦 一家 一家人'
).split(' ')

/** Last signs of nouns for persons. Where one stands as the subject, somebody without a name is speaking. */
export const personNounEnds =
  '人者们們员員长長师師生家民户戶友客手工商授士伯婶叔姨哥姐妈媽爸父母妻夫儿兒孙爷奶娘板任理记記席导導表官兵警医护'

/** Words that bring somebody new without a name. */
export const unnamedStarts = (
  '一位 一名 一个 一個 有位 有名 有人 有的 某 另一 不少 许多 許多 多位 多名 两位 两名 ' +
  '几位 幾位 记者 記者 村民 市民 网友 網友 专家 專家 群众 群眾 居民 业内 業內 大家 人们'
).split(' ')

/** Roles of those who write the text: a pronoun never means them. */
export const reporterRoles = [
  '记者',
  '記者',
  '通讯员',
  '通訊員',
  '摄影',
  '攝影',
  '实习生',
  '編輯',
  '编辑',
  '作者',
] as const

/** Ends of nouns for what is written and is nobody: 报告指出. Any other subject of a verb of speech is somebody. */
export const writings = (
  '报告 報告 方案 文件 通知 公报 公報 数据 數據 统计 統計 意见 意見 规划 規劃 公告 ' +
  '显示 顯示 条例 條例 办法 辦法 纲要 綱要 研报 年报 年報 预案 調查 调查 研究 》'
).split(' ')
