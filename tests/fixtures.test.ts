import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import type {Article} from '../src/ast/article.js'
import {indexLines} from '../src/ast/line-index.js'
import {revertEdits} from '../src/index.js'
import {runPipeline} from '../src/pipeline/index.js'
import {readTable} from './setup/tables.js'

const root = new URL('./fixtures/', import.meta.url).pathname
const cases = readdirSync(root, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

describe.for(cases)('%s', (name) => {
  const folder = `${root}${name}/`
  const input = ['input.txt', 'input.md', 'input.bin'].find((file) => existsSync(folder + file))!
  const read = () =>
    runPipeline({name: input.replace('.bin', '.txt'), content: readFileSync(folder + input), sha256: ''})
  const having = (file: string) => (title: string, prove: () => Promise<void>) => {
    if (existsSync(folder + file)) test(title, prove)
  }
  const expected = (file: string) => readFileSync(folder + file, 'utf8')

  having('clean.txt')('clean text, and the way back', async () => {
    const {raw, document} = await read()
    expect(document.text).toBe(expected('clean.txt'))
    expect(revertEdits(document.text, document.edits)).toBe(raw)
  })

  having('removed.tsv')('removed copies', async () => {
    expect(removedOf(await read())).toEqual(readTable(`${folder}removed.tsv`).map(({cells}) => cells))
  })

  having('outline.txt')('outline', async () => {
    expect(outlineOf(await read())).toEqual(expected('outline.txt').split('\n').filter(Boolean))
  })

  having('facts.tsv')('facts', async () => {
    const kinds = ['count', 'money', 'percent', 'points', 'multiple', 'measure', 'ordinal', 'date', 'duration', 'doc']
    const {facts} = (await read()).document
    const found = facts.filter(({kind}) => kinds.includes(kind)).map(factCells)
    expect(found).toEqual(readTable(`${folder}facts.tsv`).map(({cells}) => trimEmpty(cells)))
  })

  having('unused.tsv')('unused numerals', async () => {
    const {document, raw} = await read()
    let from = 0
    for (const {cells} of readTable(`${folder}unused.tsv`)) {
      const [wording = '', reason] = cells
      const start = raw.indexOf(wording, from)
      const inside = document.unused.filter(
        (numeral) => numeral.start >= start && numeral.end <= start + wording.length,
      )
      expect([...new Set(inside.map((numeral) => numeral.reason))], wording).toEqual([reason])
      from = start + wording.length
    }
  })

  test('every numeral is in a fact or unused with a reason', async () => {
    const {coverage} = (await read()).document
    expect(coverage.explained).toBe(coverage.numerals)
  })
})

function removedOf({document, raw}: Article): string[][] {
  const lines = indexLines(raw)
  return document.edits
    .filter(({evidence}) => evidence !== undefined)
    .map(({start, text, evidence}) => [
      String(lines.point(start).line),
      text.trim(),
      String(lines.point(evidence!.start).line),
      evidence!.match,
    ])
}

function factCells(fact: Article['document']['facts'][number]): string[] {
  const {
    value,
    low,
    high,
    unit = '',
    cmp = '',
  } = fact as Partial<Record<'value' | 'low' | 'high' | 'unit' | 'cmp', string>>
  const open = low !== undefined && high === undefined ? '..' : ''
  return trimEmpty([fact.kind, fact.text, `${value ?? low ?? ''}`, `${high ?? open}`, unit, cmp])
}

function trimEmpty(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}

/** The structure in the notation of outline.txt. */
function outlineOf({tree, document}: Article): string[] {
  const lines = [`title: ${document.metadata.title}`]
  if (document.metadata.date !== undefined) lines.push(`date: ${document.metadata.date}`)
  const walk = (nodes: readonly Nodes[], depth: number) => {
    let answerDepth = depth
    for (const node of nodes) {
      const say = (text: string, at = depth) => lines.push('  '.repeat(at) + text)
      if (node.type === 'section') {
        say(`section: ${textOf(node.children[0]).trim()}`)
        walk(node.children.slice(1), depth + 1)
      } else if (node.type === 'question') {
        say(`question: ${textOf(node)}`)
        answerDepth = depth + 1
      } else if (node.type === 'answer') {
        say(`answer: ${node.speaker ?? '-'}`, answerDepth)
        walk(node.children, answerDepth + 1)
      } else if (node.type === 'paragraph') say(`paragraph: ${abbreviate(textOf(node))}`)
      else if (node.type !== 'heading' && 'children' in node) walk(node.children, depth)
    }
  }
  walk(tree.children, 0)
  return lines
}

function abbreviate(text: string): string {
  const units = [...text]
  return units.length > 12 ? `${units.slice(0, 12).join('')}…` : text
}
