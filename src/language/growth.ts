/**
 * Words that tell a growth: which way a figure moves, and what it is compared with, in simplified characters; a text in
 * traditional ones is folded before it is read. Words of a string are separated by blanks.
 */

/** Where a figure moves; `none` keeps a longer word from being read as the shorter one in it. */
export type Direction = 'up' | 'down' | 'none'

/** Words by the direction that they tell. */
export type Directions = Readonly<Partial<Record<Direction, string>>>

/** Verbs directly before the amount of a change: 增长|8.1%. */
export const changeVerbs = {
  up:
    '增长 增加 上升 提高 提升 上涨 上扬 攀升 飙升 回升 反弹 净增 净增长 净增加 大增 激增 猛增 剧增 微增 急增 递增 多增 扩大 走高 加快 上调 调高 调升 抬升 升高 上浮 扭亏 微升 ' +
    '急升 大升 大涨 急涨 微涨 暴涨 猛涨 上行 拉升 成长 跃升 跃增 陡增 骤增 暴增 飙增 续增 略增 略升 劲增 劲升 弹升 攀高 走扬 上修 调涨 调增 拉高 抬高 收涨 收高 转增 转升 ' +
    '增多 偏多 偏高',
  down:
    '下降 减少 回落 收窄 下滑 下跌 降低 缩减 缩小 下调 调低 锐减 骤减 骤降 大降 大跌 暴跌 急跌 微跌 微降 大减 滑落 萎缩 放缓 递减 压减 压缩 压降 削减 下浮 走低 跌落 下挫 ' +
    '急挫 下行 收缩 净减 净减少 递降 衰退 续减 续降 略减 略降 略跌 重挫 倒退 下修 调降 偏少 偏低 调减 拉低 压低 收跌 收低 转跌 转降 缩窄',
  // What is new is a count of its own and no growth of another.
  none: '新增 新增加 新增长 正成长 负成长 正增长 负增长 少增 少减 增设 增派 增发 增开 增拨 减免',
} as const satisfies Directions

/** Verbs with their object inside them; only a share tells how far it moved: 降价56%, but 降价40种. */
export const changeVerbsWithObject = {
  up: '增产 增收 增盈 提价 涨价 加价 提速 扩容 增值 扩产 升值',
  down: '缩短 减产 减收 降价 减价 减亏 降准 降息 降温 缩水 减排 减速 缩量 贬值',
} as const satisfies Directions

/** Verbs of one character, directly before a share: 出口增|8.1%. */
export const shortChangeVerbs = {
  up: '增 升 涨',
  down: '降 跌 减 挫',
  none: '公升 毫升 晋升 直升 满减 立减 再减',
} as const satisfies Directions

/** Those of {@link shortChangeVerbs} that prices are told with: 每升涨|0.3元. */
export const priceVerbs = ['涨', '跌', '降'] as const

/** Names of a rate of change; a verb such as 为 may stand between them and the rate. */
export const changeNouns = {
  up: '增幅 涨幅 升幅 增速 增长率 增长幅度 上涨幅度 上升幅度 提高幅度 增长速度 加幅 年增率 月增率 季增率 成长率 增率',
  down: '降幅 跌幅 减幅 下降幅度 下跌幅度 降低幅度 减少幅度 衰退幅度 年减率 月减率 减率',
  // A rate that is an indicator of its own.
  none: '自然增长率',
} as const satisfies Directions

/** Names of a change behind its figure: 保持了5.2%的|增长. */
export const changesBehind = {
  up: '增长 成长 增幅 涨幅 升幅 增速 加幅',
  down: '下降 降幅 跌幅 下滑 下跌 减幅',
} as const satisfies Directions

/** Verbs before such a figure; without one of them 七成的增长来自出口 tells a share. */
export const achievements = '保持 实现 取得 录得 维持 迎来 呈现 达到'

/** Behind the name of a change these make it another word or the subject of a clause: 增长点, 增长来自. */
export const notAChange = '点 极 率 目标 来 由 是 源 预期'

/** Words between a verb of change and the amount. */
export const beforeAmount = '了 分别 各 均 都'

/** Adverbs before a verb of change: 20亿元，分别|增长12%. */
export const beforeChange = '分别 各 均 都 大幅 小幅 微幅 稳步 明显 略'

