import type {Fact} from '../../../ast/fact.js'
import {valueRows} from '../../fact-row.js'
import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import type {StyledText} from '../lines/glyphs.js'
import type {Styles} from '../theme.js'
import {wording} from '../wording.js'
import {annexHeading} from './annex-heading.js'
import {tableBoxes} from './table.js'

/** 数据与事实: every fact of the text, its place a link to where it stands. */
export function factTable(draft: Draft): Box[] {
  const facts = valueRows(draft.article)
  if (facts.length === 0) return []
  const {theme} = draft
  const {tableHead, tableCell} = theme.styles
  const plain = (text: string): StyledText[] => [{text, style: tableCell}]
  const rows = facts.map(({fact, kind, value, unit, place}, i) => {
    const number = `${i + 1}`
    const link = draft.anchors.has(fact.id) ? {link: `#${fact.id}`} : {}
    return [
      plain(number),
      plain(kind),
      plain(value),
      plain(unit),
      inClause(fact, theme.styles),
      [{text: place, style: tableCell, ...link}],
    ]
  })
  const table = {
    head: wording.factColumns.map((text) => [{text, style: tableHead}]),
    rows,
    alignments: ['right', 'left', 'right', 'left', 'left', 'right'] as const,
    left: 0,
    right: theme.block.width,
    parent: DOCUMENT,
  }
  return [...annexHeading(wording.factTable, wording.factNote, draft), ...tableBoxes(table, draft)]
}

/** Marks at which the clause around a figure begins and ends. A single dash is none: it stands inside 2019—2021年. */
const clauseBorders = '，。；：！？…\n'
/** Characters shown on either side of the wording at most. */
const LONGEST_CONTEXT = 18
/** Characters of written-out numbers: a context is never cut between two of them, since half a number is a wrong one. */
const numberCharacter = /[\d.,%０-９．％〇零一二三四五六七八九十百千万亿两几数多余约近超半第]/

/** The wording of a fact, strong, in the clause that says what the figure is about. */
function inClause({text, start, sentence}: Fact, {tableCell, tableStrong}: Styles): StyledText[] {
  const words = {text, style: tableStrong}
  const expected = start - sentence.start
  const at = sentence.text.startsWith(text, expected) ? expected : sentence.text.indexOf(text)
  if (at === -1) return [words]
  const before = lastClause(sentence.text.slice(0, at))
  const after = firstClause(sentence.text.slice(at + text.length))
  return [{text: before, style: tableCell}, words, {text: after, style: tableCell}].filter((piece) => piece.text !== '')
}

function lastClause(text: string): string {
  let start = text.length
  while (start > 0 && !clauseBorders.includes(text[start - 1]!)) start--
  const clause = [...text.slice(start)]
  if (clause.length <= LONGEST_CONTEXT) return clause.join('')
  let cut = clause.length - LONGEST_CONTEXT
  while (isInsideNumber(clause, cut)) cut--
  return `…${clause.slice(cut).join('')}`
}

function firstClause(text: string): string {
  let end = 0
  while (end < text.length && !clauseBorders.includes(text[end]!)) end++
  const clause = [...text.slice(0, end)]
  if (clause.length <= LONGEST_CONTEXT) return clause.join('')
  let cut = LONGEST_CONTEXT
  while (isInsideNumber(clause, cut)) cut++
  return `${clause.slice(0, cut).join('')}…`
}

/** Whether a cut before a character would leave a part of a number on either side. */
function isInsideNumber(clause: readonly string[], cut: number): boolean {
  return numberCharacter.test(clause[cut - 1] ?? '') && numberCharacter.test(clause[cut] ?? '')
}
