import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Fact} from '../../src/ast/fact.js'
import {kinds} from '../../src/pipeline/facts/kinds/index.js'
import {runPipeline} from '../../src/pipeline/index.js'
import {parseNumeral} from '../../src/pipeline/numerals/index.js'
import {readTable} from '../setup/tables.js'

const tables = new URL('../cases/', import.meta.url).pathname

describe('parseNumeral', () => {
  test.for(readTable(`${tables}numeral.tsv`))('$line: $cells', ({cells: [text = '', expected]}) => {
    expect(parseNumeral(text)).toBe(expected === 'null' ? null : Number(expected))
  })
})

/** Tables of facts are called after their kind, with a word behind a dot where a kind has several: money.hedges.tsv. */
const kindNames = new Set<string>(kinds.map(({kind}) => kind))
const factTables = readdirSync(tables)
  .filter((name) => name.endsWith('.tsv') && kindNames.has(name.split('.')[0]!))
  .map((name) => name.slice(0, -'.tsv'.length))

describe.for(factTables)('%s', (name) => {
  const [kind] = name.split('.')
  test.for(readTable(`${tables}${name}.tsv`))('$line: $cells', async ({cells: [text = '', expected = '-', , date]}) => {
    const {document} = await runPipeline({name: 'case.txt', content: text, sha256: '', ...(date && {date})})
    const found = document.facts.filter((fact) => fact.kind === kind)
    const wanted = expected === '-' ? [] : expected.split(' | ').map(parseExpected)
    const optional = wanted.filter((want) => want.optional && !found.some((fact) => fact.text === want.wording))
    expect(found.map(formatFact)).toEqual(
      wanted.filter((want) => !optional.includes(want)).map(({wording, fields}) => wording + fields),
    )
  })
})

/** Units that every fact of a kind has; the tables do not repeat them. */
const fixedUnits: ReadonlySet<unknown> = new Set(['%', 'pp', 'x'])

/** `wording=value;unit=…` in one form, whatever the order of the fields. */
function parseExpected(text: string): {wording: string; fields: string; optional: boolean} {
  const at = text.search(/\??=|\?$/)
  const wording = at < 0 ? text : text.slice(0, at)
  const optional = text[at] === '?'
  const rest = at < 0 ? '' : text.slice(at).replace(/^\??=?/, '')
  const fields = Object.fromEntries(
    rest
      .split(';')
      .filter(Boolean)
      .map((field) => (field.includes('=') ? field.split('=') : ['value', field])),
  ) as Record<string, string>
  return {wording, optional, fields: formatFields(fields)}
}

function formatFact(fact: Fact): string {
  const {value, low, high, unit, cmp} = fact as Partial<
    Record<'value' | 'low' | 'high' | 'unit' | 'cmp', string | number>
  >
  return (
    fact.text +
    formatFields({value, low, high, unit: fixedUnits.has(unit) ? undefined : unit, cmp: cmp === 'eq' ? undefined : cmp})
  )
}

function formatFields(fields: Readonly<Record<string, string | number | undefined>>): string {
  const order = ['value', 'low', 'high', 'unit', 'cmp']
  return order.flatMap((name) => (fields[name] === undefined ? [] : [` ${name}=${fields[name]}`])).join('')
}
