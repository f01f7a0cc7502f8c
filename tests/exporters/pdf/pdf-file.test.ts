import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {startFile} from '../../../src/exporters/pdf/file/pdf-file.js'
import {type PdfValue, pdfText, serialise} from '../../../src/exporters/pdf/file/syntax.js'
import {has} from './readers.js'

describe('a value is written as', () => {
  test.for<[what: string, value: PdfValue, written: string]>([
    ['a name', 'Type', '/Type'],
    ['a name with signs of the syntax', 'A B/(', '/A#20B#2f#28'],
    ['a Chinese name', '页', '/#e9#a1#b5'],
    ['a number', 12.34567, '12.346'],
    ['a small number, without exponent', 1e-9, '0'],
    ['a truth', true, 'true'],
    ['nothing', null, 'null'],
    ['ASCII', pdfText('a(b)\\'), '(a\\(b\\)\\\\)'],
    ['any other text', pdfText('简'), '<feff7b80>'],
    ['text of two lines', pdfText('a\nb'), '<feff0061000a0062>'],
    ['bytes', {type: 'bytes', bytes: Uint8Array.of(0, 255)}, '<00ff>'],
    ['a reference', {type: 'reference', number: 7}, '7 0 R'],
    ['an array', [1, 'A', [null]], '[1 /A [null]]'],
    ['a dictionary, without what is undefined', {A: 1, B: undefined, C: {D: 'E'}}, '<</A 1/C <</D /E>>>>'],
  ])('%s', ([, value, written]) => {
    expect(serialise(value)).toBe(written)
  })
})

describe.skipIf(!has('qpdf'))('a file (qpdf)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-file-'))
  const write = (texts: readonly string[], bytes: Uint8Array) => {
    const file = startFile()
    const pages = file.reserve()
    const content = file.addStream(bytes)
    const page = file.add({Type: 'Page', Parent: pages, MediaBox: [0, 0, 9, 9], Contents: content})
    file.set(pages, {Type: 'Pages', Kids: [page], Count: 1})
    const kept = texts.map((text) => file.add(pdfText(text)))
    const root = file.add({Type: 'Catalog', Pages: pages, Kept: kept})
    const path = join(folder, 'file.pdf')
    writeFileSync(path, file.finish({root, info: file.add({}), id: new Uint8Array(16)}))
    return {path, kept, content}
  }
  const qpdf = (...words: string[]) => execFileSync('qpdf', words)

  test('with many objects is sound, and has each under its number', () => {
    const texts = Array.from({length: 450}, (_, i) => `text ${i}`)
    const {path, kept} = write(texts, new Uint8Array())
    expect(qpdf('--check', path).toString()).toContain('No syntax or stream encoding errors found')
    for (const i of [0, 199, 200, 449]) {
      expect(qpdf(`--show-object=${kept[i]!.number}`, path).toString()).toBe(`(text ${i})\n`)
    }
  })

  test('gives back the bytes of a stream', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 3000}), (bytes) => {
        const {path, content} = write([], bytes)
        const shown = qpdf(`--show-object=${content.number}`, '--filtered-stream-data', path)
        expect(new Uint8Array(shown)).toEqual(bytes)
      }),
      {numRuns: 20},
    )
    rmSync(folder, {recursive: true})
  })
})
