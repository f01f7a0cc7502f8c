import {createHash} from 'node:crypto'
import type {Article} from '../ast/article.js'
import type {PressDocument} from '../ast/document.js'
import type {ExportOptions, Format} from '../exporters/exporter.js'
import {exporterOf} from '../exporters/index.js'
import {runPipeline} from '../pipeline/index.js'
import {readAssets} from './assets.js'
import {checkBriefing} from './briefing-settings.js'
import {prepareFonts} from './fonts.js'
import type {RuleModes} from './rules.js'

/** How a text is to be read. */
export interface AnalyzeOptions {
  /** File name; `.md` is read as Markdown. Default: `text.txt`. */
  readonly name?: string
  /** Date of publication, ISO 8601, used only where the text tells none. */
  readonly date?: string
  /** Cleaning rules that are off or only report, by their ids. Default: all on. */
  readonly rules?: RuleModes
}

/** Decodes, cleans, parses and reads facts. Never throws on content: what cannot be read is a message in the result. */
export async function analyze(source: string | Uint8Array, options: AnalyzeOptions = {}): Promise<PressDocument> {
  return (await readArticle(source, options)).document
}

/** How an output is to be made, and how its source is to be read. */
export type RenderOptions = AnalyzeOptions & ExportOptions

/**
 * Reads a text and writes it in one format. Paths of fonts begin at the working folder; a font that cannot be used leaves its
 * place to the bundled one.
 */
export async function render(
  source: string | Uint8Array,
  format: Format,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const faults = checkBriefing(options.briefing ?? {})
  if (faults.length > 0) throw new TypeError(faults.map(({key, expected}) => `${key}: ${expected}`).join('; '))
  const article = await readArticle(source, options)
  const exporter = exporterOf(format)
  const exports = await prepareFonts(options, process.cwd())
  const assets = await readAssets(exporter.assets(exports.options), exports.fonts)
  return exporter.pack(exporter.plan(article, assets, exports.options).model)
}

/** The article in the form that exporters read. */
export function readArticle(
  source: string | Uint8Array,
  {name = 'text.txt', date, rules}: AnalyzeOptions,
): Promise<Article> {
  const sha256 = createHash('sha256').update(source).digest('hex')
  return runPipeline({
    name,
    content: source,
    sha256,
    ...(date !== undefined && {date}),
    ...(rules !== undefined && {rules}),
  })
}