/** Further words between a verb and a rate: 增长达到|8%. */
export const beforeRate = '达 达到'

/** Further words between the name of a rate and the rate: 降幅为|2.3%. */
export const rateVerbs = '达 达到 为 是 仅为 仅 在 只有'

/** Verbs with their object between them and the amount: 降低|成本|15%. */
export const transitiveVerbs = {
  up: '提高 提升 上调 增加',
  down: '降低 减少 压缩 缩短 下调 压减 削减 缩减 节约 节省',
} as const satisfies Directions

/** What costs; of these {@link savingVerbs} tell a fall: 物流成本|省下|三百元. */
export const costs = '成本 费用 开支 运费 电费 税费 工费 能耗 电耗 水耗 油耗 物耗 用工 用水 用电 支出 花费 耗时 用时'

/** Verbs of what is saved. */
export const savingVerbs = '省下 省去 省 节省 节约 节省了 节约了 省了 省下了 可省 可节省 可节约'

/** Behind the name of a rate: where it stands among others. The rates themselves follow: 增速居前三，分别为|17.2%. */
export const rankVerbs =
  '居 位居 列 位列 排 排名 排在 名列 领先 领跑 最快 最高 最大 靠前 较快 较高 较大 明显 突出 较为突出'

/** Characters that no such object has: they lead to a level, a share or another clause. */
export const notInObject = '达占为至到超的了是有和与等较在由从新每于将使让'

/** Characters that such an object does not end in before a per cent, which could be its level: 提升满意度90%. */
export const rateEndings = '率度例重'

/** Words with such an ending that are no share: 提高效率20%. */
export const noShares = '效率 速率 功率 频率 浓度 强度 速度 力度 濃度'

/** Comparatives that tell what became of something: 成本低了|三成. */
export const comparatives = {up: '高了 贵了 快了', down: '低了 便宜了 慢了'} as const satisfies Directions

/** Comparatives that tell a change only against an earlier time: 比上届多|两成, 比去年少了|三户. */
export const amountComparatives = {up: '多', down: '少 年轻'} as const satisfies Directions

/** Before a verb these make the figure a contribution to the growth of something else. */
export const contributions = '拉动 贡献'

/** Before a verb these make the figure a mean of several periods, which has no one base. */
export const periodMeans = '年均 平均每年 年平均 复合'

/** Verbs that series of statistics are told with; what a measure brought about (降低, 缩短) is told with others. */
export const seriesVerbs =
  '增长 下降 上涨 下跌 上升 回落 下滑 增加 减少 回升 扩大 收窄 微增 微降 略增 略降 略升 略减 成长 衰退 提高 提升 增 降 涨 跌 升 增幅 降幅 增速 涨幅 跌幅'

/** What statistics add up over a period, or find at its end. Behind such a total a bare 增长3.4% is against the year before. */
export const statisticalTotals =
  '生产总值 增加值 总产值 产值 总值 总额 总量 零售额 销售额 成交额 交易额 进出口 出口 进口 出口额 进口额 进出口额 收入 支出 产量 总产量 投资 余额 用电量 发电量 货运量 客运量 ' +
  '吞吐量 周转量 外资 营收 净利润 利润 利润总额 税收 出栏 存栏 播种面积 消费价格 出厂价格 销售面积 均价 房价 存款 贷款 用气量 业务量 客流量 客流 销量 人次 营业额 货值 装机容量 ' +
  '保费收入 票房 起数 人数 面积 出超 入超 顺差 逆差 外销 内销 盈利 纯利 溢利 收益 浓度 可支配收入 出货量 交付量 保有量 库存 装卸量 货量 用水量 总产 亩产 单产 业务收入 开支'

/** Of {@link seriesVerbs}, those that with a per cent tell the effect of a measure as well: 产量提高30%. */
export const effectVerbs = ['提高', '提升', '扩大', '扩大'] as const

/** The verbs of statistics: of a total they are against the year before, even where the sentence tells no period. */
export const statisticalVerbs = ['增长', '增长', '下降'] as const

/** Opens a sentence that is told of a whole year. */
export const wholeYear = '全年'

/** Names of a rate of change. What is told of them compares growth with growth and is no basis of the indicator. */
export const ratesOfChange = '增速 增幅 降幅 涨幅 跌幅 升幅'

