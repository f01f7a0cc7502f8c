import {describe, expect, test} from 'vitest'
import {analyze} from '../../src/index.js'

const titlesOf = async (text: string, name = 'article.txt') =>
  (await analyze(text, {name})).sections.slice(1).map(({title}) => title)

describe('a heading', () => {
  test.for<[why: string, line: string, title: string]>([
    ['behind a bar', '| 建设成果转化平台', '建设成果转化平台'],
    ['behind a bar without a blank', '|建设成果转化平台', '建设成果转化平台'],
    ['behind a full-width bar', '｜建设成果转化平台', '建设成果转化平台'],
    ['in brackets', '【链接】', '链接'],
    ['that only begins with a bracket', '【链接】哪些家庭能享受补贴', '【链接】哪些家庭能享受补贴'],
    ['with quotation marks', '| 让人才“引进来、留得住”', '让人才“引进来、留得住”'],
  ])('%s', async ([, line, title]) => {
    expect(await titlesOf(`标题\n导语。\n${line}\n正文。\n`)).toEqual([title])
  })

  test.for<[why: string, line: string]>([
    ['a credit in brackets', '【责任编辑：某某】'],
    ['a paragraph that begins with a bracket', '【本报讯】云溪区召开会议，部署全年工作。'],
    ['a row of a table', '| 项目 | 数量 |'],
    ['a bar with nothing behind it', '|'],
    ['a bracket that never closes', '【链接'],
  ])('is none: %s', async ([, line]) => {
    expect(await titlesOf(`标题\n导语。\n${line}\n正文。\n`)).toEqual([])
  })

  test('sections nest by depth in Markdown', async () => {
    const {sections} = await analyze('# 标题\n\n## 一\n\n正文。\n\n### 甲\n\n正文。\n\n## 二\n\n正文。\n', {
      name: 'article.md',
    })
    expect(
      sections.map(({title, depth, parent}) => [title, depth, sections.find(({id}) => id === parent)?.title]),
    ).toEqual([
      ['标题', 1, undefined],
      ['一', 2, '标题'],
      ['甲', 3, '一'],
      ['二', 2, '标题'],
    ])
  })

  test('markup in plain text means what it shows', async () => {
    const {sections, text} = await analyze('标题\n# 不是标题\n1. 不是列表\n    不是代码<b>\n')
    expect(sections).toHaveLength(1)
    expect(text).toBe('标题\n# 不是标题\n1. 不是列表\n不是代码<b>\n')
  })
})

describe('the title', () => {
  test.for<[text: string, title: string]>([
    ['云溪区召开会议\n正文。', '云溪区召开会议'],
    ['会议怎么开？\n正文。', '会议怎么开？'],
    ['云溪区召开会议。会议部署了工作。\n正文。', ''],
    ['| 小标题\n正文。', ''],
    ['\n\n　　云溪区召开会议\n正文。', '云溪区召开会议'],
  ])('%s', async ([text, title]) => {
    expect((await analyze(text)).metadata.title).toBe(title)
  })
})

describe('the date of publication', () => {
  test.for<[text: string, date: string | undefined, why: string]>([
    ['标题\n2021年2月20日，会议召开。', '2021-02-20', 'day with its year'],
    ['标题\n2月20日，会议召开（2021年总第15场）。', '2021-02-20', 'the same sentence tells the year'],
    ['标题\n2月20日，会议召开。到2025年，建成三个基地。', undefined, 'a goal in another sentence proves nothing'],
    ['标题\n2月20日，会议提出到2025年建成三个基地。', undefined, 'a goal in the same sentence proves nothing'],
    ['标题\n2月20日，会议召开。', undefined, 'no year anywhere'],
    ['某市2024年前三季度用电情况\n10月21日，供电局发布数据。', '2024-10-21', 'the title tells a stretch that was over'],
    ['某市2024年运行情况\n1月21日，供电局发布数据。', undefined, 'the year may be the one after'],
    ['标题\n2月30日，会议召开（2021年总第15场）。', undefined, 'no day of the calendar'],
    ['标题\n张三，1962年3月5日出生，去年退休。', undefined, 'a birthday'],
    ['标题\n根据2018年12月29日修订的《法》，县里办班。', undefined, 'the day of a law'],
    ['标题\n办法自2025年3月1日起施行。', undefined, 'a day to come'],
    ['标题\n1949年10月1日，举国欢腾。\n2024年5月20日，座谈会召开。', '2024-05-20', 'a story that begins long before'],
    ['标题\n本报讯（记者 张三）2023年12月28日，发布会召开。', '2023-12-28', 'behind the reporter'],
    ['通知\n各单位：\n现通知如下。\n市政府办公室\n2024年2月22日', '2024-02-22', 'the signature'],
    ['标题\n2024-02-22\n正文。', '2024-02-22', 'a line of its own'],
  ])('%s', async ([text, date]) => {
    expect((await analyze(text)).metadata.date).toBe(date)
  })

  test('a date that the caller gives counts only where the text tells none', async () => {
    expect((await analyze('标题\n会议召开。', {date: '2022-01-05'})).metadata.date).toBe('2022-01-05')
    expect((await analyze('标题\n2021年2月20日，会议召开。', {date: '2022-01-05'})).metadata.date).toBe('2021-02-20')
  })
})

describe('an interview', () => {
  const turnsOf = async (text: string, name = 'article.txt') =>
    (await analyze(text, {name})).questions.map(({text: asked, speaker, answers}) => [
      speaker,
      asked,
      answers.map((answer) => answer.speaker),
    ])

  test.for<[why: string, text: string, turns: unknown[]]>([
    ['labels', '标题\n记者：怎么办？\n张三：这样办。', [['记者', '怎么办？', ['张三']]]],
    [
      'a bare question before a labelled answer',
      '标题\n怎么办？\n局长张三：这样办。\n还要那样办。',
      [[undefined, '怎么办？', ['局长张三']]],
    ],
    ['问 and 答', '标题\n问：怎么办？\n答：这样办。', [['问', '怎么办？', [undefined]]]],
    ['two who answer', '标题\n记者：怎么办？\n张三：这样。\n李明：那样。', [['记者', '怎么办？', ['张三', '李明']]]],
    [
      'reporters by their paper',
      '标题\n澄江日报记者：怎么办？\n张三：这样办。\n记者王某：还有呢？\n张三：没有了。',
      [
        ['澄江日报记者', '怎么办？', ['张三']],
        ['记者王某', '还有呢？', ['张三']],
      ],
    ],
    ['a report behind a question', '标题\n谁来养老？\n专家表示：靠大家。\n后文。', []],
    ['a rhetorical question', '标题\n怎么办？\n大家都在想办法。', []],
    [
      'credits behind the last answer',
      '标题\n记者：怎么办？\n张三：这样办。\n来源：某某日报',
      [['记者', '怎么办？', ['张三']]],
    ],
    ['a colon far into a sentence', '标题\n怎么办？\n会议明确了三项任务，包括以下几个方面：一是学习。', []],
  ])('%s', async ([, text, turns]) => {
    expect(await turnsOf(text)).toEqual(turns)
  })

  test('bold labels of Markdown', async () => {
    const text = '# 标题\n\n**记者：** 怎么办？\n\n**张三**：这样*办*。\n'
    expect(await turnsOf(text, 'article.md')).toEqual([['记者', '怎么办？', ['张三']]])
  })

  test('the span of a question is its text without the label', async () => {
    const raw = '标题\n记者：怎么办？\n张三：这样办。'
    const [question] = (await analyze(raw)).questions
    expect(raw.slice(question!.start, question!.end)).toBe('怎么办？')
  })
})
