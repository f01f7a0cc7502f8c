import type {PhrasingContent, RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {FontRole} from '../../../src/exporters/layout/fonts/font-set.js'
import type {Run} from '../../../src/exporters/layout/lines/set-line.js'
import {ARTIFACT} from '../../../src/exporters/layout/page-model.js'
import {gbt9704 as theme} from '../../../src/exporters/layout/themes/gbt9704.js'
import {plan} from '../../../src/exporters/pdf/plan.js'
import {linesOf, textOf} from './page-text.js'
import {articleOf, bodyText, facts, heading, paragraph, sample, section, text} from './sample-article.js'
import {assets} from './typesetting.js'

const MM = 72 / 25.4
const {model, notices} = plan(sample, assets)

/** The first line of the briefing that begins with a text. */
const lineOf = (start: string, briefing = model) =>
  briefing.pages
    .flatMap(({lines}) => lines)
    .find(({runs}) =>
      runs
        .map((run) => run.text)
        .join('')
        .startsWith(start),
    )!

const longText = '全市科普工作要面向基层、服务群众，把优质资源送到山村学校，让孩子们在家门口就能动手做实验。'

describe('the page after GB/T 9704', () => {
  const {model: long} = plan(articleOf(Array.from({length: 40}, () => paragraph(longText.repeat(4)))), assets)
  const second = long.pages[1]!
  const body = second.lines.filter(({element}) => element !== ARTIFACT)

  test('has 22 lines of 28 characters in a block of 156 by 225 mm', () => {
    expect(body).toHaveLength(22)
    const pitch = body[1]!.baseline - body[0]!.baseline
    expect(pitch).toBeCloseTo((225 * MM) / 22, 5)
    expect(body[0]!.runs[0]!.style.size).toBeCloseTo((156 * MM) / 28, 5)
  })

  test('lies 37 mm below the upper edge and 28 mm from the left one', () => {
    expect(body[0]!.x).toBeCloseTo(28 * MM, 5)
    for (const {baseline} of body) {
      expect(baseline).toBeGreaterThan(37 * MM)
      expect(baseline).toBeLessThan((37 + 225) * MM)
    }
  })

  test('is numbered on the outer side, 7 mm below the block, one character in', () => {
    const numbers = long.pages.slice(0, 2).map(({lines}) => lines.at(-1)!)
    expect(numbers.map(({runs}) => runs.map((run) => run.text).join(''))).toEqual(['— 1 —', '— 2 —'])
    const [odd, even] = numbers.map(({runs}) => ({left: runs[0]!.x, right: runs.at(-1)!.x + runs.at(-1)!.width}))
    expect(odd!.right).toBeCloseTo(156 * MM - 14, 0)
    expect(even!.left).toBeCloseTo(14, 0)
    expect(numbers[0]!.baseline).toBeGreaterThan((37 + 225 + 7) * MM)
  })

  test('begins a paragraph two characters in', () => {
    expect(lineOf('经费由').runs[0]!.x).toBeCloseTo(2 * theme.grid.cell, 5)
  })
})

describe('a paragraph and a heading at the end of a page', () => {
  /** Paragraphs that fill the first page but for a few lines; the title and its source take some 3 of 22. */
  const filled = (lines: number) => Array.from({length: lines}, (_, i) => paragraph(`第${i}行。`))

  test('no heading is parted from the two lines below it', () => {
    for (let lines = 12; lines < 22; lines++) {
      const {pages} = plan(
        articleOf([...filled(lines), section(2, '小标题', paragraph('甲。'), paragraph('乙。'))]),
        assets,
      ).model
      const page = pages.find((one) => linesOf(one).includes('小标题'))!
      expect(linesOf(page)).toEqual(expect.arrayContaining(['小标题', '甲。', '乙。']))
    }
  })

  test('no last line of a paragraph stands alone on a page', () => {
    for (let lines = 12; lines < 22; lines++) {
      const {pages} = plan(articleOf([...filled(lines), paragraph(longText.repeat(2))]), assets).model
      const tail = pages.length > 1 ? linesOf(pages[1]!) : []
      expect(tail).not.toHaveLength(1)
    }
  })
})

/** Whether a run is set with the file that the theme has for a role. */
const isSetIn = (run: Run | undefined, role: FontRole) =>
  run !== undefined && model.faces[run.face] === assets.get(theme.fonts[role])

describe('the text', () => {
  test('is set whole and in order', () => {
    const [title, ...body] = bodyText
    const briefing = textOf(model)
    expect(briefing.startsWith(title!)).toBe(true)
    expect(briefing).toContain(body.join(''))
  })

  test.for<[start: string, role: string, face: FontRole]>([
    ['云溪区', 'H1', 'title'],
    ['4月18日', 'P', 'body'],
    ['一、建设', 'H2', 'heading'],
    ['（一）', 'H3', 'kai'],
    ['记者：', 'P', 'heading'],
    ['区科协主席林远：', 'P', 'heading'],
    ['来源：', 'P', 'kai'],
  ])('%s is a %s in the face %s', ([start, role, face]) => {
    const line = lineOf(start)
    expect(model.elements[line.element]!.role).toBe(role)
    expect(isSetIn(line.runs[0], face)).toBe(true)
  })

  test('of an answer is that of the body behind its speaker', () => {
    const [speaker, ...words] = lineOf('区科协主席林远：').runs
    expect(speaker!.text).toBe('区科协主席林远：')
    expect(words.every((run) => isSetIn(run, 'body'))).toBe(true)
  })

  test.for<[metadata: object, ...shown: string[]]>([
    [{date: '2023-04-18', publisher: '云溪日报'}, '云溪日报　2023年4月18日'],
    [{date: '2023-04-18'}, '2023年4月18日'],
    [{publisher: '云溪日报'}, '云溪日报'],
    [{}],
  ])('begins with who published it and when, and names no file: %j', ([metadata, ...shown]) => {
    const article = articleOf([paragraph('一段。')], {metadata: {title: '题目', credits: [], ...metadata}})
    expect(linesOf(plan(article, assets).model.pages[0]!)).toEqual(['题目', ...shown, '一段。'])
  })

  test('without a headline begins with the text', () => {
    const bare = articleOf([paragraph('一段。')], {metadata: {title: '', credits: []}})
    expect(linesOf(plan(bare, assets).model.pages[0]!)).toEqual(['一段。'])
  })

  test('that is empty is said to be so, on a page', () => {
    const empty = articleOf([], {metadata: {title: '', credits: []}})
    expect(plan(empty, assets).model.pages.map(linesOf)).toEqual([['原文没有可以编入的文字。']])
  })

  test('has a hairline under each figure, which no reader copies', () => {
    const marks = model.pages.flatMap(({shapes}) =>
      shapes.filter((shape) => shape.height === theme.figureMark.thickness),
    )
    expect(marks).toHaveLength(facts.length)
    for (const {element} of marks) expect(element).toBe(ARTIFACT)
    const marked = model.pages.flatMap(({lines}) =>
      lines.flatMap(({runs}) => runs.filter(({style}) => style.underlined)),
    )
    expect(marked.map((run) => run.text).join('')).toBe(facts.map((fact) => fact.text).join(''))
  })

  test('has a name for each place with a fact, and an outline', () => {
    expect(model.destinations.map(({name}) => name)).toEqual([
      ...facts.map(({id}) => id),
      ...facts.map(({id}) => `row-${id}`),
    ])
    expect(model.outline.map(({title, depth}) => [title, depth])).toEqual([
      ['一、建设开放实验室', 1],
      ['（一）经费保障', 2],
      ['数据与事实', 1],
      ['清理说明', 1],
      ['提示', 1],
    ])
  })
})

describe('what cannot be shown is told', () => {
  test('nothing, for a text that can', () => {
    expect(notices).toEqual([])
  })

  test('a character that no face has becomes 〓', () => {
    const {model: briefing, notices: told} = plan(articleOf([paragraph('笑😀和👨‍👩‍👧，还有😀。')]), assets)
    expect(textOf(briefing)).toContain('笑〓和〓，还有〓。')
    const characters = '😀 (U+1F600) 👨‍👩‍👧 (U+1F468 U+200D U+1F469 U+200D U+1F467)'
    expect(told).toEqual([{ruleId: 'glyph-missing', level: 'warning', values: {characters, kinds: 2, count: 3}}])
  })

  test('of more characters than ten, ten are named', () => {
    const faces = Array.from({length: 12}, (_, i) => String.fromCodePoint(0x1f600 + i)).join('')
    const [notice] = plan(articleOf([paragraph(faces)]), assets).notices
    expect(notice?.values).toMatchObject({kinds: 12, count: 12})
    expect(notice?.values?.characters).toMatch(/^😀 \(U\+1F600\) .* 😉 \(U\+1F609\) …$/u)
  })

  test('a character that only another face has is set in that', () => {
    const {model: briefing, notices: told} = plan(articleOf([heading(2, 'Ġġ')]), assets)
    const [run] = lineOf('Ġġ', briefing).runs
    expect(isSetIn(run, 'kai')).toBe(true)
    expect(told).toEqual([])
  })

  test('a node of an unknown type, with its place', () => {
    const unknown = {
      type: 'video',
      children: [],
      position: {start: {line: 1, column: 1, offset: 3}, end: {line: 1, column: 9, offset: 11}},
    }
    const {notices: told} = plan(articleOf([paragraph('甲'), unknown as never]), assets)
    expect(told).toEqual([
      {ruleId: 'node-not-rendered', level: 'warning', values: {node: 'video', format: 'PDF'}, start: 3, end: 11},
    ])
  })

  test('what is nested too deeply, instead of a crash', () => {
    let quotes: RootContent = paragraph('深')
    for (let i = 0; i < 3000; i++) quotes = {type: 'blockquote', children: [quotes as never]}
    let emphasis: PhrasingContent = text('深')
    for (let i = 0; i < 3000; i++) emphasis = {type: 'emphasis', children: [emphasis]}
    const {notices: told} = plan(articleOf([quotes, paragraph(emphasis)]), assets)
    expect(told.map(({values}) => values?.node)).toEqual(['blockquote', 'emphasis'])
  })

  test('a picture is described', () => {
    const {model: briefing, notices: told} = plan(
      articleOf([paragraph({type: 'image', url: 'a.png', alt: '会场'})]),
      assets,
    )
    expect(textOf(briefing)).toContain('〔图片：会场〕')
    expect(told).toHaveLength(1)
  })
})