/** Before a growth to come, which no custom of statistics compares with a year. */
export const prospects = '目标 预期 预计 力争 计划 拟 有望 年均'

/** Marks of a comparison, of times or of anything else. */
export const anyComparison = '比 较'

/** Characters beside such a mark that make another word of it: 占比, 比重, 较快. */
export const notComparedAfter = '占对相环同正可性配成'
/** The same behind it. */
export const notComparedBefore = '例重率值分较快大好高低为多少强'

/** Characters of which a base in time has one. */
export const timeCharacters = '原年月日期时季周届前初末次天昔往'

/** Behind such a character a verb of one character can move any amount: 较2020年增|3家, 同比减|20人. */
export const baseEndings = '年月期季末度比届'

/** Verbs between such a total and its level. */
export const beforeLevel = '达到 达 为 实现 完成'

/** Words that name the base by themselves; `chain` is the period before the one that the sentence is about. */
export const namedBases = [
  ['同比', 'yoy'],
  ['按年', 'yoy'],
  ['按年率', 'none'],
  ['按年化', 'none'],
  ['按年度', 'none'],
  ['按年计', 'none'],
  ['按月计', 'none'],
  ['按季计', 'none'],
  ['同口径', 'yoy'],
  ['环比', 'chain'],
  ['按月', 'mom'],
  ['按季', 'qoq'],
] as const

/** A base in one character before a short change: 出口年|增9.3%. */
export const contractedBases = {yoy: '年', mom: '月', qoq: '季'} as const

/** Changes that such a base can stand before; 年增长 could be a mean of several years. */
export const contractedChanges = '增 减 升 降 涨 跌 增率 减率 增幅 减幅 成长 衰退 成长率'

/** Before such a base these make it another time: 每年增, 旺季增. */
export const notContractedAfter =
  '每今去前本当同全逐历近上下旺淡常往来明后半整多几按次翌某该此连累各雨汛夏春秋冬一二三四五六七八九十两0123456789'

/** Notes on a whole text that its rates are against the year before: 增速均为同比. */
export const yearlyNotes =
  '均为同比 均指同比 都是同比 均系同比 皆为同比 均按同比 全为同比 均为按年 皆为按年 均为比上年 均为较上年 均为与上年 均为上年同期 均指与上年 均为年增 均为比去年 均为较去年'

/** Words with which a text compares with the year before. */
export const yearlyWords = '同比 按年 比上年 较上年 比去年 较去年 年增 年减'

/** Before the base of a comparison. */
export const comparisonMarks = '比 较 相比 相比于 相较 相较于 对比 比起 同比 环比 较之 高于 低于 超过 不及 优于 好于'

/** Before a base that one of {@link comparisonTails} follows: 与上年|相比. */
export const comparisonPartners = '与 和 同 跟'

/** Behind the base of such a comparison. */
export const comparisonTails = '相比 相比较 相较 比较 比 对比'

/** Behind a base: no change since then. */
export const flatTails = '持平 基本持平 大体持平 大致持平 总体持平'

/** Bases told by their distance, with what the comparison is then called; `none` is one that no calendar tells. */
export const relativeBases = {
  yoy: '上年 去年 上一年 前一年 上年度 去年度 上一年度',
  mom: '前月 上月 上个月 前一月 前一个月 上一月',
  qoq: '前季 前一季 上季度 上一季度 上个季度 上一季 上季 前一季度',
  none: '年初 上届 上次 上期 以往 过去 過去 往年 往日 此前 之前 从前 原来 疫情前 去年末 去年底 上年末 上年底 去年年末 去年年底 去年初 上年初 上周 前一周 前一日 前一天 上月末 上月底',
} as const

/** Behind a base: the same part of that time, or its level. */
export const baseTails = '同期 同月 同季 同一时期 同时期 同期水平 水平 全年 时期'

/** Behind a base that 在 opens: 在2020年|基础上. */
export const groundTails = '基础上 的基础上'

/** Before the base of a share: 恢复至|2019年同期的112.6%. Behind 升至 the figure would be that year's own. */
export const shareMarks = '恢复至 恢复到 相当于 是 为 不及'

/** Between the members of a list of figures. */
export const listMarks = '、 和 及 以及 与 ，和 、和'
