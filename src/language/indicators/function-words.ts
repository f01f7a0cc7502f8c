/** Words without a thing of their own, in simplified characters, with blanks between them. */

/** Adverbs, prepositions, aspect and modal words, pronouns: a noun phrase ends at them, and a value may follow at once. */
export const lightWords = `
累计 一共 总共 合共 已 已经 曾 曾经 再 还 又 也 都 均 就 仅 仅仅 只 只是 不过 仍 仍然 依然 依旧 尚有 正在 刚刚 将要 即将 拟于 继续 持续 陆续 相继 先后 逐步 逐渐 逐年
逐月 不断 一直 始终 一度 一举 首次 首度 再次 再度 多次 反复 屡次 最多 最少 最大可 至少 至多 大约 大概 差不多 几乎 基本上 总体 整体 进一步 更加 更是 甚至 尤其 特别是 其中
其中包括 其 分别 各自 依次 同比 环比 按年 按月 按季 按年率 名义 实际 同期 同步 同时 当场 现场 无偿 有偿 主动 积极 大力 全力 着力 有力 有序 成功 顺利 圆满 全面 全年 长期 最终 最后 最先 率先 首先
其次 再者 此外 另外 另有 还将 也将 并 并且 而 而且 但 但是 然而 不仅 不但 不断地 因此 因而 所以 因为 如果 虽然 尽管 即使 无论 不论 只要 除了 除此之外 以及
正式 共 可 被 将 让 使 把 给 到 常年 终生 终身 长年 之日 起见 一次次 上年 上年末 上年同期 去年 今年 明年 前年 上月 本月 本年 上半年 下半年 前三季度 一季度 二季度 三季度
四季度 首季 年末 月末 年终 全年 上季度 昨日 今日 本周 上周 今春 去冬 年前 期末 期初 日前 在 于 从 由 向 对 对于 关于 至于 为了 与其 比起 按 按照 依照 依据 根据 凭借
沿着 围绕 针对 面向 随着 随同 借助 依托 当地时间 距离 直到 截止
截至目前 自从 等等 者们 了
我 我们 你 你们 他 他们 她 她们 它 它们 咱们 自己 大家 人家 这 这里 这些 这个 这样 这种 那 那里 那些 那个 那样 如此 该 什么 哪些 怎么 怎样 如何 为何
全部 以 中列 中排 中位列 中位居 问题不大 三班倒 两班倒 四班倒
不 不再 不会 不能 不得 不用 不必 不少 没 未 未曾 未能 尚未 从未 无须 无需 是否 能否 可否
很 极其 十分 非常 相当 比较 较为 较快 较大 较高 较低 较好 较多 较少 略有 稍有 有所 大幅 大幅度 小幅 显著 明显 快速 迅速 稳步 稳定 平稳 逆势 强势 强劲 温和 持平 一律 一起 一同
联手 双双 纷纷 悉数 尽数 通通 统统 单独 独家 专程 优先 可望 据悉 据了解 据统计 据介绍 统计显示 数据显示 例如 比如 譬如 诸如 犹如 其余 余下 凡是 或者 还是 要么 乃至 及至 直至
倘若 假如 既是 反而 反倒 竟然 居然 果然 确实 的确 真正 终于 总算 简直 未来 今后 此后 随后 之后 之前 以来 此前 日前 近日 近期 目前 当前 眼下 如今 现在 今年以来 年内 年底
年初 届时 当时 紧急 义务 此次 此番 良好 向好 为主 为限 为准 为宜 为辅 基础上 背景下 前提下 情况下 过程中 带动下 支持下 推动下 指导下 框架下 逢 每逢 要靠 只靠 全靠 主要靠
当年 当月 当日 当天 过去 以前 以后 期间 时期 日均 月均达
`

/** Superlatives that are part of the name of an indicator (最高气温) and adverbs before a value (最高10万元). */
export const degreeWords = '最高 最低 最大 最小 最长 最短'

