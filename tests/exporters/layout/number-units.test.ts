import {expect, test} from 'vitest'
import {findNumbers} from '../../../src/exporters/layout/lines/number-units.js'

test.for<[text: string, found: string[]]>([
  ['成交约88.9亿元，占全市', ['约88.9亿元']],
  ['今年第15场发布会', ['第15场']],
  ['2019年11月起', ['2019年', '11月']],
  ['1,200平方公里', ['1,200平方公里']],
  ['增长2.5个百分点', ['2.5个百分点']],
  ['30多名院士、200余家企业', ['30多名', '200余家']],
  ['超过50%的项目', ['50%']],
  ['3家庭', []],
  ['编号12345', []],
  ['没有数字', []],
])('%s', ([text, found]) => {
  expect(findNumbers(text).map(({start, end}) => text.slice(start, end))).toEqual(found)
})
