import {realpath} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {Article} from '../ast/article.js'
import {indexLines} from '../ast/line-index.js'
import type {Notice} from '../ast/message.js'
import type {ExportOptions, Format} from '../exporters/exporter.js'
import {exporterOf} from '../exporters/index.js'
import {readAssets} from './assets.js'
import {type PreparedExports, prepareFonts} from './fonts.js'
import {codeOf, findInputs, type InputFile, readInput} from './inputs.js'
import {readArticle} from './library.js'
import {type BuildReport, type DocumentReport, type FileNotice, hasLevel, placed, removedLines} from './report.js'
import type {RuleModes} from './rules.js'
import {type PendingFile, prepareFolder, WriteFault, writeFiles} from './write.js'

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
  /** The look of the outputs. Default: that of each exporter. */
  readonly exports?: ExportOptions
  /** The folder that paths in `exports` begin at. Default: the working folder. */
  readonly folder?: string
  /** Date of publication, ISO 8601, for documents that tell none. */
  readonly date?: string
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
  const exports = await prepareExports(options)
  const told = [...notices, ...exports.notices]
  const documents: DocumentReport[] = []
  const sources = new Set(files.map(({realPath}) => realPath))
  for (const file of files) {
    if (options.signal?.aborted) return {documents, notices: told, interrupted: true}
    const report = await buildDocument(file, {...options, inputs: sources, exports})
    documents.push(report)
    options.onDocument?.(report, documents.length, files.length)
  }
  return {documents, notices: told, interrupted: options.signal?.aborted ?? false}
}

/** Fonts are opened once for all documents, and not at all where no output has any. */
async function prepareExports({formats, exports = {}, folder = process.cwd()}: BuildOptions): Promise<PreparedExports> {
  const needsFonts = formats.some((format) => exporterOf(format).assets(exports).length > 0)
  return needsFonts ? prepareFonts(exports, folder) : {options: exports, fonts: new Map(), notices: []}
}

async function outputFault(output: string): Promise<FileNotice | undefined> {
  try {
    await prepareFolder(output)
    return undefined
  } catch (fault) {
    return {path: output, notice: {ruleId: 'output-unwritable', level: 'error', values: {cause: codeOf(fault)}}}
  }
}

/** The options of a build with the real paths of all inputs, which no output may overwrite. */
type DocumentOptions = Omit<BuildOptions, 'inputs' | 'exports'> & {
  readonly inputs: ReadonlySet<string>
  readonly exports: PreparedExports
}

async function buildDocument({path, stem}: InputFile, options: DocumentOptions): Promise<DocumentReport> {
  const content = await readInput(path, options.maxBytes)
  if (!(content instanceof Uint8Array)) return failed(path, [content])
  const {rules, date} = options
  const reading = {rules, ...(date !== undefined && {date})}
  const article = await attempt('read-failed', {}, () => readArticle(content, {name: basename(path), ...reading}))
  if ('failure' in article) return failed(path, [{path, notice: article.failure}])
  const lines = indexLines(article.value.raw)
  const facts = article.value.document.facts.length
  let notices = article.value.document.messages.map((message) => placed(path, message, lines))
  if (hasLevel(notices, 'error')) return failed(path, notices)
  const files: PendingFile[] = []
  for (const format of options.formats) {
    const exported = await attempt('export-failed', {format}, () =>
      exportArticle(article.value, format, options.exports),
    )
    if ('failure' in exported) return failed(path, [...notices, {path, notice: exported.failure}])
    files.push({path: join(options.output, stem + exporterOf(format).extension), bytes: exported.value.bytes})
    notices = notices.concat(exported.value.notices.map((notice) => placed(path, notice, lines)))
  }
  const fault = (await overwritten(files, options.inputs)) ?? (await write(files))
  if (fault !== undefined) return failed(path, [...notices, fault])
  const outputs = files.map(({path: written, bytes}) => ({path: written, bytes: bytes.length}))
  return {path, built: true, outputs, facts, removedLines: removedLines(article.value.document), notices}
}

/** An output that would take the place of an input, perhaps under another name. */
async function overwritten(
  files: readonly PendingFile[],
  sources: ReadonlySet<string>,
): Promise<FileNotice | undefined> {
  for (const {path} of files) {
    const real = await realpath(path).catch(() => undefined)
    if (real !== undefined && sources.has(real)) return {path, notice: {ruleId: 'output-is-input', level: 'error'}}
  }
  return undefined
}

async function write(files: readonly PendingFile[]): Promise<FileNotice | undefined> {
  try {
    await writeFiles(files)
    return undefined
  } catch (fault) {
    if (!(fault instanceof WriteFault)) throw fault
    const values = {cause: codeOf(fault.cause)}
    return {path: fault.path, notice: {ruleId: 'output-not-replaced', level: 'error', values}}
  }
}

async function exportArticle(article: Article, format: Format, {options, fonts}: PreparedExports) {
  const exporter = exporterOf(format)
  const {model, notices} = exporter.plan(article, await readAssets(exporter.assets(options), fonts), options)
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
