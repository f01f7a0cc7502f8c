import {expect, test} from 'vitest'
import {runPipeline} from '../../src/pipeline/index.js'
import {readTable} from '../setup/tables.js'

const rows = readTable(new URL('../cases/person.tsv', import.meta.url).pathname)

test.for(rows)('persons: $line: $cells', async ({cells: [text = '', expected = '-']}) => {
  const found = await personsIn(text)
  const wanted = expected === '-' ? [] : expected.split(' | ')
  const required = wanted.filter((name) => !name.includes('?') || found.includes(name.replace('?', '')))
  expect(found).toEqual(required.map((name) => name.replace('?', '')))
})

test('a name in the title is found by what the text proves', async () => {
  expect(await personsIn('市科协主席崔一鸣介绍，工作很多。', '崔一鸣：千头万绪')).toEqual([
    '崔一鸣',
    '崔一鸣=市科协主席',
  ])
})

test('titles, surnames and blanks in rows are read in linear time', async () => {
  const seconds = async (length: number) => {
    const text = '局长、副局长王和李记者　、张江长江大桥·阿·力在说'.repeat(length)
    const start = process.cpuUsage().user
    await personsIn(text)
    return process.cpuUsage().user - start
  }
  await seconds(100)
  const small = await seconds(400)
  const large = await seconds(3200)
  // Eight times the text; linear with a generous margin for the noise of a shared machine.
  expect(large / small).toBeLessThan(32)
})

/** The persons of a text under a title, as name=role. */
async function personsIn(text: string, title = '标题'): Promise<string[]> {
  const {document} = await runPipeline({name: 'case.txt', content: `${title}\n\n${text}\n`, sha256: ''})
  return document.facts
    .filter(({kind}) => kind === 'person')
    .map(({text: name, role}) => (role === undefined ? name : `${name}=${role.text}`))
}
