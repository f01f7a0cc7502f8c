import {describe, expect, test} from 'vitest'
import {furnitureFirsts, furnitureMarks, furniturePatterns} from '../../src/language/furniture.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {furniture} from '../../src/pipeline/clean/rules/furniture.js'
import {relatedList} from '../../src/pipeline/clean/rules/related-list.js'

const body = '云溪区召开科普工作会议\n会议部署全年任务。\n各社区代表参加会议。\n'

describe('page furniture goes', () => {
  test.for([
    '您当前的位置：首页 > 工作动态 > 正文',
    '当前位置： 首页 » 新闻 » 要闻',
    '您所在的位置：首页->要闻',
    '首页 > 新闻中心',
    '字号：大 中 小',
    '【字体：大 中 小】 打印',
    '分享到：',
    '分享到 微信 微博 QQ空间',
    '扫一扫在手机打开当前页',
    '微信扫一扫',
    '用微信扫一扫，分享到朋友圈',
    '上一篇：北岸科技园开园',
    '下一篇：没有了',
    '上一页 下一页',
    '【打印本页】【关闭窗口】',
    '[打印] [关闭]',
    '打印 关闭 收藏',
    '返回顶部',
    '浏览次数：1,204',
    '阅读：120 次',
    '点击数: ',
    '版权所有：云溪区科学技术协会',
    '云溪区科学技术协会 版权所有',
    '版权所有，侵权必究',
    'Copyright © 2021 Yunxi. All Rights Reserved.',
    '粤ICP备12345678号-1',
    '备案号：浙ICP备2021012345号 技术支持：北岸软件',
    '浙公网安备 33010202000001号',
    '网站标识码：3301020001',
    '免责声明：本网转载此文旨在传递更多信息，不代表本网观点。',
    '凡本网注明“来源：云溪网”的作品，转载请注明出处。',
    '未经授权，不得转载。',
  ])('%s', (line) => {
    expect(clean(`${body}${line}\n`, [furniture]).text).toBe(body)
  })

  test('above the title too', () => {
    expect(clean(`首页 > 要闻\n${body}`, [furniture]).text).toBe(body)
  })
})

describe('no furniture', () => {
  test.for([
    '来源：云溪日报',
    '责任编辑：柴九',
    '位置：北岸科技园三号楼',
    '当前位置决定了今后的发展。',
    '首页改版说明',
    '扫一扫就能办 老人也会用',
    '扫一扫，市民就能看到每一棵古树的名字。',
    '上一篇文章写到北岸的春天，这一篇写夏天。',
    '打印',
    '打印店里的小城故事',
    '分享',
    '分享到更多人的春天',
    '大 中 小',
    '微信 微博',
    '阅读：一座城的习惯',
    '浏览量突破一百万人次',
    '阅读推广活动举办120场次',
    '访问量：1200',
    '版权所有者维权有了新办法',
    '版权所有：谁来保护？',
    '版权所有 谁来保护',
    'Copyright law comes to Yunxi',
    '全市ICP备案管理办法',
    '声明：我单位从未委托任何机构收费。',
    '免责声明：写进合同就有效吗？',
    '技术支持：北岸软件',
    '联系电话：12345678',
    '关闭落后产能三十万吨',
    '返回家乡的年轻人',
  ])('%s', (line) => {
    const raw = `${body}${line}\n`
    expect(clean(raw, [furniture]).text).toBe(raw)
  })

  test('within the text: kept, with a message', () => {
    const many = '会议部署全年任务。\n'.repeat(20)
    const raw = `标题\n${many}上一篇：北岸科技园开园\n${many}`
    const {text, notices} = clean(raw, [furniture])
    expect(text).toBe(raw)
    expect(notices).toMatchObject([{ruleId: 'suspect-furniture'}])
  })

  test('a disclaimer at the head opens a text about it', () => {
    const many = '会议部署全年任务。\n'.repeat(20)
    const raw = `标题\n免责声明：本网转载的作品，各方看法不一。\n${many}`
    expect(clean(raw, [furniture]).text).toBe(raw)
  })
})

