import type {PressDocument} from '../ast/document.js'
import type {Exporter} from './exporter.js'

/**
 * The document as JSON, for other programs; `schema/press-document.schema.json` describes it. The keys stand in the order
 * in which the pipeline builds them, which depends on nothing but the input.
 */
export const json: Exporter<PressDocument> = {
  name: 'json',
  extension: '.json',
  mediaType: 'application/json',
  assets: () => [],
  plan: ({document}) => ({model: document, notices: []}),
  pack: async (document) => new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
}
