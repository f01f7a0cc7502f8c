import {basename} from 'node:path'
import type {Article} from '../ast/article.js'
import {indexLines, type LineIndex} from '../ast/line-index.js'
import {readInput, tooLarge} from '../build/inputs.js'
import {readArticle} from '../build/library.js'
import {type FileNotice, hasLevel, placed} from '../build/report.js'
import type {RuleModes} from '../build/rules.js'
import type {Console} from './console.js'
import {printNotices} from './notices.js'

/** An article that was read for a command, with the lines of its raw text. */
export interface SourceArticle {
  readonly article: Article
  readonly lines: LineIndex
}

/** Where an article comes from and how it is to be read. */
export interface SourceOptions {
  /** A path, or `-` for standard input. */
  readonly file: string
  readonly maxBytes: number
  readonly rules: RuleModes
  /** Date of publication, ISO 8601, where the text tells none. */
  readonly date?: string
}

/** Reads a file, or standard input for `-`, and prints its messages; undefined where it could not be read. */
export async function readSource(
  {file: path, maxBytes, rules, date}: SourceOptions,
  console: Console,
): Promise<SourceArticle | undefined> {
  const content = path === '-' ? await readStandardInput(maxBytes) : await readInput(path, maxBytes)
  if (!(content instanceof Uint8Array)) {
    printNotices([content], console)
    return undefined
  }
  const article = await readArticle(content, {
    name: path === '-' ? 'stdin.txt' : basename(path),
    rules,
    ...(date !== undefined && {date}),
  })
  const lines = indexLines(article.raw)
  const notices = article.document.messages.map((message) => placed(path, message, lines))
  printNotices(notices, console)
  return hasLevel(notices, 'error') ? undefined : {article, lines}
}

async function readStandardInput(maxBytes: number): Promise<Uint8Array | FileNotice> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array)
    size += (chunk as Uint8Array).length
    if (size > maxBytes) return tooLarge('-', size, maxBytes)
  }
  return Buffer.concat(chunks)
}
