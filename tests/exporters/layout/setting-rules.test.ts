import {describe, expect, test} from 'vitest'
import {shape} from '../../../src/exporters/layout/lines/glyphs.js'
import {squeezeLine} from '../../../src/exporters/layout/lines/squeezing.js'
import {fonts, glyphsOf, linesOf, measure, style, typeset} from './typesetting.js'

/**
 * The rules of Chinese setting (clreq, GB/T 15834, GB/T 9704), each with cases. A line is 20 hanzi long, a hanzi 10 points
 * wide. `full` is a line and `rest` what follows it.
 */

const full = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'
const rest = '子丑寅卯辰巳午未申酉'

describe('1. marks that never begin a line', () => {
  const marks = '、，。．：；！？”’）》〉」』】〕〗］｝％‰℃℉·～–－∶…⋯.,:;!?)]}%／/'
  test.for([...marks])('%s', (mark) => {
    for (let length = 17; length <= 21; length++) {
      const text = `${full}${rest}`.slice(0, length) + mark + rest
      for (const line of linesOf(text)) expect(line.startsWith(mark), line).toBe(false)
    }
  })
})

describe('2. marks that never end a line', () => {
  test.for([...'“‘（《〈「『【〔〖［｛([{￥¥$№／/'])('%s', (mark) => {
    for (let length = 17; length <= 21; length++) {
      const text = `${`${full}${rest}`.slice(0, length)}${mark}${rest}`
      for (const line of linesOf(text)) expect(line.endsWith(mark), line).toBe(false)
    }
  })
})

describe('3. what is never parted', () => {
  test.for([
    '——',
    '……',
    '140家',
    '4000万元',
    '约88.9亿元',
    '近200名',
    '逾3成',
    '第15场',
    '2019年11月',
    '11月12日',
    '9时30分',
    '30多名',
    '200余家',
    '3.5个百分点',
    '12.5%',
    '1,200平方公里',
    '￥300',
    '25℃',
    '1—9月',
    '3至5个',
    '百分之七十',
    '三分之一',
    '一百二十余户',
    '数十家',
    '上百人次',
    '第三季度',
    '第十四届',
    'COVID-19',
    '5G',
    'Wi-Fi',
    'i’an',
  ])('%s', (unit) => {
    for (let length = 14; length <= 20; length++) {
      const text = `${full.slice(0, length)}${unit}${rest}${rest}`
      expect(
        linesOf(text).some((line) => line.includes(unit)),
        linesOf(text).join('｜'),
      ).toBe(true)
    }
  })

  test.for<[text: string, end: string]>([
    [`${full.slice(0, 18)}增长12.5%${rest}`, '增长'],
    [`${full.slice(0, 17)}张三、李四${rest}`, '张三、'],
    [`${full.slice(0, 14)}规划2022—2035年${rest}`, '2022—'],
  ])('%s may be parted behind %s', ([text, end]) => {
    expect(linesOf(text)[0]!.endsWith(end)).toBe(true)
  })

  test('a name behind a wide blank is not parted', () => {
    expect(linesOf(`${full.slice(0, 17)}　夏侯宁`)).toEqual([full.slice(0, 17), '夏侯宁'])
    expect(linesOf(`${full.slice(0, 15)}主任　夏侯宁`)).toEqual([`${full.slice(0, 15)}主任`, '夏侯宁'])
  })

  test('a hedge that is a word stays with its number unless the line would be full of holes', () => {
    const wide = {right: 1.4 * measure}
    expect(linesOf(`${full}${full.slice(0, 6)}超过120家${rest}`, wide)[0]).toBe(`${full}${full.slice(0, 6)}`)
    expect(linesOf(`${full}${full.slice(0, 5)}不超过120家${rest}`, wide)[0]).toBe(`${full}${full.slice(0, 5)}不超过`)
  })
})

