import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findCopies, findNearCopies, NEAR_LENGTH, SEED_LENGTH} from '../../src/pipeline/clean/copies.js'
import {type FoldedRange, fold, unfold} from '../../src/pipeline/clean/fold.js'
import {splitLines} from '../../src/pipeline/clean/lined-text.js'

/** Text in which pieces come again, with ranges in it. */
const textAndRanges = (pieces: fc.Arbitrary<string[]>) =>
  fc
    .tuple(
      pieces,
      fc.array(fc.tuple(fc.nat(200), fc.integer({min: SEED_LENGTH, max: 40})), {minLength: 1, maxLength: 6}),
    )
    .map(([pieces, picks]) => {
      const folded = fold(splitLines(pieces.join('')))
      const length = folded.units.length
      const ranges = picks
        .map(([at, size]) => ({start: Math.min(at, length), end: Math.min(at + size, length)}))
        .filter(({start, end}) => end - start >= SEED_LENGTH)
      return {folded, ranges, text: String.fromCharCode(...folded.units)}
    })

/** The first place of a range that does not overlap it. */
function naive(text: string, {start, end}: FoldedRange): FoldedRange | undefined {
  const wanted = text.slice(start, end)
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (at + wanted.length <= start || at >= end) return {start: at, end: at + wanted.length}
  return undefined
}

/** Hardly any eight letters are the same by chance, so that the work for a range stays below its limit. */
const varied = fc
  .tuple(fc.string({unit: fc.constantFrom(...'甲乙丙丁戊己'), minLength: 30, maxLength: 120}), fc.nat(60), fc.nat(60))
  .map(([text, from, length]) => [text, '\n', text.slice(from, from + length), '\n', text.slice(0, length)])

/** The same eight letters stand everywhere: the work for a range has a limit here, and a place may go unfound. */
const monotonous = fc.array(fc.constantFrom('a', 'b', '\n', 'abaababa', 'bbbbbbbb'), {minLength: 10, maxLength: 60})

test('whatever is found in monotonous text is there', () => {
  fc.assert(
    fc.property(textAndRanges(monotonous), ({folded, ranges, text}) => {
      findCopies(folded, ranges).forEach((place, i) => {
        if (place === undefined) return
        expect(text.slice(place.start, place.end)).toBe(text.slice(ranges[i]!.start, ranges[i]!.end))
        expect(place.end <= ranges[i]!.start || place.start >= ranges[i]!.end).toBe(true)
      })
    }),
    {numRuns: 500},
  )
})

test('copies word for word are those of a naive search', () => {
  fc.assert(
    fc.property(textAndRanges(varied), ({folded, ranges, text}) => {
      const expected = ranges.map((range) => naive(text, range))
      for (const found of [findCopies(folded, ranges), findNearCopies(folded, ranges)]) {
        for (const [i, place] of expected.entries()) if (place !== undefined) expect(found[i]).toMatchObject(place)
      }
      const exact = findCopies(folded, ranges)
      expect(exact.map((place) => place && {start: place.start, end: place.end})).toEqual(expected)
    }),
    {numRuns: 500},
  )
})

/** Least number of units replaced, added, left out. */
function editDistance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}

const letters = fc.string({unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), minLength: NEAR_LENGTH + 2, maxLength: 60})

test('a copy with up to two differences is found, and they are counted', () => {
  fc.assert(
    fc.property(
      letters,
      letters,
      fc.array(fc.tuple(fc.nat(1000), fc.constantFrom('', 'x', 'yz')), {maxLength: 2}),
      (source, other, slips) => {
        let copy = source
        for (const [pick, unit] of slips) {
          const at = pick % copy.length
          copy = copy.slice(0, at) + unit.slice(0, 1) + copy.slice(unit.length === 2 ? at : at + 1)
        }
        const folded = fold(splitLines(`${source}\n${other}\n${copy}`))
        const range = {start: source.length + other.length, end: source.length + other.length + copy.length}
        const [found] = findNearCopies(folded, [range])
        expect(found).toBeDefined()
        const text = String.fromCharCode(...folded.units.subarray(found!.start, found!.end))
        expect(found!.differences.length).toBeLessThanOrEqual(slips.length)
        expect(editDistance(text, copy)).toBe(found!.differences.length)
      },
    ),
    {numRuns: 500},
  )
})

test('a folded range leads back to the characters that it was folded from', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('云', '　', ' ', '\n', '\r\n', '１', '\u200b'), {maxLength: 3000}),
      (pieces) => {
        const text = pieces.join('')
        const folded = fold(splitLines(text))
        for (let at = 0; at < folded.units.length; at += 97) {
          const {start, end} = unfold(folded, {start: at, end: at + 1})
          expect(end).toBe(start + 1)
          expect(text[start]).toBe(folded.units[at] === 0x31 ? '１' : '云')
          expect(fold(splitLines(text.slice(0, start))).units.length).toBe(at)
        }
      },
    ),
    {numRuns: 50},
  )
})
