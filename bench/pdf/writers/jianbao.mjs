import {readFileSync} from 'node:fs'
import {pdf} from '../../../dist/exporters/pdf/index.js'

const root = new URL('../../../', import.meta.url)

/** jianbao's own writer, from a tree to bytes: layout, tags, conformance claims. Reading and facts are no part of it. */
export function open() {
  const assets = new Map(pdf.assets().map((path) => [path, readFileSync(new URL(path, root))]))
  return (blocks) => pdf.pack(pdf.plan(articleOf(blocks), assets).model)
}

function articleOf(blocks) {
  const children = blocks.map(({type, text}) => {
    const words = [{type: 'text', value: text}]
    if (type === 'paragraph') return {type: 'paragraph', children: words}
    return {type: 'heading', depth: type === 'title' ? 1 : 2, children: words}
  })
  const text = blocks.map((block) => block.text).join('\n')
  const source = {name: 'bench.txt', sha256: '', encoding: 'utf-8', length: text.length}
  const metadata = {title: blocks[0].text, credits: []}
  const empty = {sections: [], questions: [], facts: [], unused: [], edits: [], messages: []}
  const coverage = {numerals: 0, explained: 0}
  return {raw: text, tree: {type: 'root', children}, document: {version: 1, source, text, metadata, ...empty, coverage}}
}
