import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {runPipeline} from '../../src/pipeline/index.js'
import {readTable} from '../setup/tables.js'

const folder = new URL('../cases/org/', import.meta.url).pathname

describe.for(readdirSync(folder).sort())('org/%s', (name) => {
  test.for(readTable(folder + name))('$line: $cells', async ({cells: [text = '', expected = '-']}) => {
    const {document} = await runPipeline({name: 'case.txt', content: text, sha256: ''})
    const found = document.facts.filter(({kind}) => kind === 'org').map((fact) => fact.text)
    const wanted = expected === '-' ? [] : expected.split(' | ')
    // Each optional name is struck off where it was found.
    const rest = wanted.filter((want) => want.endsWith('?')).map((want) => want.slice(0, -1))
    const sure = found.filter((word) => {
      const at = rest.indexOf(word)
      if (at >= 0) rest.splice(at, 1)
      return at < 0
    })
    expect(sure).toEqual(wanted.filter((want) => !want.endsWith('?')))
  })
})
