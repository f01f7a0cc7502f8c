import {describe, expect, test} from 'vitest'
import {revertEdits} from '../../src/pipeline/clean/edit.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {pageBreaks} from '../../src/pipeline/clean/rules/page-breaks.js'

const title = '工作通报\n'

describe('a page number that cuts a sentence', () => {
  test.for([
    '— 3 —',
    '－3－',
    '- 3 -',
    '–3–',
    '·3·',
    '第3页',
    '第 3 页 共 10 页',
    '第3页/共10页',
    '共10页 第3页',
    'Page 3 of 10',
    '　　— 3 —　',
  ])('%s', (number) => {
    const raw = `${title}四月十八日，云溪区在北岸科\n${number}\n技园召开会议。\n`
    const {text, edits} = clean(raw, [pageBreaks])
    expect(text).toBe(`${title}四月十八日，云溪区在北岸科技园召开会议。\n`)
    expect(revertEdits(text, edits)).toBe(raw)
  })

  test.for<[why: string, raw: string, text: string]>([
    ['with blank lines', '会议指出，北岸科 \n\n— 3 —\n \n技园要建好。', '会议指出，北岸科技园要建好。'],
    ['with CR LF', '会议指出，北岸科\r\n— 3 —\r\n技园要建好。\r\n', '会议指出，北岸科技园要建好。\r\n'],
    [
      'between Latin words',
      '会议介绍，Yunxi Science\n— 3 —\nCity 已建成，开园。',
      '会议介绍，Yunxi Science City 已建成，开园。',
    ],
    ['behind a comma', '会议指出，\n— 3 —\n要建好北岸科技园。', '会议指出，要建好北岸科技园。'],
    [
      'two of a series of shares',
      '会议指出，北岸科\n1/3\n技园要建好，云溪\n2/3\n区要支持。',
      '会议指出，北岸科技园要建好，云溪区要支持。',
    ],
    [
      'in an item among items that are sentences',
      '（一）要建好北岸科技园。\n（二）要用好专项经费。\n（三）要在每个社区都建起实验\n— 3 —\n室，面向居民开放。',
      '（一）要建好北岸科技园。\n（二）要用好专项经费。\n（三）要在每个社区都建起实验室，面向居民开放。',
    ],
    [
      'behind a semicolon within a paragraph, told by its form',
      '一季度增长3.1%；二季度增长4.6%；\n第3页 共9页\n三季度增长5.3%，好于预期。',
      '一季度增长3.1%；二季度增长4.6%；三季度增长5.3%，好于预期。',
    ],
    [
      'and the others of its series',
      '会议指出，北岸科\n— 1 —\n技园要建好。\n— 2 —\n　　会议强调，要落实。\n— 3 —\n',
      '会议指出，北岸科技园要建好。\n　　会议强调，要落实。\n',
    ],
  ])('%s', ([, raw, text]) => {
    expect(clean(title + raw, [pageBreaks]).text).toBe(title + text)
  })
})

describe('stays', () => {
  test.for<[why: string, raw: string]>([
    ['a lone number', '会议指出，北岸科\n3\n技园要建好。\n'],
    ['a list item', '会议指出三点：\n3. 要建好。\n- 3 个园区\n'],
    ['a page named in prose', '详见《年鉴》\n第3页的表格，其中列出各区数据。\n'],
    ['a cell', '项目\n3/10\n进度\n第3页\n'],
    ['a share in a sentence', '会议指出，占比为\n3/10\n的企业，已经复工。\n'],
    ['a date', '会议时间为每年的，\n3/10\n以及其他日子，请注意。\n'],
    ['numbered parts of a story', '— 1 —\n春天来了。\n— 2 —\n桃花开了。\n'],
    ['pages of a picture book', '第1页\n春天来了，\n第2页\n桃花开了。\n'],
    ['a figure that the break would glue', '会议指出，全年共举办12\n— 3 —\n6场次活动，成效明显。\n'],
    ['numbered items without full stops', '- 1 -\n讨论预算，同意\n- 2 -\n讨论选址，暂缓\n- 3 -\n讨论招聘，另议。\n'],
    [
      'numbered verse below a preface',
      '写给孩子，也写给母亲。\n— 1 —\n春天来了，燕子飞\n— 2 —\n夏天来了，荷花开\n— 3 —\n秋天来了，稻谷黄。\n',
    ],
    ['a sentence that never ends', '写给孩子，也写给\n— 3 —\n春天来了，燕子飞\n'],
    ['a page beyond the last', '会议指出，北岸科\n第 11 页 共 10 页\n技园要建好。\n'],
  ])('%s', ([, raw]) => {
    expect(clean(title + raw, [pageBreaks]).text).toBe(title + raw)
  })

  test.for<[why: string, raw: string, text: string]>([
    [
      'the end of a sentence',
      '会议开了，很好。\n— 3 —\n代表离开，闭幕。\n— 4 —\n',
      '会议开了，很好。\n代表离开，闭幕。\n',
    ],
    [
      'a heading before the number',
      '二、工作安排\n— 3 —\n各单位，要落实。\n— 4 —\n',
      '二、工作安排\n各单位，要落实。\n',
    ],
    [
      'an indented paragraph',
      '会议开了，很好，\n— 3 —\n　　代表离开，闭幕。\n— 4 —\n',
      '会议开了，很好，\n　　代表离开，闭幕。\n',
    ],
    ['a list', '会议要求，做到：\n— 3 —\n一要快，二要好。\n— 4 —\n', '会议要求，做到：\n一要快，二要好。\n'],
    [
      'a short heading among items that are sentences',
      '（一）要建好园区。\n（二）要用好经费。\n（三）其他\n— 3 —\n未尽事宜，另行通知。\n— 4 —\n',
      '（一）要建好园区。\n（二）要用好经费。\n（三）其他\n未尽事宜，另行通知。\n',
    ],
    [
      'an item that ends with a semicolon',
      '完善社区科普阵地的建设标准；\n第3页 共9页\n建好用好经费，落实到人；\n',
      '完善社区科普阵地的建设标准；\n建好用好经费，落实到人；\n',
    ],
    ['an item', '会议要求，做到\n— 3 —\n（一）要快，要好。\n— 4 —\n', '会议要求，做到\n（一）要快，要好。\n'],
  ])('unjoined: %s', ([, raw, text]) => {
    expect(clean(title + raw, [pageBreaks]).text).toBe(title + text)
  })

  test('a number that proves nothing becomes a message', () => {
    const {notices} = clean('春天\n— 1 —\n春天来了。\n', [pageBreaks])
    expect(notices).toMatchObject([{ruleId: 'suspect-page-number', start: 3, end: 8}])
  })
})

