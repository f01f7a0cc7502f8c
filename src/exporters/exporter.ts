import type {Article} from '../ast/article.js'
import type {Notice} from '../ast/message.js'
import type {LayoutOptions} from './layout/options.js'

/** The formats that jianbao writes, named as on the command line. */
export type Format = 'pdf' | 'docx' | 'xlsx' | 'md' | 'json'

/** Files that come with jianbao (fonts), by their path in the package; read by the caller, since exporters do no I/O. */
export type Assets = ReadonlyMap<string, Uint8Array>

/** What a user decides about the outputs; what is absent has its default. */
export interface ExportOptions {
  /** The look of pages. */
  readonly briefing?: LayoutOptions
}

/** What `plan` gives: the whole output as plain data, and what could not be kept. */
export interface Planned<Model> {
  readonly model: Model
  /** One notice for each thing that the format cannot show. */
  readonly notices: readonly Notice[]
}

/**
 * Writes articles in one format, in two steps: `plan` decides everything and is pure, `pack` turns the plan into bytes
 * and is the only step that loads a heavy library.
 */
export interface Exporter<Model = unknown> {
  readonly name: Format
  /** With its dot. */
  readonly extension: string
  readonly mediaType: string
  /** Paths of the files that `plan` wants to find in its assets: in the package, or where the options say. */
  assets(options?: ExportOptions): readonly string[]
  plan(article: Article, assets: Assets, options?: ExportOptions): Planned<Model>
  pack(model: Model): Promise<Uint8Array>
}
