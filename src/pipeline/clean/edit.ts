import type {Edit} from '../../ast/edit.js'
import {mapOffsets} from '../../ast/offset-map.js'

/**
 * The ledger of cleaning: sorted, disjoint edits over a raw text. Raw text and edits give the clean text; clean text and
 * edits give the raw text back.
 */

/** Applies a ledger to the text that it was made for. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const edit of edits) {
    pieces.push(raw.slice(from, edit.start), edit.replacement)
    from = edit.end
  }
  pieces.push(raw.slice(from))
  return pieces.join('')
}

/** Puts back everything that a ledger took: the inverse of {@link applyEdits}. */
export function revertEdits(clean: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let from = 0
  let rawFrom = 0
  for (const edit of edits) {
    const to = from + (edit.start - rawFrom)
    pieces.push(clean.slice(from, to), edit.text)
    from = to + edit.replacement.length
    rawFrom = edit.end
  }
  pieces.push(clean.slice(from))
  return pieces.join('')
}

/**
 * One ledger for two that follow each other: `second` was made over the text that `first` gives.
 * An edit of `second` takes up the edits of `first` that it covers or cuts, except that a removal with evidence stays an
 * entry of its own. Evidence moves to raw coordinates.
 */
export function composeEdits(raw: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (second.length === 0) return [...first]
  const between = applyEdits(raw, first)
  const map = mapOffsets(first)
  const composed: Edit[] = []
  let taken = 0
  let shift = 0
  /** Start of an edit of `first` in the text between. */
  const startBetween = (edit: Edit) => edit.start + shift
  const pass = (edit: Edit) => {
    shift += edit.replacement.length - (edit.end - edit.start)
    taken++
  }
  for (let i = 0; i < second.length; ) {
    const head = second[i]!
    while (taken < first.length && startBetween(first[taken]!) + first[taken]!.replacement.length <= head.start) {
      // A removal that lies exactly at the start of the later edit stays an edit of its own.
      composed.push(first[taken]!)
      pass(first[taken]!)
    }
    let from = head.start
    let to = head.end
    const members: Edit[] = []
    const proven: Edit[] = []
    for (;;) {
      const earlier = first[taken]
      const later = second[i]
      if (later !== undefined && (members.length === 0 || later.start < to)) {
        members.push(later)
        to = Math.max(to, later.end)
        i++
      } else if (earlier !== undefined && startBetween(earlier) < to) {
        from = Math.min(from, startBetween(earlier))
        to = Math.max(to, startBetween(earlier) + earlier.replacement.length)
        if (earlier.evidence !== undefined) proven.push(earlier)
        pass(earlier)
      } else break
    }
    const {rule, evidence} = members.at(-1)!
    const replacement = applyWithin(between, from, to, members)
    const moved = evidence && {evidence: {...evidence, ...map.toRaw(evidence.start, evidence.end)}}
    const span = map.toRaw(from, to)
    let start = span.start
    for (const kept of replacement === '' ? proven : []) {
      if (kept.start > start) {
        composed.push({rule, start, end: kept.start, text: raw.slice(start, kept.start), replacement, ...moved})
      }
      composed.push(kept)
      start = kept.end
    }
    if (start < span.end) {
      composed.push({rule, start, end: span.end, text: raw.slice(start, span.end), replacement, ...moved})
    }
  }
  while (taken < first.length) {
    composed.push(first[taken]!)
    pass(first[taken]!)
  }
  return composed
}

/** The piece `from`-`to` of a text with the edits inside it applied. */
function applyWithin(text: string, from: number, to: number, edits: readonly Edit[]): string {
  const shifted = edits.map((edit) => ({...edit, start: edit.start - from, end: edit.end - from}))
  return applyEdits(text.slice(from, to), shifted)
}
