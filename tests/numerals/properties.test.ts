import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseNumeral, readNumeral, startsNumeral} from '../../src/pipeline/numerals/index.js'
import {fullWidth, inWords, mixed, scripts, separated, spelled} from './written-numbers.js'

/** Whole numbers of every length up to fifteen digits, with many zeros. */
const whole = fc
  .array(fc.oneof(fc.constant(0), fc.integer({min: 0, max: 9})), {minLength: 1, maxLength: 15})
  .map((figures) => Number(figures.join('')))

/** Decimals without a trailing zero. */
const decimals = fc.stringMatching(/^[0-9]{0,3}[1-9]$/)

describe('a number that was written is read again', () => {
  test.for(Object.entries(scripts))('in words, %s', ([, script]) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(parseNumeral(inWords(value, script))).toBe(value)
      }),
      {numRuns: 500},
    )
  })

  test('a decimal in words', () => {
    const small = fc.integer({min: 0, max: 99_999_999})
    fc.assert(
      fc.property(small, decimals, (value, figures) => {
        const words = `${inWords(value, scripts.lower)}点${[...figures].map((digit) => scripts.lower.digits[Number(digit)]).join('')}`
        expect(parseNumeral(words)).toBe(Number(`${value}.${figures}`))
      }),
    )
  })

  test('in figures, with 万 and 亿', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(parseNumeral(mixed(value))).toBe(value)
      }),
      {numRuns: 500},
    )
  })

  test('in figures, with separators and in full width', () => {
    fc.assert(
      fc.property(whole, decimals, (value, figures) => {
        const decimal = value < 1e11 ? `.${figures}` : ''
        const wanted = Number(`${value}${decimal}`)
        for (const text of [`${value}${decimal}`, `${separated(value)}${decimal}`]) {
          expect(parseNumeral(text)).toBe(wanted)
          expect(parseNumeral(fullWidth(text))).toBe(wanted)
          expect(parseNumeral(`-${text}`)).toBe(wanted === 0 ? 0 : -wanted)
        }
      }),
    )
  })

  test('digit by digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{3,15}$/), (figures) => {
        expect(parseNumeral(spelled(figures))).toBe(Number(figures))
      }),
    )
  })

  test.for([
    ['万', 4],
    ['亿', 8],
    ['万亿', 12],
  ] as const)('a decimal with %s is exact', ([scale, exponent]) => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 99_999}), decimals, (value, figures) => {
        const literal = `${value}.${figures}`
        expect(parseNumeral(literal + scale)).toBe(Number(`${literal}e${exponent}`))
      }),
    )
  })
})

const characters = '0123456789０５，,.．〇零一二两三四五八九十百千万亿萬億廿卅兆壹陆拾佰数几上多余来又分之点半个儿 '

describe('any row of number characters', () => {
  test('is passed over from left to right, within the text', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...characters), maxLength: 30}), (text) => {
        for (let at = 0; at < text.length; at++) {
          const numeral = readNumeral(text, at)
          if (startsNumeral(text, at)) expect(numeral).toBeDefined()
          if (numeral === undefined) continue
          expect(numeral.start).toBe(at)
          expect(numeral.end).toBeGreaterThan(at)
          expect(numeral.end).toBeLessThanOrEqual(text.length)
          expect(Number.isFinite(numeral.value)).toBe(numeral.form !== 'code')
          if (numeral.high !== undefined) expect(numeral.high).toBeGreaterThan(numeral.value)
          expect(numeral.denominator ?? 1).toBeGreaterThan(0)
        }
        expect(() => parseNumeral(text)).not.toThrow()
      }),
      {numRuns: 2000},
    )
  })
})

/** How often the reader looks at a text while it goes over it as the scanner does. */
function steps(text: string): number {
  let looks = 0
  const watched = new Proxy(Object(text) as object, {
    get(_, key) {
      looks++
      const value: unknown = Reflect.get(Object(text) as object, key)
      return typeof value === 'function' ? value.bind(text) : value
    },
  }) as unknown as string
  for (let at = 0; at < text.length; ) {
    const numeral = startsNumeral(watched, at) ? readNumeral(watched, at) : undefined
    at = numeral?.end ?? at + 1
  }
  return looks
}

describe('linear time', () => {
  test.for([
    '1',
    '一',
    '十',
    '亿',
    '万',
    '零',
    '一百零',
    '1,',
    '1,1',
    '1,111,',
    '1.',
    '一点',
    '一一点',
    '十十一',
    '一万',
    '1亿',
    '一分之',
    '一又',
    '一又一分之',
    '数十',
    '几百几十',
    '一二',
    '二〇二一十',
    '三万五万',
    '亿万',
    '百八十',
    '一亿一万',
    '１，',
    '2兆2',
    '一十一百一千',
    '百儿',
    '十多',
    '1 ',
    '个亿',
  ])('%s over and over', (piece) => {
    const short = steps(piece.repeat(500))
    const long = steps(piece.repeat(5000))
    expect(long / short).toBeLessThan(11)
    // An end that makes nothing of the number before it must not send the reader back more than once.
    expect(steps(`${piece.repeat(5000)}十分`) / short).toBeLessThan(11)
  })
})
