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
  '减免 减征 减收 减少 减轻 免除 免征 免收 降低 压减 压降 压缩 缩短 节约 节省 节支 省下 挽回 追回 追缴 退还 退返 清退 淘汰 取消 撤销 关停 关闭 拆除 损失 亏损 拖欠 罚没 扣除 不含 除去 最高 最低 最多 最少 最大 最小 至少 至多 上限 下限 应到 应有 每 平均 单个 新增 新建 新设 新开 新開 新签 新發 净增 增设 增发 增拨 增聘 增派 增撥 再'

/** A sentence with one of these tells a target or a condition and no state. With blanks between. */
export const targetWords = '目标 任务 规划 计划 确保 争取 要求 应当 不得 如果 目標 規劃 計劃 爭取 將 将'

/** Marks and words that may follow an indicator behind its figure: where another word follows, the indicator may go on. */
export const indicatorEnds = '，。；：！？、（）和及以与等'

/** Units of what is told of one person. */
export const personalUnits = ['岁', '歲', '周岁'] as const
