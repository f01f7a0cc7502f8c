import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {glyphsOf, linesOf, measure, style, textOf, typeset} from './typesetting.js'

/** Lines are 20 hanzi long in these tests. */

const neverFirst = '，。、；：？！”’）》〉】〕％℃·…～'
const neverLast = '“‘（《〈【〔￥№'
const blankBehind = '，。、；：？！”’）》〉】〕'

describe('where lines end', () => {
  test.for<[why: string, text: string, lines: string[]]>([
    [
      'a line is full',
      '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸', '子丑'],
    ],
    [
      'a mark that fits with half its width stays',
      '一二三四五，七八九十甲，丙丁戊己庚辛壬癸，寅卯',
      ['一二三四五，七八九十甲，丙丁戊己庚辛壬癸，', '寅卯'],
    ],
    [
      'where nothing can be squeezed, the mark takes the character before it along',
      '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸，子丑',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛壬', '癸，子丑'],
    ],
    [
      'an opening mark goes with what it opens',
      '一二三四五六七八九十甲乙丙丁戊己庚辛壬《子丑》',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛壬', '《子丑》'],
    ],
    [
      'a dash is not parted',
      '一二三四五六七八九十甲乙丙丁戊己庚辛壬——子丑',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛壬', '——子丑'],
    ],
    [
      'a number keeps its hedge and its unit',
      '一二三四五六七八九十甲乙丙丁戊己约88.9亿元子丑',
      ['一二三四五六七八九十甲乙丙丁戊己', '约88.9亿元子丑'],
    ],
    [
      'a number in order keeps its 第',
      '一二三四五六七八九十甲乙丙丁戊己庚辛第15场会议',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛', '第15场会议'],
    ],
    [
      'a date is not parted',
      '一二三四五六七八九十甲乙丙丁戊己2019年11月起',
      ['一二三四五六七八九十甲乙丙丁戊己', '2019年11月起'],
    ],
    [
      'a word is not parted',
      '一二三四五六七八九十甲乙丙丁戊己庚Guangdong子丑',
      ['一二三四五六七八九十甲乙丙丁戊己庚', 'Guangdong子丑'],
    ],
    [
      'a single character never stands on the last line',
      '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛壬', '癸子'],
    ],
    [
      'nor does one with its full stop',
      '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子。',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛壬', '癸子。'],
    ],
    ['the text may end a line', '一二\n三四', ['一二', '三四']],
    [
      'blanks at the edges of lines go',
      '　　一二三四五六七八九十甲乙丙丁戊己庚辛壬癸 子丑寅 ',
      ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸', '子丑寅'],
    ],
  ])('%s', ([, text, lines]) => {
    expect(linesOf(text)).toEqual(lines)
  })

  test('the first line is shorter by its indent', () => {
    const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯'
    expect(linesOf(text, {indent: 20})).toEqual(['一二三四五六七八九十甲乙丙丁戊己庚辛', '壬癸子丑寅卯'])
  })

  test('a word longer than a line is broken where the line is full, and leaves no hole before it', () => {
    const lines = linesOf(`地址${'a'.repeat(300)}结束`)
    expect(lines.length).toBeGreaterThan(7)
    expect(lines[0]).toMatch(/^地址a{20,}$/)
    expect(lines.join('')).toBe(`地址${'a'.repeat(300)}结束`)
  })

  test('a measure narrower than a character has one on each line', () => {
    expect(linesOf('一二三', {right: 5})).toEqual(['一', '二', '三'])
  })
})

