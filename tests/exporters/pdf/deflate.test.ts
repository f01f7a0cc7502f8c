import {inflateSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {deflate} from '../../../src/exporters/pdf/deflate/deflate.js'
import {huffmanCode} from '../../../src/exporters/pdf/deflate/huffman-code.js'

function inflated(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(inflateSync(deflate(bytes)))
}

/** Bytes of pieces that come again and again, near and far. */
const repetitive = fc
  .tuple(fc.array(fc.uint8Array({minLength: 1, maxLength: 400}), {minLength: 1, maxLength: 6}), fc.array(fc.nat(5)))
  .map(([pieces, order]) => Uint8Array.from(order.flatMap((i) => [...pieces[i % pieces.length]!])))

/** Bytes without any pattern, the same in every run. */
function noise(length: number, values = 256): Uint8Array {
  let state = 1
  return Uint8Array.from({length}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * values)
  })
}

describe('what is deflated is inflated by zlib again', () => {
  test('for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 3000}), (bytes) => {
        expect(inflated(bytes)).toEqual(bytes)
      }),
    )
  })

  test('for pieces that come again', () => {
    fc.assert(
      fc.property(repetitive, (bytes) => {
        expect(inflated(bytes)).toEqual(bytes)
      }),
    )
  })

  const piece = noise(300)
  test.for<[what: string, bytes: Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(7)],
    ['one byte many times', new Uint8Array(100_000).fill(7)],
    ['noise over many blocks', noise(70_000)],
    ['two values', noise(70_000, 2)],
    ['a copy as far back as may be', Uint8Array.from([...piece, ...noise(32_768 - 300, 4), ...piece])],
    ['a copy too far back', Uint8Array.from([...piece, ...noise(32_768 - 299, 4), ...piece])],
    ['bytes whose frequencies grow as those of rabbits', rabbits()],
  ])('for %s', ([, bytes]) => {
    expect(inflated(bytes)).toEqual(bytes)
  })
})

/** Each value comes as often as the two before it together: the rarest would have codes of more than 15 bits. */
function rabbits(): Uint8Array {
  const counts = [1, 1]
  while (counts.length < 18) counts.push(counts.at(-1)! + counts.at(-2)!)
  return Uint8Array.from(counts.flatMap((count, value) => new Array<number>(count).fill(value * 13)))
}

test('the same bytes are deflated alike, whatever was deflated before', () => {
  fc.assert(
    fc.property(repetitive, repetitive, (bytes, others) => {
      const alone = deflate(bytes)
      deflate(others)
      expect(deflate(bytes)).toEqual(alone)
    }),
  )
})

test('what repeats becomes short, and nothing becomes much longer', () => {
  expect(deflate(new Uint8Array(100_000)).length).toBeLessThan(500)
  expect(deflate(noise(100_000)).length).toBeLessThan(101_000)
})

test('a code is a prefix code that leaves nothing unused and is not longer than asked for', () => {
  const frequencies = fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.integer({min: 1, max: 9000})), {
    minLength: 2,
    maxLength: 286,
  })
  fc.assert(
    fc.property(frequencies, fc.integer({min: 9, max: 15}), (given, longest) => {
      const codes = new Uint32Array(given.length)
      huffmanCode(Uint32Array.from(given), longest, codes, 0)
      const used = [...codes].map((code) => code >>> 16).filter((length) => length > 0)
      expect([...codes].map((code) => code !== 0)).toEqual(given.map((frequency) => frequency > 0))
      expect(Math.max(0, ...used)).toBeLessThanOrEqual(longest)
      const room = used.reduce((sum, length) => sum + 2 ** -length, 0)
      expect(room).toBe(used.length < 2 ? used.length / 2 : 1)
    }),
  )
})
