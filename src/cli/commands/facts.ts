import type {Article} from '../../ast/article.js'
import {indexLines} from '../../ast/line-index.js'
import {factRows} from '../../exporters/rows/fact-row.js'
import {unusedLabels} from '../../language/labels.js'
import {clipped, formatTable} from '../columns.js'
import type {Console} from '../console.js'
import {type ExitCode, exitCodes} from '../exit-codes.js'
import {readSource} from '../source.js'
import type {FileCommand} from './file-command.js'

/** The options of the command. */
export interface FactsCommand extends FileCommand {
  /** The numbers that are in no fact, in place of the facts. */
  readonly unused: boolean
}

/** Prints the facts of a file, or the numbers that are in none, as a table or as JSON lines. */
export async function factsCommand(command: FactsCommand, console: Console): Promise<ExitCode> {
  const source = await readSource(command, console)
  if (source === undefined) return exitCodes.failed
  const {article} = source
  const {facts, unused, coverage} = article.document
  const items = command.unused ? unused : facts
  if (command.json) {
    for (const item of items) console.out(JSON.stringify(item))
    return exitCodes.ok
  }
  if (items.length > 0) console.out(command.unused ? unusedTable(article, console) : factTable(article, console))
  console.err(console.say('coverage', {...coverage, facts: facts.length, unused: unused.length}))
  return exitCodes.ok
}

/** Cells of the widest indicator; a longer one is clipped, the whole stands in the other outputs. */
const WIDEST_INDICATOR = 28

function factTable(article: Article, {say}: Console): string {
  const rows = factRows(article)
  return formatTable([
    {title: say('kind'), align: 'start', cells: rows.map(({kind}) => kind)},
    {title: say('indicator'), align: 'start', cells: rows.map(({indicator}) => clipped(indicator, WIDEST_INDICATOR))},
    {title: say('hedge'), align: 'start', cells: rows.map(({hedge}) => hedge)},
    {title: say('value'), align: 'end', cells: rows.map(({number}) => number)},
    {title: say('unit'), align: 'start', cells: rows.map(({unit}) => unit)},
    {title: say('time'), align: 'start', cells: rows.map(({time}) => time)},
    {title: say('growth'), align: 'start', cells: rows.map(({growth}) => growth)},
    {title: say('place'), align: 'start', cells: rows.map(({place}) => place)},
    {title: say('wording'), align: 'start', cells: rows.map(({wording}) => oneLine(wording))},
  ])
}

function unusedTable({raw, document}: Article, {say}: Console): string {
  const lines = indexLines(raw)
  const places = document.unused.map(({start}) => lines.point(start))
  return formatTable([
    {title: say('number'), align: 'start', cells: document.unused.map(({text}) => oneLine(text))},
    {title: say('reason'), align: 'start', cells: document.unused.map(({reason}) => unusedLabels[reason] ?? reason)},
    {title: say('place'), align: 'start', cells: places.map(({line, column}) => `${line}:${column}`)},
    {title: say('context'), align: 'start', cells: document.unused.map(({start, end}) => around(raw, start, end))},
  ])
}

/** Characters shown on each side of a number that is in no fact. */
const AROUND = 10

/** A number with the words beside it on its line. */
function around(raw: string, start: number, end: number): string {
  const before = raw
    .slice(Math.max(0, start - AROUND), start)
    .split('\n')
    .at(-1)!
  const behind = raw.slice(end, end + AROUND).split('\n')[0]!
  return oneLine(before + raw.slice(start, end) + behind).trim()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
