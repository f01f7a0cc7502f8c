import {describe, expect, test} from 'vitest'
import type {LayoutInfo} from '../../../src/exporters/layout/page-model.js'
import {srgbProfile} from '../../../src/exporters/pdf/file/srgb-profile.js'
import {pdf} from '../../../src/exporters/pdf/index.js'
import {articleOf, paragraph} from '../layout/sample-article.js'
import {assets} from '../layout/typesetting.js'
import {type Dictionary, type ReadFile, type Ref, readPdf} from './pdf-reading.js'
import {ask, has} from './readers.js'

const layout = pdf.plan(articleOf([paragraph('一段。')]), assets).model

const packWith = (info: Partial<LayoutInfo>): Promise<Uint8Array> =>
  pdf.pack({...layout, info: {...layout.info, ...info}})

const object = (file: ReadFile, reference: unknown): Dictionary =>
  file.objects.get((reference as Ref).ref) as Dictionary

const packetOf = (file: ReadFile): string => {
  const {ref} = object(file, file.trailer.Root).Metadata as Ref
  return Buffer.from(file.streams.get(ref)!).toString('utf8')
}

const entities: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'}

/** What is between the tags of an element of the packet. */
const statement = (packet: string, name: string): string =>
  (new RegExp(`<${name}>(.*)</${name}>`).exec(packet)?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => entities[entity]!)

const infos: readonly (readonly [what: string, info: Partial<LayoutInfo>])[] = [
  ['plain words', {title: '标题', author: '云溪区科协', keywords: ['科普', '山村']}],
  ['signs of XML', {title: 'A & B <“x”> ]]> &amp;', author: '<局>', keywords: ['&', '"']}],
  ['brackets', {title: '(甲\\乙)', author: ')(', keywords: ['\\']}],
  ['beyond the basic plane', {title: '𠮷野家🎉', author: '𠮷', keywords: ['🎉']}],
  ['characters that XML has not', {title: '甲\u0000乙\ufffe\ud800丙\n丁', author: '\u0007', keywords: ['\u0001']}],
  ['a very long title', {title: '长'.repeat(40_000), author: '𠮷'.repeat(5_000), keywords: ['词'.repeat(40_000)]}],
  ['nothing', {title: '', author: '', keywords: []}],
]

describe.for(infos)('properties with %s', ([, info]) => {
  test('are the same in both places', async () => {
    const file = readPdf(await packWith(info))
    const packet = packetOf(file)
    const {Title, Author, Keywords, Creator, Producer} = object(file, file.trailer.Info) as Record<
      string,
      {text: string} | undefined
    >
    expect(Title!.text).not.toBe('')
    expect(Title!.text).toBe(statement(packet, 'dc:title'))
    expect(Author?.text ?? '').toBe(statement(packet, 'dc:creator'))
    expect(Keywords?.text ?? '').toBe(statement(packet, 'pdf:Keywords'))
    expect(Creator!.text).toBe(statement(packet, 'xmp:CreatorTool'))
    expect(Producer!.text).toBe(statement(packet, 'pdf:Producer'))
  })

  test.skipIf(!has('xmllint'))('are XML (xmllint)', async () => {
    const packet = Buffer.from(packetOf(readPdf(await packWith(info))))
    expect(ask(packet, 'xmllint', '--noout', 'FILE')).toBe('')
  })
})

test('the dates of both places are one', async () => {
  const file = readPdf(await packWith({date: new Date(Date.UTC(2023, 3, 18))}))
  const {CreationDate, ModDate} = object(file, file.trailer.Info)
  expect(CreationDate).toEqual({text: 'D:20230418000000Z'})
  expect(ModDate).toEqual(CreationDate)
  expect(statement(packetOf(file), 'xmp:CreateDate')).toBe('2023-04-18T00:00:00Z')
})

test('the file claims both standards, and has what they ask of a catalogue', async () => {
  const file = readPdf(await packWith({}))
  const packet = packetOf(file)
  expect(packet).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>')
  expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const catalogue = object(file, file.trailer.Root)
  expect(catalogue.Lang).toEqual({text: 'zh-CN'})
  expect(catalogue.MarkInfo).toEqual({Marked: true})
  expect(catalogue.ViewerPreferences).toEqual({DisplayDocTitle: true})
  const [intent] = catalogue.OutputIntents as Dictionary[]
  const profile = file.streams.get((intent!.DestOutputProfile as unknown as Ref).ref)!
  expect([...profile]).toEqual([...srgbProfile()])
})

test('the colour profile knows its own size', () => {
  const profile = srgbProfile()
  expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length)
})

test('files with other content have another identifier', async () => {
  const identifier = async (value: string) => {
    const other = pdf.plan(articleOf([paragraph(value)]), assets).model
    return readPdf(await pdf.pack(other)).trailer.ID
  }
  expect(await identifier('甲')).toEqual(await identifier('甲'))
  expect(await identifier('甲')).not.toEqual(await identifier('乙'))
})
