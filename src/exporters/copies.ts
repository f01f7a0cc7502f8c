import type {Edit, Evidence} from '../ast/edit.js'

/** An edit that removed a copy, with the place of what it copies. */
export type Copy = Edit & {readonly evidence: Evidence}

/** Whether an edit removed a copy. */
export function isCopy(edit: Edit): edit is Copy {
  return edit.evidence !== undefined
}

/** How far a copy is from its source; nothing where it is the same. */
export function differenceOf({distance}: Evidence): string {
  return distance === 0 ? '' : `，异 ${distance} 字`
}
