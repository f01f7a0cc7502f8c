import {basename, join} from 'node:path'
import type {Article} from '../ast/article.js'
import {indexLines} from '../ast/line-index.js'
import type {Notice} from '../ast/message.js'
import type {Format} from '../exporters/exporter.js'
import {exporterOf} from '../exporters/index.js'
import {readAssets} from './assets.js'
import {codeOf, findInputs, type InputFile, readInput} from './inputs.js'
import {readArticle} from './library.js'
import {type BuildReport, type DocumentReport, type FileNotice, hasLevel, placed, removedLines} from './report.js'
import type {RuleModes} from './rules.js'
import {type PendingFile, prepareFolder, writeFiles} from './write.js'

/** What to build. */
export interface BuildOptions {
  /** Files and folders. */
  readonly inputs: readonly string[]
  /** Output folder; made where it is missing. */
  readonly output: string
  readonly formats: readonly Format[]
  /** Larger files are refused. */
  readonly maxBytes: number
  /** Cleaning rules that are off or only report, by their ids. */
  readonly rules: RuleModes
  /** Called with each finished document. */
  readonly onDocument?: (report: DocumentReport, done: number, total: number) => void
  /** Stops the build before the next document. */
  readonly signal?: AbortSignal
}

/**
 * Builds every input in every format. A document is written whole or not at all, and one that fails never stops the others.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const {files, notices} = await findInputs(options.inputs)
  const fault = await outputFault(options.output)
  if (fault !== undefined) return {documents: [], notices: [...notices, fault], interrupted: false}
  const documents: DocumentReport[] = []
  for (const file of files) {
    if (options.signal?.aborted) return {documents, notices, interrupted: true}
    const report = await buildDocument(file, options)
    documents.push(report)
    options.onDocument?.(report, documents.length, files.length)
  }
  return {documents, notices, interrupted: options.signal?.aborted ?? false}
}

async function outputFault(output: string): Promise<FileNotice | undefined> {
  try {
    await prepareFolder(output)
    return undefined
  } catch (fault) {
    return {path: output, notice: {ruleId: 'output-unwritable', level: 'error', values: {cause: codeOf(fault)}}}
  }
}

async function buildDocument({path, stem}: InputFile, options: BuildOptions): Promise<DocumentReport> {
  const content = await readInput(path, options.maxBytes)
  if (!(content instanceof Uint8Array)) return failed(path, [content])
  const article = await attempt('read-failed', {}, () =>
    readArticle(content, {name: basename(path), rules: options.rules}),
  )
  if ('failure' in article) return failed(path, [{path, notice: article.failure}])
  const lines = indexLines(article.value.raw)
  const facts = article.value.document.facts.length
  let notices = article.value.document.messages.map((message) => placed(path, message, lines))
  if (hasLevel(notices, 'error')) return failed(path, notices)
  const files: PendingFile[] = []
  for (const format of options.formats) {
    const exported = await attempt('export-failed', {format}, () => exportArticle(article.value, format))
    if ('failure' in exported) return failed(path, [...notices, {path, notice: exported.failure}])
    files.push({path: join(options.output, stem + exporterOf(format).extension), bytes: exported.value.bytes})
    notices = notices.concat(exported.value.notices.map((notice) => placed(path, notice, lines)))
  }
  try {
    await writeFiles(files)
  } catch (fault) {
    const values = {cause: codeOf(fault)}
    return failed(path, [
      ...notices,
      {path: options.output, notice: {ruleId: 'output-unwritable', level: 'error', values}},
    ])
  }
  const outputs = files.map(({path: written, bytes}) => ({path: written, bytes: bytes.length}))
  return {path, built: true, outputs, facts, removedLines: removedLines(article.value.document), notices}
}

async function exportArticle(article: Article, format: Format) {
  const exporter = exporterOf(format)
  const {model, notices} = exporter.plan(article, await readAssets(exporter.assets))
  return {bytes: await exporter.pack(model), notices}
}

/** Runs a step that has no business failing; if it does all the same, the document fails and not the build. */
async function attempt<Value>(
  ruleId: 'read-failed' | 'export-failed',
  values: Record<string, string>,
  step: () => Promise<Value>,
): Promise<{readonly value: Value} | {readonly failure: Notice}> {
  try {
    return {value: await step()}
  } catch (fault) {
    return {failure: {ruleId, level: 'error', values: {...values, cause: codeOf(fault)}}}
  }
}

function failed(path: string, notices: readonly FileNotice[]): DocumentReport {
  return {path, built: false, outputs: [], facts: 0, removedLines: 0, notices}
}
