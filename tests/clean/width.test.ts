import {expect, test} from 'vitest'
import {applyEdits} from '../../src/pipeline/clean/edit.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {width} from '../../src/pipeline/clean/rules/width.js'

test.for<[why: string, input: string, output: string]>([
  ['a number with groups', '１，２３４，５６７．８', '1,234,567.8'],
  ['a list of numbers of one digit', '１，２，３', '1，2，3'],
  ['a lead of four digits has no groups', '２０２１，２０２２', '2021，2022'],
  ['a group of four digits is none', '１，２３４５', '1，2345'],
  ['a group that ASCII digits go on with is none', '１，２３４5', '1，2345'],
  ['digits before in ASCII', '12３，４５６', '123，456'],
  ['after a decimal point there are no groups', '１．２，３４５', '1.2，345'],
  ['a point at the end of a sentence', '共３．', '共3．'],
  ['a comma behind a number', '共３，其中２', '共3，其中2'],
  ['a per cent sign', '３６．５％', '36.5％'],
  ['letters of both cases', 'ＧＤＰ和Ａｐｐ', 'GDP和App'],
  ['no other full-width form', '（＋－＝／：；！？～）＃＆＠', '（＋－＝／：；！？～）＃＆＠'],
  ['nothing that compatibility would fold', '①⑽㎡㎏℃Ⅳ½ｶﾅ㈠', '①⑽㎡㎏℃Ⅳ½ｶﾅ㈠'],
])('%s: %s', ([, input, output]) => {
  expect(clean(input, [width]).text).toBe(output)
})

test('a number is one edit, letters beside it another', () => {
  const raw = '５Ｇ基站１２．５万个'
  const {edits} = clean(raw, [width])
  expect(edits.map(({text, replacement}) => `${text}→${replacement}`)).toEqual(['５→5', 'Ｇ→G', '１２．５→12.5'])
  expect(applyEdits(raw, edits)).toBe('5G基站12.5万个')
})
