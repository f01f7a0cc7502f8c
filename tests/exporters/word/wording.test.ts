import {describe, expect, test} from 'vitest'
import {joinLines} from '../../../src/exporters/soft-breaks.js'
import {bookmarkNames} from '../../../src/exporters/word/bookmarks.js'
import {fillWidth, shareWidth} from '../../../src/exporters/word/columns.js'
import {plainText, text} from '../../../src/exporters/word/model.js'
import {theme} from '../../../src/exporters/word/theme.js'
import {breakTitle, titleLines} from '../../../src/exporters/word/title-lines.js'

describe('names of bookmarks', () => {
  test('have a letter first, then letters, digits and underscores', () => {
    expect([...bookmarkNames(['money-1523', '金额 7']).values()]).toEqual(['fact_money_1523', 'fact____7'])
  })

  test('are at most 40 characters long and differ by more than capitals', () => {
    const ids = ['a-b', 'A-B', 'a_b', 'x'.repeat(60), 'x'.repeat(61), 'x'.repeat(62)]
    const names = [...bookmarkNames(ids).values()]
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length)
    for (const name of names) expect(name).toMatch(/^[a-z]\w{0,39}$/i)
  })

  test('are the same for the same ids', () => {
    expect(bookmarkNames(['a', 'b', 'a'])).toEqual(bookmarkNames(['a', 'b']))
  })
})

describe('line ends within a paragraph', () => {
  test.for<[source: string, expected: string, why: string]>([
    ['科普\n大篷车', '科普大篷车', 'Chinese has no blanks between words'],
    ['science\nfair', 'science fair', 'English has'],
    ['MAD\n智能眼镜', 'MAD智能眼镜', 'one Chinese neighbour is enough'],
    ['项目，  \n  增长', '项目，增长', 'blanks at the line end go with it'],
    ['说：\n“好”', '说：“好”', 'punctuation is Chinese too'],
    ['没有换行', '没有换行', 'nothing to do'],
  ])('%j is %j: %s', ([source, expected]) => {
    expect(joinLines(source)).toBe(expected)
  })
})

describe('lines of a title', () => {
  test.for<[title: string, lines: string[], why: string]>([
    ['云溪区召开科普工作会议', ['云溪区召开科普工作会议'], 'it fits'],
    [
      '云溪区科协：搭起科普大舞台，把实验室搬进山村学校',
      ['云溪区科协：搭起科普大舞台，', '把实验室搬进山村学校'],
      'even lines, cut at a stop',
    ],
    [
      '把科学带给孩子！云溪区今年新增科普大篷车六辆，覆盖全部乡镇中心学校，并开放实验室',
      ['把科学带给孩子！', '云溪区今年新增科普大篷车六辆，', '覆盖全部乡镇中心学校，并开放实验室'],
      'no line is longer than the page is wide',
    ],
    [
      '云溪区关于进一步加强中小学校科学教育工作的若干意见',
      ['云溪区关于进一步加强中小学校科学教育工作的若干意见'],
      'no stop to cut at',
    ],
  ])('%s', ([title, lines]) => {
    expect(titleLines(title)).toEqual(lines)
  })

  test('a break falls inside a mention of a fact where the cut does', () => {
    const content = [
      text('云溪区科协：搭起'),
      {kind: 'bookmark', name: 'fact_1', content: [text('科普大舞台，把实验室')]},
      text('搬进山村学校'),
    ] as const
    const broken = breakTitle(content)
    expect(plainText(broken)).toBe(plainText(content))
    expect(broken[1]).toEqual({
      kind: 'bookmark',
      name: 'fact_1',
      content: [text('科普大舞台，'), {kind: 'break'}, text('把实验室')],
    })
  })
})

describe('widths of columns', () => {
  const sum = (columns: readonly {readonly width: number}[]) => columns.reduce((total, {width}) => total + width, 0)

  test.for<[weights: number[]]>([[[1]], [[1, 1, 1]], [[1, 30, 7]], [Array.from({length: 63}, () => 3)]])(
    'weights %j fill the text',
    ([weights]) => {
      const columns = shareWidth(weights.map((weight) => ({align: 'left', weight})))
      expect(sum(columns)).toBe(theme.textWidth)
      for (const {width} of columns) expect(width).toBeGreaterThan(0)
    },
  )

  test('columns without a width share what the others leave', () => {
    const columns = fillWidth([{align: 'left', width: 845}, {align: 'left'}, {align: 'left'}])
    expect(columns.map(({width}) => width)).toEqual([845, 4000, 4000])
  })
})
