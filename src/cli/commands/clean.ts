import {removedLines} from '../../build/report.js'
import type {Console} from '../console.js'
import {type ExitCode, exitCodes} from '../exit-codes.js'
import {readSource} from '../source.js'

/** The options of the commands that read one file. */
export interface FileCommand {
  readonly file: string
  readonly maxBytes: number
  readonly json: boolean
}

/** Prints the clean text, or the ledger of edits as JSON lines. */
export async function cleanCommand({file, maxBytes, json}: FileCommand, console: Console): Promise<ExitCode> {
  const source = await readSource(file, maxBytes, console)
  if (source === undefined) return exitCodes.failed
  const {document} = source.article
  if (json) {
    for (const edit of document.edits) console.out(JSON.stringify({...edit, ...placeOf(edit.start, source.lines)}))
    return exitCodes.ok
  }
  console.out(document.text.replace(/\r?\n$/, ''))
  console.err(console.say('cleaned', {edits: document.edits.length, removed: removedLines(document)}))
  return exitCodes.ok
}

function placeOf(offset: number, lines: {point(offset: number): {line: number; column: number}}) {
  const {line, column} = lines.point(offset)
  return {line, column}
}
