import type {Run, SetLine} from '../lines/set-line.js'

/**
 * A centred line with its letters spread: by at most `most` ems, and to no more than a share of the width. Lengths are in
 * points.
 */
export function spreadLine(line: SetLine, width: number, share: number, most: number): SetLine {
  const gaps = line.runs.reduce((count, {text}) => count + [...text].length, 0) - 1
  const size = line.runs[0]?.style.size ?? 0
  const extra = Math.min(most * size, (share * width - (line.right - line.left)) / gaps)
  if (gaps < 1 || extra <= 0) return line
  let moved = (-extra * gaps) / 2
  const left = line.left + moved
  const runs = line.runs.map((run): Run => {
    const inside = [...run.text].length - 1
    const spread = {...run, x: run.x + moved, tracking: run.tracking + extra, width: run.width + inside * extra}
    moved += (inside + 1) * extra
    return spread
  })
  return {...line, runs, left, right: line.right + (extra * gaps) / 2, loose: true}
}
