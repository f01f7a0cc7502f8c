import {parse} from 'edtf'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dateCases, datesIn} from '../setup/date-cases.js'

const cases = dateCases()

describe('tables', () => {
  test.for(cases)('$place: $text', async ({text, expected, date}) => {
    const found = (await datesIn(text, date)).map(({wording, value}) => `${wording}=${value}`)
    const wanted = expected === '-' ? [] : expected.split(' | ')
    // `wording?` and `wording?=value` may be found or not.
    const plain = wanted.map((want) => (want.endsWith('?') ? want.replace('?', '=') : want.replace('?=', '=')))
    const required = plain.filter((want, i) => !wanted[i]!.includes('?') || found.includes(want))
    expect(found).toEqual(required)
  })

  test('the value of every wording is EDTF of level 1', () => {
    for (const {expected} of cases) for (const value of valuesIn(expected)) expectEdtf(value)
  })
})

function valuesIn(expected: string): string[] {
  return expected.split(' | ').flatMap((fact) => /=(.+)$/.exec(fact)?.[1] ?? [])
}

function expectEdtf(value: string): void {
  expect(() => parse(value, {level: 1}), value).not.toThrow()
}

/** Pieces of wordings; most of their combinations are no date at all. */
const pieces = fc.constantFrom(
  ...(
    '2021年 二〇二三年 1998年 去年 今年 上年 次年 当年 同年 12月 11月 二月 3月份 上月 当月 30日 1日 二十日 次日 昨日 当天 昨（19）日 ' +
    '2021-02-20 2021.2.20 1 9 31 至 到 — - 、 起至 ， 。 18时 9:30 24时 30分 点半 上半年 三季度 第一季度 前三季度 前11个月 首季 ' +
    '年底 末 初 上旬 下旬 至今 以来 起至今 近三年来 过去五年 一年来 “十四五”期间 “十四五”末 20世纪 上世纪 80年代 1980年代 19世纪 上周五 元月 每年 8时 同期 的 前 比'
  ).split(' '),
)
const wording = fc.array(pieces, {minLength: 1, maxLength: 8}).map((parts) => parts.join(''))
const article = fc.option(
  fc
    .date({min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10)),
  {nil: undefined},
)

test('whatever stands together, a value is EDTF of level 1, and an interval runs forward', async () => {
  await fc.assert(
    fc.asyncProperty(wording, article, async (text, date) => {
      for (const {value} of await datesIn(`标题\n${text}`, date)) {
        if (value === '') continue
        expectEdtf(value)
        const [from, to] = value.split('/')
        if (to !== undefined && to !== '..') expect(from! < to).toBe(true)
      }
    }),
    {numRuns: 1500},
  )
})

test('a date without a year has no value where no date is known', async () => {
  for (const text of ['5月1日', '上半年', '昨日', '去年', '近三年来', '当月', '次年3月', '3日'])
    expect(await datesIn(`标题\n${text}，`, undefined)).toEqual([expect.objectContaining({value: ''})])
})

test('rows of words that begin a date are read in linear time', async () => {
  const seconds = async (length: number) => {
    const text = `标题\n${'上年末当年次年至去年近三年'.repeat(length)}\n`
    const start = process.cpuUsage().user
    await datesIn(text, '2023-11-20')
    return process.cpuUsage(undefined).user - start
  }
  await seconds(200)
  const small = await seconds(500)
  const large = await seconds(4000)
  // Eight times the text; linear with a generous margin for the noise of a shared machine.
  expect(large / small).toBeLessThan(32)
})
