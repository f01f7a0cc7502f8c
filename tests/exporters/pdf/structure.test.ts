import type {RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {Element, Layout, Page} from '../../../src/exporters/layout/page-model.js'
import {pdf} from '../../../src/exporters/pdf/index.js'
import {articleOf, heading, paragraph, sample, text} from '../layout/sample-article.js'
import {assets} from '../layout/typesetting.js'
import {type Dictionary, type Name, operationsOf, type ReadFile, type Ref, readPdf, type Text} from './pdf-reading.js'
import {ask, has, write} from './readers.js'

/** A structure element as the file has it, with what is in it. */
interface Tag {
  readonly role: string
  readonly entries: Dictionary
  readonly kids: readonly (Tag | Content)[]
}

/** A piece of a page, or an annotation. */
interface Content {
  readonly page: number
  readonly id?: number
  readonly object?: number
}

const isTag = (kid: Tag | Content): kid is Tag => 'role' in kid

const dictionary = (file: ReadFile, reference: unknown): Dictionary =>
  file.objects.get((reference as Ref).ref) as Dictionary

const catalogueOf = (file: ReadFile): Dictionary => dictionary(file, file.trailer.Root)

const pagesOf = (file: ReadFile): Dictionary[] =>
  (dictionary(file, catalogueOf(file).Pages).Kids as Ref[]).map((page) => dictionary(file, page))

const nameOf = (value: unknown): string => (value as Name).name

function tagsOf(file: ReadFile): Tag {
  const read = (reference: Ref, parent: number): Tag => {
    const entries = dictionary(file, reference)
    expect((entries.P as Ref).ref).toBe(parent)
    const {K: kids = []} = entries
    const page = (entries.Pg as Ref | undefined)?.ref ?? -1
    return {
      role: nameOf(entries.S),
      entries,
      kids: [kids].flat().map((kid) => {
        if (typeof kid === 'number') return {page, id: kid}
        const {ref, Obj, MCID, Pg} = kid as Dictionary
        if (typeof ref === 'number') return read({ref}, reference.ref)
        const place = {page: (Pg as unknown as Ref | undefined)?.ref ?? page}
        return Obj === undefined ? {...place, id: MCID as number} : {...place, object: (Obj as unknown as Ref).ref}
      }),
    }
  }
  const {ref} = catalogueOf(file).StructTreeRoot as Ref
  return read(dictionary(file, {ref}).K as Ref, ref)
}

const descendants = (tag: Tag): Tag[] => [tag, ...tag.kids.filter(isTag).flatMap(descendants)]

const ofRole = (tag: Tag, role: string): Tag[] => descendants(tag).filter((one) => one.role === role)

/** Roles with what is in them, on one line. */
const outlineOf = ({role, kids}: Tag): string => {
  const inside = kids.map((kid) => (isTag(kid) ? outlineOf(kid) : kid.object === undefined ? '·' : '@')).join(' ')
  return inside === '' ? role : `${role}(${inside})`
}

const read = async (...children: RootContent[]): Promise<ReadFile> =>
  readPdf(await write(articleOf([heading(1, '题'), ...children])))

const layoutOf = (...children: RootContent[]): Layout =>
  pdf.plan(articleOf([heading(1, '题'), ...children]), assets).model

const row = (...cells: string[]) => ({
  type: 'tableRow' as const,
  children: cells.map((cell) => ({type: 'tableCell' as const, children: cell === '' ? [] : [text(cell)]})),
})

const whole = readPdf(await write(sample))

describe('every piece of a page', () => {
  test('is marked as content or artifact, once, and never inside another', () => {
    for (const page of pagesOf(whole)) {
      const source = Buffer.from(whole.streams.get((page.Contents as Ref).ref)!).toString('latin1')
      const ids: number[] = []
      const open: string[] = []
      for (const {operator, operands} of operationsOf(source)) {
        if (operator === 'BDC') {
          const {MCID} = operands[1] as Dictionary
          if (MCID !== undefined) ids.push(MCID as number)
          expect(open.length).toBe(nameOf(operands[0]) === 'Span' ? 1 : 0)
          open.push(nameOf(operands[0]))
        } else if (operator === 'EMC') open.pop()
        else if (['Tj', 'TJ', 're', 'f', 'S', 'm', 'l'].includes(operator)) expect(open.length).toBeGreaterThan(0)
      }
      expect(open).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('is found from the structure, and leads back to it', () => {
    const owners = new Map<string, string>()
    for (const tag of descendants(tagsOf(whole)))
      for (const kid of tag.kids) if (!isTag(kid)) owners.set(JSON.stringify(kid), tag.role)
    const root = dictionary(whole, catalogueOf(whole).StructTreeRoot)
    const {Nums: numbers} = root.ParentTree as unknown as {Nums: unknown[]}
    const parents = new Map<number, unknown>()
    for (let i = 0; i < numbers.length; i += 2) parents.set(numbers[i] as number, numbers[i + 1])
    expect(root.ParentTreeNextKey).toBe(parents.size)
    let found = 0
    const {Kids: kids} = dictionary(whole, catalogueOf(whole).Pages) as unknown as {Kids: Ref[]}
    for (const {ref} of kids) {
      const page = dictionary(whole, {ref})
      const pieces = parents.get(page.StructParents as number) as Ref[]
      pieces.forEach((owner, id) => {
        expect(nameOf(dictionary(whole, owner).S)).toBe(owners.get(JSON.stringify({page: ref, id})))
        found++
      })
      for (const {ref: object} of (page.Annots ?? []) as Ref[]) {
        const annotation = dictionary(whole, {ref: object})
        const owner = dictionary(whole, parents.get(annotation.StructParent as number))
        expect(nameOf(owner.S)).toBe('Link')
        expect(owners.get(JSON.stringify({page: ref, object}))).toBe('Link')
        expect((annotation.Contents as Text).text).not.toBe('')
        found++
      }
    }
    expect(found).toBe(owners.size)
  })
})

describe('the structure', () => {
  test('parts a paragraph at its link', async () => {
    const link = {type: 'link' as const, url: 'https://example.org/', children: [text('链接')]}
    const file = await read(paragraph('前', link, '后'))
    expect(outlineOf(tagsOf(file))).toContain('P(· Link(· @) ·)')
  })

  test('has a paragraph that crosses pages once', async () => {
    const file = await read(paragraph('科普大篷车开进山村。'.repeat(120)))
    expect(pagesOf(file).length).toBeGreaterThan(1)
    expect(outlineOf(tagsOf(file))).toContain(
      `P(${pagesOf(file)
        .map(() => '·')
        .join(' ')})`,
    )
  })

  test('keeps empty cells, so that the rows of a table are equally long', async () => {
    const file = await read({type: 'table', children: [row('甲', '', '丙'), row('', '', ''), row('', '二', '')]})
    expect(outlineOf(tagsOf(file))).toContain('Table(TR(TH(·) TH TH(·)) TR(TD TD TD) TR(TD TD(·) TD))')
    for (const {entries} of ofRole(tagsOf(file), 'TH')) expect(nameOf((entries.A as Dictionary).Scope)).toBe('Column')
  })

  test('has a table head once, however often it is set', async () => {
    const rows = Array.from({length: 90}, (_, i) => row(`${i}`, '增长'))
    const file = await read({type: 'table', children: [row('甲', '乙'), ...rows]})
    expect(pagesOf(file).length).toBeGreaterThan(2)
    expect(ofRole(tagsOf(file), 'TH').map(outlineOf)).toEqual(['TH(·)', 'TH(·)'])
  })

  test('tells lists by their labels', async () => {
    const item = (value: string) => ({type: 'listItem' as const, children: [paragraph(value)]})
    const file = await read(
      {type: 'list', ordered: true, children: [item('甲'), item('乙')]},
      {type: 'list', children: [item('丙')]},
    )
    const [ordered, marked] = ofRole(tagsOf(file), 'L')
    expect(outlineOf(ordered!)).toBe('L(LI(Lbl(·) LBody(P(·))) LI(Lbl(·) LBody(P(·))))')
    expect(ordered!.entries.A).toEqual({O: {name: 'List'}, ListNumbering: {name: 'Decimal'}})
    expect(marked!.entries.A).toEqual({O: {name: 'List'}, ListNumbering: {name: 'Disc'}})
  })

  test('skips no level of headings', async () => {
    const file = await read(heading(4, '四'), heading(6, '六'), heading(2, '二'), heading(3, '三'))
    const levels = descendants(tagsOf(file)).map(({role}) => role)
    expect(levels.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H3', 'H2', 'H3'])
  })

  test('begins with a heading of the first level where the title is missing', async () => {
    const nameless = articleOf([heading(3, '三')], {metadata: {title: '', credits: []}})
    expect(ofRole(tagsOf(readPdf(await write(nameless))), 'H1')).toHaveLength(1)
  })

  test('names notes, each in its own way', async () => {
    const note = (identifier: string) => ({
      type: 'footnoteDefinition' as const,
      identifier,
      children: [paragraph('注。')],
    })
    const file = await read(note('1'), note('2'))
    const names = ofRole(tagsOf(file), 'Note').map(({entries}) => (entries.ID as Text).text)
    expect(new Set(names).size).toBe(2)
    const {IDTree} = dictionary(file, catalogueOf(file).StructTreeRoot) as unknown as {IDTree: {Names: unknown[]}}
    expect(IDTree.Names.filter((_, i) => i % 2 === 0)).toEqual(names.map((name) => ({text: name})))
  })

  test('has a figure where it was made, with its words and its place', async () => {
    const plain = layoutOf(paragraph('前'), paragraph('后'))
    const before = plain.elements.findLastIndex(({role}) => role === 'P') - 1
    const figure: Element = {role: 'Figure', parent: 0, alt: '两根柱 <&>'}
    const shift = (element: number) => (element > before ? element + 1 : element)
    const bar = {x: 100, y: 500, width: 20, height: 80, ink: 0.5, element: before + 1} as const
    const [page] = plain.pages as [Page]
    const lines = page.lines.map((line) => ({...line, element: shift(line.element)}))
    const layout = {
      ...plain,
      elements: [...plain.elements.slice(0, before + 1), figure, ...plain.elements.slice(before + 1)],
      pages: [{...page, lines, shapes: [bar, {...bar, x: 140}]}],
    }
    const tags = tagsOf(readPdf(await pdf.pack(layout)))
    expect(outlineOf(tags)).toMatch(/P\(·\) Figure\(·\) P\(·\)\)$/)
    const [{entries}] = ofRole(tags, 'Figure') as [Tag]
    expect(entries.Alt).toEqual({text: '两根柱 <&>'})
    const {height} = plain.paper
    const numbers = [100, height - 580, 160, height - 500].map((value) => Math.round(value * 1000) / 1000)
    expect((entries.A as Dictionary).BBox).toEqual(numbers)
  })
})

describe.skipIf(!has('pdfinfo'))('pdfinfo reads', () => {
  /** The text of the tags, the pieces of a paragraph joined. */
  const structureText = async (value: string) =>
    ask(await write(articleOf([paragraph(value)])), 'pdfinfo', '-struct-text', 'FILE').replace(/"\n *"/g, '')

  test('whole paragraphs over lines and pages', async () => {
    const long = '科普大篷车开进山村，让孩子摸得着实验。'.repeat(60)
    expect(await structureText(long)).toContain(`"${long}"`)
  })

  test('the spaces at which lines end', async () => {
    const words = 'the quick brown fox jumps over a lazy dog '.repeat(12).trim()
    expect(await structureText(words)).toContain(`"${words}"`)
  })
})
