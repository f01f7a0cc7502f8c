import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {plan} from '../../../src/exporters/word/plan.js'
import {has, partsOf, schemaErrors, write} from './office.js'
import {articleOf, heading, paragraph, raw, sampleArticle} from './sample-article.js'

const poisons: readonly [name: string, text: string, kept: string][] = [
  ['a noncharacter', '甲\ufffe乙\uffff丙', '甲乙丙'],
  ['a noncharacter of a higher plane', '甲\u{1ffff}乙', '甲乙'],
  ['a lone high surrogate', '甲\ud83d乙', '甲乙'],
  ['a lone low surrogate', '甲\ude00乙', '甲乙'],
  ['controls', '甲\u0000\u0008\u000b\u001f\u007f\u0085乙', '甲乙'],
  ['the end of a CDATA section', '甲]]>乙', '甲]]&gt;乙'],
  ['markup', '<w:p/>&amp;"', '&lt;w:p/&gt;&amp;amp;'],
  ['an escape of Excel', '甲_x0041_乙', '甲_x0041_乙'],
  ['a character beyond the first plane', '𠮷野家😀', '𠮷野家😀'],
]

describe('hostile text', () => {
  test.for(poisons)('%s: the file is sound and holds what is left', async ([, text, kept]) => {
    const poisoned = articleOf(heading(1, text), paragraph(text))
    const article = {
      ...poisoned,
      document: {...poisoned.document, metadata: {title: text, credits: [], publisher: text}},
    }
    const bytes = await write(article)
    expect(partsOf(bytes)['word/document.xml']!.split(kept).length - 1).toBeGreaterThanOrEqual(3)
    expect(await schemaErrors(bytes)).toEqual([])
  })

  test.runIf(has('xmllint'))('every part is well-formed', async () => {
    const all = poisons.map(([, text]) => text).join('，')
    const bytes = await write(articleOf(heading(1, all), paragraph(all), {type: 'code', value: all}))
    for (const xml of Object.values(partsOf(bytes))) execFileSync('xmllint', ['--noout', '-'], {input: xml})
  })

  test('what the annex quotes is made safe too', async () => {
    const [edit] = sampleArticle.document.edits
    const edits = [{...edit!, text: '删\ufffe去'}]
    const article = {...sampleArticle, document: {...sampleArticle.document, edits}}
    expect(plan(article).notices).toMatchObject([{ruleId: 'text-sanitised', values: {code: 'U+FFFE', count: 1}}])
    expect(partsOf(await write(article))['word/document.xml']).toContain('删去')
  })

  test('an address that is no address is text', async () => {
    const article = articleOf(
      paragraph({type: 'link', url: 'http://[\ufffe', children: [{type: 'text', value: '网页'}]}),
    )
    expect(await schemaErrors(await write(article))).toEqual([])
  })

  test('a note that refers to itself ends', async () => {
    const reference = {type: 'footnoteReference', identifier: 'n'} as const
    const article = articleOf(paragraph(reference), {
      type: 'footnoteDefinition',
      identifier: 'n',
      children: [paragraph(reference)],
    })
    expect(await schemaErrors(await write(article))).toEqual([])
  })

  test('a name of a file is no markup', async () => {
    const source = {...sampleArticle.document.source, name: '<a>&"\ufffe.txt'}
    const article = {...articleOf(), document: {...articleOf().document, source}, raw}
    expect(await schemaErrors(await write(article))).toEqual([])
  })

  test('a table wider than Word allows becomes lines', async () => {
    const cells = Array.from({length: 64}, () => ({
      type: 'tableCell' as const,
      children: [{type: 'text' as const, value: '格'}],
    }))
    const article = articleOf({type: 'table', children: [{type: 'tableRow', children: cells}]})
    const xml = partsOf(await write(article))['word/document.xml']!
    expect(xml).not.toContain('<w:tbl>')
    expect(xml.split('格')).toHaveLength(65)
  })
})
