import type {PressDocument} from '../ast/document.js'
import type {LineIndex} from '../ast/line-index.js'
import type {Level, Notice} from '../ast/message.js'

/** A file that was written. */
export interface OutputFile {
  readonly path: string
  readonly bytes: number
}

/** A notice about a file, with its place for a reader. */
export interface FileNotice {
  /** Path as the user gave it or found it. */
  readonly path: string
  readonly notice: Notice
  /** Counted from 1; absent where the notice is about the file as a whole. */
  readonly line?: number
  readonly column?: number
}

/** What became of one input. */
export interface DocumentReport {
  readonly path: string
  /** False where nothing was written. */
  readonly built: boolean
  readonly outputs: readonly OutputFile[]
  readonly facts: number
  readonly removedLines: number
  readonly notices: readonly FileNotice[]
}

/** What became of a build. */
export interface BuildReport {
  readonly documents: readonly DocumentReport[]
  /** Notices about inputs that never became a document, and about the build as a whole. */
  readonly notices: readonly FileNotice[]
  readonly interrupted: boolean
}

/** Whether a list of notices holds one of a level. */
export function hasLevel(notices: readonly FileNotice[], level: Level): boolean {
  return notices.some(({notice}) => notice.level === level)
}

/** A notice with its line and column. */
export function placed(path: string, notice: Notice, lines: LineIndex): FileNotice {
  if (notice.start === undefined) return {path, notice}
  const {line, column} = lines.point(notice.start)
  return {path, notice, line, column}
}

/** Lines that were removed as copies of others. */
export function removedLines({edits}: PressDocument): number {
  return edits.filter(({evidence, replacement}) => evidence !== undefined && replacement === '').length
}
