import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type MissingGlyphs, settableText} from '../../../src/exporters/layout/lines/settable-text.js'
import {fonts} from './typesetting.js'

const set = (text: string) => {
  const missing: MissingGlyphs = new Map()
  return {text: settableText(text, 'body', fonts, missing), missing: [...missing.keys()]}
}

test.for<[why: string, text: string, set: string, missing?: string[]]>([
  ['plain text stays', '约88.9亿元（“稳就业”）', '约88.9亿元（“稳就业”）'],
  ['a tab is a space', 'a\tb', 'a b'],
  ['line ends of all sorts are line feeds', 'a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\u000ch', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['control characters go', '\u0000一\u0007二\u007f', '一二'],
  ['invisible characters go', '零\u200b宽\ufeff\u00ad\u202e', '零宽'],
  ['an accent and its letter are one character', 'cafe\u0301', 'café'],
  ['so are kana and their marks', 'か\u3099', 'が'],
  ['an accent that no face has is told, and its letter stays', 'q\u0301', 'q〓', ['\u0301']],
  ['a letter that no face has is one sign with its marks', '\u05d0\u05b0', '〓', ['\u05d0\u05b0']],
  ['an emoji is one sign with all that is joined to it', '👨‍👩‍👧家', '〓家', ['👨‍👩‍👧']],
  ['and with its skin', '👍🏽', '〓', ['👍🏽']],
  ['a flag is one sign', '🇨🇳国', '〓国', ['🇨🇳']],
  ['half a character', '一\ud83d二', '一〓二', ['\ud83d']],
  ['a private character', '\ue000', '〓', ['\ue000']],
  ['a selector of variants goes where its character stays', '葛\u{e0100}城', '葛城'],
  ['blanks of all widths', 'a\u2002b\u2009c\u2003d', 'a b c　d'],
  ['a minus is as wide as a dash', '\u22125℃', '–5℃'],
  ['ligatures are their letters', '\ufb01n', 'fin'],
  ['radicals are hanzi', '⼀⼆', '一二'],
  ['dots and points of other scripts', '⋯・', '…·'],
  ['nothing', '', ''],
])('%s', ([, text, expected, missing = []]) => {
  expect(set(text)).toEqual({text: expected, missing})
})

test('for any text: each character of the result has a glyph, and nothing that has one is lost', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
      const result = set(text)
      for (const character of result.text) {
        if (character !== '\n') expect(fonts.faceFor('body', character.codePointAt(0)!)).not.toBe(-1)
      }
      expect(result.text.includes('〓')).toBe(result.missing.length > 0 || text.includes('〓'))
    }),
  )
})
