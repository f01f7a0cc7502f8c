import {describe, expect, test} from 'vitest'
import {kitchenSink} from './kitchen-sink.js'
import {has, readPageWithLibreOffice, readWithPandoc, write} from './office.js'
import {articleOf, facts, heading, paragraph, sampleArticle} from './sample-article.js'

const withoutPandoc = !has('pandoc') && 'pandoc is not installed'
const withoutLibreOffice = !(has('soffice') && has('pdftotext')) && 'LibreOffice or pdftotext is not installed'

describe('pandoc reads', () => {
  const bytes = write(sampleArticle)

  test('the title, and the headings as headings', async ({skip}) => {
    if (withoutPandoc) skip(withoutPandoc)
    const lines = (await readWithPandoc(await bytes, 'markdown')).split('\n')
    expect(lines).toContain('title: 云溪区：把科普大篷车开进山村')
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# 建设开放实验室',
      '# 答记者问',
      '# 数据与事实',
      '# 清理说明',
      '# 提示',
    ])
  })

  test('every character of the body', async ({skip}) => {
    if (withoutPandoc) skip(withoutPandoc)
    const ink = (text: string) => text.replace(/\s/g, '')
    const read = ink(await readWithPandoc(await bytes, 'plain'))
    const body = [
      '4月18日，云溪区召开科普工作会议，部署全年十项任务。去年，全区科普经费约1.25亿元，同比增长12.5%。',
      '“实验室要让孩子摸得着。”区科协主席林远说，全区已建成30多个开放实验室，接待学生超过8600人次。',
      '记者：今年有什么新安排？',
      '区科协主席林远：新增6辆大篷车，覆盖120个村。',
      '来源：云溪日报',
    ]
    for (const line of body) expect(read).toContain(ink(line))
  })

  test('the head of the fact table and a jump for each fact', async ({skip}) => {
    if (withoutPandoc) skip(withoutPandoc)
    const text = await readWithPandoc(await bytes, 'markdown')
    expect(text).toMatch(/序号 +指标 +数值 +单位 +时间 +增减 +位置/)
    expect(text.match(/\]\(#fact_\w+\)/g)).toHaveLength(facts.length)
  })

  test('lists with their numbers, quotations, a table and a footnote', async ({skip}) => {
    if (withoutPandoc) skip(withoutPandoc)
    const text = await readWithPandoc(await write(kitchenSink), 'markdown')
    expect(text).toMatch(/^3\. +从三起$/m)
    expect(text).toMatch(/^-\s+第一$/m)
    expect(text).toMatch(/^ +1\. +内层一$/m)
    expect(text).toMatch(/^> 引文$/m)
    expect(text).toMatch(/云溪 +1,200/)
    expect(text).toMatch(/^\[\^1\]: 脚注的文字$/m)
    expect(text).toContain('[网页](https://example.org/a?b=1&c=2)')
  })
})

describe('LibreOffice lays out', () => {
  test('22 lines of 28 characters on a page, the first with an indent of two', async ({skip}) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    const lines = await readPageWithLibreOffice(await write(articleOf(paragraph('测'.repeat(1500)))), 1)
    const widths = lines.filter((line) => line.startsWith('测')).map((line) => line.length)
    expect(widths).toEqual([26, ...Array.from({length: 21}, () => 28)])
    expect(lines.at(-1)).toMatch(/^— ?1 ?—$/)
  })

  test('as many lines with headings and short paragraphs between', async ({skip}) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    const lines = Array.from({length: 20}, (_, i) => [heading(i % 2 === 0 ? 2 : 3, '题'), paragraph('文')]).flat()
    const page = await readPageWithLibreOffice(await write(articleOf(...lines)), 1)
    expect(page.filter((line) => /^[题文]$/.test(line))).toHaveLength(22)
  })

  test('the head of the fact table on every page that the table runs over', async ({skip}) => {
    if (withoutLibreOffice) skip(withoutLibreOffice)
    const many = Array.from({length: 40}, (_, i) => ({...facts[0]!, id: `money-${i}`}))
    const article = articleOf(paragraph('正文'))
    const bytes = await write({...article, document: {...article.document, facts: many}})
    const page = await readPageWithLibreOffice(bytes, 3)
    expect(page[0]).toMatch(/^序号 +指标 +数值 +单位 +时间 +增减 +位置$/)
  })
})
