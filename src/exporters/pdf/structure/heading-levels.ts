import type {Element, ElementRole} from '../../layout/page-model.js'

/**
 * The roles of elements, headings moved up where a level above them is skipped: who goes from heading to heading would look
 * for one that is not there. `order` has the numbers of the elements as they are read. How they look does not change.
 */
export function fitHeadingLevels(elements: readonly Element[], order: readonly number[]): ElementRole[] {
  const roles = elements.map(({role}) => role)
  /** Levels, as the text has them, of the headings that the current place is under. */
  const open: number[] = []
  for (const element of order) {
    const level = headingLevel(roles[element]!)
    if (level === undefined) continue
    while (open.length > 0 && open.at(-1)! >= level) open.pop()
    open.push(level)
    roles[element] = `H${open.length as HeadingLevel}`
  }
  return roles
}

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

function headingLevel(role: ElementRole): number | undefined {
  const [, level] = /^H(\d)$/.exec(role) ?? []
  return level === undefined ? undefined : Number(level)
}
