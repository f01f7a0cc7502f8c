import type {Edit} from '../../../ast/edit.js'
import {indexLines} from '../../../ast/line-index.js'
import {inkStart} from '../../ink.js'
import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {wording} from '../wording.js'
import {annexHeading} from './annex-heading.js'
import {tableBoxes} from './table.js'

/** A removed text is shown up to so many characters: enough to find it by. */
const LONGEST_EXCERPT = 60
const EXCERPT_HEAD = 40
const EXCERPT_TAIL = 16

/** 清理说明: each removed copy and the place that it copies. */
export function removals(draft: Draft): Box[] {
  const copies = draft.article.document.edits.filter(isCopy)
  if (copies.length === 0) return []
  const {theme} = draft
  const style = theme.styles.tableCell
  const lines = indexLines(draft.article.raw)
  const place = (offset: number): string => {
    const {line, column} = lines.point(offset)
    return `${line}:${column}`
  }
  const rows = copies.map((edit, i) => {
    const {text, evidence} = edit
    const cells = [
      `${i + 1}`,
      excerpt(text),
      place(inkStart(edit)),
      place(evidence.start),
      wording.matches[evidence.match],
    ]
    return cells.map((cell) => [{text: cell, style}])
  })
  const table = {
    head: wording.removalColumns.map((text) => [{text, style: theme.styles.tableHead}]),
    rows,
    alignments: ['right', 'left', 'right', 'right', 'left'] as const,
    left: 0,
    right: theme.block.width,
    parent: DOCUMENT,
  }
  return [...annexHeading(wording.removals, wording.removalNote, draft), ...tableBoxes(table, draft)]
}

function isCopy(edit: Edit): edit is Edit & Required<Pick<Edit, 'evidence'>> {
  return edit.evidence !== undefined
}

/** A text on one line, its middle left out where it is long. */
function excerpt(text: string): string {
  const line = text
    .split(/[\r\n]+/)
    .join(' ')
    .trim()
  const characters = [...line]
  if (characters.length <= LONGEST_EXCERPT) return line
  const head = characters.slice(0, EXCERPT_HEAD).join('')
  return `${head}……${characters.slice(-EXCERPT_TAIL).join('')}（共 ${characters.length} 字）`
}
