import {excel} from './excel/index.js'
import type {Exporter, Format} from './exporter.js'
import {json} from './json.js'
import {markdown} from './markdown.js'
import {pdf} from './pdf/index.js'
import {word} from './word/index.js'

/** Every exporter, in the order in which their files are listed. */
export const exporters = [pdf, word, excel, markdown, json] as const satisfies readonly Exporter[]

/** The exporter of a format. */
export function exporterOf(format: Format): Exporter {
  return exporters.find(({name}) => name === format)!
}
