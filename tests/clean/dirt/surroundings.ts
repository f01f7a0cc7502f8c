import type {Article} from './articles.js'
import {dirt, type Piece, plain, type Random} from './text.js'

/** Dirt around an article: what the page said beside it. */

const headFurniture = [
  '首页 > 新闻中心 > 本地要闻',
  '当前位置：首页 > 政务公开 > 工作动态',
  '您现在的位置：首页 >> 要闻',
  '【字体：大 中 小】',
  '字号：大 中 小',
  '打印本页',
  '分享到：',
  '浏览次数：1286',
  '无障碍浏览',
]

const tailFurniture = [
  '【打印本页】【关闭窗口】',
  '【打印】 【关闭】',
  '上一篇：沙洲新区召开春季绿化动员会',
  '下一篇：澜湖市图书馆延长夜间开放时间',
  '上一篇：没有了',
  '扫一扫在手机打开当前页',
  '扫一扫 分享到微信',
  '版权所有：沙洲新区管理委员会',
  '版权所有 © 澜湖日报社 未经许可不得转载',
  // Alone this line may name who runs an event, and must stay; above a registration number it is the foot of a site.
  '主办单位：沙洲新区管理委员会 承办单位：新区信息中心\n浙ICP备12345678号-1',
  '浙ICP备12345678号-1',
  '浙公网安备 33010002000001号',
  '网站地图 | 联系我们 | 关于我们',
  '返回顶部',
  '分享到：微信 微博 QQ空间',
  '点击查看更多',
]

/** Navigation above the title and below the last paragraph. */
export function furniture({lines}: Article, random: Random): Piece[] {
  const lineOf = (text: string) => dirt(`${text}\n${random.chance(0.2) ? '\n' : ''}`)
  return [
    ...random.some(headFurniture, random.between(1, 3)).map(lineOf),
    ...plain(lines),
    ...random.some(tailFurniture, random.between(2, 6)).map(lineOf),
  ]
}

const relatedCues = [
  '相关阅读',
  '相关阅读：',
  '相关新闻',
  '【相关链接】',
  '推荐阅读',
  '延伸阅读：',
  '相关稿件',
  '猜你喜欢',
]

const relatedTitles = [
  '澜湖市举办第三届龙舟邀请赛',
  '槐荫区新建两所小学秋季启用',
  '石门镇：山里的橘子出了海',
  '江城青年公寓首批房源月底摇号',
  '北桥科技园迎来第100家企业',
  '图说｜青塘纺织厂的前世今生',
  '望潮县开通三条乡村公交线路',
  '沙洲新区公布上半年十件民生实事进展',
]

/** A list of other articles at the end, under its cue. */
export function relatedList({lines}: Article, random: Random): Piece[] {
  const bullet = random.pick(['', '', '· ', '• ', '[图文] '])
  const date = random.pick(['', '', ' 2024-05-17', ' (2023-11-02)'])
  const titles = random.some(relatedTitles, random.between(3, 6)).map((title) => `${bullet}${title}${date}`)
  return [...plain(lines), ...[random.pick(relatedCues), ...titles].map((text) => dirt(`${text}\n`))]
}
