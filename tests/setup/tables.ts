import {readFileSync} from 'node:fs'

/** A line of a table with its number, for messages. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a tab-separated table without its comments and empty lines. */
export function readTable(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, i) => ({line: i + 1, cells: text.split('\t')}))
    .filter(({cells: [first = '', ...rest]}) => !first.startsWith('#') && (first !== '' || rest.length > 0))
}
