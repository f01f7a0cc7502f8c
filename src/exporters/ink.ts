import type {Edit} from '../ast/edit.js'

/** A character that a reader sees: no blank, no control, no format character. */
const INK = /[^\s\p{Cc}\p{Cf}]/u

/** The edits that took or changed something visible; the others moved blanks. */
export function inkEdits(edits: readonly Edit[]): Edit[] {
  return edits.filter(({text, replacement}) => INK.test(text) || INK.test(replacement))
}

/** Whether an edit puts nothing visible in the place of what it took. */
export function isRemoval({replacement}: Edit): boolean {
  return !INK.test(replacement)
}

/** Where the visible part of an edit begins: the blanks before it may lie on the line above. */
export function inkStart({start, text}: Edit): number {
  return start + Math.max(0, text.search(INK))
}
