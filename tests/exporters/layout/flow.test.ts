import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Box, type BoxLine, paginate} from '../../../src/exporters/layout/flow.js'

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

test('what stands at the foot does so on the last page, and covers nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 3, max: 60}), {maxLength: 40}),
      fc.integer({min: 5, max: 100}),
      (heights, foot) => {
        const placed = paginate(
          [...heights.map((height) => line({height})), line({height: foot, atFoot: true})],
          geometry,
        )
        const last = placed.at(-1)!
        expect(last.at(-1)!.top + foot).toBe(geometry.height)
        for (const {box, top} of last.slice(0, -1)) expect(top + box.height).toBeLessThanOrEqual(geometry.height - foot)
      },
    ),
  )
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

describe('lines of text', () => {
  const text: Box = line({lines: [{baseline: 0, element: 0} as unknown as BoxLine]})
  const texts = (count: number): Box[] => Array.from({length: count}, () => text)
  /** Lines of a paragraph, of which neither the first nor the last stands alone, as the layout makes them. */
  const paragraph = (count: number, resizes: readonly number[] = []): Box[] =>
    texts(count).map((box, i) => ({
      ...box,
      companions: i < count - 1 && (i === 0 || i === count - 2) ? 1 : 0,
      ...(i === 0 && {
        elastic: {lines: count, resize: (lines: number) => (resizes.includes(lines) ? paragraph(lines) : undefined)},
      }),
    }))

  test('the last line of all is not alone on its page', () => {
    expect(pages(texts(11))).toEqual([9, 2])
    expect(pages(texts(21))).toEqual([10, 9, 2])
    expect(pages(texts(12))).toEqual([10, 2])
  })

  test('nor is the last line of a paragraph, nor its first at the foot', () => {
    expect(pages([...paragraph(6), ...paragraph(5), ...paragraph(4)])).toEqual([9, 6])
    expect(pages([...paragraph(9), ...paragraph(4), ...paragraph(4)])).toEqual([9, 8])
    expect(pages([...paragraph(8), ...paragraph(3), ...paragraph(4)])).toEqual([8, 7])
  })

  test('a paragraph that can do with a line less fills the page', () => {
    expect(pages([...paragraph(5, [4]), ...paragraph(6), ...paragraph(4)])).toEqual([10, 4])
  })

  test('else one that can take a line more does', () => {
    expect(pages([...paragraph(9, [10]), ...paragraph(4), ...paragraph(4)])).toEqual([10, 8])
  })

  test('but not where the page ends as badly then', () => {
    expect(pages([...paragraph(5, [7]), ...paragraph(6), ...paragraph(4)])).toEqual([9, 6])
  })

  test('for any paragraphs: no line stands alone, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 14}), {minLength: 1, maxLength: 20}), (lengths) => {
        const boxes = lengths.flatMap((count) => paragraph(count))
        const counts = pages(boxes)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(boxes.length)
        const ends = new Set<number>()
        counts.reduce((end, count) => {
          ends.add(end + count)
          return end + count
        }, 0)
        let start = 0
        for (const count of lengths) {
          if (count > 1) expect(ends.has(start + 1) || ends.has(start + count - 1)).toBe(false)
          start += count
        }
        for (const count of counts.slice(0, -1)) expect(count).toBeGreaterThanOrEqual(7)
      }),
    )
  })
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
