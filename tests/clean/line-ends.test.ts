import {expect, test} from 'vitest'
import {analyze} from '../../src/index.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {formFeeds} from '../../src/pipeline/clean/rules/form-feeds.js'
import {lineEnds} from '../../src/pipeline/clean/rules/line-ends.js'

test.for<[why: string, input: string, output: string]>([
  ['CR CR LF, as a broken copy makes it', '甲\r\r\n乙', '甲\n\n乙'],
  ['LF CR is two line ends', '甲\n\r乙', '甲\n\n乙'],
  ['a form feed before CR LF', '甲\f\r\n乙', '甲\n乙'],
  ['a form feed behind a line separator', '甲\u2028\f乙', '甲\n乙'],
  ['several form feeds in a line', '甲\f\f乙', '甲\n乙'],
  ['a form feed at the start and at the end', '\f甲\f', '甲'],
])('%s', ([, input, output]) => {
  expect(clean(input, [lineEnds, formFeeds]).text).toBe(output)
})

test.for(['a.txt', 'a.md'])('%s: places stay those of the raw text', async (name) => {
  const raw = '# 标题\r\n\r\n首批30家。\u2028另有5家。\r'
  const {facts, text} = await analyze(raw, {name})
  expect(text).not.toMatch(/[\r\u2028]/)
  expect(facts.map(({start, end}) => raw.slice(start, end))).toEqual(['30家', '5家'])
})
