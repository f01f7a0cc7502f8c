import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Article} from '../../../src/ast/article.js'
import {pdf} from '../../../src/exporters/pdf/index.js'
import {assets} from '../layout/typesetting.js'

/** Programs of others that read what we write. */

/** The PDF file of an article. */
export function write(article: Article): Promise<Uint8Array> {
  return pdf.pack(pdf.plan(article, assets).model)
}

const asked = new Map<string, boolean>()

/** Whether a program is there that a test wants as its referee; says so once where it is not. */
export function has(program: string): boolean {
  const known = asked.get(program)
  if (known !== undefined) return known
  const found = spawnSync('which', [program]).status === 0
  if (!found) console.warn(`${program} is not installed: what it would check is skipped`)
  asked.set(program, found)
  return found
}

/** What a program prints about a file; `FILE` among its arguments stands for the path. */
export function ask(bytes: Uint8Array, program: string, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'))
  const path = join(folder, 'briefing.pdf')
  writeFileSync(path, bytes)
  try {
    return execFileSync(
      program,
      options.map((option) => (option === 'FILE' ? path : option)),
      {
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The text of a file as pdftotext copies it, without page numbers and the ends of lines and pages. */
export function copyText(bytes: Uint8Array): string {
  return ask(bytes, 'pdftotext', 'FILE', '-')
    .split(/[\n\f]/)
    .filter((line) => !/^—\s?\d+\s?—$/.test(line))
    .join('')
}
