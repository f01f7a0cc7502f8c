import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {paginate} from '../../../src/exporters/layout/flow.js'
import {setParagraph} from '../../../src/exporters/layout/lines/paragraph.js'
import type {SetLine} from '../../../src/exporters/layout/lines/set-line.js'
import {gbt9704 as theme} from '../../../src/exporters/layout/themes/gbt9704.js'
import {fonts, glyphsOf, textOf} from './typesetting.js'

/** Random text of the sort that the press writes, on the grid of a page: 28 hanzi a line, 22 lines a page. */

const {cell, pitch} = theme.grid
const {width} = theme.block
const style = theme.styles.body
const indent = 2 * cell

const neverFirst = '，。、；：？！”’）》〉】〕」』％℃·…～–／.,:;!?)]}%'
const neverLast = '“‘（《〈【〔「『￥№／([{'
const blankBehind = '，。、；：？！”’）》〉】〕」』'

const hanzi = fc
  .array(fc.constantFrom(...'的一是不在有和人这中大为上国我以要他时来用们生到作地于出就分对成会可主发年动'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((characters) => characters.join(''))
/** Figures that stay whole, whatever is beside them. */
const figure = fc.constantFrom(
  '约88.9亿元',
  '第15场',
  '2019年11月',
  '140家',
  '12.5%',
  '4000万元',
  '30多名',
  '3,000人次',
  '1—9月',
  '25℃',
  '￥300',
  '百分之七十',
  '一百二十余户',
  '第三季度',
)
const word = fc.constantFrom('IT', 'COVID-19', 'Guangzhou', 'Wi-Fi', '5G', 'New York', 'i’an')
const marked = fc
  .tuple(fc.constantFrom('“”', '《》', '（）', '“‘’”', '「」', '【】', '()'), hanzi)
  .map(([marks, inside]) => `${marks.slice(0, marks.length / 2)}${inside}${marks.slice(marks.length / 2)}`)
const mark = fc.constantFrom('', '，', '，', '。', '、', '；', '：', '？', '！', '——', '……', '！？', '·', '～')
const phrase = fc.oneof(
  {weight: 2, arbitrary: fc.tuple(fc.oneof({weight: 4, arbitrary: hanzi}, marked), mark)},
  fc.tuple(fc.oneof(figure, word), fc.constantFrom('的', '，', '。', '、', '（', '”')),
)
/** The pieces of a paragraph. It begins with hanzi, so that no mark has to begin it. */
const paragraph = fc
  .tuple(hanzi, fc.array(phrase, {maxLength: 60}))
  .map(([first, phrases]) => [first, ...phrases.flat(), '了结'].filter(Boolean))

const set = (pieces: readonly string[]): SetLine[] =>
  setParagraph(
    [{text: pieces.join(''), style}],
    {left: 0, right: width, indent, alignment: 'justify'},
    fonts,
    new Map(),
  )

const each = (check: (pieces: readonly string[], lines: readonly SetLine[]) => void) =>
  fc.assert(
    fc.property(paragraph, (pieces) => check(pieces, set(pieces))),
    {numRuns: 200},
  )

describe('for any text of the press', () => {
  test('nothing is lost and nothing comes twice but blanks at line ends', () => {
    each((pieces, lines) => {
      expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(pieces.join('').replaceAll(' ', ''))
    })
  })

  test('no line begins or ends with a mark that may not stand there', () => {
    each((_, lines) => {
      for (const line of lines.map(textOf)) {
        expect(neverFirst, line).not.toContain(line[0])
        expect(neverLast, line).not.toContain(line.at(-1))
      }
    })
  })

  test('no figure, no word, no dash is parted', () => {
    each((pieces, lines) => {
      const ends = new Set<number>()
      let length = 0
      for (const line of lines) {
        length += textOf(line).replaceAll(' ', '').length
        ends.add(length)
      }
      let at = 0
      for (const piece of pieces.map((text) => text.replaceAll(' ', ''))) {
        const isWhole = piece === '——' || piece === '……' || /[\da-zA-Z百]/.test(piece)
        if (isWhole && piece !== 'NewYork') {
          for (let i = 1; i < piece.length; i++) expect(ends.has(at + i), `${piece} at ${i}`).toBe(false)
        }
        at += piece.length
      }
    })
  })

  test('the last line has at least two characters', () => {
    each((_, lines) => {
      if (lines.length > 1) expect(textOf(lines.at(-1)!).replace(/[^\p{L}\p{N}]/gu, '').length).toBeGreaterThan(1)
    })
  })

  test('every full line ends within half a point of the right edge, and none leaves the block', () => {
    each((_, lines) => {
      lines.forEach((line, i) => {
        const glyphs = glyphsOf(line)
        const first = glyphs[0]!
        const last = glyphs.at(-1)!
        const left = first.x + ('“‘（《〈【〔「『'.includes(first.character) ? style.size / 2 : 0)
        const right = last.x + last.advance - (blankBehind.includes(last.character) ? style.size / 2 : 0)
        expect(left).toBeCloseTo(i === 0 ? indent : 0, 1)
        expect(right).toBeLessThan(width + 0.5)
        if (i < lines.length - 1) expect(right, textOf(line)).toBeGreaterThan(width - 0.5)
      })
    })
  })
})

test('plain text has 22 lines on every page', () => {
  const text = '这是一段没有标题的正文用来数一页有多少行'.repeat(300)
  const boxes = set([text]).map((line) => ({height: pitch, onGrid: true, lines: [{line, baseline: 0, element: 0}]}))
  const pages = paginate(boxes, {height: theme.block.height, pitch})
  expect(new Set(pages.slice(0, -1).map((page) => page.length))).toEqual(new Set([22]))
})

describe('bad text', () => {
  const linesOf = (text: string) => set([text]).map(textOf)

  test('nothing is nothing', () => {
    expect(linesOf('')).toEqual([])
    expect(linesOf(' 　\t')).toEqual([''])
  })

  test('a figure longer than a line is broken, since it has to be', () => {
    const text = `共${'1234567890'.repeat(12)}元`
    expect(linesOf(text).length).toBeGreaterThan(2)
    expect(linesOf(text).join('')).toBe(text)
  })

  test('a line of nothing but closing marks', () => {
    expect(linesOf('。'.repeat(200)).join('')).toBe('。'.repeat(200))
    expect(linesOf('（'.repeat(200)).join('')).toBe('（'.repeat(200))
    expect(linesOf('—'.repeat(200)).join('')).toBe('—'.repeat(200))
  })

  test.for<[what: string, unit: string]>([
    ['a paragraph', '全市实现地区生产总值1200亿元，同比增长5.8%；“稳就业”政策惠及30多万人。'],
    ['a word', 'a'],
    ['marks', '！'],
    ['a heap of accents', '\u0301'],
    ['blanks', '　'],
    ['line ends', '一\n'],
  ])('%s of 200,000 characters is set', ([, unit]) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    const set = linesOf(text)
    expect(set.length).toBeGreaterThan(0)
  })
})
