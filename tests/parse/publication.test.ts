import {describe, expect, test} from 'vitest'
import {runPipeline} from '../../src/pipeline/index.js'
import {readTable} from '../setup/tables.js'

const table = new URL('../cases/publication.tsv', import.meta.url).pathname

const cases = readTable(table).map(({line, cells: [text = '', date = '-', source = '', why = '']}) => ({
  name: `${line}: ${why}`,
  text: text.replaceAll('\\n', '\n'),
  expected: date === '-' ? {} : {date, dateSource: source},
}))

async function read(text: string, date?: string) {
  const input = {name: 'article.txt', content: text, sha256: ''}
  return (await runPipeline({...input, ...(date !== undefined && {date})})).document
}

describe('the date of publication', () => {
  test.for(cases)('$name', async ({text, expected}) => {
    const {date, dateSource} = (await read(text)).metadata
    expect({...(date && {date}), ...(dateSource && {dateSource})}).toEqual(expected)
  })

  test('a year that is proven elsewhere is told with its proof', async () => {
    const text = '标题\n12月28日，统计局发布数据。2021年1—11月，工业增加值增长7.6%。'
    const {messages} = await read(text)
    expect(messages).toMatchObject([
      {ruleId: 'date-inferred', level: 'info', values: {date: '2021-12-28', evidence: '2021年1—11月', count: 1}},
    ])
    expect(text.slice(messages[0]!.start, messages[0]!.end)).toBe('2021年1—11月')
  })

  test('the caller knows better than an inference, and no better than the text', async () => {
    const inferred = '标题\n12月28日，统计局发布数据。2021年1—11月，工业增加值增长7.6%。'
    expect((await read(inferred, '2022-01-05')).metadata).toMatchObject({date: '2022-01-05', dateSource: 'given'})
    expect((await read('标题\n2021年2月20日，开会。', '2022-01-05')).metadata).toMatchObject({dateSource: 'lead'})
  })

  test('takes time in proportion to the text, however it is built', async () => {
    const unit = '据〔2021〕3号，2021年1—11月达3个，《报告2021》，庆祝建党100周年，“十四五”开局之年，2022年底有5个、'
    const time = async (copies: number) => {
      const started = process.cpuUsage().user
      await read(`标题\n12月28日，${unit.repeat(copies)}。`)
      return process.cpuUsage(undefined).user - started
    }
    await time(200)
    const small = await time(200)
    expect((await time(1600)) / small).toBeLessThan(8 * 4)
  })
})
