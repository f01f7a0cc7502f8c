import {describe, expect, test} from 'vitest'
import {revertEdits} from '../../src/pipeline/clean/edit.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {hardWraps} from '../../src/pipeline/clean/rules/hard-wraps.js'

const paragraph =
  '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年任务，区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动一百二十六场次，参与群众三万人，各社区代表在会上作了交流发言。'

/** Breaks a text at a width in Han characters. */
function wrap(text: string, width: number, end = '\n'): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []).join(end)
}

describe('joined', () => {
  test.for<[why: string, raw: string, text: string]>([
    ['one paragraph', wrap(paragraph, 20), paragraph],
    ['an indented paragraph', wrap(`　　${paragraph}`, 20), `　　${paragraph}`],
    ['with CR LF', wrap(paragraph, 20, '\r\n'), paragraph],
    ['with a margin and trailing blanks', `    ${wrap(paragraph, 20, ' \n    ')}`, `    ${paragraph}`],
    [
      'two paragraphs',
      `${wrap(`　　${paragraph}`, 24)}\n${wrap(`　　${paragraph}`, 24)}`,
      `　　${paragraph}\n　　${paragraph}`,
    ],
    ['parted by a blank line', `${wrap(paragraph, 24)}\n\n${wrap(paragraph, 24)}`, `${paragraph}\n\n${paragraph}`],
  ])('%s', ([, raw, text]) => {
    const cleaned = clean(`工作通报\n\n${raw}\n`, [hardWraps])
    expect(cleaned.text.replaceAll('\r', '')).toBe(`工作通报\n\n${text}\n`)
    expect(revertEdits(cleaned.text, cleaned.edits)).toBe(`工作通报\n\n${raw}\n`)
  })

  test('across a semicolon at the end of the first line', () => {
    const members = `上半年全区固定资产投资增长百分之九点六；${paragraph}`
    expect(clean(`工作通报\n\n${wrap(members, 20)}\n`, [hardWraps]).text).toBe(`工作通报\n\n${members}\n`)
  })

  test('behind names in brackets', () => {
    const byline = `（记者 王磊 通讯员 李明）${paragraph}`
    expect(clean(`工作通报\n\n${wrap(byline, 23)}\n`, [hardWraps]).text).toBe(`工作通报\n\n${byline}\n`)
  })

  test('under headings, be they many', () => {
    const sections = ['一、时间', '二、地点', '三、人员', '四、经费', '五、其他'].map(
      (heading) => `　　${heading}\n${wrap(`　　${paragraph.slice(0, 36)}。`, 20)}`,
    )
    const {text} = clean(`工作通报\n${sections.join('\n')}\n`, [hardWraps])
    expect(text.split('\n').filter((line) => line.endsWith('。'))).toEqual(
      Array(5).fill(`　　${paragraph.slice(0, 36)}。`),
    )
    expect(text).toContain('\n　　二、地点\n')
  })

  test('with a blank between Latin words, and none in Chinese', () => {
    const raw =
      '会议\n\n四月十八日，云溪区在北岸科技园召开社区科\n普工作会议，部署全年任务，区科协与五所高校\n签订协议，来宾来自 Yunxi Science and Art\nCollege 等多所高校，在北岸设立三个开放实\n验室，面向全区中小学生免费开放。\n'
    expect(clean(raw, [hardWraps]).text).toContain(
      '科普工作会议，部署全年任务，区科协与五所高校签订协议，来宾来自 Yunxi Science and Art College 等多所高校',
    )
  })
})

