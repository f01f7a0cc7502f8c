import {expect, test} from 'vitest'
import {durationText} from '../../src/exporters/rows/duration-text.js'

test.for([
  ['P3Y', '3年'],
  ['P0.5Y', '0.5年'],
  ['P1Y3M', '1年3个月'],
  ['P2W', '2周'],
  ['P5D', '5天'],
  ['PT3H', '3小时'],
  ['PT2H30M', '2小时30分钟'],
  ['PT45S', '45秒'],
  ['P1DT12H', '1天12小时'],
  ['2021-02', '2021-02'],
] as const)('%s', ([iso, words]) => {
  expect(durationText(iso)).toBe(words)
})