/** What a noun phrase of ours leaves off at its beginning: whose it is, or where, in general words. */
export const scopeWords = `
平均 全市 全省 全县 全区 全镇 全乡 全村 全国 全州 全盟 全旗 全疆 全港 全澳 全台 全岛 全校 全院 全行业 全社会 全球 全系统 我市 我省 我县 我区 我镇 我乡 我村 我国 我校 我院 本市 本省 本县 本区 本港 本澳
本校 本院 本届 本次 本轮 该市 该省 该县 该区 该镇 该村 该校 该院 该公司 该企业 该项目 该行 该局 该馆 省内 市内 县内 区内 镇内 村内 境内 国内 当地 各地 各方 各 各市 各县 各区 各级 各类 各项 各种 公司
集团 村里 镇里 县里 市里 省里 校内 院内 馆内 园区内 单季 单月 首日 当季 上述 有关 相关 联盟 总体
`

/** The base of a comparison or of a share begins with them: the thing that the value is of stands before. */
export const baseWords = `
比 较 占 占地区 占地方 占到 占了 仅占 只占 约占 共占 合占 高于 低于 大于 小于 多于 少于 快于 慢于 高过 超出 超过 不及 只及 仅及 相当于 相较 相较于 相比 对比 领先 落后
落后于 扣除 剔除 扣掉 优于 好于 恢复到 恢复至
`

/** Behind 每 and a number or at once: what one of the values is counted by. */
export const perWords = `
每股 每人 每户 每亩 每斤 每公斤 每千克 每吨 每件 每台 每辆 每套 每张 每个 每支 每只 每头 每条 每次 每场 每位 每名 每家 每对 每盒 每瓶 每箱 每袋 每本 每月 每年 每天 每日 每周 每季 每季度 每小时
每平方米 每平方公里 每平方千米 每立方米 每公里 每度 每千瓦时 每桶 每升 每克 每盎司 每美元 每份 每单 每票 每例 每间 每床 每座 每学期 每学年 每孩 每片 每块 每枚 每颗 每粒 每株
每棵 每尾 每朵 每根 每把 每双 每副 每节 每堂 每轮 每碗 每餐 每顿 每杯 每罐 每车 每趟 每航次 每班次 每列 每匹 每盏 每平方厘米 每立方厘米 每毫升 每毫克 每公顷 每公斤级 每海里
每分钟 每秒 每秒钟 每学分 每课时 每万人 每千人 每百人 每十万人 每万人口 每千人口 每百户 每十股
每生 每师 每校 每村 每班 每企 每犬 每畜 每万户 每千户 每百名 每千名 每万名 每万元 每百元 每亿元 每晚 每班 每期 每批 每届 每项 每科 每门 每篇 每幅 每栋 每层 每站 每队 每组 每年度 单户 单人 单台
`

/** Between the members of a list. */
export const joiningWords = '和 与 及 以及 暨 或'

/** With a multiple these open its base as well: 是去年的2.3倍. With a share, 完成目标的97%. */
export const equations = '是 为 完成 贡献 贡献了 等于'

/** Characters that are words at the edge of a noun phrase only: within one they are mostly part of a noun. */
export const edgeCharacters =
  '能应须需致要借则才便却尚正刚更至用每时后前起中内间里上下地得着过所之们等此最拟另约近余多高低少快增减降升涨跌计破超逾报收花卖售购买建设修种养栽铺打发派送捐领付缴交退补接运抓救查办选评获得享带引签租耗减享投募筹招聘请'

/** The figures behind them belong to the members of a list, one by one. */
export const eachWords = '分别 依次 各为 各自 均分别'

/** Behind a verb: it was done, is being done, was once done. */
export const aspectCharacters = '着了过'

/** Of a thing's growth, not of the thing: a share that follows is not theirs. */
export const growthNames = '增速 增幅 降幅 涨幅 跌幅 升幅 增长率 增长'

/** Before a value: it is of all that was told before, one by one. */
export const totalWords = '合计 总计 共计 合占 共占 合计占 总共 三者 两者 二者'

/** Prepositions of the one that something is got from or done for: 向亲戚|借了五千元. */
export const partyWords = '从 给 跟 替 在 于'

/** The same with verbs that begin with one of these: 向亲戚|借了, but 向计划|投入. */
export const sourceWord = '向'
/** What verbs of taking begin with. */
export const takingCharacters = '借募征收购筹集要索'

/** One of a kind, left off at the beginning of a noun phrase. */
export const articles =
  '一颗 一批 一个 一家 一名 一位 一项 一种 一只 一台 一辆 一座 另一 一件 一款 一条 一份 一张 一艘 一套 一支 一场 一所'

/** Those of the edge characters that tell of growth. */
export const growthCharacters = '多高低少快增减降升涨跌'
