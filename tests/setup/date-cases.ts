import {readdirSync} from 'node:fs'
import {runPipeline} from '../../src/pipeline/index.js'
import {readTable} from './tables.js'

/** A line of a table of dates. */
export interface DateCase {
  /** File and line, for messages. */
  readonly place: string
  readonly text: string
  /** `wording=value | wording= | wording? | -`. */
  readonly expected: string
  /** Date of the article. */
  readonly date: string | undefined
}

const folder = new URL('../cases/', import.meta.url).pathname

/** The cases of the tables of dates in a folder of their own. */
export function dateCases(): DateCase[] {
  return readdirSync(`${folder}dates`).flatMap((name) =>
    readTable(`${folder}dates/${name}`).map(({line, cells: [text = '', expected = '-', , date]}) => ({
      place: `${name}:${line}`,
      text: text.replaceAll('\\n', '\n'),
      expected,
      date: date || undefined,
    })),
  )
}

/** The dates of a text as wording and value. */
export async function datesIn(text: string, date: string | undefined): Promise<{wording: string; value: string}[]> {
  const {document} = await runPipeline({name: 'case.txt', content: text, sha256: '', ...(date && {date})})
  return document.facts.flatMap((fact) => (fact.kind === 'date' ? [{wording: fact.text, value: fact.value ?? ''}] : []))
}