describe('a list of other articles', () => {
  test.for<[why: string, tail: string, kept: string]>([
    ['goes with its cue', '相关阅读\n北岸科技园今日开园迎客\n云溪区科普大篷车进山村\n', ''],
    ['with marks around the cue', '■ 更多新闻 >>\n\n· 北岸科技园今日开园迎客\n', '\n'],
    ['leaves credits', '相关新闻：\n北岸科技园今日开园迎客\n责任编辑：柴九\n', '责任编辑：柴九\n'],
    ['two lists', '相关阅读\n北岸科技园今日开园迎客\n热门推荐\n云溪区科普大篷车进山村\n', ''],
  ])('%s', ([, tail, kept]) => {
    expect(clean(body + tail, [relatedList]).text).toBe(body + kept)
  })

  test.for<[why: string, tail: string, flagged: boolean]>([
    ['a sentence behind the cue', '推荐阅读\n北岸科技园今日开园迎客\n本书写了一座小城的三十年。\n', true],
    ['a book', '推荐阅读\n《北岸三十年的春天》\n', true],
    ['measures in order', '推荐阅读\n一、加强科普阵地建设\n二、培育科普志愿队伍\n', true],
    ['a label', '相关新闻\n地址：云溪区北岸路三号楼\n', true],
    ['an indented paragraph', '相关阅读\n　　北岸科技园今日开园迎客\n', true],
    ['a question', '相关阅读\n谁来守护北岸的古树名木？\n', true],
    ['nothing behind the cue', '相关阅读\n', true],
    ['a link with content', '【链接】\n北岸科技园今日开园迎客\n', false],
    ['measures under a heading', '主要任务\n加强社区科普阵地建设\n培育社区科普志愿队伍\n', false],
    ['the cue in a sentence', '推荐阅读三本好书\n北岸科技园今日开园迎客\n', false],
  ])('stays: %s', ([, tail, flagged]) => {
    const {text, notices} = clean(body + tail, [relatedList])
    expect(text).toBe(body + tail)
    expect(notices.map(({ruleId}) => ruleId)).toEqual(flagged ? ['suspect-related-list'] : [])
  })

  test('stays: a page that is nothing but a list', () => {
    const raw = '云溪要闻\n热门新闻\n北岸科技园今日开园迎客\n'
    expect(clean(raw, [relatedList]).text).toBe(raw)
  })
})

/** Every way in which a line can begin that fits a pattern and holds no mark. */
const beginnings = [
  ...['您当前位置', '现在的位置', '当前位置', '所在位置', '的位置', '位置'].map((start) => `${start}：首页 > 要闻`),
  ...['网站首页', '首页'].map((start) => `${start} > 要闻`),
  ...['', '· ', '• ', '<', '＜', '>', '＞', '«', '»'].flatMap((mark) => [`${mark}上一篇：甲`, `${mark}下一条：乙`]),
  ...['', '（', '(', '【', '['].map((mark) => `${mark}扫一扫分享`),
  ...['请用微信', '用微信', '微信', '手机'].flatMap((start) => [`${start}扫一扫，分享`, `${start}扫一扫`]),
  ...['扫码', '扫描二维码', '长按二维码'].map((start) => `${start}关注`),
  ...['本文已被', '已被', ''].flatMap((start) => ['浏览', '阅读', '点击'].map((what) => `${start}${what}：12次`)),
  ...['浏览次数：12', '阅读（12）次'],
  ...['Copyright', 'COPYRIGHT', 'copyright'].map((start) => `${start} 2021`),
  ...['© 2021', '政府网站标识码：3301020001', '网站标识码：3301020001', '未经授权，不得转载'],
  ...['如需转载请注明出处', '转载请注明出处'],
]

test.for(beginnings)('a line is looked at that begins like %s', (line) => {
  expect(furniturePatterns.some((pattern) => pattern.test(line))).toBe(true)
  expect(furnitureFirsts).toContain(line[0])
})

test('every pattern has a beginning or a mark', () => {
  const marked = furnitureMarks.map(String)
  for (const pattern of furniturePatterns) {
    const isCovered =
      beginnings.some((line) => pattern.test(line)) || marked.some((mark) => pattern.source.includes(mark.slice(0, 3)))
    expect(isCovered, pattern.source).toBe(true)
  }
})
