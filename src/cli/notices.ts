import {describe} from '../ast/message.js'
import type {FileNotice} from '../build/report.js'
import type {Console} from './console.js'

/** A notice as one line: `input/会议.txt:23:2  警告  …  suspect-copy`. */
export function formatNotice({path, notice, line, column}: FileNotice, console: Console): string {
  const {colors, language, say} = console
  const place = line === undefined ? path : `${path}:${line}:${column}`
  const paint = {error: colors.red, warning: colors.yellow, info: colors.dim}[notice.level]
  return `${place}  ${paint(say(notice.level))}  ${describe(notice, language)}  ${colors.dim(notice.ruleId)}`
}

/** Prints notices, one a line. */
export function printNotices(notices: readonly FileNotice[], console: Console): void {
  for (const notice of notices) console.err(formatNotice(notice, console))
}
