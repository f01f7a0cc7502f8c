import {relative} from 'node:path'
import {build} from '../../build/index.js'
import {type BuildReport, type DocumentReport, hasLevel} from '../../build/report.js'
import type {RuleModes} from '../../build/rules.js'
import type {ExportOptions, Format} from '../../exporters/exporter.js'
import type {Console} from '../console.js'
import {type ExitCode, exitCodes} from '../exit-codes.js'
import {printNotices} from '../notices.js'
import {showProgress} from '../progress.js'

/** The options of `jianbao build`. */
export interface BuildCommand {
  readonly inputs: readonly string[]
  readonly output: string
  readonly formats: readonly Format[]
  readonly maxBytes: number
  readonly rules: RuleModes
  readonly exports: ExportOptions
  /** The folder that paths in `exports` begin at. */
  readonly folder: string
  readonly date?: string
  readonly json: boolean
}

/** Builds, tells what happened on the way, and sums up. */
export async function buildCommand(command: BuildCommand, console: Console): Promise<ExitCode> {
  const started = performance.now()
  const progress = showProgress(console)
  const report = await build({
    ...command,
    signal: console.signal,
    onDocument(document, done, total) {
      progress.pause()
      printNotices(document.notices, console)
      if (command.json) console.out(JSON.stringify(document))
      else if (document.built) printDocument(document, console)
      progress.show(done, total)
    },
  })
  progress.stop()
  printNotices(report.notices, console)
  if (!command.json) printSummary(report, (performance.now() - started) / 1000, console)
  if (report.interrupted) {
    console.err(console.say('interrupted'))
    return exitCodes.interrupted
  }
  const failed = report.documents.some(({built}) => !built) || hasLevel(report.notices, 'error')
  return failed ? exitCodes.failed : exitCodes.ok
}

function printDocument({path, facts, removedLines, outputs}: DocumentReport, {out, say}: Console): void {
  out(`${path}  ${say('documentLine', {facts, removed: removedLines})}`)
  for (const output of outputs) out(`  ${relative('.', output.path) || output.path}  ${formatBytes(output.bytes)}`)
}

function printSummary({documents, notices}: BuildReport, seconds: number, {out, err, say}: Console): void {
  const built = documents.filter((document) => document.built)
  const sum = (count: (document: DocumentReport) => number) =>
    built.reduce((total, document) => total + count(document), 0)
  out(
    say('summary', {
      documents: built.length,
      facts: sum(({facts}) => facts),
      removed: sum(({removedLines}) => removedLines),
      files: sum(({outputs}) => outputs.length),
      seconds: seconds.toFixed(1),
    }),
  )
  const failed = documents.length - built.length + notices.filter(({notice}) => notice.level === 'error').length
  if (failed > 0) err(say('failures', {failed}))
}

/** 1234 bytes are 1.2 KB. */
function formatBytes(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(1)} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`
}
