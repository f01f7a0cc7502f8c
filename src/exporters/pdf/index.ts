import type {Exporter} from '../exporter.js'
import type {Layout} from '../layout/page-model.js'
import {fontPaths, plan} from './plan.js'

/** Writes a PDF briefing in the format of Chinese official documents. */
export const pdf: Exporter<Layout> = {
  name: 'pdf',
  extension: '.pdf',
  mediaType: 'application/pdf',
  assets: ({briefing} = {}) => fontPaths(briefing),
  plan: (article, assets, {briefing} = {}) => plan(article, assets, briefing),
  pack: async (model) => (await import('./pack.js')).pack(model),
}
