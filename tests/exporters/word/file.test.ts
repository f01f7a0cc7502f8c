import {describe, expect, test} from 'vitest'
import {kitchenSink} from './kitchen-sink.js'
import {partsOf, schemaErrors, write} from './office.js'
import {articleOf, facts, paragraph, sampleArticle} from './sample-article.js'

const parts = partsOf(await write(sampleArticle))
const kitchenParts = partsOf(await write(kitchenSink))
const document = parts['word/document.xml']!
const styles = parts['word/styles.xml']!

/** The definition of a style. */
function style(id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? ''
}

describe('the Open XML SDK finds nothing wrong with', () => {
  test.for([
    ['the sample', sampleArticle],
    ['everything that Markdown can bring', kitchenSink],
    ['an empty article', articleOf()],
    ['an empty paragraph', articleOf(paragraph())],
  ] as const)('%s', async ([, article]) => {
    expect(await schemaErrors(await write(article))).toEqual([])
  })
})

describe('page', () => {
  test('A4 with the margins of GB/T 9704: 37, 26, 35 and 28 mm', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  })

  test('a grid of 22 lines', () => {
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
  })

  test('page numbers stand right on odd pages and left on even ones', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    expect(document).toMatch(/<w:footerReference w:type="default".*<w:footerReference w:type="even"/)
    expect(style('PageNumberOdd')).toContain('<w:jc w:val="right"/>')
    expect(style('PageNumberEven')).toContain('<w:jc w:val="left"/>')
    expect(parts['word/footer1.xml']).toMatch(/>— <.*w:instr="PAGE".*> —</)
  })
})

describe('styles', () => {
  test('body text: 16 pt, lines of exactly 28.95 pt, justified, an indent of two characters', () => {
    expect(styles).toMatch(/<w:rPrDefault>.*w:eastAsia="仿宋".*<w:sz w:val="32"\/>.*<\/w:rPrDefault>/)
    expect(style('Normal')).toMatch(/<w:spacing [^>]*w:line="579" w:lineRule="exact"\/><w:jc w:val="both"\/>/)
    expect(style('Normal')).toContain('<w:spacing w:val="-5"/>')
    expect(style('BodyText')).toContain('w:firstLineChars="200"')
    expect(styles).toContain('w:lang w:val="en-US" w:eastAsia="zh-CN"')
  })

  test.for([
    ['Heading1', '黑体', 0],
    ['Heading2', '楷体', 1],
    ['Heading3', '仿宋', 2],
  ] as const)('%s is set in %s and is on the outline', ([id, font, level]) => {
    expect(style(id)).toContain(`w:eastAsia="${font}"`)
    expect(style(id)).toContain(`<w:outlineLvl w:val="${level}"/>`)
    expect(style(id)).toContain('<w:color w:val="000000"/>')
  })

  test('small print is off the grid, and each kind of style has its default', () => {
    expect(style('TableText')).toMatch(
      /<w:snapToGrid w:val="false"\/><w:spacing [^>]*w:line="320" w:lineRule="exact"\/>/,
    )
    expect(style('BodyText')).not.toContain('snapToGrid')
    expect(style('Normal')).toContain('w:default="1"')
    expect(style('DefaultParagraphFont')).toContain('w:default="1"')
  })

  test('paragraphs and runs take their look from styles, not from direct formatting', () => {
    const direct = document.match(/<w:(?:sz|jc|b|i|color|ind|spacing) [^>]*>/g)
    expect(direct).toBeNull()
  })

  test('every style that the text names is in the style sheet', () => {
    const used = new Set(
      [document, kitchenParts['word/document.xml']!].flatMap((xml) =>
        [...xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id]) => id!),
      ),
    )
    expect(used.size).toBeGreaterThan(15)
    for (const id of used) expect(style(id), id).not.toBe('')
  })

  test('fonts are named as other systems call them too', () => {
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋"><w:altName w:val="FangSong,')
  })

  test('marks that both scripts have are set in the Chinese font', async () => {
    const xml = partsOf(await write(articleOf(paragraph('“引号”'))))['word/document.xml']!
    expect(xml).toMatch(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t[^>]*>“引号”/)
  })

  test('a speaker is marked by a character style', () => {
    expect(document).toMatch(/<w:rStyle w:val="Speaker"\/><\/w:rPr><w:t[^>]*>记者：</)
  })
})

describe('tables', () => {
  const [table = ''] = document.match(/<w:tbl>.*?<\/w:tbl>/) ?? []

  test('the head is repeated on each page, and no row is torn apart', () => {
    const rows = table.match(/<w:tr>.*?<\/w:tr>/g)!
    expect(rows).toHaveLength(facts.length + 1)
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, ...facts.map(() => false)])
    for (const row of rows) expect(row).toContain('<w:cantSplit/>')
  })

  test('three lines: two thick ones around, a thin one under the head', () => {
    expect(table).toMatch(/<w:tblBorders><w:top w:val="single"[^>]* w:sz="12"\/>/)
    expect(table).toMatch(/<w:insideH w:val="none"[^>]*\/><w:insideV w:val="none"[^>]*\/>/)
    expect(table).toMatch(/<w:tcBorders><w:top [^>]*w:sz="12"\/><w:bottom [^>]*w:sz="6"\/>/)
  })

  test('figures are set to the right', () => {
    expect(table).toMatch(
      /<w:pStyle w:val="TableNumber"\/><\/w:pPr>(?:<w:bookmark[^>]*>)?(?:<w:hyperlink[^>]*>)?<w:r>.*?<w:t[^>]*>约1\.25</,
    )
  })

  test('two tables never touch, or Word would make one of them', () => {
    expect(kitchenParts['word/document.xml']).not.toContain('</w:tbl><w:tbl>')
    expect(document).not.toContain('</w:tbl><w:tbl>')
  })
})

test('punctuation may be squeezed at the end of a line', () => {
  expect(parts['word/settings.xml']).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>')
})

test('each jump of the fact table leads to a bookmark of the body', () => {
  const bookmarks = [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name)
  const anchors = [...document.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)
  expect(bookmarks).toHaveLength(facts.length)
  expect(anchors).toEqual(bookmarks)
})

test('only web addresses leave the document', () => {
  const relations = kitchenParts['word/_rels/document.xml.rels']!
  const external = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)
  expect(external).toEqual(['https://example.org/a?b=1&amp;c=2', 'https://example.org/fact', 'http://example.org/'])
})

test('the properties tell the title and the source, and no author', () => {
  expect(parts['docProps/core.xml']).toContain('<dc:title>云溪区：把科普大篷车开进山村</dc:title>')
  expect(parts['docProps/core.xml']).toContain('2021-04-18T00:00:00Z')
  expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|Un-named/)
  expect(parts['docProps/custom.xml']).toContain('a'.repeat(64))
})