describe('form feeds', () => {
  test.for<[why: string, raw: string, text: string]>([
    [
      'prove a series at the foot of each page',
      '会议开幕。\n— 3 —\n\f会议继续。\n— 4 —\n\f会议闭幕。\n— 5 —\n',
      '会议开幕。\n\f会议继续。\n\f会议闭幕。\n',
    ],
    ['on the line of the number', '会议开幕。\n第3页\f会议继续。\n第4页\f', '会议开幕。\n会议继续。\n'],
    ['in a sentence', '会议指出，北岸科\n\n- 3 -\n\n\f技园要建好。\n', '会议指出，北岸科技园要建好。\n'],
    ['prove no number at the top of a page', '会议开幕。\n\f— 2 —\n会议继续。\n', '会议开幕。\n\f— 2 —\n会议继续。\n'],
    [
      'prove nothing where another number stands on the page',
      '会议开幕。\n— 2 —\n\f会议继续。\n— 3 —\n会议闭幕。\n',
      '会议开幕。\n— 2 —\n\f会议继续。\n— 3 —\n会议闭幕。\n',
    ],
    ['prove no lone share', '会议开幕。\n3/10\n\f会议继续。\n', '会议开幕。\n3/10\n\f会议继续。\n'],
  ])('%s', ([, raw, text]) => {
    const cleaned = clean(title + raw, [pageBreaks])
    expect(cleaned.text).toBe(title + text)
    expect(revertEdits(cleaned.text, cleaned.edits)).toBe(title + raw)
  })
})

describe('series', () => {
  test('in two ways of writing are two', () => {
    const raw = `${title}会议指出，北岸科\n- 3 -\n技园要建好。\n— 4 —\n会议闭幕。\n`
    expect(clean(raw, [pageBreaks]).text).toBe(`${title}会议指出，北岸科技园要建好。\n— 4 —\n会议闭幕。\n`)
  })

  test('that pages and parts share prove only themselves', () => {
    const parts =
      '会议开幕。\n— 1 —\n会议指出，北岸科\n— 1 —\n技园要建好。\n— 2 —\n云溪区要支\n— 2 —\n持，各社区要参与。\n'
    expect(clean(title + parts, [pageBreaks]).text).toContain('技园要建好。\n— 2 —\n云溪区要支')
  })
})

describe('running heads', () => {
  const pages = (head: string) =>
    ['会议指出，北岸科', '技园要建好，云溪', '区要支持，各社区', '要参与。'].flatMap((line, i) =>
      i === 0 ? [line] : [`— ${i} —`, head, line],
    )

  test('that repeat the title go with the numbers, each with its evidence', () => {
    const raw = `${title}${pages('工作通报').join('\n')}\n`
    const {text, edits} = clean(raw, [pageBreaks])
    expect(text).toBe(`${title}会议指出，北岸科技园要建好，云溪区要支持，各社区要参与。\n`)
    expect(edits.filter(({evidence}) => evidence).map(({text}) => text)).toEqual(Array(3).fill('工作通报\n'))
    expect(revertEdits(text, edits)).toBe(raw)
  })

  test('that stand nowhere else stay once', () => {
    const raw = `${title}${pages('云溪统计').join('\n')}\n`
    const {text, edits} = clean(raw, [pageBreaks])
    expect(text).toBe(`${title}会议指出，北岸科\n云溪统计\n技园要建好，云溪区要支持，各社区要参与。\n`)
    expect(revertEdits(text, edits)).toBe(raw)
  })

  test('that were seen twice are suspects', () => {
    const raw = `${title}会议指出，北岸科\n— 1 —\n工作通报\n技园要建好，云溪\n— 2 —\n工作通报\n区要支持。\n— 3 —\n`
    const {text, notices} = clean(raw, [pageBreaks])
    expect(text).toContain('工作通报\n技园')
    expect(notices).toMatchObject([{ruleId: 'suspect-copy'}, {ruleId: 'suspect-copy'}])
  })
})
