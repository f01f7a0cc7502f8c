import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type FontMetrics, readFontMetrics} from '../../../src/exporters/layout/fonts/font-metrics.js'
import {createFontSet} from '../../../src/exporters/layout/fonts/font-set.js'
import {fontPlace, openFont} from '../../../src/exporters/layout/fonts/open-font.js'
import {glyphWidths} from '../../../src/exporters/pdf/fonts/font-description.js'
import {fontProgram} from '../../../src/exporters/pdf/fonts/font-program.js'
import {startSubset} from '../../../src/exporters/pdf/fonts/font-subset.js'
import {cffFont, collectionOf, trueTypeFont} from './font-making.js'
import {assets} from './typesetting.js'

const text = '国家统计局2024年ABC，。“”'
const codeOf = (character: string) => character.codePointAt(0)!

function opened(bytes: Uint8Array, face?: string): FontMetrics {
  const font = openFont(bytes, face)
  if ('fault' in font) throw new Error(font.fault)
  return font.metrics
}

describe('a character map', () => {
  test.for([4, 12] as const)('of format %i finds each character, and no other', (map) => {
    const face = opened(trueTypeFont(text, {map}))
    expect([...text].filter((character) => face.glyph(codeOf(character)) === 0)).toEqual([])
    const others = Array.from({length: 0x20000}, (_, code) => code).filter((code) => face.glyph(code) !== 0)
    expect(others.length).toBe(new Set(text).size)
  })

  test.for([4, 12] as const)('of format %i gives the same advance as the face that it was cut from', (map) => {
    const cut = opened(trueTypeFont(text, {map}))
    const whole = readFontMetrics(readFileSync(new URL('../../../fonts/NotoSansSC-500.ttf', import.meta.url)))
    for (const character of text) {
      const code = codeOf(character)
      expect(cut.advance(cut.glyph(code))).toBe(whole.advance(whole.glyph(code)))
      expect(cut.leftBearing(cut.glyph(code))).toBe(whole.leftBearing(whole.glyph(code)))
    }
  })

  test('beyond the basic plane', () => {
    expect(opened(trueTypeFont('国𬭬')).glyph(codeOf('𬭬'))).toBeGreaterThan(0)
  })

  test('counts a glyph without ink as missing, unless the character is blank', () => {
    const face = opened(trueTypeFont('国', {blank: '家\u3000'}))
    expect(face.glyph(codeOf('国'))).toBeGreaterThan(0)
    expect(face.glyph(codeOf('家'))).toBe(0)
    expect(face.glyph(0x3000)).toBeGreaterThan(0)
  })
})

describe('a collection', () => {
  const collection = collectionOf([
    trueTypeFont('甲', {name: 'First-Regular'}),
    trueTypeFont('乙', {name: 'Second-Bold'}),
  ])

  test.for<[face: string | undefined, name: string]>([
    [undefined, 'First-Regular'],
    ['0', 'First-Regular'],
    ['1', 'Second-Bold'],
    ['Second-Bold', 'Second-Bold'],
    ['second-bold', 'Second-Bold'],
  ])('asked for %s gives %s', ([face, name]) => {
    expect(opened(collection, face).name).toBe(name)
  })

  test('has the glyphs of the face that was asked for', () => {
    const face = opened(collection, '1')
    expect([face.glyph(codeOf('甲')), face.glyph(codeOf('乙'))]).toEqual([0, 1])
  })

  test('asked for a face that it has not names those that it has', () => {
    const fault = {fault: 'font-face-unknown', faces: ['First-Regular', 'Second-Bold']}
    expect(openFont(collection, 'Third')).toEqual(fault)
    expect(openFont(collection, '2')).toEqual(fault)
  })

  test.for([
    ['fonts/宋.ttc#SimSun', {file: 'fonts/宋.ttc', face: 'SimSun'}],
    ['fonts/宋.TTC#1', {file: 'fonts/宋.TTC', face: '1'}],
    ['C#/宋.ttf', {file: 'C#/宋.ttf'}],
    ['fonts.ttc#a/宋.ttf', {file: 'fonts.ttc#a/宋.ttf'}],
  ] as const)('is asked as in %s', ([path, place]) => {
    expect(fontPlace(path)).toEqual(place)
  })
})

describe('a file that is of no use', () => {
  const whole = trueTypeFont(text)
  const withTag = (from: string, to: string) => {
    const bytes = whole.slice()
    const at = Buffer.from(bytes).indexOf(from)
    bytes.set(Buffer.from(to), at)
    return bytes
  }

  test.for<[what: string, fault: string, bytes: Uint8Array]>([
    ['nothing', 'font-not-a-font', new Uint8Array(0)],
    ['zeros', 'font-not-a-font', new Uint8Array(1000)],
    ['text', 'font-not-a-font', Buffer.from('这不是字体，只是一段文字。')],
    ['WOFF', 'font-web-format', Buffer.from('wOFF0000000000000000')],
    ['WOFF2', 'font-web-format', Buffer.from('wOF20000000000000000')],
    ['one cut off', 'font-damaged', whole.slice(0, whole.length - 100)],
    ['one cut off in its directory', 'font-damaged', whole.slice(0, 40)],
    ['one without widths', 'font-damaged', withTag('hmtx', 'xxxx')],
    ['one without outlines', 'font-outlines-unknown', withTag('glyf', 'CBDT')],
    ['one for symbols', 'font-not-unicode', trueTypeFont(text, {map: 4, encoding: [3, 0]})],
    ['one that may not be embedded', 'font-embedding-forbidden', trueTypeFont(text, {licence: 0x0002})],
    ['one that may not be cut', 'font-subsetting-forbidden', trueTypeFont(text, {licence: 0x0108})],
    ['one of which only bitmaps may be embedded', 'font-bitmaps-only', trueTypeFont(text, {licence: 0x0200})],
  ])('%s: %s', ([, fault, bytes]) => {
    expect(openFont(bytes)).toEqual({fault})
  })

  test.for([0x0000, 0x0004, 0x0008, 0x000a])('a licence of %i allows what a PDF does', (licence) => {
    expect(opened(trueTypeFont(text, {licence})).name).toBe('Test-Regular')
  })
})

