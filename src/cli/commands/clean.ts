import type {Edit} from '../../ast/edit.js'
import type {LineIndex} from '../../ast/line-index.js'
import {removedLines} from '../../build/report.js'
import {ruleName} from '../../build/rules.js'
import type {Console} from '../console.js'
import {type ExitCode, exitCodes} from '../exit-codes.js'
import {readSource} from '../source.js'
import type {FileCommand} from './file-command.js'

/** The options of `jianbao clean`. */
export interface CleanCommand extends FileCommand {
  /** Each edit in words, in place of the clean text. */
  readonly explain: boolean
}

/** Prints the clean text, or each edit in words, or the ledger of edits as JSON lines. */
export async function cleanCommand(command: CleanCommand, console: Console): Promise<ExitCode> {
  const source = await readSource(command, console)
  if (source === undefined) return exitCodes.failed
  const {article, lines} = source
  const {edits, text} = article.document
  if (command.json) {
    for (const edit of edits) {
      const {line, column} = lines.point(edit.start)
      console.out(JSON.stringify({...edit, line, column}))
    }
    return exitCodes.ok
  }
  if (command.explain) for (const edit of edits) console.out(explain(command.file, edit, lines, console))
  else console.out(text.replace(/\r?\n$/, ''))
  console.err(console.say('cleaned', {edits: edits.length, removed: removedLines(article.document)}))
  return exitCodes.ok
}

/** An edit in one line, and a second one that names the place that it copies. */
function explain(file: string, edit: Edit, lines: LineIndex, {say, language, colors}: Console): string {
  const {line, column} = lines.point(edit.start)
  const what =
    edit.replacement === ''
      ? say('removed', {text: excerpt(edit.text)})
      : say('replaced', {text: excerpt(edit.text), replacement: excerpt(edit.replacement)})
  const first = `${file}:${line}:${column}  ${colors.cyan(ruleName(edit.rule, language))}  ${what}`
  const {evidence} = edit
  if (evidence === undefined) return first
  const source = lines.point(evidence.start)
  const values = {line: source.line, column: source.column, distance: evidence.distance}
  return `${first}\n    ${colors.dim(`${say('copies', values)}${say(evidence.match)}`)}`
}

/** Characters of an edit that are shown. */
const LONGEST_EXCERPT = 40

/** A text on one line, what cannot be seen named by its code point. */
function excerpt(text: string): string {
  const line = text.replace(/(?:\r\n|\r|\n)$/, '')
  const characters = [...(line === '' ? text : line)]
  const shown = characters.slice(0, LONGEST_EXCERPT).map((character) => {
    const visible = /[^\p{C}\p{Z}]| /u.test(character)
    return visible ? character : `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
  })
  return `${shown.join('')}${characters.length > LONGEST_EXCERPT ? '…' : ''}`
}
