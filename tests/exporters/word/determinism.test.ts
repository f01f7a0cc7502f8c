import {expect, test} from 'vitest'
import {kitchenSink} from './kitchen-sink.js'
import {write, writeInAnotherProcess} from './office.js'
import {sampleArticle} from './sample-article.js'

const articles = [
  ['the sample', sampleArticle],
  ['everything that Markdown can bring', kitchenSink],
] as const

test.for(articles)('%s twice in one process gives the same bytes', async ([, article]) => {
  const first = await write(article)
  await write(kitchenSink)
  expect(Buffer.compare(await write(article), first)).toBe(0)
})

test.for(articles)('%s in processes of other zones and languages gives the same bytes', ([, article]) => {
  const here = writeInAnotherProcess(article, {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8'})
  const there = writeInAnotherProcess(article, {TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'})
  expect(here.length).toBeGreaterThan(5000)
  expect(Buffer.compare(here, there)).toBe(0)
})
