import {type FactRow, factRows} from '../../exporters/fact-row.js'
import {formatTable} from '../columns.js'
import type {Console} from '../console.js'
import {type ExitCode, exitCodes} from '../exit-codes.js'
import {readSource} from '../source.js'
import type {FileCommand} from './file-command.js'

/** Prints the facts of a file as a table, or as JSON lines. */
export async function factsCommand(command: FileCommand, console: Console): Promise<ExitCode> {
  const source = await readSource(command, console)
  if (source === undefined) return exitCodes.failed
  const {facts, coverage} = source.article.document
  if (command.json) {
    for (const fact of facts) console.out(JSON.stringify(fact))
    return exitCodes.ok
  }
  if (facts.length > 0) console.out(factTable(factRows(source.article), console))
  console.err(console.say('coverage', {...coverage}))
  return exitCodes.ok
}

function factTable(rows: readonly FactRow[], {say}: Console): string {
  return formatTable(
    [
      {title: say('kind'), align: 'start'},
      {title: say('value'), align: 'end'},
      {title: say('unit'), align: 'start'},
      {title: say('place'), align: 'start'},
      {title: say('wording'), align: 'start'},
    ],
    rows.map(({kind, value, unit, place, wording}) => [kind, value, unit, place, wording.replace(/\s+/g, ' ')]),
  )
}
