import {describe, expect, test} from 'vitest'
import {bodyText, outlineCases, rowsOf} from '../setup/outline-cases.js'
import {readTable} from '../setup/tables.js'

describe('an outline', () => {
  test.for(outlineCases().map((one) => [one.place, one] as const))('%s', async ([, {text, name, expected}]) => {
    expect(await rowsOf(text, name)).toEqual(expected)
  })
})

describe('no heading', () => {
  const table = new URL('../cases/no-heading.tsv', import.meta.url).pathname
  test.for(readTable(table).map(({cells: [line = '', why = '']}) => [line, why] as const))('%s: %s', async ([line]) => {
    const frame = [
      '北岸科技园这一年',
      bodyText(0),
      '引进来更要留得住',
      bodyText(1),
      line,
      bodyText(2),
      '服务送到车间',
      bodyText(3),
    ]
    const rows = await rowsOf(frame.join('\n'))
    expect(rows.filter((row) => /^\d/.test(row))).toEqual(['2\t引进来更要留得住', '2\t服务送到车间'])
  })
})
