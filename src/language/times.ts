/**
 * Words that begin, hand on and end the time that figures hold for, in simplified characters; a text in traditional ones
 * is folded before it is read. Words of a string are separated by blanks.
 */

/** At the start of a sentence: its figures are parts of those before, or of the same time. */
export const continuations = '其中 同期 其间 期间 同一时期'

/** Times that no calendar tells; what follows is no longer of the date before. */
export const vagueTimes =
  '目前 如今 现有 现在 当前 眼下 现已 近日 日前 近期 此后 随后 近年来 近年 近几年 多年来 历年来 年末 年底 期末 年初 半年来 未来 今后 此前 以往 至今'

/** A whole year, which the text has named before. */
export const wholeYears = '全年'

/** Before 全年 and before a vague time: it is what others are compared with. */
export const notBeforeWholeYear = '比较'

/** Verbs of an event that opens a report: what is told behind their clause is not of that day or month. */
export const occasions =
  '召开 举行 启幕 开幕 揭幕 闭幕 揭牌 开工 印发 出台 发布 公布 通报 介绍 表示 透露 获悉 告诉 坦言 指出 认为 显示 披露 宣布 开馆 启动 考察 调研 告訴'

/** Verbs of what is counted day by day; without one of them a day is the date of an event. */
export const dailyCounts =
  '接待 发送 到发 开行 运送 成交 报收 收报 收于 票房 新增 确诊 入库 出库 发电 检测 接种 揽收 投递 查验 发电量 用电量 客流 销售额 入园 出入境 通行'

/** Before a date: up to then. */
export const untilMarks = '截至 截止 截至到 截止到 截止至'

/** At the end of a date: a point in time. */
export const pointEnds = '末底'

/** Behind a date: what began then or came later. */
export const startsBehind = '起 开始 以后 之后 后 以前 之前'

/** Behind a date: a term that ends there. */
export const termsBehind = '前 底前 末前 之前 以前 年底前'

/** Before the figure of an earlier time, which a later one follows: 由|2017年的58个增至81个. */
export const departures = '由从'

/** Between several dates and their figures: each has its own. */
export const distributors = '分别 各'

/** Between the members of a list of dates. */
export const dateJoints = '、 和 及 以及 与'

/** Between dates of a list, each of which has a figure of its own. */
export const dateListMarks = '、，,和及与'

/** Behind a date of such a list, as a part of it. */
export const spanEndings = '度份'

/** Right before dates that others are compared with: 与2019年、2020年相比. */
export const comparedBefore = '比较与跟同'

/** Right before another of their kind, whose 期间 is theirs too. */
export const planPeriods =
  '“十二五” “十三五” “十四五” “十二五”、 “十三五”、 “十四五”、 “十二五”和 “十三五”和 “十四五”和 十二五、 十三五、 十四五、'

/** Between numerals that share the unit behind the last: 一、二和三季度. */
export const bareJoints = '、和及与'

/** Within a date: from the first of several times up to the last. */
export const stretchMarks = '至到—–-－~～―'

/** Before a number of years, months or quarters, and at its beginning: they end now. */
export const nearYears = '近 最近 过去 最近的 近来'

/** Before a number of months or quarters: those of the year up to now, together or one by one. */
export const fromFirstOf = '前'

/** Times that are told by their distance, where the text does not tell which they are. They open a clause. */
export const unresolvedTimes = '上年 去年 上年末 上月 上季度 上周 今年 明年 当年'

/** Verbs of a plan; what they tell is not of a year that is over. */
export const plans = '拟 计划 预计 力争 有望 下一步'

/** The end of the year that a report is on. */
export const yearEnds = '年末'

/** Before 全年: the year of the article is meant. */
export const forecasts = '预计 预估 预测 推估 估计 预期 有望 可望'

/** Behind 来 of a stretch of years: that of which a figure is the extreme, as in 33年来低点, and not its time. */
export const extremes =
  '的最 最 的新高 的新低 新高 新低 高点 低点 的高点 的低点 首次 首度 的首次 之最 罕见 同期 同月 未有 未见 仅见'

/** Behind a stretch of years without 来: 创近15年新高. */
export const records = '新高 新低 的新高 的新低 最高点 最低点 最好水平 最好成绩 同期新高 同期最高'

/** Units of age. Before a noun they are a class of people and hold at no time: 3岁以下婴幼儿. */
export const ageUnits = ['岁', '歲', '周岁', '周歲']

/** Acts of a day: the amounts behind are of that day, though the clause tells an event. */
export const dayDeals = '签约 签署 签订 签下 开标 竞得'

/** What is told behind these is of the time of the event before it. */
export const atTheSameTime = '同步 同时 当场 现场'

/** At the start of a sentence behind a meeting: who came. */
export const attendance = '应到 实到 应出席 实际出席 出席'

/** Behind a vague time: what was set then for the time that is told, 年初预算. */
export const setBefore = '预算 计划 目标 任务 调整预算 安排 确定 下达'
