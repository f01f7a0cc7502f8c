import type {LineIndex} from '../../ast/line-index.js'

/** A place of the raw text as tables show it, line and column: `12:34`. */
export function placeText(lines: LineIndex, offset: number): string {
  const {line, column} = lines.point(offset)
  return `${line}:${column}`
}
