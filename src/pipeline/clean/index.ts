import type {Edit} from '../../ast/edit.js'
import {indexLines} from '../../ast/line-index.js'
import type {Notice} from '../../ast/message.js'
import {mapOffsets, type OffsetMap} from '../../ast/offset-map.js'
import {applyEdits, composeEdits} from './edit.js'
import {splitLines} from './lined-text.js'
import type {Change, Flag, Rule, RuleMode, RuleModes, Suspect} from './rule.js'

/** A raw text with its ledger and everything that follows from it. */
export interface Cleaned {
  /** The clean text. */
  readonly text: string
  /** Sorted and disjoint, in raw coordinates. */
  readonly edits: readonly Edit[]
  readonly map: OffsetMap
  /** Suspects: what matched and was kept because it is not proven. */
  readonly notices: readonly Notice[]
}

/**
 * Runs the rules in their order, each over what the rules before it left, and keeps one ledger over the raw text.
 * Afterwards every removed copy must still have its source in the kept text, or it is put back.
 */
export function clean(raw: string, rules: readonly Rule[], modes: RuleModes = {}): Cleaned {
  let text = raw
  let edits: Edit[] = []
  let notices: readonly Notice[] = []
  for (const rule of rules) {
    const mode = modes[rule.id] ?? 'on'
    if (mode === 'off') continue
    const {changes, remarks} = findAll(rule, text, mode)
    if (remarks.length > 0) notices = notices.concat(describeRemarks(remarks, raw, mapOffsets(edits)))
    if (changes.length === 0) continue
    edits = composeEdits(raw, edits, changes)
    text = applyEdits(text, changes)
  }
  const proven = keepProven(edits)
  if (proven.length < edits.length) text = applyEdits(raw, proven)
  return {text, edits: proven, map: mapOffsets(proven), notices}
}

type Remark = Suspect | Flag

function findAll(rule: Rule, text: string, mode: RuleMode): {readonly changes: Edit[]; readonly remarks: Remark[]} {
  const changes: Edit[] = []
  const remarks: Remark[] = []
  for (const finding of rule.find(splitLines(text))) {
    if (finding.type !== 'change') remarks.push(finding)
    else if (mode === 'on') changes.push(toEdit(rule, text, finding))
    else
      remarks.push({
        type: 'flag',
        ruleId: 'rule-reports',
        start: finding.start,
        end: finding.end,
        values: {rule: rule.id},
      })
  }
  return {changes, remarks}
}

function toEdit(rule: Rule, text: string, change: Change): Edit {
  const {start, end, replacement, evidence} = change
  return {rule: rule.id, start, end, text: text.slice(start, end), replacement, ...(evidence && {evidence})}
}

/** The ledger without copies whose source was itself removed as a copy: something must remain of each text. */
function keepProven(edits: readonly Edit[]): Edit[] {
  const copies = edits.filter((edit) => edit.evidence !== undefined)
  return edits.filter(({evidence}) => evidence === undefined || !overlapsAny(copies, evidence.start, evidence.end))
}

/** Whether a span overlaps one of the sorted, disjoint edits. */
function overlapsAny(edits: readonly Edit[], start: number, end: number): boolean {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const candidate = edits[low]
  return candidate !== undefined && candidate.start < end
}

function describeRemarks(remarks: readonly Remark[], raw: string, map: OffsetMap): Notice[] {
  const lines = indexLines(raw)
  return remarks.map((remark) => {
    const place = map.toRaw(remark.start, remark.end)
    if (remark.type === 'flag') {
      const {ruleId, values} = remark
      return {ruleId, level: 'warning', ...(values && {values}), ...place}
    }
    const source = map.toRaw(remark.source.start, remark.source.end)
    const values = {line: lines.point(place.start).line, source: lines.point(source.start).line}
    return {ruleId: 'suspect-copy', level: 'warning', values, ...place}
  })
}
