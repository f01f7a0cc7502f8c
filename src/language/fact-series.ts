/** Words that decide whether figures of one indicator are points of a series, or shares of one whole. Separated by blanks. */

/** Besides the verbs of a level, of a change and of a comparison, what may stand between the points of a series. */
export const seriesLinks =
  '、 ， ； 和 及 以及 与 由 从 自 的 分别 各 依次 为 達 達到 已 则 再 又 并 进一步 继续 逐年 至 到 再到 同比 环比 比上年 较上年 比去年 较去年 上年 期间 其后 此后 ' +
  '随后 升至 降至 升為 增至 年 度'

/** Before the first point of a series these belong to the time and not to what the figures are of. */
export const timeLinks = '截至 到 至 在 底 末 年底 年末 全年 当年 其中的 由 从 自 期间 时'

/** In the clause of a figure, besides the words of targets: it was not reached, or not counted. */
export const unprovenWords = '预算 目标值 预期 预计 预测 估计 规划 计划 力争 有望 拟 将 將 设计 假设 若 如果 上限 下限'

/** A part follows. */
export const partMarks = '其中 包括 包含 分别 （ ： 分为 由'

/** What a list of shares is called. */
export const shareNouns = ['占比', '所占比重', '所占比例', '所占份额', '比重', '份额', '佔比']

/** A share of something. */
export const shareVerbs = ['占', '佔']

/** Between items of a list. */
export const listJoints = '、 ， ； 和 及 以及 与 與'

/** After the name of an indicator: what a per cent of it is. */
export const rateNouns = ['占比', '比重', '比例', '份额', '占有率']

/** Nouns that the last item of a list shares with the others: 东盟、欧盟、美国出口. */
export const sharedNouns = '出口 进口 出口额 进口额 产量 产值 销量 增加值 收入 支出 投资 面积 人数 数量 金额'

/** Before a figure: it is a sum of all times or a mean, and comparable only with its like. */
export const measureWords = '累计 累計 人均 户均 日均 月均 年均 平均 每'
