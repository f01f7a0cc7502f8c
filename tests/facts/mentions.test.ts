import fc from 'fast-check'
import type {Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Fact} from '../../src/ast/fact.js'
import {insertMentions, type PlacedFact} from '../../src/pipeline/facts/mentions.js'
import {markdown} from '../../src/pipeline/parse/markdown.js'
import {read} from '../../src/pipeline/parse/reading.js'

/** The first paragraph of a Markdown text with its file. */
function parse(source: string) {
  const file = new VFile({value: source, path: 'case.md'})
  const tree = unified().use(markdown).parse(file) as Root
  const [paragraph] = tree.children as Paragraph[]
  return {file, content: paragraph?.children ?? []}
}

function placed(kind: string, start: number, end: number): PlacedFact {
  const by = {text: '张勇', start: 0, end: 2}
  return {fact: {id: `${kind}-${start}`, kind, ...(kind === 'quote' && {by})} as unknown as Fact, start, end}
}

/** Places of wordings, in the order of the text. */
function placesOf(kind: string, text: string, wordings: readonly string[]): PlacedFact[] {
  let from = 0
  return wordings.map((wording) => {
    const start = text.indexOf(wording, from)
    from = start + wording.length
    return placed(kind, start, from)
  })
}

/** Phrasing content as `«quotation [fact] **strong**»`. */
function drawn(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => draw(node)).join('')
}

function draw(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'quote') return `«${drawn(node.children)}»`
  if (node.type === 'fact') return `[${drawn(node.children)}]`
  if (node.type === 'break') return '/'
  return 'children' in node ? `*${drawn(node.children)}*` : '#'
}

describe('insertMentions', () => {
  test.for<[source: string, facts: string[], quotes: string[], expected: string]>([
    ['“共40家。”张勇说。', ['40家', '张勇'], ['“共40家。”'], '«“共[40家]。”»[张勇]说。'],
    ['张勇说：“好。”', [], ['“好。”'], '张勇说：«“好。”»'],
    ['“好。”“行。”', [], ['“好。”', '“行。”'], '«“好。”»«“行。”»'],
    ['“共**40家**。”张勇说。', ['40家'], ['“共40家。”'], '«“共*[40家]*。”»张勇说。'],
    ['“共约**40**家。”', ['约40家'], ['“共约40家。”'], '«“共[约]*[40]*[家]。”»'],
    ['他说 **甲，“对** 也是对。”', [], ['“对 也是对。”'], '他说 *甲，«“对»*« 也是对。”»'],
    ['**甲“好。”** 他说。', [], ['“好。”'], '*甲«“好。”»* 他说。'],
    ['**“好。”** 他说。', [], ['“好。”'], '«*“好。”*» 他说。'],
    ['“见[网页](https://a.cn)。”', [], ['“见网页。”'], '«“见*网页*。”»'],
    ['“看`x`吧。”', [], ['“看\ufffc吧。”'], '«“看#吧。”»'],
    ['“十四五”40家', ['五”40家'], ['“十四五”'], '«“十四[五”]»[40家]'],
    ['没有。', [], [], '没有。'],
  ])('%s', ([source, facts, quotes, expected]) => {
    const {file, content} = parse(source)
    const reading = read(file, content)
    const mentions = {facts: placesOf('count', reading.text, facts), quotes: placesOf('quote', reading.text, quotes)}
    expect(drawn(insertMentions(file, content, reading, mentions))).toBe(expected)
  })

  test('a quotation tells its speaker and its place', () => {
    const {file, content} = parse('张勇说：“好。”')
    const [, quote] = insertMentions(file, content, read(file, content), {facts: [], quotes: [placed('quote', 4, 8)]})
    expect(quote).toMatchObject({
      type: 'quote',
      speaker: '张勇',
      position: {start: {offset: 4}, end: {offset: 8}},
    })
  })

  test('on any text, what is seen stays as it is and every text node stands where it says', () => {
    const piece = fc.constantFrom('**', '“', '”', '好', '40家', '`x`', '[a](b)', '。', '\\*', '&amp;', '*', '  \n', 'x')
    const sizes = fc.array(fc.integer({min: 0, max: 4}), {maxLength: 12})
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), sizes, sizes, (parts, factSizes, quoteSizes) => {
        const source = parts.join('')
        const {file, content} = parse(source)
        const reading = read(file, content)
        const places = (kind: string, all: readonly number[]) => {
          let from = 0
          const found: PlacedFact[] = []
          for (const size of all) {
            if (size > 0 && from + size <= reading.text.length) found.push(placed(kind, from, from + size))
            from += size + 1
          }
          return found
        }
        const mentions = {facts: places('count', factSizes), quotes: places('quote', quoteSizes)}
        const result = insertMentions(file, content, reading, mentions)
        expect(textOf({type: 'paragraph', children: result})).toBe(textOf({type: 'paragraph', children: [...content]}))
        expect(read(file, result).text).toBe(reading.text)
        for (const node of texts(result)) {
          const {start, end} = node.position!
          const shown = source.slice(start.offset, end.offset)
          if (!/[\\&\n]/.test(shown)) expect(shown).toBe(node.value)
        }
      }),
      {numRuns: 500},
    )
  })
})

function texts(nodes: readonly Nodes[]): Extract<Nodes, {type: 'text'}>[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : 'children' in node ? texts(node.children) : []))
}
