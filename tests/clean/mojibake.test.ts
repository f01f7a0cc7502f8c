import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {windows1252} from '../../src/language/windows-1252.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {plainTextRules} from '../../src/pipeline/clean/rules/index.js'
import {mojibake} from '../../src/pipeline/clean/rules/mojibake.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const asLatin1 = (text: string) => Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join('')
const asWindows1252 = (text: string) =>
  asLatin1(text).replace(/[\u0080-\u009f]/g, (unit) => windows1252[unit.charCodeAt(0) - 0x80]!)
const asGbk = (text: string) => new TextDecoder('gb18030').decode(utf8(text))

const article = '北岸区召开学习会\n4月18日，北岸区部署“科普进社区”工作，投入1.2亿元。\n王莹、café老板到会——好！\n12月\n'

describe('repaired', () => {
  test.for<[string, (text: string) => string]>([
    ['UTF-8 read as Latin-1, soft hyphens and controls in it', asLatin1],
    ['UTF-8 read as Windows-1252', asWindows1252],
  ])('%s', ([, misread]) => {
    expect(clean(misread(article), plainTextRules).text).toBe(article)
  })

  test.for(['工作会议', '北岸科技2021部署工作', '数总结工作会议'])('UTF-8 read as GBK: %s', (text) => {
    expect(clean(asGbk(text), [mojibake]).text).toBe(text)
  })

  test('one line among good ones', () => {
    const raw = `会议闭幕。\n${asWindows1252('部署工作')}\n«散会»`
    expect(clean(raw, [mojibake]).text).toBe('会议闭幕。\n部署工作\n«散会»')
  })
})

describe('kept', () => {
  test.for<[why: string, text: string]>([
    ['French with its quotation marks', 'À l’été, « liberté\u00a0», égalité…»'],
    ['German', 'Österreich, Größe, Müller-Lüdenscheidt'],
    ['Portuguese and Vietnamese', 'São João, Nguyễn Đức Thắng'],
    ['accents that were misread, without any Chinese', 'cafÃ© de la gare'],
    ['one character alone', 'æœˆ'],
    ['names of rare characters', '骞骁、澧澧、浜骥、鍖、鎬荣'],
    ['good Chinese', '会议部署全年工作，联通公司到会。'],
  ])('%s: %s', ([, text]) => {
    expect(clean(text, [mojibake]).edits).toEqual([])
  })

  test('text of common characters, whatever stands beside it', () => {
    const pieces = [
      ...'的一是在不了有和人这中大为上个国我以要他',
      '，',
      '。',
      '“',
      '”',
      ' ',
      '\n',
      '1',
      'é',
      '鑫',
      '喆',
      '瑄',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (units) => {
        expect(clean(units.join(''), [mojibake]).edits).toEqual([])
      }),
    )
  })
})

describe('reported', () => {
  test.for<[text: string, values: object, start: number]>([
    ['数据锟斤拷锟斤拷已丢失，又见锟斤拷。', {sample: '锟斤拷锟斤拷', count: 2}, 2],
    ['内存：烫烫烫烫', {sample: '烫烫烫烫', count: 1}, 3],
    ['“锟斤拷”一词，见于屯屯屯', {sample: '屯屯屯', count: 1}, 10],
    [asGbk('北岸区总'), {count: 1}, 0],
  ])('%s', ([text, values, start]) => {
    const {edits, notices} = clean(text, [mojibake])
    expect(edits).toEqual([])
    expect(notices).toMatchObject([{ruleId: 'mojibake-lost', level: 'warning', values, start}])
  })

  test.for(['所谓“锟斤拷”，', '‘烫烫烫’的由来'])('not where the text is about it: %s', (text) => {
    expect(clean(text, [mojibake])).toMatchObject({edits: [], notices: []})
  })
})
