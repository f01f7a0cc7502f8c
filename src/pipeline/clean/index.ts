import type {Edit} from '../../ast/edit.js'
import {indexLines} from '../../ast/line-index.js'
import type {Notice} from '../../ast/message.js'
import {mapOffsets, type OffsetMap} from '../../ast/offset-map.js'
import {applyEdits, composeEdits} from './edit.js'
import {type LinedText, splitLines} from './lined-text.js'
import {keepProven, recordSources, type SourceTexts} from './proof.js'
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
  let lined = splitLines(raw)
  let edits: Edit[] = []
  const sources: SourceTexts = new Map()
  let notices: readonly Notice[] = []
  let suspects = 0
  for (const rule of rules) {
    const mode = modes[rule.id] ?? 'on'
    if (mode === 'off') continue
    const {changes, remarks} = findAll(rule, lined, mode)
    const told = remarks.filter(({type}) => type === 'flag' || ++suspects <= MOST_SUSPECTS)
    if (told.length > 0) notices = notices.concat(describeRemarks(told, raw, mapOffsets(edits)))
    if (changes.length === 0) continue
    const before = edits
    edits = composeEdits(raw, before, changes)
    recordSources(sources, edits, lined.text, before)
    lined = splitLines(applyEdits(lined.text, changes))
  }
  const proven = keepProven(edits, sources, lined.text)
  if (suspects > MOST_SUSPECTS) notices = notices.concat(suspectsLeftOut(suspects - MOST_SUSPECTS))
  const text = proven.length < edits.length ? applyEdits(raw, proven) : lined.text
  return {text, edits: proven, map: mapOffsets(proven), notices}
}

/** Suspects of a document that are told one by one: a page of equal lines would make thousands of messages. */
export const MOST_SUSPECTS = 50

function suspectsLeftOut(count: number): Notice {
  return {ruleId: 'suspect-copies-left-out', level: 'warning', values: {count}}
}

type Remark = Suspect | Flag

function findAll(rule: Rule, lined: LinedText, mode: RuleMode): {readonly changes: Edit[]; readonly remarks: Remark[]} {
  const changes: Edit[] = []
  const remarks: Remark[] = []
  for (const finding of rule.find(lined)) {
    if (finding.type !== 'change') remarks.push(finding)
    else if (mode === 'on') changes.push(toEdit(rule, lined.text, finding))
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