describe('4. first squeezed in, then pushed out', () => {
  test.for<[points: number, losses: {dot: number; brackets: number; comma: number; stop: number}]>([
    [4, {dot: 4, brackets: 0, comma: 0, stop: 0}],
    [9, {dot: 5, brackets: 4, comma: 0, stop: 0}],
    [18, {dot: 5, brackets: 10, comma: 3, stop: 0}],
    [22, {dot: 5, brackets: 10, comma: 5, stop: 2}],
    [40, {dot: 5, brackets: 10, comma: 5, stop: 2.5}],
  ])(
    'a line that is too full by %d points takes them from dot, brackets, comma, stop in turn: %o',
    ([points, losses]) => {
      const glyphs = shape([{text: '一·二（三四）五，六。七八九十', style}], fonts, new Map())
      const added = squeezeLine(glyphs, 0, glyphs.count, points)
      expect({
        dot: 0 - added[1]! - added[2]!,
        brackets: 0 - added[3]! - added[7]!,
        comma: 0 - added[9]!,
        stop: 0 - added[11]!,
      }).toEqual(losses)
    },
  )

  test('where nothing gives way, all gaps between hanzi grow alike', () => {
    const glyphs = glyphsOf(typeset(`${full.slice(0, 19)}——${rest}`)[0]!)
    const steps = new Set(glyphs.slice(1).map(({x}, i) => (x - glyphs[i]!.x).toFixed(2)))
    expect(steps.size).toBe(1)
  })

  test('spaces between words grow first, up to half an em', () => {
    const glyphs = glyphsOf(typeset('请看 New York Times 与 Wall Street Journal 的报道全文')[0]!)
    const grown = glyphs.slice(1).map(({x}, i) => x - glyphs[i]!.x - glyphs[i]!.advance)
    const spaces = grown.filter((_, i) => glyphs[i]!.character === ' ')
    const others = grown.filter((_, i) => glyphs[i]!.character !== ' ')
    expect(Math.min(...spaces)).toBeGreaterThan(0.2 * style.size)
    expect(Math.max(...others)).toBeLessThan(Math.min(...spaces))
  })

  test('in a wide line the gaps beside words are as wide as those between hanzi', () => {
    const glyphs = glyphsOf(typeset('一二三4五六七八九十123456789012亿元', {right: 130})[0]!)
    const gaps = glyphs.slice(1).map(({x}, i) => Number((x - glyphs[i]!.x - glyphs[i]!.advance).toFixed(2)))
    expect(new Set(gaps).size, gaps.join()).toBe(1)
  })

  test('digits and letters keep their distance', () => {
    const glyphs = glyphsOf(typeset(`全市共有12345家企业参加了这次展览会和论坛——${rest}`)[0]!)
    glyphs.forEach(({character, x, advance}, i) => {
      if (/\d/.test(character) && /\d/.test(glyphs[i + 1]!.character))
        expect(glyphs[i + 1]!.x - x).toBeCloseTo(advance, 5)
    })
  })
})

describe('5. the blanks of marks', () => {
  const widthOf = (text: string) => typeset(text)[0]!.right
  test.for<[text: string, ems: number]>([
    ['，”', 1],
    ['一，“二', 3.5],
    ['一。”二', 3.5],
    ['一》、《二', 4],
    ['一）（二', 3.5],
    ['一！？二', 3.5],
    ['一”）。二', 4],
    ['“一”', 2],
    ['（一）', 2],
    ['一，', 1.5],
  ])('%s is %d ems wide', ([text, ems]) => {
    expect(widthOf(text)).toBeCloseTo(ems * style.size, 5)
  })

  test('an opening mark behind the indent looks no wider than the indent', () => {
    const [first] = glyphsOf(typeset(`“${full}”`, {indent: 2 * style.size})[0]!)
    expect(first!.x).toBeCloseTo(1.5 * style.size, 5)
  })

  test('marks at both edges of a full line stand on the edges', () => {
    const [line] = typeset(`《${full.slice(0, 18)}，${rest}${rest}`)
    expect(line!.left).toBe(0)
    expect(line!.right).toBeCloseTo(measure, 5)
  })
})

describe('6. hanzi and letters stand a little apart', () => {
  const gap = (text: string, i: number) => {
    const glyphs = glyphsOf(typeset(text)[0]!)
    return glyphs[i + 1]!.x - glyphs[i]!.x - glyphs[i]!.advance
  }
  test.for<[text: string, i: number, isApart: boolean]>([
    ['年2月', 0, true],
    ['年2月', 1, true],
    ['用AI', 0, true],
    ['，2', 0, false],
    ['2，', 0, false],
    ['（2', 0, false],
    ['·A', 0, false],
    ['12', 0, false],
  ])('%s at %d: %s', ([text, i, isApart]) => {
    if (isApart) expect(gap(text, i)).toBeGreaterThan(0.05 * style.size)
    else expect(gap(text, i)).toBeCloseTo(0, 5)
    expect(gap(text, i)).toBeLessThanOrEqual(style.size / 4)
  })

  test('none at the edges of a line', () => {
    const lines = typeset(`${full.slice(0, 18)}AB${rest}12${full}`)
    for (const line of lines) expect(glyphsOf(line)[0]!.x).toBe(0)
  })
})

describe('8. no character is a line', () => {
  test.for(['', '。', '！”', '？', '……', '）。'])('nor one with %s behind it', (mark) => {
    for (let length = 21; length <= 24; length++) {
      const lines = linesOf(`${full}${rest}`.slice(0, length) + mark)
      if (lines.length > 1) expect(lines.at(-1)!.replace(/[。！”？…）]/g, '').length).toBeGreaterThan(1)
    }
  })
})
