import type {Found} from './heading-lines.js'
import {isHeadingWord} from './heading-shape.js'

/**
 * The level of each heading below the title, 1 for the outermost, by the order in which the forms of a document appear. A
 * form seen for the first time is nested in the heading above it if that one's numbering is an outer one (一、 holds
 * （一）), if that one's series goes on behind it, or if it stands right under that one. Else it is of the same level. A
 * form keeps its level through the document, so that what looks alike is alike.
 */
export function levelsOf(headings: readonly Found[]): number[] {
  const levels = new Map<string, number>()
  const last = lastPlaces(headings)
  const repeated = repeatedBefore(headings)
  let open: Open[] = []
  return headings.map((heading, place) => {
    const level = isBox(heading)
      ? 1
      : (levels.get(heading.form) ?? levelOfNew(heading, open, {last, isRepeated: repeated.has(place)}))
    if (!isBox(heading)) levels.set(heading.form, level)
    open = [...open.filter((one) => one.level < level), {heading, place, level}]
    return level
  })
}

interface Open {
  readonly heading: Found
  readonly place: number
  readonly level: number
}

/** Words of a box beside the article: 相关链接. It belongs to none of its parts. */
function isBox({form, line, start, end}: Found): boolean {
  return form === 'word-line' || (form === 'bracket' && isHeadingWord(line.text.slice(start, end)))
}

/** Place of the last heading of each form. */
function lastPlaces(headings: readonly Found[]): ReadonlyMap<string, number> {
  return new Map(headings.map(({form}, place) => [form, place]))
}

/** What is known of the headings behind one. */
interface Behind {
  /** Place of the last heading of each form. */
  readonly last: ReadonlyMap<string, number>
  /** Whether another of its form follows with none of another form between them. */
  readonly isRepeated: boolean
}

/** Places of the headings that are followed by another of the same form at once. */
function repeatedBefore(headings: readonly Found[]): ReadonlySet<number> {
  return new Set(headings.flatMap(({form}, place) => (headings[place + 1]?.form === form ? [place] : [])))
}

function levelOfNew(heading: Found, open: readonly Open[], behind: Behind): number {
  const holder = open.findLast((one) => holds(one, heading, behind))
  return holder === undefined ? 1 : holder.level + 1
}

function holds({heading: outer, place}: Open, inner: Found, {last, isRepeated}: Behind): boolean {
  const isDirect = outer.line.index + 1 === (inner.numberAt ?? inner.line.index)
  if (isBox(outer)) return isDirect && inner.ordinal !== undefined
  if (outer.rank !== undefined && inner.rank !== undefined) {
    return outer.rank < inner.rank || (inner.ordinal === 1 && last.get(outer.form)! > place && isDirect)
  }
  return isDirect || (last.get(outer.form)! > place && (inner.form !== 'bracket' || isRepeated))
}
