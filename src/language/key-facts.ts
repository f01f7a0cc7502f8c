/** Words that decide whether an indicator and its figure say by themselves what the sentence says. */

/**
 * Besides the verbs of a level, what may stand between an indicator and its figure without changing what both say: 参展项目都
 * 超过50%. Where 占 stands there, the figure is a share of something else; behind 由 it is what the indicator was before.
 */
export const figureLinks =
  '已 都 均 共 共计 仅 僅 只 只有 已达 均为 均达 達 達到 為 僅為 逾 超 实现 完成 高达 總計 累计'

/**
 * Before an indicator these turn round what its figure says, bound it, or make it one of the new ones only: 减免通行费11.9亿元 is
 * no toll, 最高补贴3万元 no grant of everybody, 新增床位1860张 not all beds. With blanks between.
 */
export const turningWords =
  '减免 减征 减收 减少 减轻 免除 免征 免收 降低 压减 压降 压缩 缩短 节约 节省 节支 省下 挽回 追回 追缴 退还 退返 清退 淘汰 取消 撤销 关停 关闭 拆除 损失 亏损 拖欠 罚没 ' +
  '扣除 不含 除去 最高 最低 最多 最少 最大 最小 至少 至多 上限 下限 应到 应有 每 平均 单个 新增 开工 新建 新设 新开 新開 新签 新發 净增 增设 增发 增拨 增聘 增派 增撥 再'

/** A sentence with one of these tells a target or a condition and no state. With blanks between. */
export const targetWords = '目标 任务 规划 计划 确保 争取 要求 应当 不得 如果 目標 規劃 計劃 爭取 將 将'

/** Marks and words that may follow an indicator behind its figure: where another word follows, the indicator may go on. */
export const indicatorEnds = '，。；：！？、（）和及以与等'

/** Units of what is told of one person. */
export const personalUnits = ['岁', '歲', '周岁'] as const

/**
 * Right before an indicator these tell that it goes on to the left, or turn its sense: of 有进出口实绩的民营企业 and 对东盟出口
 * the last words alone are another quantity.
 */
export const narrowingWords = ['的', '之', '对', '對', '向', '自', '从', '從', '可', '超'] as const

/** Right behind a figure these tell that its unit goes on: 213毫克/100毫升, 2.47万人份, 4600多万辆次. */
export const unitContinuations = ['/', '／', '份', '次'] as const

/** A figure that begins or ends so is a rule or a promise and no state. */
export const requiredBounds = '不少于 不少於 不低于 不低於 不超过 不超過 不高于 不高於 不多于 不多於 不得 以内 以內'

/** Words of comparison: where one stands before a growth figure whose basis is not known, as 比常年, the growth says little. */
export const comparisonWords = '比 较 較'

/** Indicators that every project, firm and patient has: without the words around them they seem to be of the whole article. */
export const ownedIndicators =
  '总费用 总价 总投入 总投资 总额 总产 总产量 总产值 总估值 总市值 投资总额 投资额 融资额 意向总额 合同金额 货值 罚款 欠费 经费 资金 首期资金 注册资本 授信 授信额度 贷款额度 增加值 ' +
  '總費用 總價 總投入 總投資 總額 總產量 總產值 總估值 總市值 投資總額 投資額 融資額 意向總額 合同金額 貨值 罰款 欠費 經費 資金 首期資金 註冊資本 授信額度 貸款額度'

/** Words of indicators that fall where what they are about rises: 埋深14.6米，较上年同期回升 is a depth that fell. */
export const reversedIndicators = ['埋深', '降幅', '跌幅'] as const
