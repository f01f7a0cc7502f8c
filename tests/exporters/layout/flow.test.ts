import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Box, paginate} from '../../../src/exporters/layout/flow.js'

/** Pages of ten lines, each ten points high. */
const geometry = {height: 100, pitch: 10}

const line = (more: Partial<Box> = {}): Box => ({height: 10, lines: [], ...more})
const lines = (count: number): Box[] => Array.from({length: count}, () => line())
/** How many boxes each page has. */
const pages = (boxes: readonly Box[]) => paginate(boxes, geometry).map((page) => page.length)

test('a page is filled before the next is begun', () => {
  expect(pages(lines(25))).toEqual([10, 10, 5])
})

test('a heading moves on with the lines that belong to it', () => {
  expect(pages([...lines(8), line({companions: 2}), ...lines(3)])).toEqual([8, 4])
  expect(pages([...lines(7), line({companions: 2}), ...lines(3)])).toEqual([10, 1])
})

test('headings in a row move on together', () => {
  expect(pages([...lines(7), line({companions: 2}), line({companions: 2}), ...lines(2)])).toEqual([7, 4])
})

test('where all of a page belongs together, it ends where it is full', () => {
  expect(pages(Array.from({length: 12}, () => line({companions: 2})))).toEqual([10, 2])
})

test('space before a box goes at the top of a page', () => {
  const [, second] = paginate([...lines(10), line({spaceBefore: 5})], geometry)
  expect(second![0]!.top).toBe(0)
})

test('behind a table, lines come back to the grid', () => {
  const [page] = paginate([line({height: 13}), line({onGrid: true})], geometry)
  expect(page!.map(({top}) => top)).toEqual([0, 20])
})

test('the head of a table stands again on each page', () => {
  const header = line()
  const placed = paginate([header, ...Array.from({length: 20}, () => line({header}))], geometry)
  expect(placed.map((page) => page.length)).toEqual([10, 10, 3])
  expect(placed.slice(1).map(([first]) => first)).toEqual([
    {box: header, top: 0, repeated: true},
    {box: header, top: 0, repeated: true},
  ])
})

test('for any boxes: none is lost, none leaves its page unless it is taller than one', () => {
  const box = fc.record({
    height: fc.integer({min: 1, max: 120}),
    spaceBefore: fc.integer({min: 0, max: 30}),
    companions: fc.integer({min: 0, max: 4}),
    onGrid: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(box), (shapes) => {
      const boxes: Box[] = shapes.map((shape) => ({...shape, lines: []}))
      const placed = paginate(boxes, geometry)
      expect(placed.flatMap((page) => page.map(({box: {height}}) => height))).toEqual(boxes.map(({height}) => height))
      for (const page of placed) {
        for (const {
          top,
          box: {height},
        } of page.slice(1))
          expect(top + height).toBeLessThanOrEqual(100)
        expect(page[0]!.top).toBe(0)
      }
    }),
  )
})
