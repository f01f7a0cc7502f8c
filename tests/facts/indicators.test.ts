import {describe, expect, test} from 'vitest'
import {runPipeline} from '../../src/pipeline/index.js'
import {readTable} from '../setup/tables.js'

/** What each value of a text counts or measures. */
const cases = new URL('../cases/indicators.tsv', import.meta.url).pathname

describe('indicators', () => {
  test.for(readTable(cases))('$line: $cells', async ({cells: [text = '', expected = '']}) => {
    const {document} = await runPipeline({name: 'case.txt', content: text, sha256: ''})
    const found = expected.split(' | ').map((want) => {
      const [wording = '', words = ''] = want.split('=')
      const fact = document.facts.find((candidate) => candidate.text === wording)
      const indicator = fact?.of?.text ?? ''
      return `${wording}=${words.split('/').includes(indicator) ? words : indicator}`
    })
    expect(found).toEqual(expected.split(' | '))
  })
})
