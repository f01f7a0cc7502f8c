import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/ast/article.js'
import {render} from '../../src/build/library.js'
import {json} from '../../src/exporters/json.js'
import {unusedLabels} from '../../src/language/labels.js'
import {article, plainArticle} from './excel/sample-article.js'

const schema = JSON.parse(readFileSync('schema/press-document.schema.json', 'utf8'))
const isValid = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(schema)

const write = async (source: Article) => new TextDecoder().decode(await json.pack(json.plan(source, new Map()).model))

const FIXTURES = 'tests/fixtures'

/** The inputs of the fixtures, by their paths in that folder. */
const inputs = readdirSync(FIXTURES)
  .flatMap((folder) => ['input.txt', 'input.md'].map((name) => join(folder, name)))
  .filter((path) => existsSync(join(FIXTURES, path)))

/** What the schema says against a document; nothing where it is valid. */
function objections(document: unknown): string[] {
  isValid(document)
  return (isValid.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}

test('the output is the document, indented by two, with a line end at its end', async () => {
  const text = await write(article)
  expect(JSON.parse(text)).toEqual(article.document)
  expect(text.startsWith('{\n  "version": 1,\n  "source": {\n    "name": "qinghe.txt"')).toBe(true)
  expect(text.endsWith('\n}\n')).toBe(true)
})

test('a half character of the source does not break the encoding', async () => {
  const text = await write(plainArticle('\ud800'))
  expect(JSON.parse(text).text).toBe('\ud800')
})

describe('the schema', () => {
  test.for<[name: string, source: Article]>([
    ['the sample', article],
    ['an empty document', plainArticle('')],
  ])('accepts %s', async ([, source]) => {
    expect(objections(JSON.parse(await write(source)))).toEqual([])
  })

  test.for(inputs)('accepts what the pipeline makes of %s', async (path) => {
    const output = await render(readFileSync(join(FIXTURES, path)), 'json', {name: path})
    expect(objections(JSON.parse(new TextDecoder().decode(output)))).toEqual([])
  })

  const facts = (...changes: object[]) => changes.map((change, i) => ({...article.document.facts[i + 2], ...change}))

  test.for<[what: string, change: object]>([
    ['another version', {version: 2}],
    ['an unknown field', {summary: ''}],
    ['a hash that is none', {source: {...article.document.source, sha256: 'abc'}}],
    ['an encoding that jianbao does not read', {source: {...article.document.source, encoding: 'euc-kr'}}],
    ['a date in words', {metadata: {...article.document.metadata, date: '7月15日'}}],
    ['an unknown field deep down', {sections: [{...article.document.sections[0], heading: ''}]}],
    ['a section without its place', {sections: [{id: 'document', depth: 1}]}],
    ['an offset below zero', {unused: [{...article.document.unused[0], start: -1}]}],
    ['a reason that is none', {unused: [{...article.document.unused[0], reason: 'whim'}]}],
    ['a fact without its sentence', {facts: facts({sentence: undefined})}],
    ['a sum of money in no currency', {facts: facts({unit: '元'})}],
    ['a sum of money as text', {facts: facts({value: '8890000000'})}],
    ['a percentage in another unit', {facts: facts({}, {unit: '成'})}],
    ['a quantity without a unit', {facts: facts({unit: undefined})}],
    ['a date as a number', {facts: [{...article.document.facts[0], value: 20240715}]}],
    ['a comparator that is none', {facts: facts({cmp: '约'})}],
    ['half a place', {facts: facts({time: {value: '2020', start: 1}})}],
    ['an edit without its replacement', {edits: [{...article.document.edits[0], replacement: undefined}]}],
    [
      'an unknown way of copying',
      {edits: [{...article.document.edits[0], evidence: {start: 0, end: 1, match: 'some', distance: 0}}]},
    ],
    ['a level that is none', {messages: [{...article.document.messages[0], level: 'fatal'}]}],
  ])('rejects %s', ([, change]) => {
    const document = JSON.parse(JSON.stringify({...article.document, ...change}))
    expect(objections(document)).not.toEqual([])
  })

  test('is open for kinds that it does not know', () => {
    const price = {...article.document.facts[5], id: 'price-1', kind: 'price', unit: undefined, per: '斤'}
    expect(objections(JSON.parse(JSON.stringify({...article.document, facts: [price]})))).toEqual([])
  })

  test('knows the same reasons for unused numerals as the tables', () => {
    expect(schema.$defs.unused.properties.reason.enum).toEqual(Object.keys(unusedLabels))
  })
})
