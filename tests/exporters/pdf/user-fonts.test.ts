import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/ast/article.js'
import type {FontUse} from '../../../src/exporters/layout/fonts/font-set.js'
import {openFont} from '../../../src/exporters/layout/fonts/open-font.js'
import {pdf} from '../../../src/exporters/pdf/index.js'
import {cffFont, collectionOf, trueTypeFont} from '../layout/font-making.js'
import {articleOf, bodyText, paragraph, sample} from '../layout/sample-article.js'
import {assets} from '../layout/typesetting.js'
import {ask, copyText, has} from './readers.js'

/** Plans and packs with faces of a user by their uses. */
async function writeIn(fonts: Partial<Record<FontUse, Uint8Array>>, article: Article) {
  const paths = Object.fromEntries(Object.keys(fonts).map((use) => [use, `/chosen/${use}`]))
  const given = new Map([...assets, ...Object.entries(fonts).map(([use, bytes]) => [`/chosen/${use}`, bytes] as const)])
  const {model, notices} = pdf.plan(article, given, {briefing: {fonts: paths}})
  return {file: await pdf.pack(model), notices}
}

function opened(bytes: Uint8Array, face?: string): Uint8Array {
  const font = openFont(bytes, face)
  if ('fault' in font) throw new Error(font.fault)
  return font.metrics.bytes
}

const everything = [...new Set(`${bodyText.join('')}0123456789% —`)].filter((sign) => sign !== '\n').join('')
const faces: readonly (readonly [what: string, bytes: Uint8Array, type: string])[] = [
  ['a TrueType face with a map of all planes', trueTypeFont(everything, {name: 'Chosen'}), 'CID TrueType'],
  ['a TrueType face with a map of the basic plane', trueTypeFont(everything, {name: 'Chosen', map: 4}), 'CID TrueType'],
  [
    'a face of a collection',
    opened(collectionOf([trueTypeFont('甲'), trueTypeFont(everything, {name: 'Chosen'})]), 'Chosen'),
    'CID TrueType',
  ],
  ['a face with CFF outlines', cffFont(everything.replace('—', ''), {name: 'Chosen'}), 'CID Type 0C'],
]

describe.for(faces)('%s', ([, face, type]) => {
  const written = writeIn({body: face}, sample)

  test.skipIf(!has('pdffonts'))('is embedded as a subset', async () => {
    const rows = ask((await written).file, 'pdffonts', 'FILE').split('\n')
    const row = rows.find((line) => /^[A-Z]{6}\+Chosen /.test(line))!
    expect(row).toMatch(new RegExp(`${type} +Identity-H +yes yes yes`))
  })

  test.skipIf(!has('pdftotext'))('is copied as it was written', async () => {
    expect(copyText((await written).file)).toContain(bodyText.slice(1).join(''))
  })

  test.skipIf(!has('qpdf'))('makes a sound file', async () => {
    expect(ask((await written).file, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found')
  })

  test.skipIf(!has('pdftoppm'))('is drawn', async () => {
    const draw = async (sign: string) => {
      const {file} = await writeIn({body: face}, articleOf([paragraph(sign.repeat(200))]))
      return ask(file, 'pdftoppm', '-gray', '-r', '20', '-l', '1', 'FILE')
    }
    expect(await draw('国')).not.toBe(await draw('　'))
  })

  test('has the same bytes each time', async () => {
    expect((await writeIn({body: face}, sample)).file).toEqual((await written).file)
  })
})

describe('characters that a chosen face lacks', () => {
  test('are told in one notice for the face, with the faces that set them', async () => {
    const body = trueTypeFont('国家', {name: 'Chosen-Body'})
    const {notices} = await writeIn(
      {body},
      articleOf([paragraph('国人人民😀。')], {metadata: {title: '题', credits: []}}),
    )
    expect(notices).toMatchObject([
      {ruleId: 'glyph-missing'},
      {
        ruleId: 'font-fallback',
        level: 'info',
        values: {
          font: 'Chosen-Body',
          characters: expect.stringMatching(/人 民/),
          instead: expect.stringContaining('NotoSerifSC-Regular'),
        },
      },
    ])
  })

  test('are named up to ten', async () => {
    const words = '一二三四五六七八九十百千万亿'
    const latin = trueTypeFont('A', {name: 'Chosen-Latin'})
    const body = trueTypeFont('国', {name: 'Chosen-Body'})
    const {notices} = await writeIn(
      {body, latin},
      articleOf([paragraph(words)], {metadata: {title: '题', credits: []}}),
    )
    const ofBody = notices.find(({values}) => values?.font === 'Chosen-Body')
    expect(String(ofBody?.values?.characters).split(' ')).toHaveLength(11)
    expect(ofBody?.values?.kinds).toBeGreaterThanOrEqual(words.length)
  })

  test('are none where another face sets a sign on purpose', async () => {
    const {notices} = await writeIn({}, articleOf([paragraph('“国”——家·人•')]))
    expect(notices).toEqual([])
  })
})

/** Fonts as offices have them; a test is left out where the machine does not have its font. */
const installed: readonly (readonly [path: string, face: string | undefined, type: string])[] = [
  ['/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf', undefined, 'CID Type 0C'],
  ['/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc', 'NotoSerifCJKsc-Regular', 'CID Type 0C'],
  ['/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf', undefined, 'CID TrueType'],
  ['/usr/share/fonts/truetype/arphic/ukai.ttc', 'UKaiCN', 'CID TrueType'],
]

describe.for(installed)('%s', ([path, face, type]) => {
  test.skipIf(!existsSync(path) || !has('pdftotext') || !has('pdffonts'))('sets the sample', async () => {
    const {file} = await writeIn({body: opened(readFileSync(path), face)}, sample)
    expect(ask(file, 'pdffonts', 'FILE')).toContain(type)
    expect(copyText(file)).toContain(bodyText.slice(1).join(''))
  })
})
