import type {Heading, Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Article} from '../ast/article.js'
import type {PressDocument, QuestionEntry, SectionEntry} from '../ast/document.js'
import type {Span} from '../ast/fact.js'
import {describe, type Message} from '../ast/message.js'
import type {Answer, Question, Section} from '../ast/nodes.js'
import {read} from './parse/reading.js'
import {cleanedOf, type PlacedPosition} from './press-file.js'

/** The plain-data form of a press tree and its file, together with the tree: what exporters read. */
export function toArticle(tree: Root, file: VFile): Article {
  return {tree, raw: String(file), document: toDocument(tree, file)}
}

function toDocument(tree: Root, file: VFile): PressDocument {
  const {text, edits} = cleanedOf(file)
  const {
    title = '',
    date,
    dateSource,
    publisher,
    credits = [],
    facts = [],
    unused = [],
    coverage = {numerals: 0, explained: 0},
  } = tree.data ?? {}
  return {
    version: 1,
    source: file.data.source!,
    text,
    metadata: {title, ...(date && {date}), ...(dateSource && {dateSource}), ...(publisher && {publisher}), credits},
    sections: sectionsOf(tree, file),
    questions: questionsOf(tree, file),
    facts,
    unused,
    coverage,
    edits,
    messages: messagesOf(file),
  }
}

function spanOf(node: Nodes): Span {
  const {start, end} = node.position as PlacedPosition
  return {start: start.offset, end: end.offset}
}

function sectionsOf(tree: Root, file: VFile): SectionEntry[] {
  const {id = '', title} = tree.data ?? {}
  const entries: SectionEntry[] = [{id, depth: 1, ...(title && {title}), start: 0, end: String(file).length}]
  const walk = (nodes: readonly Nodes[], parent: string) => {
    for (const node of nodes) {
      if (node.type !== 'section') continue
      const entry = sectionEntry(node, parent, file)
      entries.push(entry)
      walk(node.children, entry.id)
    }
  }
  walk(tree.children, id)
  return entries
}

function sectionEntry(node: Section, parent: string, file: VFile): SectionEntry {
  const heading = node.children[0] as Heading
  const title = read(file, heading.children).text.trim()
  return {id: node.data!.id!, depth: node.depth, ...(title && {title}), ...spanOf(node), parent}
}

/** Each question with the answers that follow it. */
function questionsOf(tree: Root, file: VFile): QuestionEntry[] {
  const entries: QuestionEntry[] = []
  visit(tree, (node, index, parent) => {
    if (node.type !== 'question' || parent === undefined) return
    const answers: Answer[] = []
    for (let at = index! + 1; ; at++) {
      const next = parent.children[at]
      if (next?.type !== 'answer') break
      answers.push(next)
    }
    entries.push(questionEntry(node, answers, file))
  })
  return entries
}

function questionEntry(node: Question, answers: readonly Answer[], file: VFile): QuestionEntry {
  const paragraphs = node.children.filter((child) => child.type === 'paragraph')
  const {start} = spanOf(paragraphs[0] ?? node)
  const {end} = spanOf(paragraphs.at(-1) ?? node)
  return {
    text: paragraphs.map(({children}) => read(file, children).text.trim()).join('\n'),
    start,
    end,
    ...(node.speaker !== undefined && {speaker: node.speaker}),
    answers: answers.map((answer) => ({
      ...(answer.speaker !== undefined && {speaker: answer.speaker}),
      ...spanOf(answer),
    })),
  }
}

/** The messages of a file in the order of their places. */
function messagesOf(file: VFile): Message[] {
  const messages = file.messages.flatMap(({notice}) => (notice ? [{...notice, reason: describe(notice, 'zh')}] : []))
  return messages.sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
}
