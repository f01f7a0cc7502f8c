import {describe, expect, test} from 'vitest'
import {decode} from '../src/pipeline/decode.js'

const text = '广州市召开会议，部署２０２１年工作。\n参会人数超过300人。\n'
const utf8 = new TextEncoder().encode(text)
const utf16 = (littleEndian: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, littleEndian)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian)
  return bytes
}
// 会议部署全年工作 in the two legacy encodings, in the characters of each.
const gb18030 = Uint8Array.from(Buffer.from('bbe1d2e9b2bfcaf0c8abc4eab9a4d7f7', 'hex'))
const big5 = Uint8Array.from(Buffer.from('b77cc4b3b3a1b870a5fea67ea475a740', 'hex'))

describe('decoded', () => {
  test.for<[string, Uint8Array, string]>([
    ['utf-8', utf8, text],
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), text],
    ['utf-16le', utf16(true), text],
    ['utf-16be', utf16(false), text],
    ['gb18030', gb18030, '会议部署全年工作'],
    ['big5', big5, '會議部署全年工作'],
    ['utf-16le', utf16(true).subarray(2), text],
    ['utf-16be', utf16(false).subarray(2), text],
  ])('%s', ([encoding, bytes, expected]) => {
    expect(decode(bytes)).toMatchObject({encoding, text: expected})
  })

  test('a NUL among text is dirt for the cleaner, not a reason to refuse', () => {
    expect(decode(new TextEncoder().encode(`${text}\u0000${text}${text}`)).encoding).toBe('utf-8')
  })

  test('characters that were lost before are reported once, with their first place', () => {
    const {notices} = decode(new TextEncoder().encode('会议\ufffd闭\ufffd幕'))
    expect(notices).toEqual([{ruleId: 'replacement-character', level: 'warning', values: {count: 2}, start: 2, end: 3}])
  })
})

describe('refused with a message', () => {
  const repeat = (bytes: readonly number[], times: number) =>
    Uint8Array.from({length: bytes.length * times}, (_, i) => bytes[i % bytes.length]!)
  test.for<[string, string, Uint8Array]>([
    ['nothing', 'empty-document', new Uint8Array()],
    ['blanks only', 'empty-document', new TextEncoder().encode(' \n　\n')],
    ['a PDF', 'binary-content', new TextEncoder().encode('%PDF-1.7\n')],
    ['a zip', 'binary-content', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['bytes of all kinds', 'binary-content', Uint8Array.from({length: 256}, (_, i) => i)],
    ['UTF-8 with one bad byte', 'encoding-mixed', Uint8Array.of(...utf8, 0xff, ...utf8)],
    ['UTF-8 cut in the middle of a character', 'encoding-mixed', utf8.subarray(0, utf8.length - 5)],
    ['Latin-1', 'encoding-invalid', repeat([0x63, 0x61, 0x66, 0xe9, 0x20], 20)],
    ['UTF-16 of odd length', 'encoding-broken', utf16(true).subarray(0, 41)],
  ])('%s', ([, ruleId, bytes]) => {
    expect(decode(bytes)).toMatchObject({notices: [{ruleId, level: 'error'}]})
  })
})

describe('an encoding that nothing names is told with what speaks for it', () => {
  test.for<[string, Uint8Array]>([
    ['gb18030', gb18030],
    ['big5', big5],
    ['utf-16le', utf16(true).subarray(2)],
  ])('%s', ([encoding, bytes]) => {
    expect(decode(bytes).notices).toEqual([{ruleId: 'encoding-decided', level: 'info', values: {encoding, sure: 100}}])
  })

  test('traditional characters in GB18030 are less sure, and stay as they are', () => {
    // 我們這個區的會議，是為了說明今年的工作。
    const traditional = Uint8Array.from(
      Buffer.from('ced28283df408280855eb5c495fed768a3accac79ee9c1cbd566c3f7bdf1c4eab5c4b9a4d7f7a1a3', 'hex'),
    )
    expect(decode(traditional)).toMatchObject({
      encoding: 'gb18030',
      text: '我們這個區的會議，是為了說明今年的工作。',
      notices: [{ruleId: 'encoding-decided', values: {sure: 60}}],
    })
  })

  test('English prose of an even length is no UTF-16', () => {
    expect(decode(new TextEncoder().encode('a plain line of text'))).toMatchObject({encoding: 'utf-8', notices: []})
  })
})
