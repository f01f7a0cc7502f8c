import {expect, test} from 'vitest'
import {dateCell} from '../../../src/exporters/excel/calendar.js'
import {cellName} from '../../../src/exporters/excel/cell-name.js'
import {innermost} from '../../../src/exporters/excel/innermost.js'
import {numberFormat} from '../../../src/exporters/excel/number-format.js'
import {pageHeader} from '../../../src/exporters/excel/page.js'
import {rowHeight} from '../../../src/exporters/excel/row-height.js'

test.for<[value: number, format: string, why: string]>([
  [50, '0', 'a percentage stays 50'],
  [2021, '0', 'a year has no comma'],
  [9999, '0', 'four digits are read at a glance'],
  [10_000, '#,##0', 'five are not'],
  [8_890_000_000, '#,##0', '88.9亿'],
  [33.3333, '0.0000', 'all the digits that the number has'],
  [12_345.6, '#,##0.0', 'also behind the point'],
  [-10_000, '#,##0', 'a negative number too'],
  [1e-7, 'General', 'a number that is written with an exponent'],
  [1e21, 'General', 'on either side'],
])('%d is shown as %s: %s', ([value, format]) => {
  expect(numberFormat(value)).toBe(format)
})

test.for<[edtf: string, serial: number | undefined, why: string]>([
  ['2021-02-20', 44_247, 'a full day'],
  ['2023-11-20T18:00', 45_250.75, 'a time of day is a part of the day'],
  ['1900-03-01', 61, 'the first day on which Excel agrees with the calendar'],
  ['1900-02-28', undefined, 'before it Excel is a day off'],
  ['1898-06-11', undefined, 'before its calendar'],
  ['2021-02', undefined, 'a month'],
  ['2018/..', undefined, 'an interval'],
  ['2021-02-30', undefined, 'a day that is on no calendar'],
  ['2021-02-20T25:00', undefined, 'an hour that is on no clock'],
  ['', undefined, 'nothing'],
])('the date %j is the serial number %s: %s', ([edtf, serial]) => {
  expect(dateCell(edtf)?.value).toBe(serial)
})

test.for<[offset: number, name: string | undefined]>([
  [0, 'outer'],
  [3, 'inner'],
  [4, 'outer'],
  [7, 'second'],
  [9, 'outer'],
  [10, undefined],
])('the innermost span around %d is %s', ([offset, name]) => {
  const spans = [
    {start: 0, end: 10, name: 'outer'},
    {start: 2, end: 4, name: 'inner'},
    {start: 6, end: 9, name: 'second'},
  ]
  expect(innermost(spans)(offset)?.name).toBe(name)
})

test.for<[row: number, column: number, name: string]>([
  [1, 0, 'A1'],
  [2, 25, 'Z2'],
  [2, 26, 'AA2'],
  [9, 701, 'ZZ9'],
  [9, 702, 'AAA9'],
])('row %d, column %d is %s', ([row, column, name]) => {
  expect(cellName(row, column)).toBe(name)
})

test('a page header is no code: signs are doubled, a number is no font size, and it is never too long', () => {
  expect(pageHeader('A&B')).toBe('&L A&&B')
  expect(pageHeader('2021年\n总第15场')).toBe('&L 2021年 总第15场')
  expect(pageHeader('&'.repeat(300)).length).toBeLessThanOrEqual(255)
  expect(pageHeader('&'.repeat(300))).toMatch(/^&L (?:&&)+$/)
})

test('a row grows with the longest of its texts that may wrap, up to the limit of Excel', () => {
  const column = {header: '句子', about: '', width: 20, look: 'wrapped', hidden: false, screenOnly: false} as const
  const height = (value: string, changes: object = {}) => rowHeight([{value}], [{...column, ...changes}])
  expect(height('短句')).toBe(20)
  expect(height('字'.repeat(40))).toBeGreaterThan(height('字'.repeat(20)))
  expect(height('a\nb\nc')).toBeGreaterThan(height('a'))
  expect(height('字'.repeat(40), {look: 'text'})).toBe(20)
  expect(height('字'.repeat(40), {hidden: true})).toBe(20)
  expect(height('字'.repeat(30_000))).toBe(409)
})