describe('a damaged font', () => {
  const fonts = [
    trueTypeFont(text),
    trueTypeFont(text, {map: 4}),
    collectionOf([trueTypeFont(text), trueTypeFont('甲')]),
    cffFont(text),
  ]

  /** Opens, measures and embeds whatever can be opened. */
  function use(bytes: Uint8Array): void {
    const font = openFont(bytes)
    if ('fault' in font) return
    const {bytes: face} = font.metrics
    const set = createFontSet({body: face, title: face, strong: face, heading: face, kai: face})
    const subset = startSubset(font.metrics)
    for (const character of `${text}甲—…·龘𬭬`) {
      const code = codeOf(character)
      if (set.faceFor('kai', code) === -1) continue
      set.advance(0, code)
      set.leftBearing(0, code)
      subset.include(code)
    }
    glyphWidths(subset)
    expect(fontProgram(subset).bytes.length).toBeGreaterThan(0)
  }

  test('cut off anywhere throws nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fonts), fc.double({min: 0, max: 1, noNaN: true}), (font, share) => {
        use(font.slice(0, Math.floor(font.length * share)))
      }),
      {numRuns: 300},
    )
  })

  test('with other bytes in it throws nothing', () => {
    const change = fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(0, 0x7f, 0x80, 0xff), fc.nat(255)))
    fc.assert(
      fc.property(fc.constantFrom(...fonts), fc.array(change, {minLength: 1, maxLength: 40}), (font, changes) => {
        const bytes = font.slice()
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        use(bytes)
      }),
      {numRuns: 1000},
    )
  })

  test('with other bytes in its head or its directory throws nothing', () => {
    const change = fc.tuple(fc.nat(600), fc.nat(255))
    fc.assert(
      fc.property(fc.constantFrom(...fonts), fc.array(change, {minLength: 1, maxLength: 5}), (font, changes) => {
        const bytes = font.slice()
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        use(bytes)
      }),
      {numRuns: 1000},
    )
  })
})

describe('a set of faces', () => {
  const bundled = (path: string) => assets.get(`fonts/${path}.ttf`)!
  const standIns = {
    body: bundled('NotoSerifSC-400'),
    title: bundled('NotoSerifSC-700'),
    strong: bundled('NotoSerifSC-700'),
    heading: bundled('NotoSansSC-500'),
    kai: bundled('LXGWWenKai-500'),
  }
  const nameIn = (set: ReturnType<typeof createFontSet>, role: 'body' | 'title' | 'kai' | 'heading', sign: string) =>
    set.faces[set.faceFor(role, codeOf(sign))]?.name

  test('asks the chosen face, then the one that it stands for, then those of other roles', () => {
    const set = createFontSet({
      ...standIns,
      kai: trueTypeFont('国', {name: 'Chosen-Kai'}),
      body: trueTypeFont('家', {name: 'Chosen-Body'}),
      standIns,
    })
    expect(nameIn(set, 'kai', '国')).toBe('Chosen-Kai')
    expect(nameIn(set, 'kai', '家')).toBe('LXGWWenKai-Regular')
    expect(nameIn(set, 'body', '家')).toBe('Chosen-Body')
    expect(nameIn(set, 'body', '国')).toBe('NotoSerifSC-Regular')
    expect(nameIn(set, 'heading', 'ġ')).toBe('LXGWWenKai-Regular')
    expect(nameIn(set, 'body', '😀')).toBeUndefined()
  })

  test('sets letters and digits in the Latin face, in every role, and what it lacks in that of the role', () => {
    const latin = trueTypeFont('ABC123 ', {name: 'Chosen-Latin'})
    const set = createFontSet({...standIns, latin, standIns})
    for (const role of ['body', 'title', 'kai', 'heading'] as const) {
      for (const sign of 'A1 ') expect(nameIn(set, role, sign)).toBe('Chosen-Latin')
      expect(nameIn(set, role, '国')).not.toBe('Chosen-Latin')
    }
    expect(nameIn(set, 'body', 'D')).toBe('NotoSerifSC-Regular')
  })

  test('takes signs that fill a cell from the first face where they do', () => {
    const set = createFontSet({...standIns, standIns})
    expect(nameIn(set, 'kai', '“')).toBe('NotoSerifSC-Regular')
    expect(nameIn(set, 'body', '—')).toBe('LXGWWenKai-Regular')
    expect(nameIn(set, 'body', '·')).toBe('NotoSansSC-Medium')
    expect(nameIn(set, 'body', '•')).toBe('NotoSansSC-Medium')
    const chosen = createFontSet({...standIns, kai: cffFont('“—·国', {name: 'Full-Width'}), standIns})
    for (const sign of '“—·国') expect(nameIn(chosen, 'kai', sign)).toBe('Full-Width')
  })
})
