import {widthOf} from './measure.js'
import {type Inline, plainText} from './model.js'
import {theme} from './theme.js'

/** How many characters a line of the title holds. */
const CAPACITY = Math.floor(theme.textWidth / (theme.sizes.title * 10))

/** What is longer is no title, and is left to Word. */
const MOST_LINES = 6

/** A line more is worse than any unevenness. */
const LINE_COST = CAPACITY ** 2 * MOST_LINES

/** A piece that a line may end with: it closes with a stop, and the marks behind it, or with a blank. */
const clause = /[^，。；：！？\s]*[，。；：！？\s”’》）]*/g

/** Breaks a title that is too long for a line so that no word is cut and its lines are even (GB/T 9704, 7.3.1). */
export function breakTitle(content: readonly Inline[]): readonly Inline[] {
  const lines = titleLines(plainText(content))
  let end = 0
  const cuts = new Set(lines.slice(0, -1).map((line) => (end += line.length)))
  return cuts.size === 0 ? content : insertBreaks(content, cuts)
}

/** Content with a break before each of the characters that are counted in `cuts`. */
function insertBreaks(content: readonly Inline[], cuts: ReadonlySet<number>): Inline[] {
  let offset = 0
  const walk = (inline: Inline): Inline[] => {
    if (inline.kind !== 'text')
      return 'content' in inline ? [{...inline, content: inline.content.flatMap(walk)}] : [inline]
    const pieces: Inline[] = []
    let start = 0
    for (let index = 0; index < inline.text.length; index++, offset++) {
      if (!cuts.has(offset)) continue
      if (index > start) pieces.push({...inline, text: inline.text.slice(start, index)})
      pieces.push({kind: 'break'})
      start = index
    }
    return [...pieces, {...inline, text: inline.text.slice(start)}]
  }
  return content.flatMap(walk)
}

/** The lines of a title; one where it fits or cannot be broken well. */
export function titleLines(title: string): string[] {
  const width = widthOf(title)
  if (width <= CAPACITY || width > CAPACITY * MOST_LINES) return [title]
  const clauses = title.match(clause)!.filter((part) => part !== '')
  return clauses.some((part) => widthOf(part) > CAPACITY) ? [title] : evenLines(clauses)
}

/** The fewest lines, and of these the most even: of all ways to cut, the one with the least sum of squared widths. */
function evenLines(clauses: readonly string[]): string[] {
  const best: {readonly cost: number; readonly lines: string[]}[] = [{cost: 0, lines: []}]
  for (let end = 1; end <= clauses.length; end++) {
    let choice = {cost: Number.POSITIVE_INFINITY, lines: [] as string[]}
    for (let start = end - 1; start >= 0; start--) {
      const line = clauses.slice(start, end).join('')
      const width = widthOf(line)
      if (width > CAPACITY) break
      const before = best[start]!
      const cost = before.cost + LINE_COST + width * width
      if (cost < choice.cost) choice = {cost, lines: [...before.lines, line]}
    }
    best.push(choice)
  }
  return best.at(-1)!.lines
}
