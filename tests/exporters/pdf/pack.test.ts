import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {articleOf, bodyText, facts, paragraph, sample} from '../layout/sample-article.js'
import {ask, copyText, has, write} from './readers.js'

const file = await write(sample)

describe.skipIf(!has('pdftotext'))('pdftotext copies', () => {
  test('the whole text, as it was written', () => {
    const [title, ...body] = bodyText
    const copied = copyText(file)
    expect(copied.startsWith(title!)).toBe(true)
    expect(copied).toContain(body.join(''))
  })

  test('every character as itself, even those that look alike; what no face has, as what means the same or as 〓', async () => {
    const rare = '·•‧∙—―–-…⋯“”‘’\'"〇○０0Ａa℃°№㎡½①⑳→■◆𬭬䶮臺，,。.：:（(）)～~％%'
    const copied = copyText(await write(articleOf([paragraph(rare)])))
    expect(copied.slice(-[...rare].length - 2)).toContain(rare.replace('∙', '〓').replace('⋯', '…'))
  })

  test('any paragraph without spaces between hanzi, digits and words, however its lines are spread', async () => {
    const piece = fc.oneof(
      {weight: 4, arbitrary: fc.stringMatching(/^[的一是在不了有和人这中大为上个国]{1,12}$/)},
      fc.constantFrom('2019年11月', '约88.9亿元', '第15场', '3,000人次', '50%', 'IT', 'Wi-Fi', 'COVID-19'),
      fc.constantFrom('“引进来”', '《规划》', '（试行）', '——', '……', '马克·吐温'),
    )
    const clause = fc.tuple(piece, piece, fc.constantFrom('，', '。', '、', '；', '：', '？'))
    const texts = fc
      .sample(fc.array(clause, {minLength: 5, maxLength: 30}), {numRuns: 200, seed: 1})
      .map((clauses) => clauses.flat().join(''))
    const copied = copyText(await write(articleOf(texts.map((words) => paragraph(words)))))
    expect(texts.filter((words) => !copied.includes(words))).toEqual([])
  })
})

test.skipIf(!has('mutool'))('mutool copies the text too', () => {
  const copied = ask(file, 'mutool', 'draw', '-q', '-F', 'txt', 'FILE').replace(/\s/g, '')
  for (const line of bodyText.slice(1)) expect(copied).toContain(line)
})

test.skipIf(!has('qpdf'))('qpdf finds no fault', async () => {
  expect(ask(file, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found')
  const empty = await write(articleOf([], {metadata: {title: '', credits: []}}))
  expect(ask(empty, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found')
})

describe.skipIf(!has('pdffonts'))('pdffonts', () => {
  test('sees only embedded subsets whose characters are known', () => {
    const rows = ask(file, 'pdffonts', 'FILE').trim().split('\n').slice(2)
    expect(
      rows
        .map((row) =>
          row
            .slice(0, 36)
            .trim()
            .replace(/^[A-Z]{6}\+/, ''),
        )
        .sort(),
    ).toEqual(['LXGWWenKai-Regular', 'NotoSansSC-Medium', 'NotoSerifSC-Bold', 'NotoSerifSC-Regular'])
    for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/)
  })

  test('sees no face that no text needs', async () => {
    const plain = await write(articleOf([paragraph('一段。')], {metadata: {title: '', credits: []}}))
    expect(ask(plain, 'pdffonts', 'FILE')).not.toContain('NotoSansSC')
  })
})

describe.skipIf(!has('pdfinfo'))('pdfinfo', () => {
  test('shows the title, the date of the text and A4', () => {
    const info = ask(file, 'pdfinfo', '-isodates', 'FILE')
    expect(info).toMatch(/Title:\s+云溪区：把科普大篷车开进山村，让孩子摸得着实验\n/)
    expect(info).toMatch(/CreationDate:\s+2023-04-18T00:00:00/)
    expect(info).toMatch(/ModDate:\s+2023-04-18T00:00:00/)
    expect(info).toMatch(/Page size:.*A4/)
    expect(info).not.toContain('Author')
  })

  test('shows a title with signs of XML as it is, in properties and metadata', async () => {
    const title = 'A & B <“x”> (甲\\乙)'
    const odd = await write(articleOf([paragraph('一段。')], {metadata: {title, credits: []}}))
    expect(ask(odd, 'pdfinfo', 'FILE')).toContain(`Title:           ${title}\n`)
    expect(ask(odd, 'pdfinfo', '-meta', 'FILE')).toContain('A &amp; B &lt;“x”&gt; (甲\\乙)')
    expect(ask(odd, 'pdfinfo', 'FILE')).toContain('CreationDate:    Tue Jan  1 00:00:00 1980')
  })

  test('finds the named places', () => {
    const places = ask(file, 'pdfinfo', '-dests', 'FILE')
    for (const {id} of facts) expect(places).toContain(`"${id}"`)
  })
})

test.skipIf(!has('qpdf'))('the reader is told the language, and to show title and outline', () => {
  const {qpdf} = JSON.parse(ask(file, 'qpdf', '--json', 'FILE')) as {
    qpdf: [unknown, Record<string, {value: Record<string, unknown>}>]
  }
  const objects = Object.values(qpdf[1]).map(({value}) => value)
  const catalogue = objects.find((value) => value?.['/Type'] === '/Catalog')!
  expect(catalogue['/Lang']).toBe('u:zh-CN')
  expect(catalogue['/PageMode']).toBe('/UseOutlines')
  expect(catalogue['/ViewerPreferences']).toEqual({'/DisplayDocTitle': true})
  expect(objects.filter((value) => value?.['/Title'] === 'u:一、建设开放实验室')).toHaveLength(1)
})
