import {describe, expect, test} from 'vitest'
import {glyphsOf, measure, textOf, typeset} from './typesetting.js'

/** Where the glyphs of a line stand. A hanzi is 10 points wide, a line 200. */

const placesOf = (text: string) => typeset(text).flatMap(glyphsOf)
const xOf = (text: string, character: string) => placesOf(text).find((glyph) => glyph.character === character)!.x

describe('marks beside each other share a blank', () => {
  test.for<[text: string, character: string, x: number, why: string]>([
    ['一，二', '二', 20, 'a mark alone fills its cell'],
    ['一。”二', '”', 15, 'a closing mark comes close to a full stop'],
    ['一。”二', '二', 25, 'and keeps its own blank'],
    ['一：“二', '“', 15, 'of a colon and an opening mark only the colon gives way'],
    ['一》《二', '《', 15, 'the same between a closing and an opening mark'],
    ['一（《二', '二', 25, 'the second of two opening marks gives way'],
    ['“一', '一', 5, 'the blank before an opening mark at the start of a line goes'],
  ])('%s: %s at %d, since %s', ([text, character, x]) => {
    expect(xOf(text, character)).toBeCloseTo(x, 5)
  })
})

describe('signs that a font has too narrow fill their cells', () => {
  test('quotation marks and the middle dot', () => {
    expect(xOf('“一”二', '二')).toBe(25)
    expect(xOf('马克·吐温', '吐')).toBe(30)
  })

  test('a dash takes two cells, and its halves touch', () => {
    const [, first, second, behind] = placesOf('一——二')
    expect(behind!.x).toBeCloseTo(30, 5)
    expect(second!.x - first!.x).toBeCloseTo(10, 0)
  })

  test('dots take two cells', () => {
    expect(xOf('一……二', '二')).toBe(30)
  })

  test('an apostrophe inside a word is as narrow as one', () => {
    const [, apostrophe, behind] = placesOf('i’an')
    expect(behind!.x - apostrophe!.x).toBeLessThan(4)
  })
})

describe('hanzi and digits stand a little apart', () => {
  test('less than a tenth of an em, so that no reader of PDF takes it for a space', () => {
    const [hanzi, digit] = placesOf('年2')
    const gap = digit!.x - hanzi!.x - hanzi!.advance
    expect(gap).toBeGreaterThan(0.5)
    expect(gap).toBeLessThan(1)
  })

  test('not beside a mark', () => {
    expect(xOf('，2', '2')).toBe(10)
  })
})

describe('a line fills its measure', () => {
  test('by spreading the gaps between all hanzi alike', () => {
    const [line] = typeset('一二三四五六七八九十甲乙丙丁戊己庚辛壬——子丑')
    const glyphs = glyphsOf(line!)
    const steps = glyphs.slice(1).map(({x}, i) => x - glyphs[i]!.x)
    expect(new Set(steps.map((step) => step.toFixed(2)))).toEqual(new Set(['10.56']))
    expect(line!.right).toBeCloseTo(measure, 5)
  })

  test('but not those inside figures and words', () => {
    const [line] = typeset('全市共有12345家企业参加了这次展览会和论坛——开幕')
    const digits = glyphsOf(line!).filter(({character}) => /\d/.test(character))
    for (let i = 1; i < digits.length; i++) {
      expect(digits[i]!.x - digits[i - 1]!.x).toBeCloseTo(digits[i - 1]!.advance, 5)
    }
  })

  test('by squeezing brackets first, then commas, all alike, where what must not be parted then fits', () => {
    const [line] = typeset('一，三，五，七，九，甲，丙，戊，庚辛壬《子丑》寅卯')
    const glyphs = glyphsOf(line!)
    const pauses = glyphs.flatMap(({character, x}, i) => (character === '，' ? [glyphs[i + 1]!.x - x] : []))
    expect(textOf(line!)).toBe('一，三，五，七，九，甲，丙，戊，庚辛壬《子')
    expect(new Set(pauses.map((pause) => pause.toFixed(2)))).toEqual(new Set(['9.38']))
    expect(line!.right).toBeCloseTo(measure, 5)
  })

  test('the last line is left as it is', () => {
    expect(typeset('一二三')[0]!.right).toBe(30)
  })
})