describe('for any text', () => {
  const hanzi = fc
    .array(fc.constantFrom(...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((characters) => characters.join(''))
  const figure = fc.constantFrom(
    '约88.9亿元',
    '第15场',
    '2019年11月',
    '140家',
    '超过50%',
    '4000万元',
    '30多名',
    '3,000人次',
  )
  const word = fc.constantFrom('IT', 'COVID-19', 'Guangzhou', 'Wi-Fi', '5G')
  const marked = fc
    .tuple(fc.constantFrom('“”', '《》', '（）', '“‘’”'), hanzi)
    .map(([marks, inside]) => `${marks.slice(0, marks.length / 2)}${inside}${marks.slice(marks.length / 2)}`)
  const mark = fc.constantFrom('', '', '，', '，', '。', '、', '；', '：', '？', '！', '——', '……')
  /** Figures and words do not touch: two of them would be one long word. */
  const phrase = fc.oneof(
    {weight: 2, arbitrary: fc.tuple(fc.oneof({weight: 5, arbitrary: hanzi}, marked), mark)},
    fc.tuple(fc.oneof(figure, word), fc.constantFrom('的', '，', '。')),
  )
  const paragraph = fc
    .tuple(hanzi, fc.array(phrase, {maxLength: 40}))
    .map(([first, phrases]) => [[first, ''] as const, ...phrases])
  const join = (phrases: readonly (readonly [string, string])[]) => phrases.flat().join('')
  const indent = 2 * style.size

  test('nothing is lost and nothing comes twice', () => {
    fc.assert(
      fc.property(paragraph, (phrases) => {
        expect(linesOf(join(phrases), {indent}).join('')).toBe(join(phrases))
      }),
    )
  })

  test('no line begins or ends with a mark that may not stand there', () => {
    fc.assert(
      fc.property(paragraph, (phrases) => {
        for (const line of linesOf(join(phrases), {indent})) {
          expect(neverFirst).not.toContain(line[0])
          expect(neverLast).not.toContain(line.at(-1))
        }
      }),
    )
  })

  test('dashes, dots, figures and words stay whole', () => {
    fc.assert(
      fc.property(paragraph, (phrases) => {
        const ends = new Set<number>()
        let length = 0
        for (const line of linesOf(join(phrases), {indent})) {
          length += line.length
          ends.add(length)
        }
        let at = 0
        for (const piece of phrases.flat()) {
          const isWhole = /^(?:——|……|[\x21-\x7e]+|(?=.*\d)(?:约|第)?[\d.,]+.*)$/.test(piece)
          if (isWhole) for (let i = 1; i < piece.length; i++) expect(ends.has(at + i), `${piece} at ${i}`).toBe(false)
          at += piece.length
        }
      }),
    )
  })

  test('the last line has at least two characters', () => {
    fc.assert(
      fc.property(paragraph, (phrases) => {
        const lines = linesOf(join(phrases), {indent})
        if (lines.length > 1)
          expect(lines.at(-1)!.replace(/[，。、；：？！—…“”‘’（）《》]/g, '').length).toBeGreaterThan(1)
      }),
    )
  })

  test('all lines but the last are flush right, and none leaves its measure', () => {
    fc.assert(
      fc.property(paragraph, (phrases) => {
        const lines = typeset(join(phrases), {indent})
        lines.forEach((line, i) => {
          const glyphs = glyphsOf(line)
          const first = glyphs[0]!
          const last = glyphs.at(-1)!
          const left = first.x + (neverLast.includes(first.character) ? style.size / 2 : 0)
          const right = last.x + last.advance - (blankBehind.includes(last.character) ? style.size / 2 : 0)
          expect(left).toBeCloseTo(i === 0 ? indent : 0, 1)
          expect(right).toBeLessThan(measure + 0.5)
          if (i < lines.length - 1 && glyphs.length > 1) expect(right).toBeGreaterThan(measure - 0.5)
        })
      }),
    )
  })

  test('no glyph covers the ink of another', () => {
    fc.assert(
      fc.property(paragraph, (phrases) => {
        for (const line of typeset(join(phrases), {indent})) {
          const glyphs = glyphsOf(line)
          glyphs.slice(1).forEach(({character, x}, i) => {
            const before = glyphs[i]!
            const blank = (blankBehind.includes(before.character) ? 0.5 : 0) + (neverLast.includes(character) ? 0.5 : 0)
            expect(x, textOf(line)).toBeGreaterThan(before.x + before.advance - blank * style.size - 0.3)
          })
        }
      }),
    )
  })

  test('text of any characters is set, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), fc.integer({min: 1, max: 300}), (text, right) => {
        for (const line of typeset(text, {right})) {
          for (const {x} of glyphsOf(line)) expect(Number.isFinite(x)).toBe(true)
        }
      }),
    )
  })
})
