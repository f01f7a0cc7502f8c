import type {Edit, Evidence} from '../../../ast/edit.js'
import {indexLines} from '../../../ast/line-index.js'
import {ruleLabels} from '../../../language/labels.js'
import {type Copy, differenceOf, isCopy} from '../../copies.js'
import {inkEdits, inkStart} from '../../ink.js'
import {placeText} from '../../rows/place-text.js'
import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {bodySetting, paragraphBoxes} from '../setting.js'
import {otherEdits, wording} from '../wording.js'
import {annexHeading} from './annex-heading.js'
import {type ColumnOf, columnTable} from './column-table.js'

/** A removed text is shown up to so many characters: enough to find it by. */
const LONGEST_EXCERPT = 60
const EXCERPT_HEAD = 40
const EXCERPT_TAIL = 16

/** 清理说明: each removed copy with the place that it copies, and how often each other rule changed something visible. */
export function removals(draft: Draft): Box[] {
  const {edits} = draft.article.document
  const copies = edits.filter(isCopy)
  const others = countByRule(inkEdits(edits).filter((edit) => !isCopy(edit)))
  if (copies.length === 0 && others.size === 0) return []
  const note = copies.length === 0 ? undefined : wording.removalNote
  return [
    ...annexHeading(wording.removals, note, draft),
    ...(copies.length === 0 ? [] : columnTable(copies, copyColumns(draft), draft)),
    ...(others.size === 0 ? [] : otherBoxes(others, draft)),
  ]
}

function copyColumns({theme, article}: Draft): ColumnOf<Copy>[] {
  const style = theme.styles.tableCell
  const {columns} = wording
  const lines = indexLines(article.raw)
  return [
    {head: columns.number, alignment: 'right', cell: (_, i) => [{text: `${i + 1}`, style}]},
    {head: columns.removed, cell: ({text}) => [{text: excerpt(text), style}]},
    {head: columns.place, alignment: 'right', cell: (copy) => [{text: placeText(lines, inkStart(copy)), style}]},
    {
      head: columns.original,
      alignment: 'right',
      cell: ({evidence}) => [{text: placeText(lines, evidence.start), style}],
    },
    {head: columns.reason, cell: ({evidence}) => [{text: reasonOf(evidence), style}]},
  ]
}

/** 与其开头相同; 与其开头相近，异 2 字. */
function reasonOf(evidence: Evidence): string {
  const {matches, same, alike} = wording
  return matches[evidence.match] + (evidence.distance === 0 ? same : alike) + differenceOf(evidence)
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

function countByRule(edits: readonly Edit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {rule} of edits) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

function otherBoxes(counts: ReadonlyMap<string, number>, draft: Draft): Box[] {
  const {theme} = draft
  const style = theme.styles.annexText
  const setting = {...bodySetting(theme, DOCUMENT), style, indent: 0, pitch: theme.annex.pitch}
  const text = otherEdits([...counts].map(([rule, count]) => [ruleLabels[rule] ?? rule, count]))
  return paragraphBoxes([{text, style}], setting, draft)
}
