import type {SourceOptions} from '../source.js'

/** The options of the commands that read one file. */
export interface FileCommand extends SourceOptions {
  /** JSON lines in place of words. */
  readonly json: boolean
}
