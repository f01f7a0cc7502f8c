import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  clearAscii,
  startAscii,
  writeHex4,
  writeNumber,
  writeText,
  writtenBytes,
} from '../../../src/exporters/pdf/file/ascii-writer.js'
import {decimal} from '../../../src/exporters/pdf/file/syntax.js'

const writer = startAscii()

function written(write: () => void): string {
  clearAscii(writer)
  write()
  return new TextDecoder().decode(writtenBytes(writer))
}

test('numbers are written as the syntax has them', () => {
  const number = fc.oneof(
    fc.double(),
    fc.double({min: -1000, max: 1000}),
    fc.integer({min: -2e6, max: 2e6}).map((steps) => steps / 1000),
  )
  fc.assert(
    fc.property(number, (value) => {
      expect(written(() => writeNumber(writer, value))).toBe(`${decimal(value)} `)
    }),
  )
})

test('what is written stands in its order, however much it is', () => {
  const part = fc.oneof(fc.integer({min: 0, max: 0xffff}), fc.string({unit: 'grapheme-ascii', maxLength: 20_000}))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = written(() => {
        for (const one of parts) {
          if (typeof one === 'number') writeHex4(writer, one)
          else writeText(writer, one)
        }
      })
      const expected = parts.map((one) => (typeof one === 'number' ? one.toString(16).padStart(4, '0') : one))
      expect(text).toBe(expected.join(''))
    }),
    {numRuns: 30},
  )
})
