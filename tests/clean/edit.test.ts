import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Edit} from '../../src/ast/edit.js'
import {mapOffsets} from '../../src/ast/offset-map.js'
import {applyEdits, composeEdits, revertEdits} from '../../src/pipeline/clean/edit.js'

/** A ledger of random edits over a text. */
function ledgerOver(text: string): fc.Arbitrary<Edit[]> {
  return fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.string({maxLength: 3})), {maxLength: 8}).map((picks) => {
    const edits: Edit[] = []
    let from = 0
    for (const [at, length, replacement] of picks.sort(([a], [b]) => a - b)) {
      const start = Math.max(from, at)
      const end = Math.min(text.length, start + length)
      if (start >= end) continue
      edits.push({rule: 'test', start, end, text: text.slice(start, end), replacement})
      from = end
    }
    return edits
  })
}

const textAndLedger = fc.string({maxLength: 60}).chain((text) => fc.tuple(fc.constant(text), ledgerOver(text)))

const textAndTwoLedgers = textAndLedger.chain(([text, first]) =>
  fc.tuple(fc.constant(text), fc.constant(first), ledgerOver(applyEdits(text, first))),
)

describe('a ledger', () => {
  test('is reversible', () => {
    fc.assert(
      fc.property(textAndLedger, ([text, edits]) => {
        expect(revertEdits(applyEdits(text, edits), edits)).toBe(text)
      }),
    )
  })

  test('maps every untouched character to itself and back', () => {
    fc.assert(
      fc.property(textAndLedger, ([text, edits]) => {
        const clean = applyEdits(text, edits)
        const map = mapOffsets(edits)
        for (let at = 0; at < text.length; at++) {
          if (edits.some(({start, end}) => start <= at && at < end)) continue
          const there = map.toClean(at, at + 1)
          expect(clean.slice(there.start, there.end)).toBe(text[at])
          expect(map.toRaw(there.start, there.end)).toEqual({start: at, end: at + 1})
        }
      }),
    )
  })

  test('gives removed text an empty clean span', () => {
    const map = mapOffsets([{rule: 'test', start: 2, end: 5, text: 'cde', replacement: ''}])
    expect(map.toClean(2, 5)).toEqual({start: 2, end: 2})
    expect(map.toClean(3, 4)).toEqual({start: 2, end: 2})
    expect(map.toRaw(1, 3), 'a span over the removal takes it in').toEqual({start: 1, end: 6})
    expect(map.toRaw(0, 2), 'a removal at the edge stays outside').toEqual({start: 0, end: 2})
    expect(map.toRaw(2, 3)).toEqual({start: 5, end: 6})
  })

  test('leads a character of the clean text to that of the raw text, whatever was removed or replaced before it', () => {
    const raw = 'ab--cd[+]ef--'
    const edits: Edit[] = [
      {rule: 'x', start: 2, end: 4, text: '--', replacement: ''},
      {rule: 'x', start: 6, end: 9, text: '[+]', replacement: '12345'},
      {rule: 'x', start: 11, end: 13, text: '--', replacement: ''},
    ]
    const {toRaw} = mapOffsets(edits)
    expect([...'abcd12345ef'].map((_, at) => raw[toRaw(at, at + 1).start]).join('')).toBe('abcd[[[[[ef')
  })
})

describe('two ledgers in a row', () => {
  test('become one that gives the same text, is reversible, sorted and disjoint', () => {
    fc.assert(
      fc.property(textAndTwoLedgers, ([text, first, second]) => {
        const composed = composeEdits(text, first, second)
        expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second))
        expect(revertEdits(applyEdits(text, composed), composed)).toBe(text)
        for (const [i, edit] of composed.entries()) {
          expect(text.slice(edit.start, edit.end)).toBe(edit.text)
          expect(edit.start).toBeGreaterThanOrEqual(composed[i - 1]?.end ?? 0)
        }
      }),
      {numRuns: 500},
    )
  })

  test('keep a removal with evidence as an entry of its own', () => {
    const evidence = {start: 0, end: 2, match: 'prefix', distance: 0} as const
    const first: Edit[] = [{rule: 'copy', start: 4, end: 6, text: 'EF', replacement: '', evidence}]
    const second: Edit[] = [{rule: 'edge', start: 3, end: 5, text: 'DG', replacement: ''}]
    expect(composeEdits('ABCDEFG', first, second).map(({rule, text}) => [rule, text])).toEqual([
      ['edge', 'D'],
      ['copy', 'EF'],
      ['edge', 'G'],
    ])
  })
})