describe('stays', () => {
  const verse = [
    '春来了，燕子飞过青青的山冈唱着歌，',
    '夏来了，荷花开满弯弯的池塘映着月，',
    '秋来了，稻谷堆成金金的高山晒着光，',
    '冬来了，雪花落在小小的南窗亮着灯。',
  ]
  test.for<[why: string, raw: string]>([
    ['verse', verse.join('\n')],
    ['short verse', '春来燕子飞过山冈\n夏来荷花开满池塘\n秋来稻谷堆成金山\n冬来雪花落在南窗。\n'],
    ['three lines', wrap(paragraph.slice(0, 60), 20)],
    ['titles of one length', Array(6).fill('云溪区召开社区科普工作会议部署全年十项重点任务').join('\n')],
    ['items', Array.from({length: 6}, (_, i) => `${i + 1}. 云溪区召开社区科普工作会议部署全年十项重点任务`).join('\n')],
    ['measures', Array(6).fill('完善社区科普阵地的建设标准和日常管理制度；').join('\n')],
    ['rows of a table', Array(6).fill('云溪区　科普大学　北岸路三号　十二　四百五十六').join('\n')],
    ['names in a row', Array(6).fill('王磊 李明 张勇 赵六 尹七 柴九 王五 周全 吴言').join('\n')],
    ['whole sentences', Array(6).fill('云溪区召开社区科普工作会议，部署全年十项任务。').join('\n')],
    ['an address', '云溪区科学技术协会\n北岸路三号\n云溪大厦五楼\n电话：12345678\n'],
    [
      'a figure that a join would glue',
      Array(6).fill('云溪区召开社区科普工作会议，全年举办活动12\n6场次，很好。').join('\n'),
    ],
    ['labelled lines', Array(6).fill('地址：云溪区北岸路三号云溪大厦五楼科技协会内').join('\n')],
    ['one line a paragraph', Array(5).fill(paragraph).join('\n')],
  ])('%s', ([, raw]) => {
    expect(clean(`工作通报\n${raw}\n`, [hardWraps]).text).toBe(`工作通报\n${raw}\n`)
  })

  test.for<[why: string, next: string]>([
    ['a heading marker', '| 实验室共建计划'],
    ['a bracketed heading', '【链接】'],
    ['an ordinal', '一、加强组织领导。'],
    ['an item', '（二）落实经费。'],
    ['a question', '记者：怎么办？'],
    ['an indented paragraph', '　　会议还要求落实经费。'],
    ['a credit', '来源：云溪日报。'],
    ['a blank line', '\n会议还要求落实经费。'],
  ])('a full line before %s', ([, next]) => {
    const full = '会议最后通过了云溪区社区科普工作十条办法'
    const raw = `工作通报\n\n${wrap(paragraph, 20)}\n\n${full}\n${next}\n`
    expect(clean(raw, [hardWraps]).text).toContain(`${full}\n${next}\n`)
  })

  test.for<[why: string, list: string]>([
    [
      'below a colon',
      '会议要求：\n全面完善社区科普阵地的建设和管理制度；\n各街道按季度把经费足额拨付到每一个社区，\n不得拖欠。',
    ],
    [
      'among shorter items',
      '全面完善社区科普阵地的建设和管理制度；\n各街道按季度把经费足额拨付到每一个社区，\n不得拖欠；\n年底通报。',
    ],
    ['above one more item', '全面完善社区科普阵地的建设和管理制度；\n各街道按季度把经费拨付到社区。'],
  ])('a full item that ends with a semicolon, %s', ([, list]) => {
    const {text} = clean(`工作通报\n\n${wrap(paragraph, 20)}\n\n${list}\n`, [hardWraps])
    expect(text).toContain('管理制度；\n')
  })

  test('a figure that the wrap may have cut, with a message; the rest is joined', () => {
    const raw = `工作通报\n\n${wrap(paragraph.replace('开放，全年举办活动一百二十六', '开放，全年举办活动126'), 20)}\n`
    const {text, notices} = clean(raw, [hardWraps])
    expect(text.split('\n').slice(2, -1)).toEqual([
      expect.stringMatching(/^四月.*活动12$/),
      expect.stringMatching(/^6场次.*发言。$/),
    ])
    expect(notices).toMatchObject([{ruleId: 'unjoined-lines'}])
  })

  test('the title above wrapped text', () => {
    const heading = '云溪区召开社区科普工作会议部署全年的任务'
    expect(clean(`${heading}\n${wrap(paragraph, 20)}\n`, [hardWraps]).text).toBe(`${heading}\n${paragraph}\n`)
  })
})
