import type {Nodes} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {Source} from '../ast/document.js'
import {indexLines, type LineIndex} from '../ast/line-index.js'
import {describe, type Level, type Notice} from '../ast/message.js'
import {type Cleaned, clean} from './clean/index.js'

/**
 * What the pipeline keeps on a VFile beside its value, which is the decoded raw text.
 * A file that never went through `clean` counts as clean text without edits.
 */
declare module 'vfile' {
  interface DataMap {
    source: Source
    cleaned: Cleaned
    lineIndex: LineIndex
    /** Date of publication that the caller vouches for, ISO 8601; used where the text tells none. */
    givenDate: string
  }
}

/** The ledger of a file; made on first use where cleaning was left out. */
export function cleanedOf(file: VFile): Cleaned {
  file.data.cleaned ??= clean(String(file), [])
  return file.data.cleaned
}

/** Lines and columns of the raw text of a file. */
export function lineIndexOf(file: VFile): LineIndex {
  file.data.lineIndex ??= indexLines(String(file))
  return file.data.lineIndex
}

/** A position whose offsets are known. */
export interface PlacedPosition extends Position {
  start: Point & {offset: number}
  end: Point & {offset: number}
}

/** The position in the raw text of a span of the clean text. */
export function placeOf(file: VFile, cleanStart: number, cleanEnd: number): PlacedPosition {
  const span = cleanedOf(file).map.toRaw(cleanStart, cleanEnd)
  const lines = lineIndexOf(file)
  return {start: lines.point(span.start), end: lines.point(span.end)}
}

/** The span in the clean text of a node that this pipeline made. */
export function cleanSpanOf(file: VFile, node: Nodes): {readonly start: number; readonly end: number} {
  const {start, end} = node.position as PlacedPosition
  return cleanedOf(file).map.toClean(start.offset, end.offset)
}

const severities: Readonly<Record<Level, boolean | undefined>> = {info: undefined, warning: false, error: true}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The notice that the message was made of, for reporters that speak other languages. */
    notice?: Notice
  }
}

/** Adds a notice to the messages of a file, placed in the raw text. */
export function report(file: VFile, notice: Notice): void {
  const {start, end} = notice
  const lines = lineIndexOf(file)
  const place = start === undefined ? undefined : {start: lines.point(start), end: lines.point(end ?? start)}
  const message = file.message(describe(notice, 'zh'), {
    ruleId: notice.ruleId,
    source: 'jianbao',
    ...(place && {place}),
  })
  message.fatal = severities[notice.level]
  message.notice = notice
}
