import type {Edit, Evidence} from '../../ast/edit.js'
import {mapOffsets, type OffsetMap} from '../../ast/offset-map.js'
import {type FoldedRange, fold, foldText, unfold} from './fold.js'
import {splitLines} from './lined-text.js'

/**
 * The last check of cleaning: what a removed copy repeats must still stand in the clean text, or the copy comes back.
 * Rules run one after the other, so a later rule can remove or change what an earlier one took for the original.
 */

/** What the source of each removed copy said, in folded form, when the copy was removed. */
export type SourceTexts = Map<Edit, string>

/** Notes down the sources of the copies that a rule has just removed from `text`, to which the ledger `before` leads. */
export function recordSources(
  sources: SourceTexts,
  edits: readonly Edit[],
  text: string,
  before: readonly Edit[],
): void {
  let map: OffsetMap | undefined
  for (const edit of edits) {
    if (edit.evidence === undefined || sources.has(edit)) continue
    map ??= mapOffsets(before)
    const {start, end} = map.toClean(edit.evidence.start, edit.evidence.end)
    sources.set(edit, foldText(text.slice(start, end)))
  }
}

/**
 * The ledger with every copy either proven or put back. `text` is the clean text of the whole ledger. Evidence that
 * points into another removed copy is led on to the place that this one repeats.
 */
export function keepProven(edits: readonly Edit[], sources: SourceTexts, text: string): readonly Edit[] {
  const copies = edits.filter((edit) => edit.evidence !== undefined)
  if (copies.length === 0) return edits
  const map = mapOffsets(edits)
  const spans = copies.map(({start, end}) => ({start, end}))
  /** Copies by their place; one that was put back is kept text again. */
  const removed: (Edit | undefined)[] = [...copies]
  const proven = new Map<Edit, Edit>()
  for (const [i, copy] of copies.entries()) {
    const evidence = findSource(copy.evidence!, sources.get(copy) ?? '', {text, map, spans, removed})
    if (evidence === undefined) removed[i] = undefined
    else {
      const settled = evidence === copy.evidence ? copy : {...copy, evidence}
      removed[i] = settled
      proven.set(copy, settled)
    }
  }
  return edits.flatMap((edit) => (edit.evidence === undefined ? edit : (proven.get(edit) ?? [])))
}

interface Kept {
  readonly text: string
  readonly map: OffsetMap
  readonly spans: readonly FoldedRange[]
  readonly removed: readonly (Edit | undefined)[]
}

/** Where the source stands in the kept text, if it does; one step over a removed copy is made at most. */
function findSource(evidence: Evidence, wording: string, kept: Kept): Evidence | undefined {
  const cover = overlap(kept, evidence)
  if (cover === undefined) return placeOf(wording, evidence, kept) && evidence
  const further = cover.evidence!
  if (overlap(kept, further) !== undefined) return undefined
  const place = placeOf(wording, further, kept)
  return place && {...evidence, ...place}
}

/** The raw span within which the clean text says the same. */
function placeOf(wording: string, {start, end}: Evidence, {text, map}: Kept): FoldedRange | undefined {
  const span = map.toClean(start, end)
  const piece = text.slice(span.start, span.end)
  const folded = foldText(piece)
  if (folded === wording) return {start, end}
  const from = folded.indexOf(wording)
  if (from < 0 || wording === '') return undefined
  const place = unfold(fold(splitLines(piece)), {start: from, end: from + wording.length})
  return map.toRaw(span.start + place.start, span.start + place.end)
}

/** The removed copy that overlaps a span. */
function overlap({spans, removed}: Kept, {start, end}: FoldedRange): Edit | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < spans.length && spans[i]!.start < end; i++) if (removed[i] !== undefined) return removed[i]
  return undefined
}
