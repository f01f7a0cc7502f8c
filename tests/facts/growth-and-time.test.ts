import {describe, expect, test} from 'vitest'
import type {Fact} from '../../src/ast/fact.js'
import {runPipeline} from '../../src/pipeline/index.js'
import {readTable} from '../setup/tables.js'

const tables = new URL('../cases/', import.meta.url).pathname

/** Date of the article in a row that gives none. */
const usualDate = '2023-12-18'

describe.for([
  ['growth', growthOf],
  ['times', timeOf],
] as const)('%s', ([name, format]) => {
  test.for(readTable(`${tables}${name}.tsv`))('$line: $cells', async ({cells: [text = '', expected = '-', , date]}) => {
    const content = text.replaceAll('\\n', '\n')
    const {document} = await runPipeline({
      name: 'case.txt',
      content,
      sha256: '',
      ...(date !== '-' && {date: date || usualDate}),
    })
    const found = document.facts.filter(({kind}) => kind !== 'date').flatMap((fact) => format(fact) ?? [])
    expect(found.join(' | ') || '-').toBe(expected)
  })
})

function growthOf({text, change, basis}: Fact): string | undefined {
  if (change === undefined && basis === undefined) return undefined
  return `${text}=${change ?? '.'}${basis === undefined ? '' : ` ${basis}`}`
}

function timeOf({text, time}: Fact): string | undefined {
  return time && `${text}=${time.value}`
}
